// The one definition of the atlas file. The TypeScript types, the check at run time (validate.ts) and the published
// JSON Schema (tools/write-schema.mjs) all come from it.
import {isIsoDay} from './day.ts';
import {readEdtf} from './edtf.ts';
import {amount, byLanguage, choice, either, list, pair, record, word} from './shape.ts';
import type {Is, Shape} from './shape.ts';
import {CONFIDENCES, EVENT_TYPES, INSTRUMENTS, ROLES} from './vocabulary.ts';

export const FORMAT = 'twin-cities/1';

const FIRST_YEAR = '0001';

const id = word(/^[a-z0-9][a-z0-9-]*$/, 'bad-id');
const ids = list(id);
const nonEmpty = word(/\S/, 'empty');
const free: Shape<string> = {type: 'string'};
const yesNo: Shape<boolean> = {type: 'boolean'};
/** One text in several languages: BCP 47 tag -> words. */
const text = byLanguage(nonEmpty, 'empty');
const texts = list(text);
/** EDTF date as the contract lists them; EDTF knows a year 0, the calendar does not. */
const edtf = word({test: (text) => (readEdtf(text)?.earliest ?? '') >= FIRST_YEAR}, 'not-edtf');
/** ISO 3166-1 alpha-2. */
const country = word(/^[A-Z]{2}$/, 'bad-country');
/** [longitude, latitude] in degrees, WGS 84. */
const coordinates = pair(amount(-180, 180, 'bad-longitude'), amount(-90, 90, 'bad-latitude'), 'bad-coordinates');
const url = word(/^https?:\/\/\S+$/, 'bad-url');
const sources = list(id, 'no-source');
const confidence = choice(CONFIDENCES);
const words = list(nonEmpty);
/** An unknown one is warned of, and not told. */
const language: Shape<string> = {type: 'string', code: 'unknown-language'};

const named = {id, name: text};
const home = {...named, country, coordinates};
const homeExtras = {
  wikidata: word(/^Q[1-9][0-9]*$/, 'bad-wikidata'),
  geonames: amount(1, 1e9, 'not-a-number'),
  /** Languages in whose form the city names itself. */
  endonyms: words,
  otherNames: byLanguage(words),
  note: text,
};

const event = record({type: choice(EVENT_TYPES), date: edtf, sources}, {place: id, note: text, confidence});

const tie = record(
  // No events: the tie is on a list, and nobody knows its date.
  {id, instrument: choice(INSTRUMENTS), events: list(event)},
  {
    scope: text,
    note: text,
    /** Of the note. */ sources: ids,
    /** Whose it is, where there are several `homes`. */ home: id,
  },
);

/** Shown from its own file; the page must be allowed to show it. */
const image = record({src: nonEmpty, alt: text}, {credit: nonEmpty, licence: nonEmpty});

const partner = record(
  {...home, ties: list(tie)},
  // Kind of unit, e.g. city, county, district municipality.
  {...homeExtras, kind: text, group: id, /** Of the note. */ sources: ids, image},
);

const place = record(named, {country, coordinates});

const source = record(
  {id, title: either(nonEmpty, text)},
  {
    publisher: nonEmpty,
    language,
    date: edtf,
    url,
    role: choice(['primary', 'secondary', 'dataset']),
    /** Of a set of data that must be named, by its SPDX id. */
    licence: nonEmpty,
    note: text,
  },
);

const undertaking = record(
  // Kind is a free word; Białystok uses festival, conference, forum, exhibition, race, celebration, institutional, ...
  {id, kind: id, title: text, sources},
  {
    role: choice(ROLES),
    date: edtf,
    place: id,
    partners: ids,
    /** The sources do not name the partner; it was inferred. */
    inferred: yesNo,
    /** Of which of several `homes`; absent: of all. */
    home: id,
    note: text,
    confidence,
  },
);

const membership = record(
  {...named, sources},
  {
    since: edtf,
    until: edtf,
    /** The last day for which a source shows it; without an end it fades from there. */
    attested: edtf,
    seat: record({name: text}, {country, coordinates}),
    workingGroups: texts,
    activities: texts,
    plans: text,
    /** Of which of several `homes`; absent: of all. */
    home: id,
    /** Dated facts about the membership, e.g. the resolution to join. */
    history: list(record({title: text, date: edtf, sources}, {place: id, note: text, confidence})),
    note: text,
    confidence,
  },
);

const discrepancy = record(
  {
    /** Ids of partners, ties, undertakings or memberships, or of the atlas for the whole. */
    about: either(id, ids),
    /** What the sources say. */
    note: text,
    sources,
  },
  {
    id,
    title: text,
    /** What the atlas follows, and why. */
    resolution: text,
  },
);

/** Context drawn as a band behind the timeline. */
const period = record({...named, from: edtf, sources}, {to: edtf});

/** Words that stand in texts of another language, a title or a slogan: they are told in their own wherever they stand. */
const passage = record({text: nonEmpty, language});

const view = record(
  {},
  {
    at: free,
    city: id,
    projection: choice(['home', 'world', 'globe']),
    status: words,
    country: words,
    group: words,
    instrument: words,
    query: free,
  },
);

const chapter = record({id, title: text, text}, {view, sources: ids});

/** What a reader should know of the whole: why the city has partners, what its sources are. */
const about = record({title: text, text, sources});

const homeCity = record(home, {
  ...homeExtras,
  /** false where nobody says which city it is: it is not drawn, nor are lines and distances from it. */
  shown: yesNo,
});

export const ATLAS = record(
  {
    format: choice([FORMAT], 'bad-format'),
    id,
    title: text,
    updated: word({test: (day) => isIsoDay(day) && day >= FIRST_YEAR}, 'not-a-day'),
    home: homeCity,
    sources: list(source),
    partners: list(partner),
  },
  {
    $schema: free,
    licence: nonEmpty,
    /** Short address of the page, for print. */
    url,
    /** Who publishes the data, made them, paid for them; and their DOI, as https://doi.org/ gives it behind the slash. */
    publisher: either(nonEmpty, text),
    creator: either(nonEmpty, text),
    funder: either(nonEmpty, text),
    doi: word(/^10\.\d{4,9}\/\S+$/, 'bad-doi'),
    about: list(about),
    groups: list(record(named)),
    /** Several towns in one atlas: each tie names its `home` then, and `home` may be left out. */
    homes: list(homeCity),
    places: list(place),
    undertakings: list(undertaking),
    memberships: list(membership),
    discrepancies: list(discrepancy),
    periods: list(period),
    chapters: list(chapter),
    passages: list(passage),
  },
);

export type AtlasFile = Is<typeof ATLAS>;
export type Text = Readonly<Record<string, string>>;
