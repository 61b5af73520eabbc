// Names of downloaded files: whose, of when, in which language. 'bialystok-twin-cities-2014-pl.svg'
import type {Stage} from '../state/frame.ts';

export function fileName({atlas, view, day, words}: Stage, extension: string, part = ''): string {
  const bits = [atlas.id, 'twin-cities', part, view.at ?? day, words.locale];
  return `${bits.filter(Boolean).join('-')}.${extension}`;
}
