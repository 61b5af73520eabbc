/** Address of the running script or module, empty where it does not know it; set by the build. */
declare const __BASE__: string;
/** What the script's own tag says in `data-parts`; set by the build. */
declare const __PARTS__: string;
/** Version in package.json; set by the build. */
declare const __VERSION__: string;
/** Whether the export lies in files of its own beside the script; set by the build, false where a bundler follows. */
declare const __APART__: boolean;

/** A file as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
