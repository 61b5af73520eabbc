// twin-cities draw: one file, of the kind that its name says.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {atlasOf, file as made, optionsIn, type FileKind, type FileOptions, type ViewOptions} from '../src/static.ts';
import {soundAtlas} from './check.ts';
import {Refusal, type Call} from './call.ts';
import {nodePress} from './node-press.ts';

const ENDINGS: Readonly<Record<string, FileKind>> = {
  '.csl.json': 'csl', '.caption.txt': 'caption', '.svg': 'svg', '.png': 'png', '.pdf': 'pdf', '.docx': 'docx', '.csv': 'csv', '.geojson': 'geojson', '.jsonld': 'jsonld',
  '.json': 'json', '.txt': 'citation', '.bib': 'bibtex', '.html': 'html',
}; // prettier-ignore

/** The options that say how to look at an atlas; what makes no sense is refused where it is used. */
export function viewOptions({option, language}: Call, atlas: unknown): ViewOptions & FileOptions {
  const {updated} = atlasOf(atlas);
  const words = (name: string): readonly string[] =>
    option(name)
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  const given = {
    at: option('at'),
    projection: option('projection') as ViewOptions['projection'],
    city: option('city'),
    address: option('address'),
  };
  return {
    ...optionsIn(option),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    lang: language.locale,
    // The clock has no say in a file: what the data say, they say of their own day.
    today: updated,
    filters: {
      status: words('status'),
      country: words('country').map((code) => code.toUpperCase()),
      group: words('group'),
      instrument: words('instrument'),
      query: option('query') ?? '',
    },
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
  const {body, notice} = await made(atlas, kind, viewOptions(call, atlas), nodePress(words));
  mkdirSync(dirname(out), {recursive: true});
  writeFileSync(out, body);
  say(words.written(out));
  if (notice !== undefined) say(notice);
  return 0;
}
