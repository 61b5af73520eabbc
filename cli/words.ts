// What the command line says, in English and Polish. A missing translation does not compile.
export type CliLocale = 'en' | 'pl';

export interface CliWords {
  readonly help: string;
  readonly noFile: (path: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly needsValue: (option: string) => string;
  readonly needsFile: (command: string) => string;
  readonly oneFile: (command: string, more: string) => string;
  readonly needsOut: string;
  readonly badValue: (option: string, value: string, allowed: string) => string;
  readonly noCanvas: string;
  readonly fine: (path: string, partners: number, events: number) => string;
  readonly problems: (n: number) => string;
  readonly warnings: (n: number) => string;
  readonly warning: string;
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
    unknownCommand: (name) => `There is no command "${name}". Try --help.`,
    unknownOption: (name) => `There is no option ${name} here. Try --help.`,
    needsValue: (option) => `${option} needs a value. Try --help.`,
    needsFile: (command) => `${command} needs the path of an atlas file.`,
    oneFile: (command, more) =>
      `${command} takes one file; too much: ${more}. Put a path with spaces in quotation marks.`,
    needsOut: 'Where to? Say --out PATH.',
    badValue: (option, value, allowed) => `${option} "${value}" makes no sense; allowed: ${allowed}.`,
    noCanvas: 'PNG needs the package @napi-rs/canvas, which is not there on this machine: npm install @napi-rs/canvas',
    fine: (path, partners, events) => `${path}: no problems. Partner cities: ${partners}, events: ${events}.`,
    problems: (n) => `Problems: ${n}.`,
    warnings: (n) => `Worth a look: ${n}.`,
    warning: 'worth a look',
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
    unknownCommand: (name) => `Nie ma polecenia „${name}”. Pomoc: --help.`,
    unknownOption: (name) => `Nie ma tu opcji ${name}. Pomoc: --help.`,
    needsValue: (option) => `Opcja ${option} wymaga wartości. Pomoc: --help.`,
    needsFile: (command) => `${command} wymaga ścieżki do pliku atlasu.`,
    oneFile: (command, more) =>
      `${command} przyjmuje jeden plik; zbędne: ${more}. Ścieżkę ze spacjami trzeba ująć w cudzysłów.`,
    needsOut: 'Dokąd? Podaj --out ŚCIEŻKA.',
    badValue: (option, value, allowed) => `${option} „${value}” nie ma sensu; dozwolone: ${allowed}.`,
    noCanvas: 'PNG wymaga pakietu @napi-rs/canvas, którego tu nie ma: npm install @napi-rs/canvas',
    fine: (path, partners, events) => `${path}: bez błędów. Miasta partnerskie: ${partners}, wydarzenia: ${events}.`,
    problems: (n) => `Błędy: ${n}.`,
    warnings: (n) => `Do sprawdzenia: ${n}.`,
    warning: 'do sprawdzenia',
    written: (path) => `Zapisano: ${path}`,
    edition: (dir, files) => `Wydanie w folderze ${dir}: plików ${files}. Sprawdzenie: sha256sum -c SHA256SUMS`,
    notEmpty: (dir) => `W folderze ${dir} są pliki spoza wydania. Wybierz inny folder.`,
  },
};
