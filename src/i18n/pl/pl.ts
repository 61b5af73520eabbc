// Polish. Its words stand in xliff/pl.xlf, from which pl/generated is written (npm run localize).
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import {NBSP, type Language, type Wind} from '../language.ts';
import {polishDateGrammar} from './date-grammar.ts';
import {templates} from './generated/page.ts';

// Points of the compass are nouns with adjectives before them ("południowy południowy wschód"), as the dictionaries do
// with the eight; the row of hyphened adjectives ("południowo-południowo-wschodni") is for winds.
const NOUNS: Readonly<Record<Wind, string>> = {N: 'północ', E: 'wschód', S: 'południe', W: 'zachód'};
const ADJECTIVES: Readonly<Record<Wind, string>> = {N: 'północny', E: 'wschodni', S: 'południowy', W: 'zachodni'};

/** No line ends in a one-letter word. */
const ONE_LETTER = /(^|[\s(])([aiouwz]) /gi;
const HELD = `$1$2${NBSP}`;

const spokenNumbers = heardIn('pl', {
  kilometres: {one: 'kilometr', few: 'kilometry', many: 'kilometrów', other: 'kilometra'},
  range: 'od $1 do $2',
});

export const pl: Language = {
  locale: 'pl',
  tag: 'pl',
  dir: 'ltr',
  translations: templates,
  // List, umowa, porozumienie, deklaracja, memorandum, oświadczenie.
  genders: {
    'letter-of-intent': 'm',
    agreement: 'f',
    accord: 'n',
    declaration: 'f',
    memorandum: 'n',
    statement: 'n',
  },
  dateGrammar: memo(polishDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => winds.map((wind, i) => (i === winds.length - 1 ? NOUNS : ADJECTIVES)[wind]).join(' '),
    direction: (point) => `na ${point}`,
  },
  formerCountries: {SU: 'Związek Radziecki', YU: 'Jugosławia', DD: 'NRD', CS: `Serbia i${NBSP}Czarnogóra`},
  // Twice: of two one-letter words in a row ("i w") one pass sees only the first.
  typeset: (text) => text.replace(ONE_LETTER, HELD).replace(ONE_LETTER, HELD),
  heard: (text) => spokenNumbers(text.replace(/\u00a0r\.(?!\p{L})/gu, `${NBSP}roku`)),
  csvSeparator: ';',
};
