// Forty slips of the hand: whatever a clerk, a word processor or a spreadsheet does to an atlas, there is a message with a
// place, a reason and a remedy, in both languages.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {main} from '../../cli/main.ts';
import fineLand from '../../src/geo/generated/land-fine.txt?raw';
import {memo} from '../../src/base/memo.ts';
import {EDITOR_WORDS} from '../../src/editor/editor-locales.ts';
import {openedBytes} from '../../src/editor/opened.ts';
import {problemInList} from '../../src/editor/problem-text.ts';
import {checked} from '../../src/editor/reading.ts';
import {unpackedLand} from '../../src/geo/land.ts';
import {problemMessagesIn} from '../../src/i18n/problem-messages.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';

const ATLAS = JSON.stringify(
  {
    format: 'twin-cities/1',
    id: 'port',
    title: {pl: 'Miasta partnerskie', en: 'Partner cities'},
    updated: '2024-06-01',
    home: {id: 'port', name: {pl: 'Gdynia', en: 'Gdynia'}, country: 'PL', coordinates: [18.53, 54.52]},
    sources: [
      {id: 'list', title: 'Lista', url: 'https://example.org/lista'},
      {id: 'press', title: 'Gazeta'},
    ],
    partners: [
      {
        id: 'kalmar',
        name: {pl: 'Kalmar', en: 'Kalmar'},
        country: 'SE',
        coordinates: [16.36, 56.66],
        ties: [
          {
            id: 'kalmar-agreement',
            instrument: 'agreement',
            events: [
              {type: 'signed', date: '1991-05-17', sources: ['list']},
              {type: 'terminated', date: '2022-03-03', sources: ['press']},
            ],
          },
        ],
      },
      {
        id: 'brest',
        name: {pl: 'Brest', en: 'Brest'},
        country: 'FR',
        coordinates: [-4.49, 48.39],
        ties: [
          {id: 'brest-accord', instrument: 'accord', events: [{type: 'signed', date: '2004', sources: ['press']}]},
        ],
      },
    ],
  },
  null,
  2,
);

const TABLE =
  'partner_id;partner_name_pl;partner_name_en;country;lon;lat;instrument;event;date;source_title\r\n' +
  'port;Gdynia;Gdynia;PL;18,53;54,52;;home;2024-06-01;\r\n' +
  'kalmar;Kalmar;Kalmar;SE;16,36;56,66;agreement;signed;1991-05-17;Lista\r\n' +
  'brest;Brest;Brest;FR;-4,49;48,39;accord;signed;2004;Gazeta\r\n';

const WINDOWS_1250: Readonly<Record<string, number>> = {ł: 0xb3, ś: 0x9c, ó: 0xf3, ż: 0xbf, ą: 0xb9, ę: 0xea};
const inWindows1250 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((sign) => WINDOWS_1250[sign] ?? sign.charCodeAt(0)));
const inUtf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));

interface Slip {
  readonly slip: string;
  readonly made: (good: string) => string | Uint8Array;
  /** Where; the same in both languages unless a pair is given. */
  readonly place: string | readonly [en: string, pl: string];
  readonly en: string;
  readonly pl: string;
}
const slip = (
  name: string,
  made: Slip['made'] | readonly [from: string | RegExp, to: string],
  place: Slip['place'],
  [en, pl]: readonly [en: string, pl: string],
): Slip => ({
  slip: name,
  made: typeof made === 'function' ? made : (good) => good.replace(made[0], made[1]),
  place,
  en,
  pl,
});

const lines = (line: number, column: number): readonly [string, string] => [
  `line ${line}, column ${column}`,
  `wiersz ${line}, kolumna ${column}`,
];
const cell = (row: number, column: string): readonly [string, string] => [
  `row ${row}, column ${column}`,
  `wiersz ${row}, kolumna ${column}`,
];

