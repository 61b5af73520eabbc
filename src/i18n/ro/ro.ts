// Romanian. Its words stand in xliff/ro.xlf, from which ro/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {romanianDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const WINDS: Readonly<Record<Wind, string>> = {N: 'nord', E: 'est', S: 'sud', W: 'vest'};

export const ro: Language = {
  locale: 'ro',
  tag: 'ro',
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates},
  // Scrisoare, convenție, acord, declarație, memorandum, comunicat; a neuter is masculine in the singular.
  genders: {
    'letter-of-intent': 'f',
    agreement: 'f',
    accord: 'm',
    declaration: 'f',
    memorandum: 'm',
    statement: 'm',
  },
  dateGrammar: memo(romanianDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => winds.map((wind) => WINDS[wind]).join('-'),
    direction: (point) => `spre ${point}`,
  },
  formerCountries: {SU: 'Uniunea Sovietică', YU: 'Iugoslavia', DD: 'RDG', CS: 'Serbia și Muntenegru'},
  typeset: (text) =>
    text
      .replace(/(?<!\p{L})din o zi /gu, 'dintr-o zi ')
      .replace(/(?<!\p{L})până o zi /gu, 'până la o zi ')
      .replace(/(?<!\p{L})până circa (la|în) /gu, 'până $1 circa '),
  heard: heardIn('ro', {
    kilometres: {one: 'kilometru', few: 'kilometri', other: 'de kilometri'},
    range: 'de la $1 la $2',
  }),
  csvSeparator: ';',
};
