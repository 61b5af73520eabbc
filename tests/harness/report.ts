// What the last run showed on each page and in each engine, for the table in docs/compatibility.md. Every test file writes
// its own part, and all parts together make tests/.artifacts/hosts.json, so that files may run side by side.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';

export interface PageResult {
  readonly page: string;
  /** What the test asks of it, in the order of the table's columns: true is kept, a text says what is missing. */
  readonly kept: Readonly<Record<string, boolean | string>>;
}

export interface EngineResult {
  readonly engine: string;
  readonly version: string;
  readonly shown: string;
  readonly kept: boolean | string;
}

const FOLDER = 'tests/.artifacts/hosts';
const WHOLE = 'tests/.artifacts/hosts.json';

export function reported(
  part: string,
  results: {
    readonly pages?: readonly PageResult[];
    readonly engines?: readonly EngineResult[];
    readonly places?: readonly EngineResult[];
    readonly pixels?: readonly EngineResult[];
  },
): void {
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(`${FOLDER}/${part}.json`, JSON.stringify(results));
  const whole: {pages: PageResult[]; engines: EngineResult[]; places: EngineResult[]; pixels: EngineResult[]} = {
    pages: [],
    engines: [],
    places: [],
    pixels: [],
  };
  for (const file of readdirSync(FOLDER).sort()) {
    const {
      pages = [],
      engines = [],
      places = [],
      pixels = [],
    } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as typeof results;
    whole.pages.push(...pages);
    whole.engines.push(...engines);
    whole.places.push(...places);
    whole.pixels.push(...pixels);
  }
  writeFileSync(WHOLE, `${JSON.stringify(whole, null, 2)}\n`);
}
