// Ukrainian dates in a sentence. Names of months come from Intl; the cases that Intl lacks stand here.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

const LOCATIVE = 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'.split(' ');
const INSTRUMENTAL =
  'січнем лютим березнем квітнем травнем червнем липнем серпнем вереснем жовтнем листопадом груднем'.split(' ');

export function ukrainianDateGrammar(): DateGrammar {
  const nominative = monthNames('uk', {month: 'long'});
  const genitive = monthNames('uk', {month: 'long', day: 'numeric'});
  const cases = {
    plain: nominative,
    of: genitive,
    until: genitive,
    about: genitive,
    with: INSTRUMENTAL,
    at: LOCATIVE,
  };
  return {
    point: ({day, precision}, kase, spoken, cut = '') => {
      const month = cut === 'month' ? '' : (precision === 'day' ? genitive : cases[kase])[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day) + (spoken && !cut ? NBSP + 'р.' : '');
      const date = precision === 'day' ? Number(day.slice(8)) + NBSP : '';
      return trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
    },
    at: (precision) => (precision === 'day' ? '' : 'у '),
    atYears: 'у роках ',
    about: 'близько ',
    uncertain: ' (непевно)',
    between: (from, to) => `між ${from} та ${to}`,
    either: (one, other) => `${one} або ${other}`,
    fromTo: (from, to) => `від ${from} до ${to}`,
    every: {year: 'щороку ', month: 'щомісяця ', day: 'щодня '},
    since: 'з ',
    until: 'до ',
    someDay: 'дня ',
    months: nominative.map((name, i) => [name, genitive[i] ?? '', LOCATIVE[i] ?? '', INSTRUMENTAL[i] ?? '']),
    fillers: ['р', 'рік', 'року', 'у', 'в'],
  };
}
