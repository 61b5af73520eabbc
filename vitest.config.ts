import {defineConfig} from 'vitest/config';

// unit: bare Node, no browser. browser: Node drives a real browser against the built files (tests/browser, engines, hosts).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/engines/**', 'tests/hosts/**'],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts', 'tests/engines/**/*.test.ts', 'tests/hosts/**/*.test.ts'],
          globalSetup: ['tests/harness/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 3,
          // A real browser on a machine that is busy with other things: a defect fails twice.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
});
