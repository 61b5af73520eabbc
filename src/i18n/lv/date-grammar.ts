// Latvian dates in a sentence: '2013. gada 22. jūnijs'; every preposition has its case, of the day and of the year.
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateCase, type DateGrammar} from '../language.ts';

const forms = (text: string): readonly string[] => text.split(' ');
const NOMINATIVE = forms(
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
);
const GENITIVE = forms('janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra');
const DATIVE = forms(
  'janvārim februārim martam aprīlim maijam jūnijam jūlijam augustam septembrim oktobrim novembrim decembrim',
);
const ACCUSATIVE = forms(
  'janvāri februāri martu aprīli maiju jūniju jūliju augustu septembri oktobri novembri decembri',
);
const LOCATIVE = forms('janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī');

interface Case {
  readonly months: readonly string[];
  readonly year: string;
}
const CASES: Readonly<Record<DateCase, Case>> = {
  plain: {months: NOMINATIVE, year: 'gads'},
  of: {months: GENITIVE, year: 'gada'},
  until: {months: DATIVE, year: 'gadam'},
  about: {months: ACCUSATIVE, year: 'gadu'},
  with: {months: ACCUSATIVE, year: 'gadu'},
  at: {months: LOCATIVE, year: 'gadā'},
};

export function latvianDateGrammar(): DateGrammar {
  return {
    point: ({day, precision}, kase, spoken, cut = '') => {
      const {months, year} = CASES[kase];
      if (precision === 'year') {
        if (kase === 'plain' && !spoken) return String(yearOf(day));
        return `${yearOf(day)}.${cut === 'era' ? '' : NBSP + year}`;
      }
      const month = months[monthOf(day) - 1] ?? '';
      const date = precision === 'day' ? `${Number(day.slice(8))}.${NBSP}` : '';
      return `${cut ? '' : `${yearOf(day)}.${NBSP}gada `}${date}${month}`;
    },
    at: () => '',
    atYears: '',
    about: 'ap ',
    uncertain: ' (nedroši)',
    between: (one, other) => `starp ${one} un ${other}`,
    either: (one, other) => `${one} vai ${other}`,
    fromTo: (one, other) => `no ${one} līdz ${other}`,
    every: {year: 'katru gadu ', month: 'katru mēnesi ', day: 'katru dienu '},
    since: 'kopš ',
    until: 'līdz ',
    someDay: 'dienas ',
    months: NOMINATIVE.map((name, i) => [name, ...[GENITIVE, DATIVE, ACCUSATIVE, LOCATIVE].map((one) => one[i] ?? '')]),
    fillers: ['gada', 'gads', 'g'],
    yearFirst: true,
  };
}