const IN_JSON: readonly Slip[] = [
  slip('a comma is missing', ['"id": "port",', '"id": "port"'], lines(3, 14), ['a comma is missing', 'brak przecinka']),
  slip('a comma too many', ['"title": "Gazeta"', '"title": "Gazeta",'], lines(29, 24), [
    'a comma too many',
    'przecinek',
  ]),
  slip('a bracket is missing at the end', (good) => good.slice(0, -2), 'atlas.json', ['breaks off', 'urywa']),
  slip('the wrong bracket', ['54.52\n    ]', '54.52\n    }'], 'atlas.json', ['wrong closing bracket', 'nawias']),
  slip('smart quotes', ['"agreement"', '„agreement”'], 'atlas.json', ['typographic quotation marks', 'cudzysłowy']),
  slip('apostrophes', ['"agreement"', "'agreement'"], 'atlas.json', ['an apostrophe', 'apostrof']),
  slip('no quotation marks', ['"agreement"', 'agreement'], 'atlas.json', ['without quotation marks', 'bez cudzysłowu']),
  slip('a quotation mark within a text', ['"Lista"', '"Lista "nowa""'], 'atlas.json', [
    'a quotation mark within',
    'cudzysłów',
  ]),
  slip('a decimal comma', ['16.36', '16,36'], 'partners[0].coordinates', ['two numbers', 'dwie liczby']),
  slip('a comment', ['"id": "port"', '// nasze miasto\n  "id": "port"'], lines(3, 3), ['a comment', 'komentarz']),
  slip('a space from Word', ['"id": "port"', '\u00A0"id": "port"'], 'atlas.json', [
    'special space',
    'nietypowy odstęp',
  ]),
  slip('a space in an id, from Word', ['"id": "kalmar"', '"id": "kalmar\u00A0"'], 'partners[0].id', [
    'is not an id',
    'nie jest',
  ]),
  slip('swapped coordinates', ['16.36,\n        56.66', '56.66,\n        16.36'], 'partners[0].coordinates', [
    'does not lie in Sweden at [56.66, 16.36]; swapped it does',
    'po zamianie ich miejscami leży',
  ]),
  slip('a minus too many', ['56.66', '-56.66'], 'partners[0].coordinates', [
    'in the sea, not in Sweden',
    'w morzu, a nie w kraju Szwecja',
  ]),
  slip('the wrong country', ['"SE"', '"NO"'], 'partners[0].coordinates', [
    'in Sweden, not in Norway',
    'w kraju Szwecja, a nie w kraju Norwegia',
  ]),
  slip('a code of no country', ['"SE"', '"SW"'], 'partners[0].country', ['is not a code of any country', 'SW']),
  slip('a country by its name', ['"SE"', '"Szwecja"'], 'partners[0].country', [
    'not a two-letter country code',
    'Szwecja',
  ]),
  slip('in the sea', ['16.36,\n        56.66', '19.5,\n        58.5'], 'partners[0].coordinates', [
    'in the sea',
    'w morzu',
  ]),
  slip('an unknown source', [/"press"\n *\]/, '"pres" ]'], 'partners[0].ties[0].events[1].sources[0]', [
    'no source has the id "pres"',
    'źródł',
  ]),
  slip('no source', [/\[\n *"press"\n *\]/, '[]'], 'partners[0].ties[0].events[1].sources', [
    'has no source',
    'brak źródła',
  ]),
  slip('a doubled id', ['"id": "brest"', '"id": "kalmar"'], 'partners[1].id', [
    'occurs here for the second time',
    'po raz drugi',
  ]),
  slip('a key twice', ['"country": "FR"', '"country": "DE",\n      "country": "FR"'], 'atlas.json', [
    'the key "country" occurs here for the second time',
    'klucz „country”',
  ]),
  slip('a typo in a key', ['"coordinates": [\n        16', '"cordinates": [\n        16'], 'partners[0].coordinates', [
    'did you mean "cordinates"',
    'czy chodziło o „cordinates”',
  ]),
  slip('a typo in a word', ['"terminated"', '"terminatd"'], 'partners[0].ties[0].events[1].type', [
    'did you mean "terminated"',
    'czy chodziło o „terminated”',
  ]),
  slip('a number for a text', ['"date": "2004"', '"date": 2004'], 'partners[1].ties[0].events[0].date', [
    '2004 is not a text',
    '2004 nie jest',
  ]),
  slip('a text for a number', ['16.36', '"16.36"'], 'partners[0].coordinates[0]', [
    '"16.36" is not a number',
    '„16.36” nie jest liczbą',
  ]),
  slip(
    'a text without its language',
    [/\{\n *"pl": "Kalmar",\n *"en": "Kalmar"\n *\}/, '"Kalmar"'],
    'partners[0].name',
    ['is not an object', 'nie jest'],
  ),
  slip('a Polish date', ['1991-05-17', '17.05.1991'], 'partners[0].ties[0].events[0].date', [
    'is no EDTF date',
    'nie jest datą EDTF',
  ]),
  slip('a month 13', ['1991-05-17', '1991-13-17'], 'partners[0].ties[0].events[0].date', [
    'is no EDTF date',
    'nie jest datą EDTF',
  ]),
  slip('1068 for 1968', ['1991-05-17', '1068-05-17'], 'partners[0].ties[0].events[0].date', [
    'unusually early',
    '1068-05-17',
  ]),
  slip('2968 for 1968', ['"2004"', '"2968"'], 'partners[1].ties[0].events[0].date', [
    'later than the day of the data',
    '2968',
  ]),
  slip('an end before its beginning', ['2022-03-03', '1922-03-03'], 'partners[0].ties[0]', [
    'it comes before the beginning',
    'wypada przed początkiem',
  ]),
  slip('the day of the data in 2099', ['"2024-06-01"', '"2099-06-01"'], 'updated', [
    'has not come yet',
    'jeszcze nie nadszedł',
  ]),
  slip('a web address without https', ['https://example.org', 'www.example.org'], 'sources[0].url', [
    'not an address beginning with',
    'adres',
  ]),
  slip('a web page saved in place of the file', () => '<!doctype html><title>Zaloguj się</title>', 'atlas.json', [
    'web page',
    'strona',
  ]),
  slip('windows-1250', (good) => inWindows1250(good.replace('Lista', 'Księga żółta')), 'atlas.json', [
    'not saved as UTF-8',
    'UTF-8',
  ]),
  slip('UTF-16', inUtf16, 'atlas.json', ['UTF-16', 'UTF-16']),
  slip('letters that are lost', ['Lista', 'Ksi\uFFFDga'], 'sources[0].title', ['has lost letters', 'litery']),
  slip('a zipped spreadsheet', () => Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'atlas.json', [
    'the spreadsheet itself',
    'sam arkusz',
  ]),
  slip('an empty file', () => '', 'atlas.json', ['it is empty', 'pusty']),
];

