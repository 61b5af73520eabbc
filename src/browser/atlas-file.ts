// Fetches an atlas file: 15 seconds, 5 MB, JSON or a table. Never throws; what went wrong comes back as problems.
import {lateUpdate} from '../model/doubts.ts';
import {fileText, notJson} from '../model/file-text.ts';
import {doubledKeys, jsonFlaw} from '../model/json-flaw.ts';
import {readAtlas, type Reading} from '../model/read-atlas.ts';
import type {readCsv} from '../model/csv-file.ts';
import type {IsoDay} from '../model/day.ts';
import type {Problem} from '../model/problem.ts';
import {partFrom} from './export-loader.ts';

export const TIME_LIMIT_MS = 15_000;
export const SIZE_LIMIT_BYTES = 5_000_000;

const failed = (code: Problem['code'], value?: string): Reading => ({
  problems: [{path: '', code, ...(value === undefined ? {} : {value})}],
});

/** A table by its name or, where it has none (a spreadsheet that publishes itself), by what the server says it is. */
function isTable(url: string, response: Response): boolean {
  return /\.csv(?:[?#]|$)/i.test(url) || /^text\/csv\b/i.test(response.headers.get('content-type') ?? '');
}

const csvReader = async (): Promise<typeof readCsv> =>
  __APART__ ? partFrom<typeof readCsv>('csv') : (await import('../model/csv-file.ts')).readCsv;

/** The day on which the server's file was changed, if it says so. */
function changedOn(response: Response, today: IsoDay): IsoDay {
  const changed = Date.parse(response.headers.get('last-modified') ?? '');
  const day = Number.isNaN(changed) ? today : new Date(changed).toISOString().slice(0, 10);
  return day < today ? day : today;
}

interface Errand {
  /** Ends a request whose answer nobody wants any more. */
  readonly signal: AbortSignal;
  readonly today: IsoDay;
}

export async function atlasFrom(url: string, {signal, today}: Errand): Promise<Reading> {
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, TIME_LIMIT_MS);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {signal: limit.signal});
    if (!response.ok) return failed('http', String(response.status));
    const bytes = await limitedBytes(response);
    if (bytes === undefined) return failed('too-large');
    const read = fileText(bytes, url);
    if ('problem' in read) return {problems: [read.problem]};
    if (isTable(url, response)) {
      const reader = await csvReader().catch(() => undefined);
      if (!reader) return failed('unreachable', 'twin-cities-csv.js');
      return reader(read.text, readAtlas, {day: changedOn(response, today), file: url});
    }
    try {
      // The browser's own JSON: MooTools 1.2 puts one without `parse` in the window.
      const reading = readAtlas(await new Response(read.text).json());
      if (!('atlas' in reading)) return reading;
      const twice = doubledKeys(read.text).map(({key, ...place}): Problem => ({
        path: '',
        code: 'duplicate-key',
        value: key,
        file: url,
        ...place,
      }));
      return {...reading, warnings: [...twice, ...reading.warnings, ...lateUpdate(reading.atlas, today)]};
    } catch {
      return {problems: [notJson(jsonFlaw(read.text), url)]};
    }
  } catch {
    return failed(limit.signal.aborted && !signal.aborted ? 'timeout' : 'unreachable', url);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** The body; undefined as soon as it is seen to be too large. */
async function limitedBytes(response: Response): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > SIZE_LIMIT_BYTES) return undefined;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    bytes += value.length;
    if (bytes > SIZE_LIMIT_BYTES) return undefined;
    chunks.push(value);
  }
}
