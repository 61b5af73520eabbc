// Holds the atlas of the dossier (tests/atlases/dossier.json) against the facts tables row by row. A failure names its row.
import {describe, expect, it} from 'vitest';
import {dossierFile as atlas, problems, warnings} from './bialystok.ts';
import {factsFile, factsTable, listed} from '../harness/csv.ts';
import {readEdtf} from '../../src/model/edtf.ts';
import {lastSeen} from '../../src/model/last-seen.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {Row} from '../harness/csv.ts';

type Partner = (typeof atlas.partners)[number];
type Tie = Partner['ties'][number];
type Event = Tie['events'][number];

const ties = factsTable('ties');
const eventRows = factsTable('events');
const names = factsTable('names');
const places = factsTable('places');
const undertakingRows = factsTable('undertakings');
const membershipRows = factsTable('memberships');
const sourceRows = factsTable('sources');
const candidates = factsTable('candidates');

const partners = atlas.partners;
const partner = (id: string | undefined): Partner => found(partners, id, 'partner');
const eventsOf = ({ties: list}: Partner) => list.flatMap((tie) => tie.events.map((event) => ({tie, event})));

/** Open licence with share-alike: its ids and names stay out unless another data set has them too. */
const ODBL = 'dr5hn-2026';
/** The two local names that no other data set has. */
const ODBL_KEPT = ['yehud', 'chongzuo'];

const TYPES: Readonly<Record<string, string>> = {
  expired: 'lapsed',
  not_renewed: 'announced',
  suspension_called: 'appeal',
};
/** Told by the atlas once, as what it is: aid on the tie, not as an undertaking too. */
const TOLD_ON_THE_TIE = ['lutsk-aid-2022'];
/** The title of the table says the place, and the atlas has it beside the title; or Poland was baptised in Malta. */
const RETITLED = ['malta-1050-2016', 'tbilisi-2009', 'uwb-uwisconsin-2009', 'eap-forum-2013'];
/** A membership's resolution, in the press of 1 March 2011: it was passed on that day at the latest. */
const REPORTED: Readonly<Record<string, string>> = {'2011-03~': '[2011-02..2011-03-01]'};
/** What the atlas adds to the rows: doubts, and what shows a tie alive (ties.csv: last_evidence, attested_2010). */
const ADDED = ['questioned', 'confirmed'];
const INSTRUMENTS: Readonly<Record<string, string>> = {
  'letter of intent': 'letter-of-intent',
  'cooperation agreement': 'agreement',
  'understanding (agreement)': 'accord',
  declaration: 'declaration',
  memorandum: 'memorandum',
  statement: 'statement',
};

function found<T extends {readonly id?: string | undefined}>(
  list: readonly T[],
  id: string | undefined,
  what: string,
): T {
  const one = list.find((item) => item.id === id);
  if (!one) throw new Error(`the atlas has no ${what} ${id ?? ''}`);
  return one;
}

/** Typography apart: the tables have common spaces, the atlas binds some. */
const plain = (text: unknown) => String(text).replaceAll('\u00a0', ' ');
const noMedium = (confidence: string | undefined) => (confidence === 'medium' ? 'medium' : undefined);

/** The id behind a place as the tables name it, in English. */
function placeId(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const known = [atlas.home, ...partners, ...(atlas.places ?? [])];
  return known.find((place) => Object.values(place.name).includes(name))?.id ?? `no place called ${name}`;
}

const date = (row: Row) => row['date_edtf'] || `[${row['not_before_edtf'] ?? ''}..${row['not_after_edtf'] ?? ''}]`;

it('the atlas is read without a problem or a warning', () => {
  expect(problems).toEqual([]);
  expect(warnings).toEqual([]);
});

