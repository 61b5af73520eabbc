// twin-cities draw: one file, of the kind that its name says.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {dayNamed} from '../src/state/moment.ts';
import {PROJECTIONS} from '../src/geo/projections.ts';
import {atlasOf, file as made, PAPERS, wishIn, type FileKind, type ViewOptions, type Wish} from '../src/static.ts';
import {soundAtlas} from './check.ts';
import {Refusal, type Call} from './call.ts';
import {nodePress} from './node-press.ts';

const ENDINGS: Readonly<Record<string, FileKind>> = {
  '.csl.json': 'csl', '.svg': 'svg', '.png': 'png', '.pdf': 'pdf', '.csv': 'csv', '.geojson': 'geojson', '.jsonld': 'jsonld',
  '.json': 'json', '.txt': 'citation', '.bib': 'bibtex', '.html': 'html',
}; // prettier-ignore

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  what: ['map', 'timeline', 'both'],
  projection: PROJECTIONS,
  paper: Object.keys(PAPERS),
};

/** The options that say how to look at an atlas. */
export function viewOptions({option, words, language}: Call, atlas: unknown): ViewOptions & Wish {
  for (const [name, allowed] of Object.entries(ALLOWED)) {
    const value = option(name);
    if (value !== undefined && !allowed.includes(value))
      throw new Refusal(words.badValue(`--${name}`, value, allowed.join(', ')));
  }
  for (const name of ['width', 'mm', 'dpi']) {
    const value = option(name);
    if (value !== undefined && !(Number(value) > 0)) throw new Refusal(words.badValue(`--${name}`, value, '1, 2, 3…'));
  }
  const at = option('at');
  if (at !== undefined && dayNamed(at) === undefined)
    throw new Refusal(words.badValue('--at', at, '2014, 2014-06, 2014-06-21'));
  const {updated, partners} = atlasOf(atlas);
  const city = option('city');
  if (city !== undefined && !partners.some(({id}) => id === city))
    throw new Refusal(words.badValue('--city', city, partners.map(({id}) => id).join(', ')));
  const projection = PROJECTIONS.find((one) => one === option('projection'));
  const address = option('address');
  return {
    ...wishIn(option),
    lang: language.locale,
    // The clock has no say in a file: what the data say, they say of their own day.
    today: updated,
    ...(at === undefined ? {} : {at}),
    ...(projection ? {projection} : {}),
    ...(city === undefined ? {} : {city}),
    ...(address === undefined ? {} : {address}),
  };
}

export async function draw(call: Call): Promise<number> {
  const {option, words, say} = call;
  const out = option('out');
  if (out === undefined) throw new Refusal(words.needsOut);
  const ending = Object.keys(ENDINGS).find((one) => out.toLowerCase().endsWith(one));
  const kind = ending === undefined ? undefined : ENDINGS[ending];
  if (!kind) throw new Refusal(words.badValue('--out', out, Object.keys(ENDINGS).join(' ')));
  const sound = soundAtlas(call);
  if ('code' in sound) return sound.code;
  const atlas = sound.input;
  const {body} = await made(atlas, kind, viewOptions(call, atlas), nodePress(words));
  mkdirSync(dirname(out), {recursive: true});
  writeFileSync(out, body);
  say(words.written(out));
  return 0;
}
