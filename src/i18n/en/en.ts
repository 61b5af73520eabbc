// English: the language in which the messages are written, so it has no translations.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {englishDateGrammar} from './date-grammar.ts';

const WINDS: Readonly<Record<Wind, string>> = {N: 'north', E: 'east', S: 'south', W: 'west'};

export const en: Language = {
  locale: 'en',
  tag: 'en-GB',
  dir: 'ltr',
  translations: {},
  genders: {
    'letter-of-intent': 'n',
    agreement: 'n',
    accord: 'n',
    declaration: 'n',
    memorandum: 'n',
    statement: 'n',
  },
  dateGrammar: memo(englishDateGrammar),
  shortDay: {day: 'numeric', month: 'short'},
  compass: {
    point: (winds) => winds.map((wind) => WINDS[wind]).join('-'),
    direction: (point) => point,
  },
  formerCountries: {SU: 'Soviet Union', YU: 'Yugoslavia', DD: 'East Germany', CS: 'Serbia and Montenegro'},
  typeset: (text) => text,
  heard: heardIn('en', {kilometres: {one: 'kilometre', other: 'kilometres'}, range: 'from $1 to $2'}),
  csvSeparator: ',',
};