describe('ties.csv', () => {
  it('has the partners of the atlas, in the order of the NIST card', () => {
    expect(partners.map(({id}) => id)).toEqual(ties.map((row) => row['partner_id']));
  });

  it.each(ties.map((row) => [row['partner_id'] ?? '', row] as const))('%s: identity', (id, row) => {
    const {name, otherNames = {}, endonyms, country, coordinates, group, kind, ...ids} = partner(id);
    expect(`${name['pl'] ?? ''} ${otherNames['pl']?.join() ?? ''}`, 'name_pl').toContain(row['name_pl']);
    expect(name['en'], 'name_en').toBe(row['name_en']);
    expect(name[row['endonym_lang'] ?? ''], 'endonym').toBe(row['endonym']);
    expect(endonyms, 'endonym_lang').toContain(row['endonym_lang']);
    if (row['name_eo']) expect(name['eo'], 'name_eo').toBe(row['name_eo']);
    expect(country, 'country_iso2').toBe(row['country_iso2']);
    expect(
      coordinates.map((degrees) => degrees.toFixed(4)),
      'lon, lat',
    ).toEqual([row['lon'], row['lat']]);
    expect(group, 'group').toBe(row['group']?.replace('_', '-'));
    for (const word of kind?.['en']?.match(/[a-z]+/g) ?? ['no kind']) expect(row['kind'], 'kind').toContain(word);
    expect(ids.wikidata, 'wikidata_qid').toBe((row['wikidata_source'] !== ODBL && row['wikidata_qid']) || undefined);
    expect(ids.geonames, 'geonames_id').toBe(row['geonames_id'] ? Number(row['geonames_id']) : undefined);
  });

  it.each(ties.map((row) => [row['partner_id'] ?? '', row] as const))('%s: first document, status', (id, row) => {
    const events = eventsOf(partner(id));
    const first = events.find(({event}) => event.type === 'signed');
    expect(first?.event.date, 'first_document_edtf').toBe(row['first_document_edtf']);
    expect(first?.tie.instrument, 'first_document_kind_en').toBe(INSTRUMENTS[row['first_document_kind_en'] ?? '']);

    const ended = events.filter(({event}) => event.type === 'terminated').map(({event}) => event.date);
    expect([...new Set(ended)], 'ended_edtf').toEqual(row['ended_edtf'] ? [row['ended_edtf']] : []);

    const questioned = events.filter(({event}) => event.type === 'questioned').map(({event}) => event);
    // "unclear" is a word for old evidence; only Dijon has a source that speaks against the tie.
    expect(questioned, 'a source against it').toHaveLength(id === 'dijon' ? 1 : 0);
    for (const {sources, confidence, note} of questioned) {
      for (const source of sources) expect(listed(row['status_source_ids']), 'status_source_ids').toContain(source);
      expect(confidence, 'status_today_confidence').toBe(noMedium(row['status_today_confidence']));
      expect(note, 'reason').toBeDefined();
    }
  });
});

