// Words that only the export needs, kept out of the first download: they travel in twin-cities-export.js, not in the
// catalogues of src/i18n. A missing translation does not compile.
import type {Locale} from './locale.ts';

export interface ExportWords {
  readonly dataset: string;
  /** 'State of the data: 22 November 2026' */
  readonly stateOf: (day: string) => string;
  readonly stateOn: (day: string) => string;
  readonly licence: (licence: string) => string;
  readonly createdBy: (name: string) => string;
  readonly publishedBy: (name: string) => string;
  readonly fundedBy: (name: string) => string;
  /** 'GeoNames (CC BY 4.0)' */
  readonly usedData: (names: string) => string;
  /** Whose land is drawn. */
  readonly mapData: string;
  readonly sources: string;
  readonly accessed: (day: string) => string;
  readonly version: (version: string) => string;
  readonly description: (home: string, partners: number) => string;
  readonly description2: string;
  readonly keywords: readonly string[];
  readonly document: string;
  readonly statusOn: (day: string) => string;
  readonly city: string;
  readonly country: string;
  readonly documents: string;
  readonly noDocument: string;
  readonly undertakings: string;
  readonly memberships: string;
  readonly discrepancies: string;
  readonly undated: string;
  /** Of a source whose year in a bibliography is a supposed one. */
  readonly undatedPage: string;
  readonly mapAlt: (title: string) => string;
  /** In the source of the fallback page, around what is to be pasted. */
  readonly copyFrom: string;
  readonly copyTo: string;
  readonly caption: (title: string, day: string) => string;
  /** Behind the licence, where data sets have their own. */
  readonly apartFromDatasets: string;
  readonly shown: (n: number, of: number) => string;
  readonly page: (n: number, of: number) => string;
  /** Under a globe that nobody can turn. */
  readonly globeNote: string;
}

const EN: ExportWords = {
  dataset: 'data set',
  stateOf: (day) => `Data as of ${day}`,
  stateOn: (day) => `State on ${day}`,
  licence: (licence) => `Licence: ${licence}`,
  createdBy: (name) => `Data: ${name}`,
  publishedBy: (name) => `Publisher: ${name}`,
  fundedBy: (name) => `Funded by: ${name}`,
  usedData: (names) => `Data sets used: ${names}`,
  mapData: 'Map: Natural Earth (public domain)',
  sources: 'Sources',
  accessed: (day) => `accessed ${day}`,
  version: (version) => `drawn by twin-cities ${version}`,
  description: (home, n) =>
    `${n} partner cities of ${home}: every document that ties them, every event with its date at its true precision, its status on any day, and its sources.`,
  description2: 'Where sources disagree, the disagreement is recorded.',
  keywords: ['twin towns', 'sister cities', 'partner cities', 'international cooperation'],
  document: 'Document',
  statusOn: (day) => `Status on ${day}`,
  city: 'City',
  country: 'Country',
  documents: 'Documents',
  noDocument: 'no document known',
  undertakings: 'Joint undertakings',
  memberships: 'Memberships',
  discrepancies: 'Where sources disagree',
  undated: 'undated',
  undatedPage: 'Undated; a year given is that in which it was read',
  mapAlt: (title) => `Map: ${title}. The table below tells the same.`,
  copyFrom: 'Copy from here',
  copyTo: 'to here',
  caption: (title, day) => `${title}: documents and status on ${day}`,
  apartFromDatasets: '(apart from the data sets named)',
  shown: (n, of) => `${n} of ${of} partner cities shown`,
  page: (n, of) => `${n}/${of}`,
  globeNote: 'Orthographic projection; arcs are the shortest routes.',
};

const PL: ExportWords = {
  dataset: 'zbiór danych',
  stateOf: (day) => `Stan danych: ${day}\u00A0r.`,
  stateOn: (day) => `Stan na ${day}\u00A0r.`,
  licence: (licence) => `Licencja: ${licence}`,
  createdBy: (name) => `Dane: ${name}`,
  publishedBy: (name) => `Wydawca: ${name}`,
  fundedBy: (name) => `Finansowanie: ${name}`,
  usedData: (names) => `Wykorzystane zbiory danych: ${names}`,
  mapData: 'Mapa: Natural Earth (domena publiczna)',
  sources: 'Źródła',
  accessed: (day) => `dostęp: ${day}\u00A0r.`,
  version: (version) => `rysunek: twin-cities ${version}`,
  description: (home, n) =>
    `Miasta partnerskie – ${home} (${n}): wszystkie łączące je dokumenty, wydarzenia z datami o prawdziwej dokładności, stan na dowolny dzień i źródła.`,
  description2: 'Rozbieżności między źródłami są odnotowane.',
  keywords: ['miasta partnerskie', 'miasta bliźniacze', 'współpraca zagraniczna', 'partnerstwo miast'],
  document: 'Dokument',
  statusOn: (day) => `Stan na ${day}\u00A0r.`,
  city: 'Miasto',
  country: 'Kraj',
  documents: 'Dokumenty',
  noDocument: 'nie jest znany żaden dokument',
  undertakings: 'Wspólne przedsięwzięcia',
  memberships: 'Członkostwa',
  discrepancies: 'Rozbieżności między źródłami',
  undated: 'bez daty',
  undatedPage: 'Bez daty; podany rok to rok odczytu',
  mapAlt: (title) => `Mapa: ${title}. To samo podaje tabela poniżej.`,
  copyFrom: 'Kopiuj od tego miejsca',
  copyTo: 'do tego miejsca',
  caption: (title, day) => `${title}: dokumenty i\u00A0stan na ${day}\u00A0r.`,
  apartFromDatasets: '(poza wymienionymi zbiorami danych)',
  shown: (n, of) => `pokazano ${n} z\u00A0${of} miast partnerskich`,
  page: (n, of) => `${n}/${of}`,
  globeNote: 'Odwzorowanie ortograficzne; łuki to najkrótsze trasy.',
};

const WORDS: Readonly<Record<Locale, ExportWords>> = {en: EN, pl: PL};

/** With its full stop; an abbreviation at its end has one already. */
export function closed(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : sentence + '.';
}

export function exportWords(locale: Locale): ExportWords {
  return WORDS[locale];
}
