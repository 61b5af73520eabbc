// Names of downloaded files: whose, of when, in which language. 'bialystok-twin-cities-2014-pl.svg'
import type {SceneInput} from '../state/scene-input.ts';

export function fileName({atlas, view, day, words}: SceneInput, extension: string, part = ''): string {
  const bits = [atlas.id, 'twin-cities', part, view.at ?? day, words.locale];
  return `${bits.filter(Boolean).join('-')}.${extension}`;
}
