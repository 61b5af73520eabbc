// Belarusian dates in a sentence. Chromium's Intl holds no Belarusian, so every form of a month stands here.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateGrammar} from '../language.ts';

const NOMINATIVE =
  'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань'.split(' ');
const GENITIVE =
  'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня'.split(' ');
const LOCATIVE =
  'студзені лютым сакавіку красавіку маі чэрвені ліпені жніўні верасні кастрычніку лістападзе снежні'.split(' ');
const INSTRUMENTAL =
  'студзенем лютым сакавіком красавіком маем чэрвенем ліпенем жніўнем вераснем кастрычнікам лістападам снежнем'.split(
    ' ',
  );
const CASES = {plain: NOMINATIVE, of: GENITIVE, until: GENITIVE, about: GENITIVE, with: INSTRUMENTAL, at: LOCATIVE};

export function belarusianDateGrammar(): DateGrammar {
  return {
    point: ({day, precision}, kase, spoken, cut = '') => {
      const month = cut === 'month' ? '' : (precision === 'day' ? GENITIVE : CASES[kase])[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day) + (spoken && !cut ? NBSP + 'г.' : '');
      const date = precision === 'day' ? Number(day.slice(8)) + NBSP : '';
      return trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
    },
    // Never after a consonant: all that a date answers ends in a vowel.
    at: (precision) => (precision === 'day' ? '' : 'ў '),
    atYears: 'ў гадах ',
    about: 'каля ',
    uncertain: ' (няпэўна)',
    between: (from, to) => `паміж ${from} і ${to}`,
    either: (one, other) => `${one} або ${other}`,
    fromTo: (from, to) => `з ${from} да ${to}`,
    every: {year: 'штогод ', month: 'штомесяц ', day: 'штодня '},
    since: 'з ',
    until: 'да ',
    someDay: 'дня ',
    months: NOMINATIVE.map((name, i) => [name, GENITIVE[i] ?? '', LOCATIVE[i] ?? '', INSTRUMENTAL[i] ?? '']),
    fillers: ['г', 'год', 'года', 'у', 'ў', 'з', 'да'],
  };
}
