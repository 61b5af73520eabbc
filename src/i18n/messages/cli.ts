// What the command line says.
import {msg, str} from '@lit/localize';

export const cliMessages = () => ({
  help: msg(
    `twin-cities: makes, checks, draws and freezes atlases of partner cities

  twin-cities check FILE
      Lists every problem of an atlas with its place, its reason and a remedy.
  twin-cities draw FILE --out FILE.svg|.png|.pdf
      --what map|timeline|both   what is drawn (both)
      --lang CODE                language of the picture (that of this text)
      --at 2014|2014-06|2014-06-21   the day looked at (the day of the data)
      --projection home|world|globe  how the world is drawn (home)
      --city ID                  a partner to be marked
      --status in-force,lapsed  --country LT,UA  --group ID  --instrument agreement
      --query TEXT               only those; the picture names what is filtered
      --mm MM                    width on paper: 80, 120, 170 or another (170);
                                 a PDF with it is a page of the figure itself
      --height MM                greatest height; a PDF goes on to further pages
      --width PX                 width in px, instead of --mm
      --paper a4|a5|b5|letter    sheets (PDF; a4), also a4-landscape and so on;
                                 SVG and PNG: as large as such a sheet has room for
      --dpi DPI                  resolution (PNG; 300)
      --parts title,key,sources,imprint|none   what stands around it (all)
      --palette colour|grey      grey for print in one colour
      --text text|outlines       letters as outlines, for want of a font (SVG)
      --address URL              address printed on the picture
      Further kinds of file: .caption.txt .docx .csv .json .geojson .jsonld .txt
      .bib .csl.json .html
  twin-cities edition FILE --out DIR
      Writes a frozen edition: a page that opens from a disk, script, atlas, fallback
      tables, pictures, citations, and SHA256SUMS. The same bytes on every run.
      --at, --address            as above
      --lang CODE                in that language alone (in all that the atlas has)
  twin-cities fallback FILE --out DIR
      Writes what is pasted between the tags: the map as a picture, and the facts as
      a table folded under it, in every language of the atlas.
      --at, --address, --lang    as above

  twin-cities new TOWN --out FILE.json
      Writes a new atlas for a town, found by its name (GeoNames, above 15,000 people).
      --country CODE             which of several, or with:
      --at-place LON,LAT         where it lies, for a smaller one
  twin-cities csv FILE --out FILE.csv
      Writes an atlas as a table, and says what the table does not hold.
  twin-cities json FILE.csv --out FILE.json
      Writes a table as an atlas.
  twin-cities wikidata Q761
      Prints the query for a city's partner cities, to be run at Wikidata.
      --names pl,en              languages of the names (pl,en)
  twin-cities wikidata RESULT.json --out FILE.json
      Writes the result of that query as an atlas, and says what is odd in it.
      --into ATLAS.json          compares it with an atlas; with --out writes both as one
  twin-cities release FILE --out FILE.zip
      Writes everything for a server: widget, atlas, fallback pages, a guide.
  twin-cities language CODE --out DIR
      Writes what is to be filled in for a language that is not there yet: its words
      (XLIFF, with English and Polish), its dates and its compass; and says what next.

  --lang pl|en      language (else LC_ALL, LC_MESSAGES, LANG); of pictures and editions
                    also be, de, eo, es, fr, it, lt, lv, nl, ro, tr, uk
  --help, --version

Exit codes: 0 done, 1 the atlas has problems, 2 the call or a file is wrong.
`,
    {id: 'cli.help'},
  ),
  noFile: (path: string): string => msg(str`${path}: cannot be read.`, {id: 'cli.no-file'}),
  unknownCommand: (name: string): string =>
    msg(str`There is no command "${name}". Try --help.`, {id: 'cli.unknown-command'}),
  unknownOption: (name: string): string =>
    msg(str`There is no option ${name} here. Try --help.`, {id: 'cli.unknown-option'}),
  needsValue: (option: string): string => msg(str`${option} needs a value. Try --help.`, {id: 'cli.needs-value'}),
  needsFile: (command: string): string => msg(str`${command} needs the path of an atlas file.`, {id: 'cli.needs-file'}),
  oneFile: (command: string, more: string): string =>
    msg(str`${command} takes one file; too much: ${more}. Put a path with spaces in quotation marks.`, {
      id: 'cli.one-file',
    }),
  needsOut: msg('Where to? Say --out PATH.', {id: 'cli.needs-out'}),
  badValue: (option: string, value: string, allowed: string): string =>
    msg(str`${option} "${value}" makes no sense; allowed: ${allowed}.`, {id: 'cli.bad-value'}),
  noCanvas: msg(
    'PNG needs the package @napi-rs/canvas, which is not there on this machine: npm install @napi-rs/canvas',
    {id: 'cli.no-canvas'},
  ),
  fine: (path: string, partners: number, events: number): string =>
    msg(str`${path}: no problems. Partner cities: ${partners}, events: ${events}.`, {id: 'cli.fine'}),
  problems: (n: number): string => msg(str`Problems: ${n}.`, {id: 'cli.problems'}),
  warnings: (n: number): string => msg(str`Worth a look: ${n}.`, {id: 'cli.warnings'}),
  warning: msg('worth a look', {id: 'cli.warning'}),
  written: (path: string): string => msg(str`Written: ${path}`, {id: 'cli.written'}),
  edition: (dir: string, files: number): string =>
    msg(str`Edition in ${dir}: ${files} files. Check it with: sha256sum -c SHA256SUMS`, {id: 'cli.edition'}),
  notEmpty: (dir: string): string =>
    msg(str`${dir} holds files that are not part of an edition. Choose another folder.`, {id: 'cli.not-empty'}),
  noLanguage: (code: string): string =>
    msg(str`"${code}" is no code of a language. Give two or three letters of ISO 639, for example cs for Czech.`, {
      id: 'cli.no-language',
    }),
  languageIsSpoken: (code: string): string =>
    msg(str`The widget speaks "${code}" already.`, {id: 'cli.language-is-spoken'}),
  /** `lines`: what stands in which file. */
  languageNext: (code: string, lines: string): string =>
    msg(
      str`Next: translate xliff/${code}.xlf, each text into its empty <target>, in a word processor for translators (Poedit, OmegaT) or by hand; the notes say how Polish has it and for which numbers a form is. That alone is worth sending to the project.
In its sources, put the folders in their places, fill in what is marked TODO, add these lines:
${lines}
then: npm run localize, npm run docs, npm test. A page with lang="${code}" fetches twin-cities-${code}.js by itself.`,
      {id: 'cli.language-next'},
    ),
  isThere: (path: string): string => msg(str`${path} is there already. Choose another name.`, {id: 'cli.is-there'}),
  needsCountry: msg('In which country? Say --country CODE, for example --country PL.', {id: 'cli.needs-country'}),
  noPlace: (name: string): string =>
    msg(
      str`No city of more than 15,000 people is called "${name}". Try its name in English or in its own language, or say where it lies: --country PL --at-place 18.53,54.52`,
      {id: 'cli.no-place'},
    ),
  severalPlaces: (name: string): string =>
    msg(str`Several cities are called "${name}". Say which:`, {id: 'cli.several-places'}),
  notInTable: (keys: string): string =>
    msg(str`Not in the table: ${keys}. For a copy of everything keep the JSON file.`, {id: 'cli.not-in-table'}),
  query: (address: string): string => msg(str`To run it: ${address}`, {id: 'cli.query'}),
  noResult: (path: string): string =>
    msg(str`${path}: no result of Wikidata's query service with partner cities in it.`, {id: 'cli.no-result'}),
  compared: (proposals: number, same: number, kept: number): string =>
    msg(str`New or different: ${proposals}. The same in both: ${same}. In the atlas only, and kept: ${kept}.`, {
      id: 'cli.compared',
    }),
});
