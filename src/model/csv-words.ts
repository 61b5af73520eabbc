// How the columns of a table may be headed, and what may stand in the cells that choose from a list: the file format's own
// words, and what a clerk would write in Polish or English.
import {CONFIDENCES, EVENT_TYPES, INSTRUMENTS} from './vocabulary.ts';
import type {Confidence, EventType, Instrument} from './vocabulary.ts';

export const COLUMNS = [
  'partner_id',
  'country',
  'lon',
  'lat',
  'group',
  'instrument',
  'event',
  'date',
  'place',
  'source_title',
  'source_url',
  'tie_id',
  'source_id',
  'confidence',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Further names, folded: small letters without marks, words joined by _. */
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  partner_id: 'id id_partnera id_miasta identyfikator city_id',
  country: 'kraj panstwo country_code kod_kraju kod_panstwa',
  lon: 'long lng longitude dlugosc dlugosc_geograficzna',
  lat: 'latitude szerokosc szerokosc_geograficzna',
  group: 'grupa',
  instrument: 'dokument document rodzaj_dokumentu kind_of_document',
  event: 'wydarzenie zdarzenie',
  date: 'data dzien day rok year od since',
  place: 'miejsce',
  source_title: 'source zrodlo tytul_zrodla zrodlo_tytul',
  source_url: 'url link adres adres_zrodla zrodlo_url zrodlo_adres',
  tie_id: 'id_umowy id_dokumentu document_id',
  source_id: 'id_zrodla zrodlo_id',
  confidence: 'pewnosc',
};

/** Texts have a column for each language: `partner_name_pl`. Without one, the word itself tells its language. */
const TEXT_NAMES: Readonly<Record<'name' | 'note', RegExp>> = {
  name: /^(?:partner_name|partner|name|city|town|nazwa|nazwa_miasta|nazwa_partnera|miasto|miasto_partnerskie)$/,
  note: /^(?:note|notes|remarks|uwaga|uwagi|notatka|opis)$/,
};
const POLISH = /^(?:nazwa|miasto|uwag|notatka|opis)/;

/** Small letters without marks, words joined by _: 'Długość geogr.' and 'dlugosc_geogr' are one. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

/** An id as the file format wants it; empty if nothing of the text is left. */
export function idOf(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

export type Heading = {readonly column: Column} | {readonly text: 'name' | 'note'; readonly lang: string} | undefined;

/** What a column holds by its heading; undefined for one that is left alone. */
export function headingOf(heading: string): Heading {
  const name = folded(heading);
  const column = COLUMNS.find((one) => one === name || COLUMN_NAMES[one].split(' ').includes(name));
  if (column) return {column};
  const [, stem = '', lang] = /^(.+?)(?:_([a-z]{2}|[a-z]{3}))?$/.exec(name) ?? [];
  for (const text of ['name', 'note'] as const) {
    if (TEXT_NAMES[text].test(name)) return {text, lang: POLISH.test(name) ? 'pl' : 'en'};
    if (lang !== undefined && TEXT_NAMES[text].test(stem)) return {text, lang};
  }
  return undefined;
}

const INSTRUMENT_WORDS: Readonly<Record<Instrument, string>> = {
  'letter-of-intent': 'letter_of_intent list_intencyjny',
  agreement: 'umowa umowa_partnerska partnership_agreement treaty',
  accord: 'porozumienie porozumienie_partnerskie',
  declaration: 'deklaracja',
  memorandum: 'memorandum_of_understanding protokol',
  statement: 'oswiadczenie',
};

const EVENT_WORDS: Readonly<Record<EventType, string>> = {
  signed: 'signature signing podpisanie podpisano podpisana podpisane zawarcie zawarto',
  renewed: 'renewal odnowienie odnowiono odnowiona odnowione przedluzenie',
  lapsed: 'expired wygasniecie wygaslo wygasla wygasl',
  outdated: 'out_of_date nieaktualne nieaktualna nieaktualny',
  suspended: 'suspension zawieszenie zawieszono zawieszone zawieszona',
  resumed: 'resumption wznowienie wznowiono wznowione wznowiona',
  terminated: 'termination ended wypowiedzenie wypowiedziano zakonczenie zakonczono zakonczone rozwiazanie rozwiazano',
  questioned: 'in_doubt zakwestionowanie zakwestionowano watpliwe',
  talks: 'rozmowy prace',
  resolution: 'uchwala',
  announced: 'announcement zapowiedz zapowiedziano',
  appeal: 'apel',
  aid: 'pomoc',
  contact: 'kontakt kontakty',
  confirmed: 'confirmation potwierdzenie potwierdzono',
};

const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  high: 'certain wysoka pewne',
  medium: 'less_certain srednia mniej_pewne',
};

/** `event` of the row that tells the town whose partners these are. */
const HOME = /^(?:home|home_town|home_city|own_city|our_town|our_city|miasto_macierzyste|nasze_miasto|gospodarz)$/;
export const isHomeWord = (text: string): boolean => HOME.test(folded(text));

function chosen<T extends string>(words: readonly T[], more: Readonly<Record<T, string>>, text: string): string {
  const name = folded(text);
  const own = words.find((word) => folded(word) === name || more[word].split(' ').includes(name));
  return own ?? text;
}

/** The file format's word; a text that is none of the known ones comes back as it is, for the check to refuse. */
export const instrumentNamed = (text: string): string => chosen(INSTRUMENTS, INSTRUMENT_WORDS, text);
export const eventNamed = (text: string): string => chosen(EVENT_TYPES, EVENT_WORDS, text);
export const confidenceNamed = (text: string): string => chosen(CONFIDENCES, CONFIDENCE_WORDS, text);

/** Two letters, whether they are written small or the country's name in Polish or English. */
export function countryNamed(text: string): string {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  if (text.length < 4) return text;
  const name = folded(text);
  for (const lang of ['pl', 'en']) {
    const names = new Intl.DisplayNames(lang, {type: 'region', fallback: 'none'});
    for (let code = 0; code < 26 * 26; code++) {
      const letters = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
      if (!RETIRED.includes(letters) && folded(names.of(letters) ?? '') === name) return letters;
    }
  }
  return text;
}
/** Codes that Intl still names, after today's country. */
const RETIRED = [
  'SU',
  'DD',
  'YU',
  'ZR',
  'TP',
  'BU',
  'FX',
  'CS',
  'UK',
  'AN',
  'NT',
  'RH',
  'HV',
  'DY',
  'NH',
  'VD',
  'YD',
  'QU',
  'EU',
  'ZZ',
];
