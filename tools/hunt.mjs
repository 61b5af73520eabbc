// npm run hunt -- --seeds 2000 [--from N] [--engine chromium|firefox|webkit] [--files] [--told N]: many seeds of tests/hunt.
// `--files` tries atlases without a browser; `--told` is how many kinds of faults are made small before it stops.
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';

const {values} = parseArgs({
  options: {
    seeds: {type: 'string', default: '2000'},
    from: {type: 'string', default: '0'},
    engine: {type: 'string', default: 'chromium'},
    told: {type: 'string', default: '20'},
    files: {type: 'boolean', default: false},
  },
});
const {status} = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...(values.files ? ['--project', 'unit'] : ['--project', 'browser']),
    'tests/hunt',
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      HUNT_SEEDS: values.seeds,
      HUNT_FROM: values.from,
      HUNT_ENGINE: values.engine,
      HUNT_TOLD: values.told,
    },
  },
);
process.exitCode = status ?? 1;
