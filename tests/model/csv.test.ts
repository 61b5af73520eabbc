// Tables as the three spreadsheets write them, and as people fill them in.
import {describe, expect, test} from 'vitest';
import {csvTable} from '../../src/formats/csv-table.ts';
import {featureCollection} from '../../src/formats/geojson.ts';
import {languageFor} from '../../src/i18n/languages.ts';
import {problemMessagesIn} from '../../src/i18n/problem-messages.ts';
import type {CsvOptions} from '../../src/model/csv-atlas.ts';
import {readCsv} from '../../src/model/csv-file.ts';
import type {Atlas} from '../../src/model/atlas.ts';
import type {Problem} from '../../src/model/problem.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import {partnerStatus} from '../../src/model/tie-status.ts';
import {writtenDate} from '../../src/model/written-date.ts';
import {sceneInput} from '../harness/scene-input.ts';

const HEADINGS =
  'partner_id,partner_name_pl,partner_name_en,country,lon,lat,instrument,event,date,source_title,note_pl';
const GORY = 'gory,Góry,Hills,CZ,15.5,49.5,agreement,signed,1994-02-01,Lista,';
const OPTIONS: CsvOptions = {day: '2026-01-31'};

const read = (text: string, options = OPTIONS) => readCsv(text, readAtlas, options);
const table = (...rows: readonly string[]): string => [HEADINGS, ...rows].join('\n');

function atlasOf(text: string, options = OPTIONS): Atlas {
  const reading = read(text, options);
  if ('atlas' in reading) return reading.atlas;
  throw new Error(
    reading.problems.map((one) => problemMessagesIn(languageFor('en')).problems.problemLine(one)).join('\n'),
  );
}

function problemsOf(text: string, locale: 'pl' | 'en' = 'en'): readonly string[] {
  const reading = read(text);
  const {problems, remedies} = problemMessagesIn(languageFor(locale));
  const told = (one: Problem): string => `${problems.problemLine(one)} ${remedies.remedyLine(one)}`;
  return 'problems' in reading ? reading.problems.map(told) : [];
}

describe('As it is written', () => {
  const expected = {
    id: 'gory',
    name: {pl: 'Góry', en: 'Hills'},
    country: 'CZ',
    coordinates: [15.5, 49.5],
    ties: [{instrument: 'agreement', events: [{type: 'signed', date: '1994-02-01'}]}],
  };
  const cells = table(GORY);
  test.each([
    ['commas', cells],
    ['semicolons and decimal commas', cells.replace(/,/g, ';').replace('15.5;49.5', '15,5;49,5')],
    ['tabs', cells.replace(/,/g, '\t')],
    ['a byte order mark', `\uFEFF${cells}`],
    ['CRLF', `${cells.replace(/\n/g, '\r\n')}\r\n`],
    ['CR alone', cells.replace(/\n/g, '\r')],
    ['sep= in the first line', `sep=;\r\n${cells.replace(/,/g, ';').replace(/\n/g, '\r\n')}`],
    ['a byte order mark before sep=', `\uFEFFsep=,\n${cells}`],
    ['every cell in quotation marks', cells.replace(/[^,\n]+/g, '"$&"')],
    ['empty rows, and rows of separators', `${cells}\n\n,,,,,,,,,,\n \n`],
    ['a title above the headings', `Nasze miasta,,,,,,,,,,\n,,,,,,,,,,\n${cells}`],
    [
      'headings in Polish and capitals, in another order, with columns of the clerk',
      'L.p.;Miasto;NAZWA_EN;Kraj;Szerokość geograficzna;Długość geograficzna;Dokument;Wydarzenie;Data;Źródło\n' +
        '1;Góry;Hills;Czechy;49,5;15,5;Umowa;podpisanie;01.02.1994;Lista'.replace('1;Góry', '1;Góry'),
    ],
  ])('%s', (name, text) => {
    const {partners} = atlasOf(text);
    // Without an id of its own a city gets one from its name.
    expect(partners).toMatchObject([name.startsWith('headings') ? {...expected, id: 'hills'} : expected]);
  });

  test('a line break, a separator and a quotation mark within a cell', () => {
    const {partners} = atlasOf(table(GORY.replace(/,$/, ',"pierwszy, ""drugi""\r\ntrzeci"')));
    expect(partners[0]?.ties[0]?.events[0]?.note).toEqual({pl: 'pierwszy, "drugi"\r\ntrzeci'});
  });

  test('names in any language', () => {
    const text = table(GORY).replace('partner_name_en', 'partner_name_uk').replace('Hills', 'Гори');
    expect(atlasOf(text).partners[0]?.name).toEqual({pl: 'Góry', uk: 'Гори'});
  });

  test('spaces that cannot be seen cost nothing', () => {
    const text = table(
      GORY.replace('CZ', '\u00A0CZ\u200B').replace('15.5', '15.5\u00A0').replace('signed', ' signed '),
    );
    expect(atlasOf(text).partners[0]).toMatchObject(expected);
  });
});

