// The `edtf` package ships no types; as much of it as the oracle needs.
declare module 'edtf' {
  /** First and last moment, in milliseconds since 1970. Throws on what is no EDTF. */
  export default function edtf(text: string): {readonly min: number; readonly max: number};
}
