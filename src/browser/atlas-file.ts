// Fetches an atlas file: 15 seconds, 5 MB, JSON or a table. Never throws; what went wrong comes back as problems.
import type {Reading} from '../model/built-atlas.ts';
import type {readCsv} from '../model/csv-file.ts';
import type {IsoDay} from '../model/day.ts';
import {partFrom} from './export-loader.ts';
import {failed, readerPart, readUnchecked} from './other-atlas.ts';

export const TIME_LIMIT_MS = 15_000;
export const SIZE_LIMIT_BYTES = 5_000_000;

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
  const part = readerPart();
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, TIME_LIMIT_MS);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {signal: limit.signal});
    if (!response.ok) return failed('http', String(response.status));
    const bytes = await limitedBytes(response);
    if (bytes === undefined) return failed('too-large');
    const reader = await part;
    if (!reader) return await readUnchecked(() => new Response(bytes).json());
    const read = reader.fileText(bytes, url);
    if ('problem' in read) return {problems: [read.problem]};
    if (!isTable(url, response)) return await reader.readJson(read.text, {file: url, today});
    const readTable = await csvReader().catch(() => undefined);
    if (!readTable) return failed('unreachable', 'twin-cities-csv.js');
    return readTable(read.text, reader.readAtlas, {day: changedOn(response, today), file: url});
  } catch {
    return failed(limit.signal.aborted && !signal.aborted ? 'timeout' : 'unreachable', url);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** The body; undefined as soon as it is seen to be too large. */
async function limitedBytes(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
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
