// Follows the ids of an atlas file from one record to another, and keeps what leads nowhere or stands twice.
import type {Home, Place, TieEvent} from './atlas.ts';
import type {Problem, ProblemCode} from './problem.ts';
import type {AtlasFile, Text} from './schema.ts';
import type {Confidence} from './vocabulary.ts';

/** What events, undertakings, memberships and entries of a history have in common. */
interface Fact {
  readonly place?: string | undefined;
  readonly sources: readonly string[];
  readonly note?: Text | undefined;
  readonly confidence?: Confidence | undefined;
}

/** The same, its ids followed. */
type Found<F extends Fact> = Omit<F, keyof Fact> & Pick<TieEvent, 'place' | 'cites' | 'note' | 'confidence'>;

export interface Links {
  /** Notes ids as taken in a scope of their own or a given one; one that is taken already is a problem. */
  readonly claim: (
    members: readonly {readonly id?: string | undefined}[],
    path: string,
    taken?: Set<string>,
  ) => Set<string>;
  /** Notes a problem if an id is not among those known. */
  readonly expect: (known: ReadonlySet<string>, id: string | undefined, path: string, code: ProblemCode) => void;
  /** The sources' numbers, ascending. */
  readonly cites: (ids: readonly string[] | undefined, path: string) => readonly number[];
  readonly found: <F extends Fact>(fact: F, path: string) => Found<F>;
  readonly home: Home;
  readonly problems: readonly Problem[];
}

export function linksOf(file: AtlasFile): Links {
  const problems: Problem[] = [];

  const claim: Links['claim'] = (members, path, taken = new Set()) => {
    members.forEach(({id}, i) => {
      if (id === undefined) return;
      if (taken.has(id)) problems.push({path: `${path}[${i}].id`, code: 'duplicate-id', value: id});
      taken.add(id);
    });
    return taken;
  };
  const expect: Links['expect'] = (known, id, path, code) => {
    if (id !== undefined && !known.has(id)) problems.push({path, code, value: id});
  };

  const sourceIds = claim(file.sources, 'sources');
  const numbers = new Map(file.sources.map(({id}, i) => [id, i + 1]));
  const cites: Links['cites'] = (ids = [], path) => {
    ids.forEach((id, i) => expect(sourceIds, id, `${path}.sources[${i}]`, 'unknown-source'));
    return [...new Set(ids.map((id) => numbers.get(id) ?? 0))].sort((a, b) => a - b);
  };

  const home = city(file.home);
  const others = file.places ?? [];
  const homes = file.homes ?? [];
  const placeIds = claim(others, 'places', claim(file.partners, 'partners', claim(homes, 'homes', new Set([home.id]))));
  const places = new Map<string | undefined, Place>();
  for (const one of [home, ...homes, ...file.partners, ...others]) places.set(one.id, one);
  const found: Links['found'] = ({place: id, sources, note, confidence = 'high', ...rest}, path) => {
    expect(placeIds, id, `${path}.place`, 'unknown-place');
    return {...rest, place: places.get(id), cites: cites(sources, path), note, confidence};
  };

  return {claim, expect, cites, found, home, problems};
}

export function city<C extends AtlasFile['home']>(written: C) {
  return {...written, endonyms: written.endonyms ?? [], otherNames: written.otherNames ?? {}};
}
