// Several towns in one file: a voivodeship, an association. Each town is read as an atlas of its own, beside the one of all of
// them together, so that whatever shows an atlas shows any of these.
import {builtAtlas, type Built} from './built-atlas.ts';
import type {LonLat} from './atlas.ts';
import type {Problem} from './problem.ts';
import type {AtlasFile, Text} from './schema.ts';

type HomeFile = AtlasFile['home'];
type TieFile = AtlasFile['partners'][number]['ties'][number];

/**
 * The file with a `home` that stands for all of its `homes`, if it names none: in the middle of them, and not drawn.
 * Whatever is no such file comes back as it is: the check of its shape tells what is wrong.
 */
export function withCommonHome(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || Object.hasOwn(file, 'home')) return file;
  const {homes, id, title} = file as Partial<AtlasFile>;
  if (!Array.isArray(homes)) return file;
  const places = homes.map((home: Partial<HomeFile> | null) => home?.coordinates).filter(isPlace);
  const [first] = homes as readonly (Partial<HomeFile> | null)[];
  if (places.length === 0) return file;
  const taken = homes.some((home: Partial<HomeFile> | null) => home?.id === id);
  const coordinates = middleOf(places);
  return {
    ...file,
    home: {id: taken ? `${id}-all` : id, name: title, country: first?.country, coordinates, shown: false},
  };
}

/** As {@link builtAtlas}; of a file with several homes the atlas of each is in it. */
export function builtWithHomes(file: AtlasFile): Built {
  const {homes} = file;
  const problems = homeless(file, homes ?? [file.home]);
  if (!homes) {
    const built = builtAtlas(file);
    return {...built, problems: [...built.problems, ...problems]};
  }
  const together = builtAtlas({...file, partners: file.partners.map((partner) => toldByHome(partner, homes))});
  if (together.problems.length + problems.length > 0)
    return {...together, problems: [...together.problems, ...problems]};
  const each = homes.map((home) => builtAtlas(fileOf(home, file, homes)).atlas);
  const all = each.map(({home}) => home);
  return {
    ...together,
    atlas: {...together.atlas, file, homes: all, each: each.map((atlas) => ({...atlas, homes: all}))},
  };
}

/** Where there are several every tie has to say whose it is. */
function homeless({partners}: AtlasFile, homes: readonly HomeFile[]): readonly Problem[] {
  return partners.flatMap(({ties}, p) =>
    ties.flatMap(({home}, t): readonly Problem[] => {
      const path = `partners[${p}].ties[${t}].home`;
      if (home === undefined)
        return homes.length > 1 ? [{path, code: 'missing', example: `"${homes[0]?.id ?? ''}"`}] : [];
      return homes.some(({id}) => id === home) ? [] : [{path, code: 'unknown-home', value: home}];
    }),
  );
}

/** The ties of all towns side by side: what each is about begins with the town's name. */
function toldByHome(partner: AtlasFile['partners'][number], homes: readonly HomeFile[]): typeof partner {
  const ties = partner.ties.map((tie): TieFile => {
    const home = homes.find(({id}) => id === tie.home);
    return home ? {...tie, scope: scopeOf(home.name, tie.scope)} : tie;
  });
  return {...partner, ties};
}

function scopeOf(name: Text, scope: Text | undefined): Text {
  if (!scope) return name;
  return Object.fromEntries(
    Object.entries(scope).map(([tag, text]) => {
      const [any = ''] = Object.values(name);
      return [tag, `${name[tag] ?? any}: ${text}`];
    }),
  );
}

/** What of the file is about one of its towns. Sources keep their numbers. */
function fileOf(home: HomeFile, file: AtlasFile, homes: readonly HomeFile[]): AtlasFile {
  const {homes: _homes, ...rest} = file;
  const isOwn = (one: {readonly home?: string | undefined}): boolean => one.home === undefined || one.home === home.id;
  const partners = file.partners
    .map((partner) => ({...partner, ties: partner.ties.filter(isOwn)}))
    .filter(({ties}) => ties.length > 0);
  const ids = new Set(partners.map(({id}) => id));
  const others = [...homes, ...file.partners].filter(({id}) => id !== home.id && !ids.has(id));
  const undertakings = (file.undertakings ?? []).filter(isOwn).flatMap((one) => {
    const left = one.partners?.filter((id) => ids.has(id));
    return one.partners?.length && left?.length === 0 ? [] : [left ? {...one, partners: left} : one];
  });
  const memberships = (file.memberships ?? []).filter(isOwn);
  const subjects = new Set([file.id, home.id, ...ids, ...partners.flatMap(({ties}) => ties.map(({id}) => id))]);
  for (const {id} of [...undertakings, ...memberships]) subjects.add(id);
  const discrepancies = (file.discrepancies ?? []).flatMap((one) => {
    const about = (typeof one.about === 'string' ? [one.about] : one.about).filter((id) => subjects.has(id));
    return about.length > 0 ? [{...one, about}] : [];
  });
  return {
    ...rest,
    home,
    partners,
    undertakings,
    memberships,
    discrepancies,
    chapters: (file.chapters ?? []).filter(({view}) => view?.city === undefined || ids.has(view.city)),
    // An event may have been at the place of any of them.
    places: [
      ...(file.places ?? []),
      ...others.map(({id, name, country, coordinates}) => ({id, name, country, coordinates})),
    ],
  };
}

const isPlace = (place: unknown): place is LonLat =>
  Array.isArray(place) &&
  place.length === 2 &&
  place.every((part) => typeof part === 'number' && Number.isFinite(part));

/** The middle of places on the globe. */
function middleOf(places: readonly LonLat[]): LonLat {
  const turn = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of places) {
    x += Math.cos(lat * turn) * Math.cos(lon * turn);
    y += Math.cos(lat * turn) * Math.sin(lon * turn);
    z += Math.sin(lat * turn);
  }
  return [Math.atan2(y, x) / turn, Math.atan2(z, Math.hypot(x, y)) / turn];
}