describe('Dates', () => {
  test.each([
    ['1994-02-01', '1994-02-01'],
    ['[2014..2018-03]', '[2014..2018-03]'],
    ['01.02.1994', '1994-02-01'],
    ['1.2.1994 r.', '1994-02-01'],
    ['25/12/1994', '1994-12-25'],
    ['12/25/1994', '1994-12-25'],
    ['1994/02/01', '1994-02-01'],
    ['1994-02-01 00:00:00', '1994-02-01'],
    ['1994-00-00', '1994'],
    ['1994-05-00', '1994-05'],
    ['1994 r.', '1994'],
    ['05.1994', '1994-05'],
    ['czerwiec 2000', '2000-06'],
    ['w czerwcu 2000'.slice(2), '2000-06'],
    ['June 2000', '2000-06'],
    ['12 czerwca 2000 r.', '2000-06-12'],
    ['12 VI 2000', '2000-06-12'],
    ['June 12th, 2000', '2000-06-12'],
    ['3 maja 2013', '2013-05-03'],
    ['ok. 1994', '1994~'],
    ['about June 2000', '2000-06~'],
    ['\u200B2000-06\u00A0', '2000-06'],
  ])('%s is %s', (written, date) => {
    expect(writtenDate(written)).toEqual({date});
  });

  test.each([
    ['01/02/1994', ['1994-02-01', '1994-01-02']],
    ['01.02.94', ['1994-02-01', '2094-02-01']],
    ['34366', ['1994-02-01']],
    ['2012-13-01', ['2012-01-13']],
    ['2013-02-30', ['2013-02']],
    ['1992-1993', ['1992/1993', '[1992..1993]']],
    ['za króla Ćwieczka', []],
    ['', []],
  ])('%s is told with what may be meant', (written, meant) => {
    expect(writtenDate(written)).toEqual({meant});
  });
});

describe('A list as towns publish it', () => {
  const list = 'Nazwa;Kraj;lon;lat\nGóry;Czechy;15,5;49,5\nDolina;SK;19;48,7';

  test('without dates: every city is there, its date unknown', () => {
    const atlas = atlasOf(list);
    expect(atlas.partners.map(({id, country}) => [id, country])).toEqual([
      ['gory', 'CZ'],
      ['dolina', 'SK'],
    ]);
    for (const partner of atlas.partners)
      expect(partnerStatus(partner, atlas.updated)).toMatchObject({status: 'in-force', perhaps: false});
  });

  test('with documents but no dates', () => {
    const {partners} = atlasOf(
      table(GORY.replace('1994-02-01', ''), GORY.replace('gory', 'doly').replace('signed,1994-02-01', ',')),
    );
    expect(partners.map(({ties}) => ties)).toMatchObject([
      [{instrument: 'agreement', events: []}],
      [{instrument: 'agreement', events: []}],
    ]);
  });

  test('the row of the town itself names the atlas; without it nothing is drawn from nowhere', () => {
    const home = 'port,Port,Haven,PL,20,52,,home,2025-12-01,,';
    const atlas = atlasOf(table(home, GORY));
    expect(atlas).toMatchObject({
      id: 'port',
      title: {pl: 'Miasta partnerskie: Port', en: 'Partner cities of Haven'},
      updated: '2025-12-01',
      home: {country: 'PL', coordinates: [20, 52]},
    });
    expect(atlas.home.shown).toBeUndefined();
    const reading = read(table(GORY));
    expect('atlas' in reading && reading.atlas).toMatchObject({home: {shown: false}, updated: '2026-01-31'});
    expect(reading.warnings).toMatchObject([{code: 'no-home'}]);
  });

  test('the day of the data is never before the newest event', () => {
    expect(atlasOf(table(GORY), {day: '1990-01-01'}).updated).toBe('1994-02-01');
  });
});

