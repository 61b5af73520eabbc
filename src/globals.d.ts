/** Address of the running script or module; set by the build. */
declare const __BASE__: string;
/** Version in package.json; set by the build. */
declare const __VERSION__: string;
/** Whether the export lies in files of its own beside the script; set by the build, false where a bundler follows. */
declare const __APART__: boolean;

/** A file as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
