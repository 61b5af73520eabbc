// Polish dates in a sentence. Names of months come from Intl; the cases that Intl lacks stand here.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

const LOCATIVE =
  'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'.split(' ');
const INSTRUMENTAL =
  'styczniem lutym marcem kwietniem majem czerwcem lipcem sierpniem wrześniem październikiem listopadem grudniem'.split(
    ' ',
  );

export function polishDateGrammar(): DateGrammar {
  const nominative = monthNames('pl', {month: 'long'});
  const genitive = monthNames('pl', {month: 'long', day: 'numeric'});
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
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day) + (spoken && !cut ? NBSP + 'r.' : '');
      const date = precision === 'day' ? Number(day.slice(8)) + NBSP : '';
      return trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
    },
    // Wrzesień begins with a cluster that takes "we".
    at: (precision, day) => (precision === 'day' ? '' : precision === 'month' && monthOf(day) === 9 ? 'we ' : 'w '),
    atYears: 'w latach ',
    about: 'około ',
    uncertain: ' (niepewne)',
    between: (from, to) => `między ${from} a ${to}`,
    either: (one, other) => `${one} lub ${other}`,
    fromTo: (from, to) => `od ${from} do ${to}`,
    every: {year: 'co roku ', month: 'co miesiąc ', day: 'codziennie '},
    since: 'od ',
    until: 'do ',
    someDay: 'dnia ',
    months: nominative.map((name, i) => [name, genitive[i] ?? '', LOCATIVE[i] ?? '', INSTRUMENTAL[i] ?? '']),
    fillers: ['r', 'rok', 'roku', 'w', 'we', 'dnia'],
  };
}
