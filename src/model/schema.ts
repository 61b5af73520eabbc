// The one definition of the atlas file. The TypeScript types, the check at run time and the published JSON Schema all
// come from it. Messages here are codes (see problem.ts); i18n turns them into sentences.
import * as v from 'valibot';
import {isIsoDay} from './day.ts';
import {isEdtf} from './edtf.ts';

export const FORMAT = 'twin-cities/1';

export const INSTRUMENTS = [
  'letter-of-intent',
  'agreement',
  'accord',
  'declaration',
  'memorandum',
  'statement',
] as const;

/** Events that decide the status of a tie. */
export const DECIDING = [
  'signed',
  'renewed',
  'lapsed',
  'outdated',
  'suspended',
  'resumed',
  'terminated',
  'questioned',
] as const;
/** Events that only record. */
export const RECORDING = ['talks', 'resolution', 'announced', 'contact'] as const;
export const EVENT_TYPES = [...DECIDING, ...RECORDING] as const;

export const CONFIDENCES = ['high', 'medium'] as const;

const nonEmpty = v.pipe(v.string('not-text'), v.minLength(1, 'empty'));
const id = v.pipe(v.string('not-text'), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'bad-id'));
/** One text in several languages: BCP 47 tag -> words. A tag nobody knows is a warning (odd-keys.ts), not an error. */
const text = v.pipe(v.record(v.string(), nonEmpty, 'not-an-object'), v.minEntries(1, 'empty'));
/** EDTF date as the contract lists them. */
const edtf = v.pipe(
  v.string('not-text'),
  v.check((date: string) => isEdtf(date), 'not-edtf'),
);
/** ISO 3166-1 alpha-2. */
const country = v.pipe(v.string('not-text'), v.regex(/^[A-Z]{2}$/, 'bad-country'));
/** [longitude, latitude] in degrees, WGS 84. */
const coordinates = v.strictTuple(
  [
    v.pipe(v.number('not-a-number'), v.minValue(-180, 'bad-longitude'), v.maxValue(180, 'bad-longitude')),
    v.pipe(v.number('not-a-number'), v.minValue(-90, 'bad-latitude'), v.maxValue(90, 'bad-latitude')),
  ],
  'bad-coordinates',
);
const url = v.pipe(v.string('not-text'), v.regex(/^https?:\/\/[^\s]+$/, 'bad-url'));
const wikidata = v.pipe(v.string('not-text'), v.regex(/^Q[1-9][0-9]*$/, 'bad-wikidata'));
const list = <T extends v.GenericSchema>(item: T) => v.array(item, 'not-a-list');
const sources = v.pipe(list(id), v.minLength(1, 'no-source'));
const confidence = v.optional(v.picklist(CONFIDENCES, 'bad-choice'));
const otherNames = v.optional(v.record(v.string(), list(nonEmpty), 'not-an-object'));

export const HomeSchema = v.looseObject(
  {
    id,
    name: text,
    country,
    coordinates,
    wikidata: v.optional(wikidata),
    geonames: v.optional(v.pipe(v.number('not-a-number'), v.integer('not-a-number'))),
    endonyms: v.optional(list(nonEmpty)),
    otherNames,
    note: v.optional(text),
  },
  'not-an-object',
);

export const EventSchema = v.looseObject(
  {
    type: v.picklist(EVENT_TYPES, 'bad-choice'),
    date: edtf,
    place: v.optional(id),
    sources,
    note: v.optional(text),
    confidence,
  },
  'not-an-object',
);

export const TieSchema = v.looseObject(
  {
    id,
    instrument: v.picklist(INSTRUMENTS, 'bad-choice'),
    scope: v.optional(text),
    note: v.optional(text),
    events: v.pipe(list(EventSchema), v.minLength(1, 'empty')),
  },
  'not-an-object',
);

export const PartnerSchema = v.looseObject(
  {
    ...HomeSchema.entries,
    /** Kind of unit, e.g. city, county, district municipality. */
    kind: v.optional(text),
    group: v.optional(id),
    ties: list(TieSchema),
  },
  'not-an-object',
);

export const PlaceSchema = v.looseObject(
  {id, name: text, country: v.optional(country), coordinates: v.optional(coordinates)},
  'not-an-object',
);

