// From the checked file to the Atlas: dates understood, sources numbered, ids followed. On the way it finds ids that
// stand twice, ids that lead nowhere and events told out of order.
import {readEdtf} from './edtf.ts';
import type {Atlas, City, LonLat, Partner, Place, Tie, TieEvent} from './atlas.ts';
import type {Edtf} from './edtf.ts';
import type {Problem, ProblemCode} from './problem.ts';
import type {AtlasFile, Confidence} from './schema.ts';

type FilePartner = AtlasFile['partners'][number];

interface Built {
  readonly atlas: Atlas;
  /** If there are any, the atlas lacks what they are about and is not to be used. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The atlas, not yet frozen, of a file that fits the definition. */
export function builtAtlas(file: AtlasFile): Built {
  const {id, title, updated, licence, url} = file;
  const problems: Problem[] = [];
  const warnings: Problem[] = [];

  /** Adds the ids to those known; one that is known already is a problem. */
  const claim = (
    known: Set<string>,
    members: readonly {readonly id?: string | undefined}[],
    path: string,
  ): Set<string> => {
    members.forEach(({id}, i) => {
      if (id === undefined) return;
      if (known.has(id)) problems.push({path: `${path}[${i}].id`, code: 'duplicate-id', value: id});
      known.add(id);
    });
    return known;
  };
  const expect = (known: boolean, value: string, path: string, code: ProblemCode): void => {
    if (!known) problems.push({path, code, value});
  };

  const sources = file.sources.map(({id, title, publisher, language, date, url, role, note}, i) => ({
    id,
    number: i + 1,
    title,
    publisher,
    language,
    when: when(date),
    url,
    role,
    note,
  }));
  claim(new Set(), sources, 'sources');
  const numbers = new Map(sources.map(({id, number}) => [id, number]));
  const cites = (ids: readonly string[] | undefined, path: string): readonly number[] => {
    const cited = new Set<number>();
    ids?.forEach((id, i) => {
      expect(numbers.has(id), id, `${path}.sources[${i}]`, 'unknown-source');
      cited.add(numbers.get(id) ?? 0);
    });
    return [...cited].sort((a, b) => a - b);
  };

  const home = city(file.home);
  const placeList = file.places ?? [];
  claim(claim(new Set([home.id]), file.partners, 'partners'), placeList, 'places');
  const cities = file.partners.map(city);
  const places = new Map<string, Place>();
  for (const one of [home, ...cities, ...placeList.map(place)]) places.set(one.id, one);

  /** What events, undertakings and entries of a history have in common. */
  const found = (fact: Fact, path: string): Found => {
    const {place: id, sources: ids, note, confidence = 'high'} = fact;
    if (id !== undefined) expect(places.has(id), id, `${path}.place`, 'unknown-place');
    return {place: id === undefined ? undefined : places.get(id), cites: cites(ids, path), note, confidence};
  };

  const groups = (file.groups ?? []).map(({id, name}) => ({id, name}));
  const groupIds = claim(new Set(), groups, 'groups');
  const tieIds = new Set<string>();
  const tiesOf = ({ties}: FilePartner, path: string): readonly Tie[] => {
    claim(tieIds, ties, `${path}.ties`);
    return ties.map(({id, instrument, scope, note, events}, t) => {
      const at = `${path}.ties[${t}].events`;
      const read = events.map(({type, date, ...fact}, e): TieEvent => {
        return {type, date, when: readEdtf(date) as Edtf, ...found(fact, `${at}[${e}]`)};
      });
      const late = firstLate(read);
      const value = read[late]?.date;
      if (value !== undefined) warnings.push({path: `${at}[${late}].date`, code: 'out-of-order', value});
      return {id, instrument, scope, note, events: value === undefined ? read : inOrder(read)};
    });
  };
  const partners = cities.map((own, p): Partner => {
    const partner = file.partners[p] as FilePartner;
    const path = `partners[${p}]`;
    const {kind, group} = partner;
    if (group !== undefined) expect(groupIds.has(group), group, `${path}.group`, 'unknown-group');
    const ties = tiesOf(partner, path);
    const events = ties.flatMap((tie) => tie.events);
    const signed = events.filter(({type}) => type === 'signed');
    const [first = updated] = days(signed.length > 0 ? signed : events, 'earliest');
    return {...own, kind, group, ties, first};
  });

  const partnerIds = new Set(cities.map(({id}) => id));
  const known = (ids: readonly string[], path: string): readonly string[] => {
    ids.forEach((id, i) => expect(partnerIds.has(id), id, `${path}[${i}]`, 'unknown-partner'));
    return ids;
  };
  const undertakings = (file.undertakings ?? []).map(
    ({id, kind, title, date, partners: ids = [], inferred = false, ...fact}, i) => {
      const path = `undertakings[${i}]`;
      return {
        id,
        kind,
        title,
        when: when(date),
        partners: known(ids, `${path}.partners`),
        inferred,
        ...found(fact, path),
      };
    },
  );
  const undertakingIds = claim(new Set(), undertakings, 'undertakings');

  const memberships = (file.memberships ?? []).map((one, i) => {
    const {id, name, since, until, seat, workingGroups = [], activities = [], plans, history = []} = one;
    const {cites: cited, note, confidence} = found({...one, place: undefined}, `memberships[${i}]`);
    return {
      id,
      name,
      since: when(since),
      until: when(until),
      seat: seat && {name: seat.name, country: seat.country, coordinates: seat.coordinates},
      workingGroups,
      activities,
      plans,
      history: history.map(({title, date, ...fact}, h) => {
        return {title, when: readEdtf(date) as Edtf, ...found(fact, `memberships[${i}].history[${h}]`)};
      }),
      cites: cited,
      note,
      confidence,
    };
  });
  const membershipIds = claim(new Set(), memberships, 'memberships');

  const subjects = new Set([file.id, home.id, ...partnerIds, ...tieIds, ...undertakingIds, ...membershipIds]);
  const discrepancyList = file.discrepancies ?? [];
  const discrepancies = discrepancyList.map(({id, about, title, note, resolution, sources: ids}, i) => {
    const path = `discrepancies[${i}]`;
    const list = typeof about === 'string' ? [about] : about;
    list.forEach((subject, a) => {
      const at = typeof about === 'string' ? `${path}.about` : `${path}.about[${a}]`;
      expect(subjects.has(subject), subject, at, 'unknown-about');
    });
    return {id: id ?? `discrepancy-${i + 1}`, about: list, title, note, resolution, cites: cites(ids, path)};
  });
  claim(new Set(), discrepancyList, 'discrepancies');

  const periods = (file.periods ?? []).map(({id, name, from, to, sources: ids}, i) => {
    return {id, name, from: readEdtf(from) as Edtf, to: when(to), cites: cites(ids, `periods[${i}]`)};
  });
  claim(new Set(), periods, 'periods');

  const chapters = (file.chapters ?? []).map(({id, title, text, view = {}, sources: ids}, i) => {
    const path = `chapters[${i}]`;
    if (view.city !== undefined) expect(partnerIds.has(view.city), view.city, `${path}.view.city`, 'unknown-partner');
    return {id, title, text, view, cites: cites(ids, path)};
  });
  claim(new Set(), chapters, 'chapters');

  const events = partners.flatMap(({ties}) => ties.flatMap((tie) => tie.events));
  const extent = {from: days(events, 'earliest')[0] ?? updated, to: days(events, 'latest').pop() ?? updated};
  // prettier-ignore
  const atlas = {
    file, id, title, updated, licence, url, home, groups, partners, sources, undertakings, memberships,
    discrepancies, periods, chapters, extent,
  };
  return {atlas, problems, warnings};
}

interface Fact {
  readonly place?: string | undefined;
  readonly sources: readonly string[];
  readonly note?: Readonly<Record<string, string>> | undefined;
  readonly confidence?: Confidence | undefined;
}

type Found = Pick<TieEvent, 'place' | 'cites' | 'note' | 'confidence'>;

function when(date: string | undefined): Edtf | undefined {
  return date === undefined ? undefined : readEdtf(date);
}

function place({id, name, country, coordinates}: NonNullable<AtlasFile['places']>[number]): Place {
  return {id, name, country, coordinates};
}

function city(file: AtlasFile['home']): City {
  const {id, name, country, wikidata, geonames, endonyms = [], otherNames = {}, note} = file;
  const coordinates: LonLat = file.coordinates;
  return {id, name, country, coordinates, wikidata, geonames, endonyms, otherNames, note};
}

/** Ascending. */
function days(events: readonly TieEvent[], end: 'earliest' | 'latest'): string[] {
  return events.map((event) => event.when[end]).sort();
}

/** Index of the first event that certainly precedes one listed before it, or -1. */
function firstLate(events: readonly TieEvent[]): number {
  let begun = '';
  return events.findIndex(({when: {earliest, latest}}) => {
    if (latest < begun) return true;
    if (earliest > begun) begun = earliest;
    return false;
  });
}

/**
 * The events so that none stands after one it certainly precedes. Where the dates leave it open, the order of the file
 * stays: "1994, perhaps lapsed by 2018, renewed 2014" is told by that order alone.
 */
function inOrder(events: readonly TieEvent[]): readonly TieEvent[] {
  const rest = [...events];
  const sorted: TieEvent[] = [];
  while (rest.length > 0) {
    const [end = ''] = days(rest, 'latest');
    // The one that ends first is among them, so there is always a next.
    const next = rest.findIndex((event) => event.when.earliest <= end);
    sorted.push(...rest.splice(next, 1));
  }
  return sorted;
}
