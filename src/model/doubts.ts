// What fits the definition and yet cannot be right, or probably is not: an end before its beginning, a document left in force
// when the cooperation ended, a corrected date that still stands in a disagreement, one source for everything.
import type {Atlas, Partner, Tie} from './atlas.ts';
import type {IsoDay} from './day.ts';
import type {Edtf} from './edtf.ts';
import type {Problem} from './problem.ts';
import type {Text} from './schema.ts';
import {DECIDES, tieStatus} from './tie-status.ts';

export interface Doubts {
  /** It cannot be so. */
  readonly problems: readonly Problem[];
  /** It is worth a look. */
  readonly warnings: readonly Problem[];
}

export function doubtsOf(atlas: Atlas): Doubts {
  return {
    problems: [...endsFirst(atlas)],
    warnings: [...leftInForce(atlas), ...staleDisagreements(atlas), ...oneSource(atlas)],
  };
}

/** The day of the data has not come yet. */
export function lateUpdate({updated}: Pick<Atlas, 'updated'>, today: IsoDay): readonly Problem[] {
  return updated > today ? [{path: 'updated', code: 'late-update', value: updated, near: today}] : [];
}

/** Whether the one is over before the other can have begun. */
const isBefore = (end: Edtf, beginning: Edtf): boolean => end.latest < beginning.earliest;

function endsFirst({partners, memberships, periods}: Atlas): readonly Problem[] {
  const inTies = partners.flatMap(({ties}, p) =>
    ties.flatMap(({events}, t): readonly Problem[] => {
      const begun = events.filter(({type}) => DECIDES[type] === 'in-force').map(({when}) => when);
      const first = [...begun].sort((a, b) => (a.earliest < b.earliest ? -1 : 1))[0];
      // Nothing can end what has not begun. Events are sorted by now, so the path leads to the tie.
      const end = events.find(({type, when}) => isEnd(type) && first !== undefined && isBefore(when, first));
      if (!first || !end) return [];
      return [{path: `partners[${p}].ties[${t}]`, code: 'ends-first', value: end.date, near: first.text}];
    }),
  );
  const spans = [
    ...memberships.map(({since, until}, i) => ({path: `memberships[${i}].until`, from: since, to: until})),
    ...periods.map(({from, to}, i) => ({path: `periods[${i}].to`, from, to})),
  ];
  const inSpans = spans.flatMap(({path, from, to}): readonly Problem[] =>
    from && to && isBefore(to, from) ? [{path, code: 'ends-first', value: to.text, near: from.text}] : [],
  );
  return [...inTies, ...inSpans];
}

const isEnd = (type: Tie['events'][number]['type']): boolean =>
  DECIDES[type] === 'terminated' || DECIDES[type] === 'lapsed';

/** A city ended the cooperation with a partner, and one of the earlier documents was forgotten. */
function leftInForce({partners, updated}: Atlas): readonly Problem[] {
  return partners.flatMap(({ties}: Partner, p) => {
    const ended = ties.flatMap(({events}) => events.filter(({type}) => type === 'terminated').map(({when}) => when));
    const last = ended.sort((a, b) => (a.latest < b.latest ? 1 : -1))[0];
    if (!last) return [];
    return ties.flatMap((tie, t): readonly Problem[] => {
      const {status, perhaps} = tieStatus(tie, updated);
      const later = tie.events.some(({when}) => when.latest > last.earliest);
      if (status !== 'in-force' || perhaps || later) return [];
      return [{path: `partners[${p}].ties[${t}]`, code: 'left-in-force', value: last.text}];
    });
  });
}

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const POLISH =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ');
const DAY = new RegExp(
  `\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b|\\b(\\d{1,2})\\s(${[...ENGLISH, ...POLISH].join('|')})\\s(\\d{4})`,
  'g',
);

/** The whole days of which a text speaks. */
function daysIn(text: Text | undefined): readonly IsoDay[] {
  const days = Object.values(text ?? {}).flatMap((words) =>
    [...words.matchAll(DAY)].map(([, y, m, d, day = '', name = '', year = '']) => {
      const month = (ENGLISH.includes(name) ? ENGLISH : POLISH).indexOf(name) + 1;
      return y ? [y, m, d].join('-') : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    }),
  );
  return [...new Set(days)];
}

/** What is followed, or else each of what the sources say, is a day that its subject does not have. */
function staleDisagreements({partners, discrepancies}: Atlas): readonly Problem[] {
  return discrepancies.flatMap(({about, note, resolution}, i): readonly Problem[] => {
    const ties = partners.flatMap((partner) =>
      about.includes(partner.id) ? partner.ties : partner.ties.filter(({id}) => about.includes(id)),
    );
    const dates = ties.flatMap(({events}) => events.map(({when}) => when));
    const followed = daysIn(resolution);
    const told = followed.length > 0 ? followed : daysIn(note);
    const known = (day: IsoDay): boolean => dates.some(({earliest, latest}) => earliest <= day && day <= latest);
    if (dates.length === 0 || told.length < (followed.length > 0 ? 1 : 2) || told.some(known)) return [];
    const path = `discrepancies[${i}].${followed.length > 0 ? 'resolution' : 'note'}`;
    return [{path, code: 'stale-disagreement', value: told.join(', ')}];
  });
}

/** So few facts may well stand in one place. */
const MANY_FACTS = 5;

function oneSource({partners, sources}: Atlas): readonly Problem[] {
  const facts = partners.flatMap(({ties}) => ties.flatMap(({events}) => events.map(({cites}) => cites)));
  const used = new Set(facts.flat());
  const [number = 0] = used;
  const id = sources[number - 1]?.id;
  return facts.length >= MANY_FACTS && used.size === 1 && id !== undefined
    ? [{path: 'sources', code: 'one-source', value: id}]
    : [];
}
