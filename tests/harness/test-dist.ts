// Where the files lie that the browser tests meet as /dist/.
export const TEST_DIST = process.env['TWIN_DIST'] ?? 'node_modules/.cache/test-dist';
