// Sixteen points of the compass in words. Polish names the points by nouns with adjectives before them ("południowy
// południowy wschód"), as its dictionaries do with the eight; the row of hyphened adjectives ("południowo-południowo-
// wschodni") is for winds.
import type {Locale} from './locale.ts';

const POINTS = 'N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW'.split(' ');
type Letter = 'N' | 'E' | 'S' | 'W';
const ENGLISH: Readonly<Record<Letter, string>> = {N: 'north', E: 'east', S: 'south', W: 'west'};
const NOUNS: Readonly<Record<Letter, string>> = {N: 'północ', E: 'wschód', S: 'południe', W: 'zachód'};
const ADJECTIVES: Readonly<Record<Letter, string>> = {N: 'północny', E: 'wschodni', S: 'południowy', W: 'zachodni'};

/** Letters of the point nearest to a bearing in degrees, clockwise from north; any finite number. */
export function compassLetters(bearing: number): string {
  return POINTS[((Math.round(bearing / 22.5) % 16) + 16) % 16] ?? 'N';
}

export function compassWords(bearing: number, locale: Locale): string {
  const letters = compassLetters(bearing).split('') as Letter[];
  if (locale !== 'pl') return letters.map((letter) => ENGLISH[letter]).join('-');
  return letters.map((letter, i) => (i === letters.length - 1 ? NOUNS : ADJECTIVES)[letter]).join(' ');
}

/** The same as an answer to "which way?": 'south-south-east', 'na południowy południowy wschód'. */
export function compassDirection(bearing: number, locale: Locale): string {
  return (locale === 'pl' ? 'na ' : '') + compassWords(bearing, locale);
}