const IN_TABLES: readonly Slip[] = [
  slip('an empty cell', ['16,36', ''], cell(3, 'lon'), ['the cell is empty', 'komórka jest pusta']),
  slip('a date as a spreadsheet counts', ['1991-05-17', '33375'], cell(3, 'date'), [
    'perhaps 1991-05-17 is meant',
    'może chodzi o 1991-05-17',
  ]),
  slip('a date of two meanings', ['1991-05-17', '05/07/1991'], cell(3, 'date'), [
    '1991-07-05, 1991-05-07',
    '1991-07-05, 1991-05-07',
  ]),
  slip('a coordinate turned into a date', ['16,36', '16.maj'], cell(3, 'lon'), ['is not a number', 'nie jest liczbą']),
  slip('swapped coordinates', ['16,36;56,66', '56,66;16,36'], cell(3, 'lon'), ['swapped it does', 'po zamianie']),
  slip('a misspelt heading', [';lat;', ';latt;'], 'atlas.csv', ['"lat" is missing', 'brak kolumny „lat”']),
  slip('an event of no kind', ['agreement;signed', 'agreement;sing'], cell(3, 'event'), [
    'is not allowed here',
    'niedozwolone',
  ]),
  slip('no source', ['Lista', ''], cell(3, 'source_title'), ['has no source', 'brak źródła']),
  slip('windows-1250', (good) => inWindows1250(good.replace('Lista', 'Księga żółta')), 'atlas.csv', [
    'not saved as UTF-8',
    'UTF-8',
  ]),
  slip('UTF-16', inUtf16, 'atlas.csv', ['UTF-16', 'UTF-16']),
  slip('an open quotation mark', ['Lista', '"Lista'], ['row 3', 'wiersz 3'], ['never closed', 'nie jest zamknięty']),
];

