// A date as a clerk thinks of it (the day, only the month, about, between …) and as the file writes it. What cannot be
// understood is kept as it was typed, for the check to tell.
import {readEdtf, type Edtf} from '../model/edtf.ts';
import {writtenDate} from '../model/written-date.ts';

export const DATE_MODES = ['day', 'month', 'year', 'about', 'between', 'from-to', 'other', 'unknown'] as const;
export type DateMode = (typeof DATE_MODES)[number];

export interface DateDraft {
  readonly mode: DateMode;
  readonly first: string;
  readonly second: string;
}

/** What a draft comes to. */
export interface DateRead {
  /** As it stands in the file; undefined for no date. */
  readonly value: string | undefined;
  /** Undefined as long as it is none. */
  readonly date: Edtf | undefined;
  /** What it might mean. */
  readonly meant: readonly string[];
}

/** The draft from which a date of the file could have come. @param spoken a plain date in the reader's words */
export function draftOf(text: string | undefined, spoken: (plain: string) => string): DateDraft {
  if (text === undefined || text === '') return {mode: 'unknown', first: '', second: ''};
  const date = readEdtf(text);
  const other = {mode: 'other', first: text, second: ''} as const;
  if (!date) return {mode: 'day', first: text, second: ''};
  const [from, to] = date.parts;
  const plain = date.parts.every(({approximate, uncertain}) => !approximate && !uncertain);
  if (date.uncertain || !plain) return other;
  if (date.kind === 'date') {
    const bare = text.replace(/~$/, '');
    return {mode: date.approximate ? 'about' : date.precision, first: spoken(bare), second: ''};
  }
  if (!from || !to || date.parts.length > 2 || (date.kind !== 'interval' && !text.includes('..'))) return other;
  const mode = date.kind === 'interval' ? 'from-to' : date.kind === 'one-of' ? 'between' : 'other';
  return mode === 'other' ? other : {mode, first: spoken(from.text), second: spoken(to.text)};
}

export function dateRead({mode, first, second}: DateDraft): DateRead {
  const read = (value: string): DateRead => ({value, date: readEdtf(value), meant: []});
  if (mode === 'unknown') return {value: undefined, date: undefined, meant: []};
  if (mode === 'other') return read(first.trim());
  const one = writtenDate(first);
  if (mode === 'between' || mode === 'from-to') {
    const other = writtenDate(second);
    const [a, b] = ['date' in one ? one.date : first.trim(), 'date' in other ? other.date : second.trim()];
    const meant = [one, other].flatMap((end) => ('meant' in end ? end.meant : []));
    return {...read(mode === 'between' ? `[${a}..${b}]` : `${a}/${b}`), meant};
  }
  if (!('date' in one)) return {value: first.trim(), date: undefined, meant: one.meant};
  const rough = mode === 'about' && readEdtf(`${one.date}~`) ? `${one.date}~` : one.date;
  return read(rough);
}

/** The same draft when another mode is chosen: what is already known is kept. */
export function draftIn(mode: DateMode, draft: DateDraft): DateDraft {
  const plain = (text: string): string => text.replace(/[~?%[\]{}]/g, '').split(/\.\.|[/,]/)[0] ?? '';
  const first = draft.mode === 'other' && mode !== 'other' ? plain(draft.first) : draft.first;
  if (mode === 'other') return {mode, first: dateRead(draft).value ?? '', second: ''};
  return {mode, first, second: mode === 'between' || mode === 'from-to' ? draft.second : ''};
}
