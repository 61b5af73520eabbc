// Fetches an atlas file: 15 seconds, 5 MB, JSON. Never throws; what went wrong comes back as problems.
import {fileText, notJson} from '../model/file-text.ts';
import {jsonFlaw} from '../model/json-flaw.ts';
import {readAtlas, type Reading} from '../model/read-atlas.ts';
import type {Problem} from '../model/problem.ts';

export const TIME_LIMIT_MS = 15_000;
export const SIZE_LIMIT_BYTES = 5_000_000;

const failed = (code: Problem['code'], value?: string): Reading => ({
  problems: [{path: '', code, ...(value === undefined ? {} : {value})}],
});

/** `signal` ends a request whose answer nobody wants any more. */
export async function atlasFrom(url: string, signal: AbortSignal): Promise<Reading> {
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
    try {
      // The browser's own JSON: MooTools 1.2 puts one without `parse` in the window.
      return readAtlas(await new Response(read.text).json());
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