export const SourceSchema = v.looseObject(
  {
    id,
    title: v.union([nonEmpty, text], 'not-text'),
    publisher: v.optional(nonEmpty),
    language: v.optional(nonEmpty),
    date: v.optional(edtf),
    url: v.optional(url),
    /** primary, secondary or dataset */
    role: v.optional(v.picklist(['primary', 'secondary', 'dataset'] as const, 'bad-choice')),
    note: v.optional(text),
  },
  'not-an-object',
);

export const UndertakingSchema = v.looseObject(
  {
    id,
    /** Free word; Białystok uses festival, conference, forum, exhibition, race, celebration, institutional, ... */
    kind: id,
    title: text,
    date: v.optional(edtf),
    place: v.optional(id),
    partners: v.optional(list(id), []),
    /** The sources do not name the partner; it was inferred. */
    inferred: v.optional(v.boolean('not-a-boolean')),
    sources,
    note: v.optional(text),
    confidence,
  },
  'not-an-object',
);

export const MembershipSchema = v.looseObject(
  {
    id,
    name: text,
    since: v.optional(edtf),
    until: v.optional(edtf),
    seat: v.optional(
      v.looseObject({name: text, country: v.optional(country), coordinates: v.optional(coordinates)}, 'not-an-object'),
    ),
    workingGroups: v.optional(list(text)),
    activities: v.optional(list(text)),
    plans: v.optional(text),
    /** Dated facts about the membership, e.g. the resolution to join. */
    history: v.optional(
      list(
        v.looseObject(
          {title: text, date: edtf, place: v.optional(id), sources, note: v.optional(text), confidence},
          'not-an-object',
        ),
      ),
    ),
    sources,
    note: v.optional(text),
    confidence,
  },
  'not-an-object',
);

export const DiscrepancySchema = v.looseObject(
  {
    id: v.optional(id),
    /** Partner or membership id, or the atlas id for the whole. */
    about: v.union([id, list(id)], 'bad-id'),
    title: v.optional(text),
    /** What the sources say. */
    note: text,
    /** What the atlas follows, and why. */
    resolution: v.optional(text),
    sources,
  },
  'not-an-object',
);

/** Context drawn as a band behind the timeline. */
export const PeriodSchema = v.looseObject({id, name: text, from: edtf, to: v.optional(edtf), sources}, 'not-an-object');

export const ChapterSchema = v.looseObject(
  {
    id,
    title: text,
    text,
    view: v.optional(
      v.looseObject(
        {
          at: v.optional(v.string('not-text')),
          city: v.optional(id),
          projection: v.optional(v.picklist(['home', 'world', 'globe'] as const, 'bad-choice')),
          status: v.optional(list(nonEmpty)),
          country: v.optional(list(nonEmpty)),
          group: v.optional(list(nonEmpty)),
          instrument: v.optional(list(nonEmpty)),
          query: v.optional(v.string('not-text')),
        },
        'not-an-object',
      ),
    ),
    sources: v.optional(list(id)),
  },
  'not-an-object',
);

export const AtlasSchema = v.looseObject(
  {
    $schema: v.optional(v.string('not-text')),
    format: v.literal(FORMAT, 'bad-format'),
    id,
    title: text,
    updated: v.pipe(
      v.string('not-text'),
      v.check((day: string) => isIsoDay(day), 'not-a-day'),
    ),
    licence: v.optional(nonEmpty),
    /** Short address of the page, for print. */
    url: v.optional(url),
    home: HomeSchema,
    groups: v.optional(list(v.looseObject({id, name: text}, 'not-an-object')), []),
    places: v.optional(list(PlaceSchema), []),
    sources: list(SourceSchema),
    partners: list(PartnerSchema),
    undertakings: v.optional(list(UndertakingSchema), []),
    memberships: v.optional(list(MembershipSchema), []),
    discrepancies: v.optional(list(DiscrepancySchema), []),
    periods: v.optional(list(PeriodSchema), []),
    chapters: v.optional(list(ChapterSchema), []),
  },
  'not-an-object',
);

/** What people write. */
export type AtlasFile = v.InferInput<typeof AtlasSchema>;
/** The same, checked, with empty lists where one was left out. */
export type CheckedFile = v.InferOutput<typeof AtlasSchema>;
export type Text = Readonly<Record<string, string>>;
export type Instrument = (typeof INSTRUMENTS)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type DecidingType = (typeof DECIDING)[number];
export type Confidence = (typeof CONFIDENCES)[number];
