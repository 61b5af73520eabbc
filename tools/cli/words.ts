// What the command line says, in English and Polish. A missing translation does not compile.
import type {ProblemCode} from '../../src/model/problem.ts';

export type CliLocale = 'en' | 'pl';

export interface CliWords {
  readonly help: string;
  readonly noFile: (path: string) => string;
  readonly notJson: (reason: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly needsFile: (command: string) => string;
  readonly needsOut: string;
  readonly badValue: (option: string, value: string, allowed: string) => string;
  readonly noCanvas: string;
  readonly fine: (path: string, partners: number, events: number) => string;
  readonly problems: (n: number) => string;
  readonly warnings: (n: number) => string;
  readonly warning: string;
  readonly remedy: string;
  readonly written: (path: string) => string;
  readonly edition: (dir: string, files: number) => string;
  readonly notEmpty: (dir: string) => string;
}

export const CLI_WORDS: Readonly<Record<CliLocale, CliWords>> = {
  en: {
    help: `twin-cities: checks, draws and freezes atlases of partner cities

  twin-cities check FILE
      Lists every problem of an atlas with its place, its reason and a remedy.
  twin-cities draw FILE --out FILE.svg|.png|.pdf
      --what map|timeline|both   what is drawn (both)
      --lang pl|en               language of the picture (that of this text)
      --at 2014|2014-06|2014-06-21   the day looked at (the day of the data)
      --projection home|world|globe  how the world is drawn (home)
      --city ID                  a partner to be marked
      --width PX                 width in px (SVG, PNG), instead of:
      --mm MM                    width on paper (SVG, PNG; 180)
      --dpi DPI                  resolution (PNG; 300)
      --paper a4|a4-landscape|a5|a5-landscape   (PDF; a4)
      --address URL              address printed on the picture
      Further kinds of file: .csv .json .geojson .jsonld .txt .bib .csl.json .html
  twin-cities edition FILE --out DIR
      Writes a frozen edition: script, atlas, fallback tables, pictures, citations,
      and SHA256SUMS. The same bytes on every run.
      --at, --address            as above

  --lang pl|en   language (else LC_ALL, LC_MESSAGES, LANG)
  --help, --version

Exit codes: 0 done, 1 the atlas has problems, 2 the call or a file is wrong.
`,
    noFile: (path) => `${path}: cannot be read.`,
    notJson: (reason) =>
      `is not JSON (${reason}). Remedy: open it in an editor that checks JSON; commas and quotation marks are the usual culprits.`,
    unknownCommand: (name) => `There is no command "${name}". Try --help.`,
    unknownOption: (name) => `There is no option ${name} here. Try --help.`,
    needsFile: (command) => `${command} needs the path of an atlas file.`,
    needsOut: 'Where to? Say --out PATH.',
    badValue: (option, value, allowed) => `${option} "${value}" makes no sense; allowed: ${allowed}.`,
    noCanvas: 'PNG needs the package @napi-rs/canvas, which is not there on this machine: npm install @napi-rs/canvas',
    fine: (path, partners, events) => `${path}: no problems. Partner cities: ${partners}, events: ${events}.`,
    problems: (n) => `Problems: ${n}.`,
    warnings: (n) => `Worth a look: ${n}.`,
    warning: 'worth a look',
    remedy: 'Remedy',
    written: (path) => `Written: ${path}`,
    edition: (dir, files) => `Edition in ${dir}: ${files} files. Check it with: sha256sum -c SHA256SUMS`,
    notEmpty: (dir) => `${dir} holds files that are not part of an edition. Choose another folder.`,
  },
  pl: {
    help: `twin-cities: sprawdza, rysuje i zamraża atlasy miast partnerskich

  twin-cities check PLIK
      Wymienia wszystkie błędy atlasu: miejsce, przyczynę i sposób naprawy.
  twin-cities draw PLIK --out PLIK.svg|.png|.pdf
      --what map|timeline|both   co narysować: mapę, oś czasu czy oba (both)
      --lang pl|en               język obrazu (jak tego tekstu)
      --at 2014|2014-06|2014-06-21   oglądany dzień (dzień danych)
      --projection home|world|globe  jak narysować świat (home)
      --city ID                  miasto do wyróżnienia
      --width PX                 szerokość w px (SVG, PNG), zamiast:
      --mm MM                    szerokość na papierze (SVG, PNG; 180)
      --dpi DPI                  rozdzielczość (PNG; 300)
      --paper a4|a4-landscape|a5|a5-landscape   (PDF; a4)
      --address URL              adres drukowany na obrazie
      Inne rodzaje plików: .csv .json .geojson .jsonld .txt .bib .csl.json .html
  twin-cities edition PLIK --out FOLDER
      Zapisuje zamrożone wydanie: skrypt, atlas, tabele zastępcze, obrazy, cytowania
      i SHA256SUMS. Za każdym razem te same bajty.
      --at, --address            jak wyżej

  --lang pl|en   język (inaczej LC_ALL, LC_MESSAGES, LANG)
  --help, --version

Kody wyjścia: 0 gotowe, 1 atlas ma błędy, 2 błędne wywołanie lub plik.
`,
    noFile: (path) => `${path}: nie można odczytać.`,
    notJson: (reason) =>
      `to nie jest JSON (${reason}). Naprawa: proszę otworzyć plik w edytorze, który sprawdza JSON; zwykle winne są przecinki i cudzysłowy.`,
    unknownCommand: (name) => `Nie ma polecenia „${name}”. Pomoc: --help.`,
    unknownOption: (name) => `Nie ma tu opcji ${name}. Pomoc: --help.`,
    needsFile: (command) => `${command} wymaga ścieżki do pliku atlasu.`,
    needsOut: 'Dokąd? Proszę podać --out ŚCIEŻKA.',
    badValue: (option, value, allowed) => `${option} „${value}” nie ma sensu; dozwolone: ${allowed}.`,
    noCanvas: 'PNG wymaga pakietu @napi-rs/canvas, którego tu nie ma: npm install @napi-rs/canvas',
    fine: (path, partners, events) => `${path}: bez błędów. Miasta partnerskie: ${partners}, wydarzenia: ${events}.`,
    problems: (n) => `Błędy: ${n}.`,
    warnings: (n) => `Do sprawdzenia: ${n}.`,
    warning: 'do sprawdzenia',
    remedy: 'Naprawa',
    written: (path) => `Zapisano: ${path}`,
    edition: (dir, files) => `Wydanie w folderze ${dir}: plików ${files}. Sprawdzenie: sha256sum -c SHA256SUMS`,
    notEmpty: (dir) => `W folderze ${dir} są pliki spoza wydania. Proszę wybrać inny folder.`,
  },
};

/** What to do about it: [English, Polish]. */
export const REMEDIES: Readonly<Record<ProblemCode, readonly [en: string, pl: string]>> = {
  unreachable: ['check the path or the address', 'sprawdzić ścieżkę lub adres'],
  timeout: ['try again later', 'spróbować później'],
  http: ['check the address', 'sprawdzić adres'],
  'too-large': ['leave out what readers do not need', 'usunąć to, co czytelnikom niepotrzebne'],
  'not-json': ['open it in an editor that checks JSON', 'otworzyć plik w edytorze, który sprawdza JSON'],
  'not-csv': ['export it again from the spreadsheet as CSV', 'wyeksportować ponownie z arkusza jako CSV'],
  'missing-column': ['add the column with exactly this name', 'dodać kolumnę o dokładnie takiej nazwie'],
  'too-deep': [
    'an atlas has about ten levels; something is nested in itself',
    'atlas ma około dziesięciu poziomów; coś jest zagnieżdżone w sobie',
  ],
  unreadable: ['write it as plain JSON', 'zapisać jako zwykły JSON'],
  missing: ['add it; data/bialystok.json shows how', 'dodać; wzór w data/bialystok.json'],
  empty: ['write something there, or take the key away', 'wpisać coś albo usunąć klucz'],
  'not-an-object': ['put it in braces: {"pl": "…", "en": "…"}', 'ująć w nawiasy klamrowe: {"pl": "…", "en": "…"}'],
  'not-a-list': ['put it in brackets: ["…"]', 'ująć w nawiasy kwadratowe: ["…"]'],
  'not-text': ['put it in quotation marks', 'ująć w cudzysłów'],
  'not-a-number': ['write a number without quotation marks, with a point', 'wpisać liczbę bez cudzysłowu, z kropką'],
  'not-a-boolean': ['write true or false, without quotation marks', 'wpisać true albo false, bez cudzysłowu'],
  'not-a-day': ['write a day that is in the calendar: 2014-06-21', 'wpisać dzień z kalendarza: 2014-06-21'],
  'not-edtf': [
    'write 2014-06-21, 2014-06 or 2014; [2014..2018-03] for one day in that time; 2014~ for about',
    'wpisać 2014-06-21, 2014-06 albo 2014; [2014..2018-03] to jeden dzień z tego czasu; 2014~ to około',
  ],
  'bad-format': ['write "format": "twin-cities/1"', 'wpisać "format": "twin-cities/1"'],
  'bad-id': ['use small letters a–z, digits and hyphens only', 'użyć tylko małych liter a–z, cyfr i łączników'],
  'bad-choice': ['use one of the allowed words', 'użyć jednego z dozwolonych słów'],
  'bad-country': [
    'use the two capital letters of ISO 3166-1: PL, UA, DE',
    'użyć dwóch wielkich liter z ISO 3166-1: PL, UA, DE',
  ],
  'bad-coordinates': ['write [longitude, latitude]: [23.17, 53.13]', 'wpisać [długość, szerokość]: [23.17, 53.13]'],
  'bad-longitude': ['longitude comes first, between -180 and 180', 'najpierw długość, od -180 do 180'],
  'bad-latitude': ['latitude comes second, between -90 and 90', 'potem szerokość, od -90 do 90'],
  'bad-url': ['copy the whole address, with https://', 'skopiować cały adres, z https://'],
  'bad-wikidata': ['copy the number from the Wikidata page: Q761', 'skopiować numer ze strony Wikidanych: Q761'],
  'no-source': [
    'name at least one id from the list "sources"',
    'podać co najmniej jeden identyfikator z listy "sources"',
  ],
  'duplicate-id': ['give one of the two another id', 'nadać jednemu z dwóch inny identyfikator'],
  'unknown-source': [
    'correct the id, or add the source to the list "sources"',
    'poprawić identyfikator albo dopisać źródło do listy "sources"',
  ],
  'unknown-partner': ['correct the id, or add the partner', 'poprawić identyfikator albo dopisać miasto'],
  'unknown-place': [
    'correct the id, or add the place to the list "places"',
    'poprawić identyfikator albo dopisać miejsce do listy "places"',
  ],
  'unknown-group': [
    'correct the id, or add the group to the list "groups"',
    'poprawić identyfikator albo dopisać grupę do listy "groups"',
  ],
  'unknown-about': [
    'use the id of a partner, tie, undertaking, membership or of the atlas',
    'użyć identyfikatora miasta, dokumentu, przedsięwzięcia, członkostwa albo atlasu',
  ],
  'unknown-key': [
    'correct the spelling, or begin it with x- to keep it as a note of your own',
    'poprawić pisownię albo zacząć od x-, by zachować jako własną notatkę',
  ],
  'unknown-language': [
    'use a code of ISO 639: uk for Ukrainian, cs for Czech, be for Belarusian',
    'użyć kodu ISO 639: uk – ukraiński, cs – czeski, be – białoruski',
  ],
  'out-of-order': [
    'put the events in the order in which they happened',
    'ułożyć wydarzenia w kolejności, w jakiej zaszły',
  ],
};