describe('events.csv', () => {
  const isRow = (row: Row, event: Event) =>
    event.type === (TYPES[row['type'] ?? ''] ?? row['type']) && event.date === date(row);

  it.each(eventRows.map((row) => [row['event_id'] ?? '', row] as const))('%s', (_, row) => {
    const matches = eventsOf(partner(row['partner_id'])).filter(({event}) => isRow(row, event));
    expect(matches, `${row['type'] ?? ''} ${date(row)}`).toHaveLength(1);
    for (const {tie, event} of matches) {
      expect(event.place, 'place_en').toBe(placeId(row['place_en']));
      expect(event.sources, 'source_ids').toEqual(listed(row['source_ids']));
      expect(event.confidence, 'confidence').toBe(noMedium(row['confidence']));
      const kind = INSTRUMENTS[row['doc_kind_en'] ?? ''];
      if (kind) expect(tie.instrument, 'doc_kind_en').toBe(kind);
    }
  });

  it('has every end of a cooperation on the latest document of the partner', () => {
    for (const {ties: list, id} of partners) {
      const ended = list.map(({events}) => events.some(({type}) => type === 'terminated'));
      expect(ended.slice(0, -1), id).not.toContain(true);
    }
  });

  it('knows every event of the atlas, apart from what is added', () => {
    const unknown = partners.flatMap((one) => {
      const rows = eventRows.filter((row) => row['partner_id'] === one.id);
      return eventsOf(one)
        .filter(({event}) => !ADDED.includes(event.type) && !rows.some((row) => isRow(row, event)))
        .map(({tie, event}) => `${tie.id}: ${event.type} ${event.date}`);
    });
    expect(unknown).toEqual([]);
  });

  it.each(partners.map((one) => [one.id, one] as const))('%s: events stand in the order of the table', (id, one) => {
    const rows = eventRows.filter((row) => row['partner_id'] === id);
    for (const {id: tie, events} of one.ties) {
      const places = events
        .filter(({type}) => !ADDED.includes(type))
        .map((event) => rows.findIndex((row) => isRow(row, event)));
      expect(places, tie).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('has a signature, or a renewal, for every tie, and no two in one tie', () => {
    for (const {id, events} of partners.flatMap(({ties: list}) => list)) {
      expect(
        events.filter(({type}) => type === 'signed'),
        id,
      ).toHaveLength(1);
    }
  });
});

describe('last seen alive', () => {
  const live = ties.filter((row) => row['last_evidence_kind'] !== 'decision');

  it.each(live.map((row) => [row['partner_id'] ?? '', row] as const))('%s', (id, row) => {
    const built = readAtlas(atlas);
    const one = 'atlas' in built ? built.atlas.partners.find((city) => city.id === id) : undefined;
    const last = one && lastSeen(one);
    expect(last?.type, 'last_evidence_kind').toBe(
      row['last_evidence_kind'] === 'listing' ? 'confirmed' : last?.type === 'aid' ? 'aid' : 'contact',
    );
    // The tables name the month of a report, the atlas the days on which it can have been.
    const month = row['last_evidence_edtf'] ?? '';
    expect([last?.date, last?.when.latest.slice(0, month.length)], 'last_evidence_edtf').toContain(month);
  });

  it.each(ties.filter((row) => row['attested_2010']).map((row) => [row['partner_id'] ?? '', row] as const))(
    '%s was alive in 2010, after the City’s English page',
    (id) => {
      const page = eventsOf(partner(id)).filter(({event}) => event.sources.includes('um-bialystok-en-2010'));
      expect(page.map(({event}) => event.type)).toContain('confirmed');
    },
  );
});

describe('names.csv', () => {
  const withHome = [atlas.home, ...partners];
  const namesIn = (city: (typeof withHome)[number], lang: string) =>
    [city.name[lang] ?? '', ...(city.otherNames?.[lang] ?? [])].filter((name) => name !== '');
  const kept = (row: Row) =>
    row['source_ids'] !== ODBL || (row['is_endonym'] === 'yes' && ODBL_KEPT.includes(row['partner_id'] ?? ''));

  const keptRows = names.filter(kept).map((row) => [`${row['partner_id'] ?? ''} ${row['lang'] ?? ''}`, row] as const);

  it.each(keptRows)('%s', (_, row) => {
    const city = found(withHome, row['partner_id'], 'city');
    // Two display forms hold two names: "Królewiec (Kaliningrad)", "Milwaukee (hrabstwo)".
    expect(namesIn(city, row['lang'] ?? '').join(', '), 'name').toContain(row['name']);
    if (row['is_endonym'] === 'yes') expect(city.endonyms, 'is_endonym').toContain(row['lang']);
  });

  it.each(withHome.map((city) => [city.id, city] as const))('has every name of %s', (id, city) => {
    const display = ['Królewiec (Kaliningrad)', 'Milwaukee (hrabstwo)'];
    const rows = names.filter((row) => row['partner_id'] === id && kept(row));
    for (const lang of [...Object.keys(city.name), ...Object.keys(city.otherNames ?? {})]) {
      const known = rows.filter((row) => row['lang'] === lang).map((row) => row['name']);
      for (const name of namesIn(city, lang)) expect([...known, ...display], `${id} ${lang}`).toContain(name);
    }
    for (const lang of city.endonyms ?? []) {
      const local = rows.some((row) => row['lang'] === lang && row['is_endonym'] === 'yes');
      expect(local, `${id}: ${lang} is a local name`).toBe(true);
    }
  });
});

describe('places.csv', () => {
  it.each(places.map((row) => [row['place_id'] ?? '', row] as const))('%s', (id, row) => {
    const place = found([atlas.home, ...(atlas.places ?? [])], id, 'place');
    expect(place.name['pl'], 'name_pl').toBe(row['name_pl']);
    expect(place.name['en'], 'name_en').toBe(row['name_en']);
    expect(place.country, 'country_iso2').toBe(row['country_iso2']);
    expect(
      place.coordinates?.map((degrees) => degrees.toFixed(4)),
      'lon, lat',
    ).toEqual([row['lon'], row['lat']]);
  });

  it('is where every coordinate of a place comes from', () => {
    const located = (atlas.places ?? []).filter(({coordinates}) => coordinates).map(({id}) => id);
    expect(places.map((row) => row['place_id'])).toEqual(expect.arrayContaining(located));
  });
});

describe('undertakings.csv', () => {
  const undertakings = atlas.undertakings ?? [];

  it('has the undertakings of the atlas', () => {
    expect(undertakings.map(({id}) => id)).toEqual(
      undertakingRows.map((row) => row['undertaking_id']).filter((id) => !TOLD_ON_THE_TIE.includes(id ?? '')),
    );
  });

  it.each(
    undertakingRows
      .filter((row) => !TOLD_ON_THE_TIE.includes(row['undertaking_id'] ?? ''))
      .map((row) => [row['undertaking_id'] ?? '', row] as const),
  )('%s', (id, row) => {
    const one = found(undertakings, id, 'undertaking');
    expect(one.kind, 'category').toBe(row['category']?.replaceAll('_', '-'));
    if (!RETITLED.includes(id)) {
      expect(plain(one.title['pl']), 'title_pl').toBe(row['title_pl']);
      expect(plain(one.title['en']), 'title_en').toBe(row['title_en']);
    }
    expect(one.date ?? '', 'date_edtf').toBe(row['date_edtf']);
    // Malta stands in the title.
    if (id !== 'malta-1050-2016') expect(one.place, 'place_en').toBe(placeId(row['place_en']));
    expect(one.partners ?? [], 'partner_ids').toEqual(listed(row['partner_ids']));
    expect(one.inferred ?? false, 'partner_link').toBe(row['partner_link']?.startsWith('inferred'));
    expect(one.sources, 'source_ids').toEqual(listed(row['source_ids']));
    expect(one.confidence, 'confidence').toBe(noMedium(row['confidence']));
  });
});

describe('memberships.csv', () => {
  const memberships = atlas.memberships ?? [];
  const heads = membershipRows.filter((row) => row['kind'] === 'membership');
  const items = membershipRows.filter((row) => row['kind'] !== 'membership');

  it('has the memberships of the atlas', () => {
    expect(memberships.map(({id}) => id)).toEqual(heads.map((row) => row['membership_id']));
  });

  it.each(heads.map((row) => [row['membership_id'] ?? '', row] as const))('%s', (id, row) => {
    const one = found(memberships, id, 'membership');
    expect(plain(one.name['pl']), 'name_pl').toBe(row['name_pl']);
    expect(plain(one.name['en']), 'name_en').toBe(row['name_en']);
    expect(one.since ?? '', 'date_primary_edtf').toBe(row['date_primary_edtf']);
    expect(one.seat?.name['pl'] ?? '', 'place_pl').toBe(row['place_pl']);
    expect(one.seat?.country ?? '', 'place_country').toBe(row['place_country']);
    const cited = [...one.sources, ...(one.history ?? []).flatMap(({sources}) => sources)];
    expect(cited, 'source_ids').toEqual(expect.arrayContaining([...listed(row['source_ids'])]));
    for (const source of one.sources) expect(listed(row['source_ids']), 'source_ids').toContain(source);
    // The exact day of a membership known to the year is a fact of its own.
    if (row['date_edtf'] !== row['date_primary_edtf']) {
      expect(
        one.history?.map((fact) => fact.date),
        'date_edtf',
      ).toContain(row['date_edtf']);
    }
  });

  it.each(items.map((row) => [row['membership_id'] ?? '', row] as const))('%s', (_, row) => {
    const one = found(memberships, row['parent_id'], 'membership');
    const kind = row['kind'] ?? '';
    if (kind === 'working_group') {
      expect(
        one.workingGroups?.map((text) => plain(text['pl'])),
        'name_pl',
      ).toContain(row['name_pl']);
      expect(
        one.workingGroups?.map((text) => plain(text['en'])),
        'name_en',
      ).toContain(row['name_en']);
    } else if (kind === 'plan') {
      expect(one.plans, 'plan').toBeDefined();
    } else if (kind === 'activity' || kind === 'project') {
      // Name and note of the row are one sentence in the atlas; the proper names and first words must be in it.
      const said = one.activities
        ?.map((text) => plain(text['pl']))
        .join('\n')
        .toLowerCase();
      for (const word of row['name_pl']?.match(/[„(]?\p{L}{6,}/gu) ?? []) {
        expect(said, `${word} of name_pl`).toContain(word.slice(0, 7).toLowerCase());
      }
    } else {
      const fact = one.history?.find((item) => item.date === (REPORTED[row['date_edtf'] ?? ''] ?? row['date_edtf']));
      expect(fact, `history of ${row['date_edtf'] ?? ''}`).toBeDefined();
      expect(fact?.place, 'place_en').toBe(placeId(row['place_en']));
      expect(fact?.sources, 'source_ids').toEqual(listed(row['source_ids']));
      expect(fact?.confidence, 'confidence').toBe(noMedium(row['confidence']));
    }
  });

  it('has as many items as the atlas', () => {
    const counts = (kinds: readonly string[]) => items.filter((row) => kinds.includes(row['kind'] ?? '')).length;
    const groups = memberships.flatMap((one) => one.workingGroups ?? []);
    const activities = memberships.flatMap((one) => one.activities ?? []);
    const history = memberships.flatMap((one) => one.history ?? []);
    expect(groups).toHaveLength(counts(['working_group']));
    expect(activities).toHaveLength(counts(['activity', 'project']));
    // Two more than the rows: the admission to Eurocities stands in the row of the membership, and the accession of the
    // Kaliningrad side to the Euroregion in a note.
    expect(history).toHaveLength(counts(['intent', 'background']) + 2);
  });
});

/** Nothing is cited for what it does not say, and everything for what it does (the fact check of November 2026). */
const RECITED: Readonly<Record<string, readonly string[]>> = {
  count: ['nist-2017', '9lib-thesis', 'belsat-2021-04-07'],
  'dijon-district': ['nist-2017', 'um-bialystok-en-2010', 'dijon-fr', 'enwiki-list', 'wikidata-2017'],
  'letter-valid': [
    'rp-2022-02-27',
    'tko-2022-02-28',
    'bialystokonline-2022-02-28',
    'onet-2022-03-03',
    'grodno360-2022-03-04',
  ],
};

describe('discrepancies.md', () => {
  const sections = [
    ...factsFile('discrepancies.md').matchAll(/^## `([^`]+)`[^\n]*\n\n- Partners: (.*?)\. Sources: (.*)$/gm),
  ];
  const ids = (list: string | undefined) => [...(list ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
  const discrepancies = atlas.discrepancies ?? [];

  it('has the 28 discrepancies of the atlas', () => {
    expect(sections).toHaveLength(28);
    expect(discrepancies.map(({id}) => id)).toEqual(sections.map(([, id]) => id));
  });

  it.each(sections.map(([, id, about, sources]) => [id ?? '', about, sources] as const))('%s', (id, about, sources) => {
    const one = found(discrepancies, id, 'discrepancy');
    const general = id.startsWith('aviama') ? ['aviama'] : id === 'niemen' ? ['euroregion-niemen'] : ['bialystok'];
    expect([one.about].flat(), 'Partners').toEqual(ids(about).length > 0 ? ids(about) : general);
    // Of a few the atlas cites what carries the words: see RECITED.
    expect(one.sources, 'Sources').toEqual(RECITED[id] ?? ids(sources));
    expect(one.title, 'title').toBeDefined();
    expect(one.resolution, 'Resolution').toBeDefined();
  });

  it('are worded for readers, not for whoever keeps the tables', () => {
    for (const {id, title, note, resolution} of discrepancies) {
      const words = [title, note, resolution].flatMap((text) => Object.values(text ?? {})).join(' ');
      expect(words, id).not.toMatch(
        /unconfirmed\.md|partner_link|\b(Treat|Show|Store|Keep|Do not|Use|Count) |Pokazywać|Traktować/,
      );
    }
  });
});

describe('sources.csv', () => {
  const sources = atlas.sources;
  const cited = new Set([
    ...partners.flatMap(eventsOf).flatMap(({event}) => event.sources),
    ...(atlas.undertakings ?? []).flatMap((one) => one.sources),
    ...(atlas.memberships ?? []).flatMap((one) => [
      ...one.sources,
      ...(one.history ?? []).flatMap((fact) => fact.sources),
    ]),
    ...(atlas.discrepancies ?? []).flatMap((one) => one.sources),
    ...(atlas.periods ?? []).flatMap((one) => one.sources),
    ...(atlas.chapters ?? []).flatMap((one) => one.sources ?? []),
    ...(atlas.about ?? []).flatMap((one) => one.sources),
    ...partners.flatMap((one) => one.sources ?? []),
  ]);
  /** The map's land, which is no fact about the city. */
  const ownSources = ['natural-earth-land'];
  /** Behind coordinates, ids and names, which carry no citation of their own. */
  const behindIdentity = [...ties, ...places].flatMap((row) =>
    ['coord_source', 'geonames_source', 'source_ids'].flatMap((key) => (row[key] ?? '').split(/; | \(/)),
  );
  const behindNames = names.flatMap((row) => listed(row['source_ids']));

  it('lists each source once, in the order of the table', () => {
    const order = sourceRows.map((row) => row['id'] ?? '').filter((id) => sources.some((source) => source.id === id));
    expect(sources.map(({id}) => id)).toEqual([...order, ...ownSources]);
  });

  it.each([...cited].map((id) => [id]))('%s is cited, hence listed', (id) => {
    expect(sources.map((source) => source.id)).toContain(id);
  });

  it.each(sources.filter(({id}) => !ownSources.includes(id)).map((source) => [source.id, source] as const))(
    '%s',
    (id, source) => {
      const row = sourceRows.find((one) => one['id'] === id);
      expect(row, 'in the table').toBeDefined();
      expect([...cited, ...behindIdentity, ...behindNames], 'has a use').toContain(id);
      const printed = (row?.['title'] ?? '').replace(/ \(title after the address\)$/, '');
      // Descriptive titles are in both languages, printed ones in their own.
      if (typeof source.title === 'string') expect(plain(source.title).replace(' [sic]', ''), 'title').toBe(printed);
      else expect(Object.keys(source.title), 'title').toEqual(['pl', 'en']);
      if (/\((title after|descriptive)/.test(row?.['title'] ?? ''))
        expect(source.note, 'note on the title').toBeDefined();
      // Short: "via", "citing" and licences stand in the note, in both languages.
      expect(row?.['publisher'], 'publisher').toContain(source.publisher?.split(/, | \(/)[0]);
      expect(source.language, 'lang').toBe(row?.['lang']);
      expect(source.url ?? '', 'url').toBe(row?.['url']);
      expect(source.role, 'role').toBe(row?.['role']);
      // An interval of the table may mean "some day in that time": the bounds are what counts.
      // The Amicus pages tell of a conference of 2012 or 2013, so the atlas leaves 2014 out.
      if (id.startsWith('amicus')) return;
      const [mine, theirs] = [source.date ?? '', row?.['date_edtf'] ?? ''].map((text) => readEdtf(text));
      expect([mine?.earliest, mine?.latest], 'date_edtf').toEqual([theirs?.earliest, theirs?.latest]);
    },
  );

  it('says under which licences the data sets may be used', () => {
    const note = (id: string) => Object.values(found(sources, id, 'source').note ?? {}).join(' ');
    for (const id of ['geonames-2026', 'geonames-ids-2026']) expect(note(id)).toContain('CC BY 4.0');
    for (const id of ['natural-earth-10m', 'natural-earth-land']) expect(note(id)).toContain('Public domain');
    expect(note('cldr-48')).toContain('Unicode');
    expect(note(ODBL)).toContain('ODbL');
  });
});

describe('candidates.csv', () => {
  it.each(candidates.map((row) => [row['candidate_id'] ?? '', row] as const))('%s is no partner', (id, row) => {
    const shown = [...partners, ...(atlas.places ?? [])];
    expect(shown.map((one) => one.id)).not.toContain(id);
    for (const {name} of shown) expect(Object.values(name)).not.toContain(row['name_en']);
    // Named at most where a discrepancy says that no document was found.
    const {discrepancies = [], sources: _, ...rest} = atlas;
    expect(JSON.stringify([rest, discrepancies.filter((one) => one.id !== 'wikidata-extra')])).not.toContain(
      row['name_en'],
    );
  });

  it('are said to have no document', () => {
    const {resolution} = found(atlas.discrepancies ?? [], 'wikidata-extra', 'discrepancy');
    expect(resolution?.['en']).toContain('no signed document was found');
    expect(resolution?.['pl']).toContain('dokumentu nie odnaleziono');
  });
});

describe('every table', () => {
  it('keeps its evidence to itself: the quoted phrases do not ship', () => {
    const shipped = plain(JSON.stringify(atlas));
    const quoted = [...eventRows, ...undertakingRows, ...membershipRows]
      // Short phrases (a name, a year) stand in any text, and some quote the title itself.
      .filter((row) => (row['evidence']?.length ?? 0) >= 40)
      .filter(
        (row) =>
          !`${row['title_pl'] ?? ''}${row['name_pl'] ?? ''}`
            .toLowerCase()
            .includes(row['evidence']?.toLowerCase() ?? ''),
      )
      .filter((row) => shipped.includes(row['evidence'] ?? ''));
    expect(quoted.map((row) => row['evidence'])).toEqual([]);
  });
});
