// Sixteen points of the compass; in words each language has its own way to put them together.
import type {Language, Wind} from './language.ts';

const POINTS = 'N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW'.split(' ');

/** Letters of the point nearest to a bearing in degrees, clockwise from north; any finite number. */
export function compassLetters(bearing: number): string {
  return POINTS[((Math.round(bearing / 22.5) % 16) + 16) % 16] ?? 'N';
}

export function compassWords(bearing: number, {compass}: Language): string {
  return compass.point(compassLetters(bearing).split('') as Wind[]);
}
