// Alarms that are false, each with its reason. One that is not listed is red, and so is one listed that no longer comes.
import type {Alarm} from './alarm.ts';

export interface KnownAlarm extends Pick<Alarm, 'checker' | 'rule'> {
  readonly at: readonly string[];
  readonly because: string;
}

export const KNOWN: readonly KnownAlarm[] = [
  {
    checker: 'equal-access',
    rule: 'input_label_exists',
    at: ['select.field', 'input.field'],
    because:
      'The label stands beside it with "for"; both lie in a closed <details>, where the checker sees only the field.',
  },
  {
    checker: 'html-codesniffer',
    rule: '1_3_1.F92,ARIA4',
    at: ['svg.drawing'],
    because: 'Presentation is the drawing alone, not its marks: browsers give them to the listbox around it.',
  },
  {
    checker: 'equal-access',
    rule: 'fieldset_label_valid',
    at: ['fieldset'],
    because: 'Each has a legend; the menu of downloads is closed there, and what is closed the checker does not count.',
  },
  {
    checker: 'alfa',
    rule: 'R53',
    at: ['h3.name', 'h3.head'],
    because:
      'The heading before it is that of the widget, of level 2: Alfa does not count it from within another root.',
  },
  {
    checker: 'alfa',
    rule: 'R78',
    at: ['h1'],
    because: 'The title of the test’s own page, right before the widget.',
  },
  {
    checker: 'alfa',
    rule: 'R87',
    at: ['type'],
    because:
      'Asks for a link to the main content as the first stop of the page, which is the page’s matter; the widget’s own way past is a button.',
  },
];

export const isKnown = (known: KnownAlarm, {checker, rule, at}: Alarm): boolean =>
  known.checker === checker && known.rule === rule && known.at.includes(at);
