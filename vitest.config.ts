import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';
import {TEST_DIST} from './tests/harness/test-dist.ts';

const cores = availableParallelism();
// A real browser keeps more than its worker's core busy, and its tests measure what a reader would wait for.
const browsers = Math.min(8, Math.max(1, Math.round(cores * 0.75)));

/** What stands on the built files. */
const BUILT = ['browser', 'engines', 'hosts', 'hunt/browser', 'package'].map((room) => `tests/${room}/**/*.test.ts`);

// unit: bare Node, no browser. browser: Node drives a real browser against the built files (tests/browser, engines, hosts), and a bundler and a compiler (package).
// One project after the other: projects that run together must have the same number of workers.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: BUILT,
          setupFiles: ['tests/harness/setup.ts'],
          testTimeout: 180_000,
          maxWorkers: cores,
          sequence: {groupOrder: 1},
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: BUILT,
          setupFiles: ['tests/harness/setup.ts'],
          // tools/serve.mjs gives it out as /dist/.
          env: {TWIN_DIST: TEST_DIST},
          globalSetup: ['tests/harness/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: browsers,
          sequence: {groupOrder: 2},
          // A real browser on a machine that is busy with other things: a defect fails twice.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
});
