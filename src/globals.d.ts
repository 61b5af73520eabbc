/** Address of the running script or module; set by the build. */
declare const __BASE__: string;
/** Version in package.json; set by the build. */
declare const __VERSION__: string;
