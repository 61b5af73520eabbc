// For the analyzer behind tools/write-manifest.mjs: it would write its own idea of the address into package.json.
export default {packagejson: false};