const dir = mkdtempSync(join(tmpdir(), 'twin-slips-'));
afterAll(() => rmSync(dir, {recursive: true}));

async function told(name: string, text: string | Uint8Array, lang: string): Promise<string> {
  const path = join(dir, name);
  writeFileSync(path, text);
  const said: string[] = [];
  await main(['check', path, '--lang', lang], {}, (line) => said.push(line));
  return said.join('\n').replace(/\u00A0/g, ' ');
}

const land = memo(() => unpackedLand(fineLand));

/** What stands in the editor's list, or why it does not open the file. */
function toldByEditor(name: string, text: string | Uint8Array, lang: 'en' | 'pl'): readonly string[] {
  const words = wordsIn(lang);
  const said = {words, labels: EDITOR_WORDS[lang]};
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const opened = openedBytes(bytes, {name, today: '2024-06-01'});
  const line = problemMessagesIn(words.language).problems.problemLine;
  if ('problems' in opened) return opened.problems.map((problem) => line(problem));
  if (!('file' in opened)) return [];
  const {problems, warnings} = checked(opened.file, '2024-06-01', land());
  const inForms = [...problems, ...warnings].map((problem) => problemInList(problem, opened.file, said).line);
  return [...opened.warnings.map((problem) => line(problem)), ...inForms];
}

test('without a slip the editor has nothing to say either', () => {
  expect(toldByEditor('atlas.json', ATLAS, 'en')).toEqual([]);
  expect(toldByEditor('atlas.csv', TABLE, 'pl')).toEqual([]);
});

test.each(['atlas.json', 'atlas.csv'])('without a slip there is nothing to say (%s)', async (name) => {
  const said = await told(name, name.endsWith('csv') ? TABLE : ATLAS, 'en');
  expect(said).toMatch(/^\S+: no problems\. Partner cities: 2, events: \d\.$/);
});

describe.each([
  ['atlas.json', ATLAS, IN_JSON],
  ['atlas.csv', TABLE, IN_TABLES],
] as const)('%s', (name, good, slips) => {
  test.each(slips.map((one) => [one.slip, one] as const))('%s', async (_, {made, place, en, pl}) => {
    const bad = made(good);
    expect(bad).not.toBe(good);
    const [placeEn, placePl] = typeof place === 'string' ? [place, place] : place;
    const english = await told(name, bad, 'en');
    expect(english).toContain(placeEn);
    expect(english).toContain(en);
    expect(english).toMatch(/\n {4}Remedy: \S.{3,}\./);
    const polish = await told(name, bad, 'pl');
    expect(polish).toContain(placePl);
    expect(polish).toContain(pl);
    expect(polish).toMatch(/\n {4}Naprawa: \S.{3,}\./);
  });

  test.each(slips.map((one) => [one.slip, one] as const))('%s: the editor tells it too', (_, {made}) => {
    for (const lang of ['en', 'pl'] as const) {
      const lines = toldByEditor(name, made(good), lang);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/^\S.{6,}\S$/s);
    }
  });
});

test('HTML in a text stays text, and is no problem', () => {
  const reading = readAtlas(JSON.parse(ATLAS.replace('"Lista"', '"<b onclick=alert(1)>Lista</b>"')));
  expect('atlas' in reading && reading.atlas.sources[0]?.title).toBe('<b onclick=alert(1)>Lista</b>');
});
