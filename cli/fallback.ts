// twin-cities fallback: what is pasted between the tags, in every language of the atlas, with its pictures.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {atlasOf, fallbackFiles} from '../src/static.ts';
import {soundAtlas} from './check.ts';
import {Refusal, type Call} from './call.ts';
import {viewOptions} from './draw.ts';
import {languagesOf} from './languages-of.ts';

export function fallback(call: Call): Promise<number> {
  const {option, words, say} = call;
  const out = option('out');
  if (out === undefined) throw new Refusal(words.needsOut);
  const sound = soundAtlas(call);
  if ('code' in sound) return Promise.resolve(sound.code);
  const {input} = sound;
  mkdirSync(out, {recursive: true});
  for (const lang of languagesOf(atlasOf(input), option('lang')))
    for (const [name, text] of fallbackFiles(input, {...viewOptions(call, input), lang})) {
      const path = join(out, name);
      writeFileSync(path, text);
      say(words.written(path));
    }
  return Promise.resolve(0);
}
