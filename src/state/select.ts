// What follows from atlas, view and day: who stands how, who passes the filters, how many. Memoised by whole input.
import {memo} from '../base/memo.ts';
import {distanceKm} from '../geo/great-circle.ts';
import {folded} from '../i18n/fold.ts';
import type {Atlas, Partner} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import {partnerStatus, STATUSES, type StatusOnDay, type TieStatus} from '../model/tie-status.ts';
import {countryNames} from '../i18n/countries.ts';
import type {Filters, RowOrder} from './view-state.ts';

export type Statuses = ReadonlyMap<string, StatusOnDay>;

/** Status of every partner on a day, by id. */
export const statusesOn = memo(
  (atlas: Atlas, day: IsoDay): Statuses =>
    new Map(atlas.partners.map((partner) => [partner.id, partnerStatus(partner, day)])),
);

export interface Counts {
  readonly partners: number;
  readonly countries: number;
  /** Certain ones by status. */
  readonly certain: Readonly<Record<TieStatus, number>>;
  /** Uncertain ones by status. */
  readonly perhaps: Readonly<Record<TieStatus, number>>;
}

export const countsOn = memo((atlas: Atlas, day: IsoDay): Counts => countsOf(atlas.partners, statusesOn(atlas, day)));

export function countsOf(partners: readonly Partner[], statuses: Statuses): Counts {
  const zeros = (): Record<TieStatus, number> => ({
    'in-force': 0,
    suspended: 0,
    terminated: 0,
    lapsed: 0,
    'not-yet': 0,
  });
  const certain = zeros();
  const perhaps = zeros();
  partners.forEach(({id}) => {
    const on = statuses.get(id);
    if (on) (on.perhaps ? perhaps : certain)[on.status]++;
  });
  return {partners: partners.length, countries: new Set(partners.map(({country}) => country)).size, certain, perhaps};
}

/** Every way to name a partner, folded: for search. */
const searchable = memo(
  (atlas: Atlas): ReadonlyMap<string, string> =>
    new Map(
      atlas.partners.map((partner) => [
        partner.id,
        [
          ...Object.values(partner.name),
          ...Object.values(partner.otherNames).flat(),
          ...countryNames(partner.country),
          partner.id,
        ]
          .map(folded)
          .join('\n'),
      ]),
    ),
);

/** Ids of the partners that pass the filters on the day, in the atlas's order. */
export const passing = memo((atlas: Atlas, filters: Filters, day: IsoDay): ReadonlySet<string> => {
  const statuses = statusesOn(atlas, day);
  const words = folded(filters.query).split(/\s+/).filter(Boolean);
  const names = searchable(atlas);
  return new Set(
    atlas.partners
      .filter(
        ({id, country, group, ties}) =>
          statusPasses(filters.status, statuses.get(id)) &&
          passes(filters.country, [country]) &&
          passes(filters.group, group === undefined ? [] : [group]) &&
          passes(
            filters.instrument,
            ties.map(({instrument}) => instrument),
          ) &&
          words.every((word) => names.get(id)?.includes(word)),
      )
      .map(({id}) => id),
  );
});

function passes(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function statusPasses(wanted: readonly string[], on: StatusOnDay | undefined): boolean {
  if (wanted.length === 0) return true;
  if (!on) return false;
  return wanted.includes(on.status) || wanted.includes(`${on.status}:${on.perhaps ? 'perhaps' : 'certain'}`);
}

/** The partners in the order of the timeline's rows. */
export const orderedPartners = memo(
  (atlas: Atlas, order: RowOrder, statuses: Statuses, locale: string): readonly Partner[] => {
    const names = new Intl.Collator(locale);
    const groups = atlas.groups.map(({id}) => id);
    const rank: Record<RowOrder, (partner: Partner) => number | string> = {
      first: ({first}) => first,
      country: ({country}) => countryNames(country, locale)[0] ?? country,
      group: ({group}) => (group === undefined ? groups.length : groups.indexOf(group)),
      distance: ({coordinates}) => distanceKm(atlas.home.coordinates, coordinates),
      status: ({id}) => {
        const on = statuses.get(id);
        return on ? STATUSES.indexOf(on.status) * 2 + (on.perhaps ? 1 : 0) : STATUSES.length * 2;
      },
    };
    const by = rank[order];
    return [...atlas.partners].sort((a, b) => compared(by(a), by(b), names) || compared(a.first, b.first, names));
  },
);

function compared(a: number | string, b: number | string, names: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : names.compare(String(a), String(b));
}
