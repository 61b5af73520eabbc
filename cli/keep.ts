// twin-cities new, csv, json, wikidata, release: keeping an atlas without an editor of JSON.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {jsonText} from '../src/base/json-text.ts';
import {partLeft} from '../src/base/parts.ts';
import {blankAtlas} from '../src/editor/opened.ts';
import {placesIn, placesNamed} from '../src/editor/places.ts';
import {serverZip, tableText} from '../src/editor/server-files.ts';
import {wordsIn} from '../src/i18n/words.ts';
import {idOf} from '../src/model/csv-words.ts';
import {fileText, notJson} from '../src/model/file-text.ts';
import {jsonFlaw} from '../src/model/json-flaw.ts';
import type {AtlasFile} from '../src/model/schema.ts';
import {atlasOf} from '../src/static.ts';
import {compared} from '../src/wikidata/merge.ts';
import {itemIn, partnersQuery, queryAddress} from '../src/wikidata/query.ts';
import {rowsIn} from '../src/wikidata/result.ts';
import {wikidataAtlas} from '../src/wikidata/wikidata-atlas.ts';
import {findingText, proposalText} from '../src/wikidata/wikidata-words.ts';
import {readingOf, Refusal, type Call} from './call.ts';
import {soundAtlas, told} from './check.ts';
import {widgetFiles} from './widget-files.ts';

const today = (): string => new Date().toISOString().slice(0, 10);
const languagesIn = (text: string | undefined): readonly string[] =>
  (text ?? 'pl,en').split(',').map((tag) => tag.trim());

function outOf({option, words}: Call): string {
  const out = option('out');
  if (out === undefined) throw new Refusal(words.needsOut);
  return out;
}

function write(path: string, body: string | Uint8Array, {words, say}: Call): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, body);
  say(words.written(path));
}

/** A new atlas for a town: found by its name, or placed by its country and coordinates. */
export function create(call: Call): Promise<number> {
  const {file: name, option, words, say, language} = call;
  const out = outOf(call);
  if (existsSync(out)) throw new Refusal(words.isThere(out));
  const {formats} = wordsIn(language.locale);
  const country = option('country')?.toUpperCase();
  const blank = blankAtlas(name, idOf(name) || 'town', today());
  const at = option('at-place');
  if (at !== undefined) {
    const [lon, lat, more] = at.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
    const sound =
      lon !== undefined && lat !== undefined && more === undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
    if (!sound) throw new Refusal(words.badValue('--at-place', at, '18.53,54.52'));
    if (country === undefined) throw new Refusal(words.needsCountry);
    write(out, withHome(blank, {country, coordinates: [lon, lat]}), call);
    return Promise.resolve(0);
  }
  const found = placesNamed(places(), name)
    .filter((one) => one.name.toLowerCase() === name.toLowerCase() || idOf(one.name) === idOf(name))
    .filter((one) => country === undefined || one.country === country);
  const [only, ...others] = found;
  if (!only) throw new Refusal(words.noPlace(name));
  if (others.length > 0) {
    say(words.severalPlaces(name));
    for (const {country: code, coordinates} of found)
      say(`  --country=${code} --at-place=${coordinates.join(',')}   ${formats.country(code)}`);
    return Promise.resolve(2);
  }
  write(out, withHome(blank, {country: only.country, coordinates: only.coordinates, geonames: only.geonames}), call);
  return Promise.resolve(0);
}

function withHome(blank: ReturnType<typeof blankAtlas>, home: object): string {
  return `${jsonText({...blank, home: {...(blank['home'] as object), ...home}})}\n`;
}

/** The list lies beside this script, as a script that leaves it. */
function places(): ReturnType<typeof placesIn> {
  const known = partLeft<string>('places');
  if (known !== undefined) return placesIn(known);
  try {
    const script = readFileSync(new URL('twin-cities-places.js', import.meta.url), 'utf8');
    const text = /\]=("(?:[^"\\]|\\.)*");\s*$/.exec(script)?.[1];
    return text === undefined ? [] : placesIn(JSON.parse(text) as string);
  } catch {
    return [];
  }
}

/** An atlas as a table, and what the table does not hold. */
export function csv(call: Call): Promise<number> {
  const out = outOf(call);
  const sound = soundAtlas(call);
  if ('code' in sound) return Promise.resolve(sound.code);
  const atlas = atlasOf(sound.input);
  write(out, tableText(atlas, call.language.locale), call);
  const {file} = atlas;
  const left = (['undertakings', 'memberships', 'discrepancies', 'about', 'periods', 'chapters'] as const).filter(
    (key) => (file[key]?.length ?? 0) > 0,
  );
  if (left.length > 0) call.say(call.words.notInTable(left.join(', ')));
  return Promise.resolve(0);
}

/** A table as an atlas. */
export function json(call: Call): Promise<number> {
  const {file, words, say} = call;
  const out = outOf(call);
  const reading = readingOf(file, words);
  (reading.warnings ?? []).forEach((problem) => say(`(${words.warning}) ${told(problem, call)}`));
  if (!('atlas' in reading)) {
    reading.problems.forEach((problem) => say(told(problem, call)));
    say(`\n${words.problems(reading.problems.length)}`);
    return Promise.resolve(1);
  }
  write(out, `${jsonText(reading.atlas.file)}\n`, call);
  return Promise.resolve(0);
}

/** The query of a city; or its result as an atlas; or the result beside an atlas. */
export function wikidata(call: Call): Promise<number> {
  const {file, option, words, say, language} = call;
  const spoken = wordsIn(language.locale);
  const item = itemIn(file);
  if (item !== undefined) {
    const query = partnersQuery(item, languagesIn(option('names')));
    say(query);
    say(words.query(queryAddress(query)));
    return Promise.resolve(0);
  }
  const rows = rowsIn(parsed(call));
  if (!rows?.some(({partner}) => partner)) throw new Refusal(words.noResult(file));
  const {file: imported, findings} = wikidataAtlas(rows, today());
  findings.forEach((finding) => say(`(${words.warning}) ${findingText(finding, spoken)}`));
  const into = option('into');
  if (into === undefined) {
    write(outOf(call), `${jsonText(imported)}\n`, call);
    return Promise.resolve(0);
  }
  const sound = soundAtlas({...call, file: into});
  if ('code' in sound) return Promise.resolve(sound.code);
  const {proposals, same, kept} = compared(sound.input as AtlasFile, imported);
  proposals.forEach((proposal) => say(proposalText(proposal, spoken)));
  say(words.compared(proposals.length, same.length, kept.length));
  const out = option('out');
  if (out === undefined) return Promise.resolve(0);
  let merged = sound.input as AtlasFile;
  for (const proposal of proposals) merged = proposal.apply(merged);
  write(out, `${jsonText(merged)}\n`, call);
  return Promise.resolve(0);
}

function parsed({file, words, ...call}: Call): unknown {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refusal(words.noFile(file));
  }
  const read = fileText(bytes, file);
  const problem = 'problem' in read ? read.problem : undefined;
  const flaw = 'text' in read ? jsonFlaw(read.text) : undefined;
  if (problem || flaw) throw new Refusal(told(problem ?? notJson(flaw, file), {file, words, ...call}));
  return JSON.parse('text' in read ? read.text : '') as unknown;
}

/** Everything for a server in one zip, as the editor makes it. */
export function release(call: Call): Promise<number> {
  const out = outOf(call);
  const sound = soundAtlas(call);
  if ('code' in sound) return Promise.resolve(sound.code);
  write(out, serverZip(atlasOf(sound.input), widgetFiles()), call);
  return Promise.resolve(0);
}
