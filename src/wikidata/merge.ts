// A later import beside an atlas that is kept by hand: what is new, what differs, what only the atlas has. Nothing is changed
// but by a proposal that somebody has accepted.
import {folded} from '../model/csv-words.ts';
import {readEdtf} from '../model/edtf.ts';
import type {AtlasFile, Text} from '../model/schema.ts';

type Partner = AtlasFile['partners'][number];
type TieEvent = Partner['ties'][number]['events'][number];

export interface Proposal {
  readonly kind: 'new-partner' | 'new-event' | 'other-date';
  readonly name: Text;
  readonly type?: TieEvent['type'];
  /** As the atlas has it, and as the import has it. */
  readonly before?: string;
  readonly after: string;
  /** The atlas with it. */
  readonly apply: (file: AtlasFile) => AtlasFile;
}

export interface Comparison {
  readonly proposals: readonly Proposal[];
  /** Of partners that are the same in both. */
  readonly same: readonly Text[];
  /** Of partners that only the atlas has. */
  readonly kept: readonly Text[];
}

export function compared(atlas: AtlasFile, imported: AtlasFile): Comparison {
  const proposals: Proposal[] = [];
  const same: Text[] = [];
  const met = new Set<string>();
  for (const partner of imported.partners) {
    const own = atlas.partners.find((one) => isSameCity(one, partner));
    if (!own) {
      proposals.push(newPartner(partner, imported));
      continue;
    }
    met.add(own.id);
    const before = proposals.length;
    for (const event of partner.ties.flatMap(({events}) => events)) {
      const proposal = eventProposal(own, event, imported);
      if (proposal) proposals.push(proposal);
    }
    if (proposals.length === before) same.push(own.name);
  }
  const kept = atlas.partners.filter(({id}) => !met.has(id)).map(({name}) => name);
  return {proposals, same, kept};
}

function isSameCity(one: Partner, other: Partner): boolean {
  if (one.wikidata !== undefined && other.wikidata !== undefined) return one.wikidata === other.wikidata;
  const names = new Set([...Object.values(one.name), ...Object.values(one.otherNames ?? {}).flat()].map(folded));
  return one.country === other.country && Object.values(other.name).some((name) => names.has(folded(name)));
}

const BEGINS: readonly TieEvent['type'][] = ['signed', 'renewed'];
const ENDS: readonly TieEvent['type'][] = ['terminated', 'lapsed', 'outdated'];
const sameKind = (a: TieEvent['type'], b: TieEvent['type']): boolean =>
  a === b || [BEGINS, ENDS].some((kind) => kind.includes(a) && kind.includes(b));

/** Whether both may speak of one day: what is known more exactly in the atlas is no contradiction. */
function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [readEdtf(a), readEdtf(b)];
  return !one || !other || (one.earliest <= other.latest && other.earliest <= one.latest);
}

function eventProposal(own: Partner, event: TieEvent, imported: AtlasFile): Proposal | undefined {
  const alike = own.ties.flatMap(({events}, t) =>
    events.flatMap((one, e) => (sameKind(one.type, event.type) ? [{one, t, e}] : [])),
  );
  if (alike.some(({one}) => mayBeOne(one.date, event.date))) return undefined;
  const shared = {name: own.name, type: event.type, after: event.date};
  const [only] = alike;
  if (alike.length === 1 && only)
    return {
      kind: 'other-date',
      ...shared,
      before: only.one.date,
      apply: (file) =>
        withTies(withSources(file, event.sources, imported), own.id, (ties, cited) =>
          ties.map((tie, t) =>
            t === only.t
              ? {
                  ...tie,
                  events: tie.events.map((one, e) =>
                    e === only.e ? {...one, date: event.date, sources: cited(event.sources)} : one,
                  ),
                }
              : tie,
          ),
        ),
    };
  return {
    kind: 'new-event',
    ...shared,
    apply: (file) =>
      withTies(withSources(file, event.sources, imported), own.id, (ties, cited) => {
        const added = {...event, sources: cited(event.sources)};
        // A decision that ends the whole stands on the latest document.
        const last = ties.length - 1;
        if (last < 0) return [{id: `${own.id}-agreement`, instrument: 'agreement', events: [added]}];
        return ties.map((tie, t) => (t === last ? {...tie, events: inTime([...tie.events, added])} : tie));
      }),
  };
}

const inTime = (events: readonly TieEvent[]): readonly TieEvent[] =>
  [...events].sort((a, b) => ((readEdtf(a.date)?.earliest ?? '') < (readEdtf(b.date)?.earliest ?? '') ? -1 : 1));

function newPartner(partner: Partner, imported: AtlasFile): Proposal {
  const dates = partner.ties.flatMap(({events}) => events.map(({date}) => date));
  return {
    kind: 'new-partner',
    name: partner.name,
    after: dates.join(', '),
    apply: (file) => {
      const all = partner.ties.flatMap(({events, sources = []}) => [
        ...sources,
        ...events.flatMap((one) => one.sources),
      ]);
      const {file: cited, ids} = withSources(file, all, imported);
      const taken = new Set([
        cited.id,
        cited.home.id,
        ...cited.partners.flatMap(({id, ties}) => [id, ...ties.map((tie) => tie.id)]),
      ]);
      const id = taken.has(partner.id) ? `${partner.id}-${(partner.wikidata ?? '2').toLowerCase()}` : partner.id;
      const known = (list: readonly string[]): readonly string[] => list.map((one) => ids.get(one) ?? one);
      const ties = partner.ties.map(({sources, ...tie}, t) => ({
        ...tie,
        id: `${id}-wikidata-${t + 1}`,
        events: tie.events.map((event) => ({...event, sources: known(event.sources)})),
        ...(sources ? {sources: known(sources)} : {}),
      }));
      return {...cited, partners: [...cited.partners, {...partner, id, ties}]};
    },
  };
}

interface Cited {
  readonly file: AtlasFile;
  /** Id in the import -> id in the atlas. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The atlas with the sources of the import that are named; one with the same address is the same. */
function withSources(file: AtlasFile, wanted: readonly string[], imported: AtlasFile): Cited {
  const ids = new Map<string, string>();
  const sources = [...file.sources];
  for (const id of new Set(wanted)) {
    const source = imported.sources.find((one) => one.id === id);
    if (!source) continue;
    const known = sources.find(({url}) => url !== undefined && url === source.url);
    let own = known?.id ?? id;
    for (let n = 2; !known && sources.some((one) => one.id === own); n++) own = `${id}-${n}`;
    if (!known) sources.push({...source, id: own});
    ids.set(id, own);
  }
  return {file: {...file, sources}, ids};
}

function withTies(
  {file, ids}: Cited,
  partner: string,
  change: (ties: Partner['ties'], cited: (list: readonly string[]) => readonly string[]) => Partner['ties'],
): AtlasFile {
  const cited = (list: readonly string[]): readonly string[] => list.map((one) => ids.get(one) ?? one);
  return {
    ...file,
    partners: file.partners.map((one) => (one.id === partner ? {...one, ties: change(one.ties, cited)} : one)),
  };
}