describe('What is wrong has a row and a column', () => {
  test.each([
    [
      'no longitude',
      GORY.replace('15.5', ''),
      'Hills, row 3, column lon: the cell is empty',
      'Góry, wiersz 3, kolumna lon: komórka jest pusta',
    ],
    [
      'degrees and minutes',
      GORY.replace('15.5', '15°30′E'),
      'Hills, row 3, column lon: "15°30′E" is not a number; did you mean "15.5"?',
      'Góry, wiersz 3, kolumna lon: „15°30′E” nie jest liczbą; czy chodziło o „15.5”?',
    ],
    [
      'a latitude of 149',
      GORY.replace('49.5', '149.5'),
      'Hills, row 3, column lat: 149.5 is not a latitude',
      'Góry, wiersz 3, kolumna lat: 149.5',
    ],
    [
      'an unknown country',
      GORY.replace('CZ', 'Narnia'),
      'Hills, row 3, column country: "Narnia" is not',
      'Góry, wiersz 3, kolumna country',
    ],
    [
      'a misspelt event',
      GORY.replace('signed', 'signedd'),
      'Hills, row 3, column event: "signedd" is not allowed here; did you mean "signed"?',
      'Góry, wiersz 3, kolumna event',
    ],
    [
      'an event without a date',
      GORY.replace('signed,1994-02-01', 'terminated,'),
      'Hills, row 3, column date: the cell is empty',
      'kolumna date',
    ],
    [
      'a date of two meanings',
      GORY.replace('1994-02-01', '01/02/1994'),
      'column date: "01/02/1994" is not a date of one meaning; perhaps 1994-02-01, 1994-01-02',
      'może chodzi o',
    ],
    [
      'a date without a document',
      GORY.replace('agreement', ''),
      'Hills, row 3, column instrument: the cell is empty',
      'kolumna instrument',
    ],
    [
      'no source',
      GORY.replace('Lista', ''),
      'Hills, row 3, column source_title: has no source',
      'kolumna source_title',
    ],
  ])('%s', (_, row, en, pl) => {
    const text = table('', row);
    const polish = problemsOf(text, 'pl').map((one) => one.replace(/\u00A0/g, ' '));
    expect(problemsOf(text)).toEqual([expect.stringContaining(en)]);
    expect(polish).toEqual([expect.stringContaining(pl)]);
    expect(problemsOf(text)[0]).toMatch(/ Remedy: \S.*\.$/);
    expect(polish[0]).toMatch(/ Naprawa: \S.*\.$/);
    expect(polish[0]).not.toContain('partners[');
  });

  test('two rows of one city that contradict each other', () => {
    expect(problemsOf(table(GORY, GORY.replace('15.5', '16.5')))).toEqual([
      'Hills, row 3, column lon: "16.5" contradicts row 2, which has "15.5" Remedy: write the same in both rows, or leave the cell of the later one empty.',
    ]);
  });

  test('what is wrong in one row is not told again by the next', () => {
    expect(problemsOf(table(GORY.replace('15.5', ''), GORY))).toHaveLength(1);
  });

  test('a row counts as in a spreadsheet: a cell of two lines is in one row', () => {
    const text = table(GORY.replace(/,$/, ',"a\nb\nc"'), GORY.replace('gory', 'doly').replace('15.5', ''));
    expect(problemsOf(text)[0]).toContain('Hills, row 3, column lon');
  });
});

describe('What is no table is told', () => {
  test.each([
    ['nothing', '', 'it is empty'],
    ['a page', '<!doctype html><html>', 'web page'],
    ['JSON', '{"format": "twin-cities/1"}', 'it is JSON'],
    ['a letter', 'Dzień dobry,\nprzesyłam listę.', 'no row has the names of the columns'],
    ['no headings', GORY, 'no row has the names'],
    ['an open quotation mark', table(GORY.replace('Góry', '"Góry'), GORY), 'is never closed'],
  ])('%s', (_, text, reason) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(reason)]);
  });

  test('a column that is missing, and the misspelt one in its place', () => {
    expect(problemsOf(table(GORY).replace(',lon,', ',lonn,'))[0]).toContain('"lon" is missing; did you mean "lonn"?');
    expect(problemsOf('partner_id,nazwa,kraj,lat\na,A,PL,52')[0]).toContain('the column "lon" is missing');
  });
});

test('from a home that nobody names, no file tells a distance or a way either', () => {
  const here = sceneInput({lang: 'en', atlas: atlasOf(table(GORY))});
  const {features} = featureCollection(here);
  expect(features.map(({id}) => id)).toEqual(['gory', 'gory-agreement']);
  expect(features[0]?.properties).not.toHaveProperty('distanceKm');
  expect(features[1]?.geometry).toBeNull();
  expect(csvTable('partners', here)).not.toMatch(/\b\d+ km|,\d+,\d+\.\d,agreement/);
});
