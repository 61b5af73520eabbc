// What follows from atlas, view and day: who stands how, who passes the filters, how many. Memoised by whole input.
import {memo} from '../base/memo.ts';
import {trimmed} from '../base/trimmed.ts';
import {distanceKm} from '../geo/great-circle.ts';
import {folded} from '../i18n/fold.ts';
import type {Atlas, Partner} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import {rank, type StatusOnDay, type TieStatus} from '../model/tie-status.ts';
import {countryName} from '../i18n/countries.ts';
import type {Language} from '../i18n/language.ts';
import type {Words} from '../i18n/words.ts';
import {partnersOnDay, standingOn, type PartnerOnDay, type PartnersInput, type Standing} from './partners-on-day.ts';
import {FACETS, type Filters, type RowOrder, type ViewState} from './view-state.ts';

/** The partners by how well they stand on a day, 0 the best: the certain before the perhaps. */
export const statusRanks = memo(
  (atlas: Atlas, day: IsoDay): ReadonlyMap<string, number> =>
    new Map(standingOn(atlas, day).map((on) => [on.id, rank(on)])),
);

/** For orders that do not ask how anyone stands: the same object on every day. */
export const NO_RANKS: ReadonlyMap<string, number> = new Map();

export interface Counts {
  readonly partners: number;
  readonly countries: number;
  /** Certain ones by status. */
  readonly certain: Readonly<Record<TieStatus, number>>;
  /** Uncertain ones by status. */
  readonly perhaps: Readonly<Record<TieStatus, number>>;
}

export const countsOn = memo((atlas: Atlas, day: IsoDay): Counts => countsOf(standingOn(atlas, day)));

export function countsOf(partners: readonly Standing[]): Counts {
  const zeros = (): Record<TieStatus, number> => ({
    'in-force': 0,
    suspended: 0,
    terminated: 0,
    lapsed: 0,
    'not-yet': 0,
  });
  const certain = zeros();
  const perhaps = zeros();
  for (const on of partners) (on.perhaps ? perhaps : certain)[on.status]++;
  const countries = new Set(partners.map(({partner}) => partner.country)).size;
  return {partners: partners.length, countries, certain, perhaps};
}

/** Every way to name a partner, in every language, folded: for search. */
const searchable = memo(
  (atlas: Atlas, {formats}: Pick<Words, 'formats'>): ReadonlyMap<string, string> =>
    new Map(
      atlas.partners.map((partner) => [
        partner.id,
        [
          ...Object.values(partner.name),
          ...Object.values(partner.otherNames).flat(),
          ...formats.countryNames(partner.country),
          partner.id,
        ]
          .map(folded)
          .join('\n'),
      ]),
    ),
);

/** What is read of the scene's input to tell who passes. */
export interface FilterInput {
  readonly atlas: Atlas;
  readonly day: IsoDay;
  readonly view: Pick<ViewState, 'filters'>;
  readonly words: Words;
}

/** Ids of the partners that pass the filters on the day, in the atlas's order. */
export const passing = ({atlas, day, view, words}: FilterInput): ReadonlySet<string> =>
  passingOf(atlas, view.filters, day, words);

const passingOf = memo((atlas: Atlas, filters: Filters, day: IsoDay, words: Words): ReadonlySet<string> => {
  const wanted = folded(filters.query).split(/\s+/).filter(Boolean);
  const names = searchable(atlas, words);
  return new Set(
    standingOn(atlas, day)
      .filter(
        ({id, partner: {country, group, ties}, ...on}) =>
          statusPasses(filters.status, on) &&
          passes(filters.country, [country]) &&
          passes(filters.group, group === undefined ? [] : [group]) &&
          passes(
            filters.instrument,
            ties.map(({instrument}) => instrument),
          ) &&
          wanted.every((word) => names.get(id)?.includes(word)),
      )
      .map(({id}) => id),
  );
});

/** Those that pass the filters, in the atlas's order. */
export function shownPartners(input: PartnersInput & FilterInput): readonly PartnerOnDay[] {
  const shown = passing(input);
  return partnersOnDay(input).filter(({id}) => shown.has(id));
}

function passes(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function statusPasses(wanted: readonly string[], {status, perhaps}: StatusOnDay): boolean {
  return passes(wanted, [status, `${status}:${perhaps ? 'perhaps' : 'certain'}`]);
}

/** The partners in the order of the timeline's rows. */
export const orderedPartners = memo(
  (atlas: Atlas, order: RowOrder, ranks: ReadonlyMap<string, number>, language: Language): readonly Partner[] => {
    const names = new Intl.Collator(language.tag);
    const groups = atlas.groups.map(({id}) => id);
    const rank: Record<RowOrder, (partner: Partner) => number | string> = {
      first: ({first}) => first,
      country: ({country}) => countryName(country, language),
      group: ({group}) => (group === undefined ? groups.length : groups.indexOf(group)),
      distance: ({coordinates}) => distanceKm(atlas.home.coordinates, coordinates),
      status: ({id}) => ranks.get(id) ?? 0,
    };
    const by = rank[order];
    return [...atlas.partners].sort((a, b) => compared(by(a), by(b), names) || compared(a.first, b.first, names));
  },
);

function compared(a: number | string, b: number | string, names: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : names.compare(String(a), String(b));
}

/** Some filter is on, or something is searched for. */
export function isFiltering(filters: Filters): boolean {
  return trimmed(filters.query) !== '' || FACETS.some((facet) => filters[facet].length > 0);
}
