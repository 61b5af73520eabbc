// What an atlas makes without a browser: read, as pictures, as the fallback, as tables. Each must come, be sound, and tell of
// every partner.
import {DOMParser} from '@xmldom/xmldom';
import {csvParseRows} from 'd3-dsv';
import type {AtlasFile} from '../../src/model/schema.ts';
import {fallbackHTML, mapSVG, readAtlas, timelineSVG, toCSV, toGeoJSON} from '../../src/static.ts';

const LANGS = ['en', 'pl'] as const;
const TODAY = '2026-11-22';

/** In words; nothing when all is well. `seed` chooses language, day, projection and width. */
export function fileFaults(atlas: AtlasFile, seed: number): readonly string[] {
  const faults: string[] = [];
  const view = {
    lang: LANGS[seed % 2] ?? 'en',
    today: TODAY,
    projection: (['home', 'world', 'globe'] as const)[seed % 3] ?? 'home',
    ...(seed % 4 === 0 ? {at: String(1990 + (seed % 37))} : {}),
  };
  const width = ([320, 640, 960, 1280] as const)[seed % 4] ?? 960;
  const ids = atlas.partners.map(({id}) => id);
  const attempt = (what: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`); // prettier-ignore
    }
  };
  const said = (what: string, wrong: string | undefined): void => void (wrong && faults.push(`${what}: ${wrong}`));

  const reading = readAtlas(atlas);
  if (!('atlas' in reading)) return [`read: ${reading.problems.map(({path, code}) => `${path} ${code}`).join(', ')}`];
  attempt('map', () => said('map', pictureFault(mapSVG(atlas, {...view, width}))));
  attempt('timeline', () => said('timeline', pictureFault(timelineSVG(atlas, {...view, width}))));
  attempt('fallback', () => {
    const html = fallbackHTML(atlas, view);
    said('fallback', numberFault(html));
    const rows = [...html.matchAll(/<tr\b/g)].length;
    if (rows < ids.length) faults.push(`fallback: ${rows} rows for ${ids.length} partners`);
  });
  attempt('csv', () => {
    const lengths = new Set(csvParseRows(toCSV(atlas, 'ties', view).replace(/^\uFEFF/, '')).map((row) => row.length));
    if (lengths.size !== 1) faults.push(`csv: rows of ${[...lengths].join(', ')} cells`);
  });
  attempt('geojson', () => {
    const text = JSON.stringify(toGeoJSON(atlas, view));
    for (const id of ids) if (!text.includes(`"${id}"`)) faults.push(`geojson: ${id} is missing`);
  });
  return faults;
}

/** Numbers that are none, and values that were not there. Names may say anything, so only whole attribute values count. */
function numberFault(markup: string): string | undefined {
  return /[ =",(]-?(NaN|Infinity|undefined|null)[ ",)]|\[object Object\]/.exec(markup)?.[0];
}

function pictureFault(svg: string): string | undefined {
  const odd = numberFault(svg);
  if (odd) return `${odd} in the picture`;
  const faults: string[] = [];
  new DOMParser({onError: (_level, message) => void faults.push(message)}).parseFromString(svg, 'image/svg+xml');
  if (faults.length > 0) return faults[0];
  const [, width = 0, height = 0] = (/viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
  return width >= 100 && height >= 100 && height < 20_000 ? undefined : `${width} × ${height}`;
}
