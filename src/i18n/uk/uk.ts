// Ukrainian. Its words stand in xliff/uk.xlf, from which uk/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import {NBSP, type Language, type Wind} from '../language.ts';
import {ukrainianDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as helpTemplates} from './generated/help.ts';
import {templates as pageTemplates} from './generated/page.ts';

// 'південно-південний схід': an adverb, an adjective, a noun.
const NOUNS: Readonly<Record<Wind, string>> = {N: 'північ', E: 'схід', S: 'південь', W: 'захід'};
const ADJECTIVES: Readonly<Record<Wind, string>> = {N: 'північний', E: 'східний', S: 'південний', W: 'західний'};
const ADVERBS: Readonly<Record<Wind, string>> = {N: 'північно', E: 'східно', S: 'південно', W: 'західно'};

/** No line ends in a one-letter word. */
const ONE_LETTER = /(^|[\s(«])([аеєзіїйоуюяв]) /giu;
const HELD = `$1$2${NBSP}`;

const spokenNumbers = heardIn('uk', {
  kilometres: {one: 'кілометр', few: 'кілометри', many: 'кілометрів', other: 'кілометра'},
  range: 'від $1 до $2',
});

export const uk: Language = {
  locale: 'uk',
  tag: 'uk',
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates, ...helpTemplates},
  // Лист, угода, порозуміння, декларація, меморандум, заява.
  genders: {
    'letter-of-intent': 'm',
    agreement: 'f',
    accord: 'n',
    declaration: 'f',
    memorandum: 'm',
    statement: 'f',
  },
  dateGrammar: memo(ukrainianDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  kilometre: 'км',
  compass: {
    point: (winds) => {
      const words = [NOUNS, ADJECTIVES, ADVERBS];
      const [noun = '', adjective = '', adverb = ''] = [...winds].reverse().map((wind, i) => words[i]?.[wind]);
      return [adverb && `${adverb}-${adjective}`, adverb ? '' : adjective, noun].filter(Boolean).join(' ');
    },
    direction: (point) => `на ${point}`,
  },
  formerCountries: {SU: 'Радянський Союз', YU: 'Югославія', DD: 'НДР', CS: `Сербія і${NBSP}Чорногорія`},
  typeset: (text) => text.replace(ONE_LETTER, HELD).replace(ONE_LETTER, HELD),
  heard: (text) => spokenNumbers(text.replace(/\u00a0р\.(?!\p{L})/gu, `${NBSP}року`)),
  csvSeparator: ';',
};
