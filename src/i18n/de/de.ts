// German. Its words stand in xliff/de.xlf, from which de/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {germanDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const WINDS: Readonly<Record<Wind, string>> = {N: 'nord', E: 'ost', S: 'süd', W: 'west'};

/** "Um" stands after no other preposition. */
const AFTER_ANOTHER = /(?<!\p{L})(seit|bis|von|zwischen|und|oder) um (?=\p{L}|\d)/gu;

export const de: Language = {
  locale: 'de',
  tag: 'de',
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates},
  // Absichtserklärung, Vertrag, Vereinbarung, Deklaration, Memorandum, Erklärung.
  genders: {
    'letter-of-intent': 'f',
    agreement: 'm',
    accord: 'f',
    declaration: 'f',
    memorandum: 'n',
    statement: 'f',
  },
  dateGrammar: memo(germanDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => {
      const word = winds.map((wind) => WINDS[wind]).join('');
      return word.charAt(0).toUpperCase() + word.slice(1);
    },
    direction: (point) => `Richtung ${point}`,
  },
  formerCountries: {SU: 'Sowjetunion', YU: 'Jugoslawien', DD: 'DDR', CS: 'Serbien und Montenegro'},
  typeset: (text) => text.replace(AFTER_ANOTHER, '$1 etwa ').replace('bis einem Tag', 'bis zu einem Tag'),
  heard: heardIn('de', {kilometres: {other: 'Kilometer'}, range: 'von $1 bis $2'}),
  csvSeparator: ';',
};
