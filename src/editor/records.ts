// Which fields each record of the file has, and of what kind: the forms, the words for a place in the file and the list of
// changes are made from it. tests/editor holds it against the definition of the file: no field may be missing.
import {CONFIDENCES, EVENT_TYPES, INSTRUMENTS, ROLES} from '../model/vocabulary.ts';

export type FieldKind =
  /** Words in several languages, on one line or on several. */
  | 'text'
  | 'long'
  /** A plain string, or one in several languages. */
  | 'title'
  | 'line'
  | 'url'
  | 'id'
  | 'day'
  | 'date'
  | 'country'
  | 'coordinates'
  | 'number'
  | 'yes'
  /** `false` is written, `true` is not. */
  | 'not-no'
  | 'choice'
  | 'sources'
  /** Ids of others, chosen from a list. */
  | 'place'
  | 'group'
  | 'home'
  | 'partner'
  | 'partners'
  | 'about'
  /** Words with blanks between them. */
  | 'words'
  /** Further names by language. */
  | 'names'
  /** Texts in several languages, one below the other. */
  | 'texts'
  | 'records'
  | 'record';

export interface Field {
  readonly key: string;
  readonly kind: FieldKind;
  readonly required?: true;
  /** Seldom needed: behind a disclosure. */
  readonly more?: true;
  readonly choices?: readonly string[];
  /** Of `records` and `record`. */
  readonly of?: RecordKind;
}

export const SECTIONS = [
  'whole',
  'home',
  'partners',
  'undertakings',
  'memberships',
  'sources',
  'discrepancies',
  'about',
  'groups',
  'places',
  'periods',
  'chapters',
  'homes',
  'passages',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections that are lists, each with what stands in it. */
export const LISTS = {
  partners: 'partner',
  undertakings: 'undertaking',
  memberships: 'membership',
  sources: 'source',
  discrepancies: 'discrepancy',
  about: 'about',
  groups: 'group',
  places: 'place',
  periods: 'period',
  chapters: 'chapter',
  homes: 'home',
  passages: 'passage',
} as const;
export type ListName = keyof typeof LISTS;
export const isListName = (text: unknown): text is ListName => typeof text === 'string' && Object.hasOwn(LISTS, text);

export type RecordKind = (typeof LISTS)[ListName] | 'atlas' | 'tie' | 'event' | 'image' | 'seat' | 'step' | 'view';

const field = (key: string, kind: FieldKind, more: Partial<Field> = {}): Field => ({key, kind, ...more});
const must = (key: string, kind: FieldKind, more: Partial<Field> = {}): Field =>
  field(key, kind, {required: true, ...more});
const seldom = (key: string, kind: FieldKind, more: Partial<Field> = {}): Field =>
  field(key, kind, {more: true, ...more});

const ID = must('id', 'id', {more: true});
const SOURCES = must('sources', 'sources');
const NOTE = field('note', 'long');
const CONFIDENCE = seldom('confidence', 'choice', {choices: CONFIDENCES});
const CITY = [
  seldom('endonyms', 'words'),
  seldom('otherNames', 'names'),
  seldom('wikidata', 'line'),
  seldom('geonames', 'number'),
] as const;

export const RECORDS: Readonly<Record<RecordKind, readonly Field[]>> = {
  atlas: [
    must('title', 'text'),
    must('updated', 'day'),
    field('publisher', 'title'),
    field('creator', 'title'),
    field('funder', 'title'),
    field('licence', 'line'),
    field('url', 'url'),
    seldom('doi', 'line'),
    ID,
  ],
  home: [
    must('name', 'text'),
    must('country', 'country'),
    must('coordinates', 'coordinates'),
    NOTE,
    ...CITY,
    seldom('shown', 'not-no'),
    ID,
  ],
  partner: [
    must('name', 'text'),
    must('country', 'country'),
    must('coordinates', 'coordinates'),
    must('ties', 'records', {of: 'tie'}),
    field('group', 'group'),
    NOTE,
    field('sources', 'sources'),
    seldom('kind', 'text'),
    ...CITY,
    seldom('image', 'record', {of: 'image'}),
    ID,
  ],
  image: [must('src', 'line'), must('alt', 'text'), field('credit', 'line'), field('licence', 'line')],
  tie: [
    must('instrument', 'choice', {choices: INSTRUMENTS}),
    must('events', 'records', {of: 'event'}),
    seldom('scope', 'text'),
    seldom('note', 'long'),
    seldom('sources', 'sources'),
    seldom('home', 'home'),
    ID,
  ],
  event: [
    must('type', 'choice', {choices: EVENT_TYPES}),
    must('date', 'date'),
    SOURCES,
    seldom('place', 'place'),
    seldom('note', 'long'),
    CONFIDENCE,
  ],
  source: [
    must('title', 'title'),
    field('url', 'url'),
    field('publisher', 'line'),
    field('date', 'date'),
    seldom('language', 'line'),
    seldom('role', 'choice', {choices: ['primary', 'secondary', 'dataset']}),
    seldom('licence', 'line'),
    NOTE,
    ID,
  ],
  undertaking: [
    must('title', 'text'),
    must('kind', 'line'),
    field('date', 'date'),
    field('partners', 'partners'),
    field('place', 'place'),
    field('role', 'choice', {choices: ROLES}),
    SOURCES,
    NOTE,
    seldom('inferred', 'yes'),
    seldom('home', 'home'),
    CONFIDENCE,
    ID,
  ],
  membership: [
    must('name', 'text'),
    field('since', 'date'),
    field('until', 'date'),
    field('attested', 'date'),
    SOURCES,
    NOTE,
    field('seat', 'record', {of: 'seat'}),
    seldom('workingGroups', 'texts'),
    seldom('activities', 'texts'),
    seldom('plans', 'long'),
    seldom('history', 'records', {of: 'step'}),
    seldom('home', 'home'),
    CONFIDENCE,
    ID,
  ],
  seat: [must('name', 'text'), field('country', 'country'), field('coordinates', 'coordinates')],
  step: [must('title', 'text'), must('date', 'date'), SOURCES, field('place', 'place'), NOTE, CONFIDENCE],
  discrepancy: [
    must('about', 'about'),
    must('note', 'long'),
    field('resolution', 'long'),
    SOURCES,
    field('title', 'text'),
    seldom('id', 'id'),
  ],
  about: [must('title', 'text'), must('text', 'long'), SOURCES],
  group: [must('name', 'text'), ID],
  place: [must('name', 'text'), field('country', 'country'), field('coordinates', 'coordinates'), ID],
  period: [must('name', 'text'), must('from', 'date'), field('to', 'date'), SOURCES, ID],
  passage: [must('text', 'line'), must('language', 'line')],
  chapter: [
    must('title', 'text'),
    must('text', 'long'),
    field('view', 'record', {of: 'view'}),
    field('sources', 'sources'),
    ID,
  ],
  view: [
    field('at', 'line'),
    field('city', 'partner'),
    field('projection', 'choice', {choices: ['home', 'world', 'globe']}),
    seldom('status', 'words'),
    seldom('country', 'words'),
    seldom('group', 'words'),
    seldom('instrument', 'words'),
    seldom('query', 'line'),
  ],
};

/** Required fields that a new record has from the beginning, so that nothing is told to be missing that can be asked for. */
export const LIST_FIELDS: readonly FieldKind[] = ['records', 'sources', 'partners', 'texts'];
