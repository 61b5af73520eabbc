// Belarusian. Its words stand in xliff/be.xlf, from which be/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import {NBSP, type Language, type Wind} from '../language.ts';
import {countries} from './countries.ts';
import {belarusianDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

// 'паўднёва-паўднёвы ўсход': an adverb, an adjective, a noun.
const NOUNS: Readonly<Record<Wind, string>> = {N: 'поўнач', E: 'усход', S: 'поўдзень', W: 'захад'};
const ADJECTIVES: Readonly<Record<Wind, string>> = {N: 'паўночны', E: 'усходні', S: 'паўднёвы', W: 'заходні'};
const ADVERBS: Readonly<Record<Wind, string>> = {N: 'паўночна', E: 'усходне', S: 'паўднёва', W: 'заходне'};

/** No line ends in a one-letter word. */
const ONE_LETTER = /(^|[\s(«])([аезіўйоуюяв]) /giu;
const HELD = `$1$2${NBSP}`;

const spokenNumbers = heardIn('be', {
  kilometres: {one: 'кіламетр', few: 'кіламетры', many: 'кіламетраў', other: 'кіламетра'},
  range: 'ад $1 да $2',
});

export const be: Language = {
  locale: 'be',
  // Chromium's Intl holds no Belarusian; the numbers, dates and lists of Ukrainian are the same.
  tag: 'uk',
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates},
  // Ліст, дамова, пагадненне, дэкларацыя, мемарандум, заява.
  genders: {
    'letter-of-intent': 'm',
    agreement: 'f',
    accord: 'n',
    declaration: 'f',
    memorandum: 'm',
    statement: 'f',
  },
  dateGrammar: memo(belarusianDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  kilometre: 'км',
  compass: {
    point: (winds) => {
      const words = [NOUNS, ADJECTIVES, ADVERBS];
      const [noun = '', adjective = '', adverb = ''] = [...winds].reverse().map((wind, i) => words[i]?.[wind]);
      // After a vowel у is short.
      const last = adjective ? noun.replace(/^у/, 'ў') : noun;
      const middle = adverb ? `${adverb}-${adjective.replace(/^у/, 'ў')}` : adjective;
      return [middle, last].filter(Boolean).join(' ');
    },
    direction: (point) => `на ${point.replace(/^у/, 'ў')}`,
  },
  formerCountries: countries,
  typeset: (text) =>
    text
      .replace(/(^|[\s\u00a0])(з|да) каля /gu, '$1прыблізна $2 ')
      .replace(/(^|[\s\u00a0])з (?=с[тн])/gu, '$1са ')
      .replace(ONE_LETTER, HELD)
      .replace(ONE_LETTER, HELD),
  heard: (text) => spokenNumbers(text.replace(/\u00a0г\.(?!\p{L})/gu, `${NBSP}года`)),
  csvSeparator: ';',
};
