// From a file that fits the definition to the Atlas: dates understood, sources numbered, ids followed.
import {readEdtf} from './edtf.ts';
import {firstLate, inOrder} from './event-order.ts';
import {city, linksOf} from './links.ts';
import type {Atlas, Discrepancy, Membership, Partner, Source, Tie, TieEvent, Undertaking} from './atlas.ts';
import type {Edtf} from './edtf.ts';
import type {Links} from './links.ts';
import type {Problem} from './problem.ts';
import type {AtlasFile} from './schema.ts';

export interface Built {
  /** Not yet frozen. */
  readonly atlas: Atlas;
  /** If there are any, the atlas lacks what they are about and is not to be used. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export function builtAtlas(file: AtlasFile): Built {
  const {id, title, updated, licence, url} = file;
  const links = linksOf(file);
  const {claim, cites, expect} = links;
  const warnings: Problem[] = [];

  const groups = (file.groups ?? []).map((group) => ({id: group.id, name: group.name}));
  const groupIds = claim(groups, 'groups');
  const tieIds = new Set<string>();
  const partners = file.partners.map((partner, p): Partner => {
    const path = `partners[${p}]`;
    expect(groupIds, partner.group, `${path}.group`, 'unknown-group');
    claim(partner.ties, `${path}.ties`, tieIds);
    const ties = partner.ties.map((tie, t) => builtTie(tie, `${path}.ties[${t}]`, links, warnings));
    const events = eventsOf(ties);
    const signed = events.filter(({type}) => type === 'signed');
    const [first = updated] = days(signed.length > 0 ? signed : events, 'earliest');
    return {...city(partner), kind: partner.kind, group: partner.group, ties, first};
  });
  const partnerIds = new Set(partners.map((partner) => partner.id));

  const undertakings = undertakingsOf(file, links, partnerIds);
  const memberships = membershipsOf(file, links);
  const subjects = new Set([id, links.home.id, ...partnerIds, ...tieIds]);
  for (const one of [...undertakings, ...memberships]) subjects.add(one.id);
  const discrepancies = discrepanciesOf(file, links, subjects);

  const periods = (file.periods ?? []).map((period, i) => {
    const {name, from, to, sources} = period;
    return {id: period.id, name, from: date(from), to: dateIf(to), cites: cites(sources, `periods[${i}]`)};
  });
  claim(periods, 'periods');

  const chapters = (file.chapters ?? []).map(({view = {}, sources, ...chapter}, i) => {
    const path = `chapters[${i}]`;
    expect(partnerIds, view.city, `${path}.view.city`, 'unknown-partner');
    return {id: chapter.id, title: chapter.title, text: chapter.text, view, cites: cites(sources, path)};
  });
  claim(chapters, 'chapters');

  const events = partners.flatMap(({ties}) => eventsOf(ties));
  const extent = {from: days(events, 'earliest')[0] ?? updated, to: days(events, 'latest').pop() ?? updated};
  const {home, problems} = links;
  const sources = sourcesOf(file);
  // prettier-ignore
  const atlas = {
    file, id, title, updated, licence, url, home, groups, partners, sources, undertakings, memberships, discrepancies,
    periods, chapters, extent,
  };
  return {atlas, problems, warnings};
}

function builtTie(
  {id, instrument, scope, note, events: written}: AtlasFile['partners'][number]['ties'][number],
  path: string,
  {found}: Links,
  warnings: Problem[],
): Tie {
  const events = written.map((event, e): TieEvent => {
    const {type} = event;
    return {type, date: event.date, when: date(event.date), ...found(event, `${path}.events[${e}]`)};
  });
  const late = firstLate(events);
  const value = events[late]?.date;
  if (value === undefined) return {id, instrument, scope, note, events};
  warnings.push({path: `${path}.events[${late}].date`, code: 'out-of-order', value});
  return {id, instrument, scope, note, events: inOrder(events)};
}

function sourcesOf({sources}: AtlasFile): readonly Source[] {
  return sources.map(({id, title, publisher, language, date: written, url, role, note}, i) => {
    return {id, number: i + 1, title, publisher, language, when: dateIf(written), url, role, note};
  });
}

function undertakingsOf(file: AtlasFile, links: Links, known: ReadonlySet<string>): readonly Undertaking[] {
  const undertakings = file.undertakings ?? [];
  links.claim(undertakings, 'undertakings');
  return undertakings.map((one, i) => {
    const {id, kind, title, partners = [], inferred = false} = one;
    const path = `undertakings[${i}]`;
    partners.forEach((partner, p) => links.expect(known, partner, `${path}.partners[${p}]`, 'unknown-partner'));
    return {id, kind, title, when: dateIf(one.date), partners, inferred, ...links.found(one, path)};
  });
}

function membershipsOf(file: AtlasFile, {claim, found}: Links): readonly Membership[] {
  const memberships = file.memberships ?? [];
  claim(memberships, 'memberships');
  return memberships.map(({since, until, seat, workingGroups = [], activities = [], history = [], ...one}, i) => {
    const path = `memberships[${i}]`;
    const {id, name, plans, sources} = one;
    const {cites, note, confidence} = found({sources, note: one.note, confidence: one.confidence}, path);
    return {
      id,
      name,
      since: dateIf(since),
      until: dateIf(until),
      seat: seat && {name: seat.name, country: seat.country, coordinates: seat.coordinates},
      workingGroups,
      activities,
      plans,
      history: history.map((entry, h) => {
        return {title: entry.title, when: date(entry.date), ...found(entry, `${path}.history[${h}]`)};
      }),
      cites,
      note,
      confidence,
    };
  });
}

function discrepanciesOf(file: AtlasFile, links: Links, subjects: ReadonlySet<string>): readonly Discrepancy[] {
  const discrepancies = file.discrepancies ?? [];
  links.claim(discrepancies, 'discrepancies');
  return discrepancies.map(({id, about, title, note, resolution, sources}, i) => {
    const path = `discrepancies[${i}]`;
    const single = typeof about === 'string';
    const list = single ? [about] : about;
    list.forEach((subject, a) => {
      links.expect(subjects, subject, `${path}.about${single ? '' : `[${a}]`}`, 'unknown-about');
    });
    const cites = links.cites(sources, path);
    return {id: id ?? `discrepancy-${i + 1}`, about: list, title, note, resolution, cites};
  });
}

/** A date that the definition has let pass. */
function date(written: string): Edtf {
  return readEdtf(written) as Edtf;
}

function dateIf(written: string | undefined): Edtf | undefined {
  return written === undefined ? undefined : readEdtf(written);
}

function eventsOf(ties: readonly Tie[]): readonly TieEvent[] {
  return ties.flatMap(({events}) => events);
}

/** Ascending. */
function days(events: readonly TieEvent[], end: 'earliest' | 'latest'): string[] {
  return events.map(({when}) => when[end]).sort();
}
