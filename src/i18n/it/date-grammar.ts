// Italian dates in a sentence: all have an article, which grows together with its preposition ('dal 1994', 'nel 2000').
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf, type IsoDay} from '../../model/day.ts';
import type {Precision} from '../../model/edtf.ts';
import {NBSP, type DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

/** 'l’8', 'l’11', 'il 22'; 'l’aprile', 'il maggio'; 'il 1994' */
function isElided(precision: Precision, day: IsoDay): boolean {
  return precision === 'day' ? /-(08|11)$/.test(day) : precision === 'month' && /-(04|08|10)-/.test(day);
}
const article = (precision: Precision, day: IsoDay): string => (isElided(precision, day) ? 'l’' : 'il ');

export function italianDateGrammar(): DateGrammar {
  const names = monthNames('it', {month: 'long'});
  return {
    point: ({day, precision}, kase, _spoken, cut = '') => {
      const month = cut === 'month' ? '' : names[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      const number = Number(day.slice(8));
      const date = precision === 'day' ? (number === 1 ? '1º' : number) + NBSP : '';
      const own = kase === 'plain' || kase === 'at' ? '' : article(precision, day);
      return own + trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
    },
    at: (precision, day) =>
      precision === 'day' ? article(precision, day) : isElided(precision, day) ? 'nell’' : 'nel ',
    atYears: 'nel ',
    about: 'verso ',
    uncertain: ' (incerto)',
    between: (one, other) => `tra ${one} e ${other}`,
    either: (one, other) => `${one} o ${other}`,
    fromTo: (one, other) => `da ${one} a ${other}`,
    every: {year: 'ogni anno ', month: 'ogni mese ', day: 'ogni giorno '},
    since: 'da ',
    until: 'fino a ',
    someDay: 'un giorno ',
    months: names.map((name) => [name]),
    fillers: ['il', 'l', 'o', 'nel', 'dal', 'al', 'di', 'del'],
  };
}
