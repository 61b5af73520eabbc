// A source file of ours, for tools.
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export async function source(file) {
  // Vite's runner leaves NODE_ENV at "development", and the next build would take Lit's debug edition.
  const environment = process.env.NODE_ENV;
  try {
    return (await runnerImport(resolve(ROOT, file), {configFile: false, logLevel: 'error', root: ROOT})).module;
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
}
