// Tables, GeoJSON, JSON-LD and citations: opened again by the libraries of those who will open them.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import {check as checkGeoJson} from '@placemarkio/check-geojson';
import fc from 'fast-check';
import jsonld from 'jsonld';
import citeproc from 'citeproc';
import {describe, expect, test} from 'vitest';
import {bibtex, citation, cslJson} from '../../src/formats/citation.ts';
import {csvTable, TABLES} from '../../src/formats/csv-table.ts';
import {fallbackHtml} from '../../src/formats/fallback-html.ts';
import {featureCollection, shortestWay} from '../../src/formats/geojson.ts';
import {jsonLd} from '../../src/formats/json-ld.ts';
import {jsonText} from '../../src/base/json-text.ts';
import {licenceUrl} from '../../src/model/licence-url.ts';
import {readCsv} from '../../src/model/csv-file.ts';
import {csvRecords} from '../../src/model/csv-records.ts';
import {svgFile} from '../../src/figure/export-file.ts';
import {SCREEN_PICTURES} from '../../src/figure/screen-pictures.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {AtlasFile} from '../../src/model/schema.ts';
import {ORIGIN, fileInput} from './file-input.ts';
import {BIALYSTOK} from '../harness/scene-input.ts';

const input = fileInput({lang: 'pl', at: '2014'});
const file = BIALYSTOK as AtlasFile;

function csvCells(text: string): readonly (readonly string[])[] {
  const read = csvRecords(text);
  return 'records' in read ? read.records : [];
}

describe('CSV', () => {
  test.each([[','], [';']] as const)('with %s opens to the same ties', (separator) => {
    const text = csvTable('ties', input, {separator});
    const {partners: _, sources: __, ...head} = file;
    // What a table does not carry stands in the head; places and sources are looked up there.
    const read = readCsv(text, readAtlas, {head: {...head, sources: file.sources}, day: file.updated});
    expect('problems' in read ? read.problems : []).toEqual([]);
    if ('problems' in read) return;
    const told = (atlas: typeof read.atlas) =>
      atlas.partners.map(({id, country, coordinates, group, ties}) => ({
        id,
        country,
        coordinates,
        group,
        ties: ties.map(({id: tie, instrument, events}) => ({
          tie,
          instrument,
          events: events.map(({type, date, place, cites, note, confidence}) => ({
            type,
            date,
            place: place?.id,
            cites,
            note,
            confidence,
          })),
        })),
      }));
    expect(told(read.atlas)).toEqual(told(input.atlas));
  });

  test('begins with the columns of the contract', () => {
    const [columns = []] = csvCells(csvTable('ties', input));
    expect(columns.slice(0, 15).join(', ')).toBe(
      'partner_id, partner_name_pl, partner_name_en, country, lon, lat, group, instrument, event, date, place, source_title, source_url, note_pl, note_en',
    );
  });

  test('has a byte order mark unless told otherwise, and lines end as RFC 4180 wants', () => {
    expect(csvTable('partners', input).charCodeAt(0)).toBe(0xfeff);
    expect(csvTable('partners', input, {bom: false}).charCodeAt(0)).not.toBe(0xfeff);
    expect(csvTable('partners', input)).toMatch(/\r\n$/);
  });

  test.each(TABLES)('%s: every line has as many cells as the first', (kind) => {
    const [columns, ...lines] = csvCells(csvTable(kind, input, {separator: ';'}));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map(({length}) => length))).toEqual(new Set([columns?.length]));
  });

  test('a text that a spreadsheet would take for a formula is told to be text', () => {
    const evil = structuredClone(BIALYSTOK) as {partners: {name: Record<string, string>}[]};
    Object.assign(evil.partners[0]?.name ?? {}, {pl: '=HYPERLINK("https://evil.example")'});
    const [, line = []] = csvCells(csvTable('ties', fileInput({}, evil)));
    expect(line[1]).toBe('\'=HYPERLINK("https://evil.example")');
  });

  test('a year is told as a year: first and since are as recorded, here and in GeoJSON', () => {
    const [head = [], ...lines] = csvCells(csvTable('partners', input));
    const first = new Map(lines.map((line) => [line[0], line[head.indexOf('first')]]));
    expect(first.get('kaunas')).toBe('1994');
    expect(first.get('eindhoven')).toBe('1992');
    const {features} = featureCollection(input);
    const since = new Map(features.map(({id, properties}) => [id, properties['since']]));
    for (const {id, ties} of input.atlas.partners) {
      const written = ties.flatMap(({events}) => events.map(({date}) => date));
      expect(written).toContain(first.get(id));
      expect(since.get(id)).toBe(first.get(id));
    }
  });

  test('holds what passes the filters, and no more', () => {
    const lines = csvCells(csvTable('partners', fileInput({filters: {country: ['UA']}})));
    expect(lines.slice(1).map(([id]) => id)).toEqual(['lutsk']);
  });
});

describe('GeoJSON', () => {
  test('is RFC 7946', () => {
    const text = jsonText(featureCollection(input));
    const collection = checkGeoJson(text);
    expect(collection.type === 'FeatureCollection' && collection.features).toHaveLength(
      1 + 21 + input.atlas.partners.flatMap(({ties}) => ties).length,
    );
    expect(text).not.toContain('"crs"');
  });

  test('a line over the date line is cut there', () => {
    const way = shortestWay([170, 60], [-150, 65]);
    expect(way.type).toBe('MultiLineString');
    const [west = [], east = []] = way.type === 'MultiLineString' ? way.coordinates : [];
    expect(west.at(-1)?.[0]).toBe(180);
    expect(east[0]?.[0]).toBe(-180);
    expect(west.at(-1)?.[1]).toBe(east[0]?.[1]);
  });

  test('no line ever jumps round the world', () => {
    const city = fc.tuple(fc.double({min: -180, max: 180, noNaN: true}), fc.double({min: -85, max: 85, noNaN: true}));
    fc.assert(
      fc.property(city, city, (from, to) => {
        const way = shortestWay(from, to);
        const lines =
          way.type === 'MultiLineString' ? way.coordinates : way.type === 'LineString' ? [way.coordinates] : [];
        for (const line of lines) {
          expect(line.length).toBeGreaterThan(1);
          line.slice(1).forEach(([lon], i) => expect(Math.abs(lon - (line[i]?.[0] ?? 0))).toBeLessThanOrEqual(180));
        }
      }),
      {seed: 7, numRuns: 300},
    );
  });
});

describe('JSON-LD', () => {
  test('is a Dataset with licence, citations, time and places', async () => {
    const document = JSON.parse(jsonText(jsonLd(input, ORIGIN))) as object;
    const context = {'@context': {'@vocab': 'https://schema.org/'}};
    const [dataset] = (await jsonld.expand(document, {
      documentLoader: (url) => Promise.resolve({documentUrl: url, contextUrl: undefined, document: context}),
    })) as readonly Record<string, {readonly '@value'?: string; readonly '@id'?: string}[]>[];
    const at = (name: string) => dataset?.[`https://schema.org/${name}`] ?? [];
    expect(dataset?.['@type']).toEqual(['https://schema.org/Dataset']);
    expect(at('license')[0]?.['@value']).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
    expect(at('temporalCoverage')[0]?.['@value']).toBe('1992/..');
    expect(at('citation')).toHaveLength(input.atlas.sources.length);
    expect(at('spatialCoverage')).toHaveLength(22);
    expect(at('description')[0]?.['@value']?.length).toBeGreaterThan(50);
  });
});

describe('citations', () => {
  test('as a sentence, in both languages', () => {
    const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
    expect(plain(citation(input, ORIGIN))).toBe(
      'Miasta partnerskie Białegostoku [zbiór danych]. Stan danych: 29 listopada 2026 r. Stan na 31 grudnia 2014 r. Licencja: CC0-1.0. twin-cities 1.2.3. https://example.org/miasta (dostęp: 29 listopada 2026 r.).',
    );
    expect(plain(citation(fileInput({lang: 'en', at: '2014'}), ORIGIN))).toBe(
      'Partner cities of Białystok [data set]. Data as of 29 November 2026. State on 31 December 2014. Licence: CC0-1.0. twin-cities 1.2.3. https://example.org/miasta (accessed 29 November 2026).',
    );
  });

  interface Item {
    readonly id?: string;
    readonly title?: string;
    readonly issued?: {readonly 'date-parts': readonly (readonly number[])[]};
  }

  test('BibTeX parses, with every title as it is', () => {
    const entries = plugins.input.chain(bibtex(input, ORIGIN), {generateGraph: false}) as readonly Item[];
    expect(entries).toHaveLength(input.atlas.sources.length + 1);
    const titles = entries.map(({title = ''}) => title.replace(/<[^>]*>/g, ''));
    expect(titles[0]).toBe('Miasta partnerskie Białegostoku');
    input.atlas.sources.forEach(
      ({title}, i) =>
        typeof title === 'string' && expect(titles[i + 1]?.replace(/\s/g, '')).toBe(title.replace(/\s/g, '')),
    );
  });

  /** Dates of every kind that an atlas may have, each on a source. */
  const DATES = [
    ...['1994', '2014-01', '2012-06-30', '1994~', '2025-06?', '2016-06-24/2016-06-26', '[2009-09-12..2018-03]'],
    ...['{2016,2017}', '[2014,2016]', '[2017..2018-03]', '{2009-05..2011}', '[2012..2012-06]'],
  ];
  const dated = (more: object = {}) => {
    const atlas = structuredClone(file) as unknown as {sources: object[]};
    DATES.forEach((date, i) => atlas.sources.push({id: `dated-${i}`, title: 'A title', publisher: 'A & Co.', date}));
    atlas.sources.push({id: 'bare', title: 'Nobody’s 100 % {title}'});
    return fileInput({lang: 'en', at: '2014'}, {...atlas, ...more});
  };
  const MADE = {
    creator: 'Jan Kowalski',
    publisher: {pl: 'Towarzystwo', en: 'The Society'},
    funder: 'The Fund',
    doi: '10.5281/zenodo.12345',
  };

  test.each(['apa', 'harvard1', 'vancouver'])('citeproc sets every entry, in the style %s', (style) => {
    const sceneInput = dated(MADE);
    const items = JSON.parse(cslJson(sceneInput, ORIGIN)) as readonly {readonly id: string}[];
    const byId = new Map(items.map((item) => [item.id, item]));
    const {templates, locales} = plugins.config.get('@csl');
    const retrieveLocale = (lang: string) => locales.get(lang) ?? locales.get('en-US');
    const engine = new citeproc.Engine(
      {retrieveLocale, retrieveItem: (id) => byId.get(id)},
      templates.get(style),
      'en-US',
    );
    engine.updateItems([...byId.keys()]);
    const [{bibliography_errors: errors}, entries] = engine.makeBibliography();
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(sceneInput.atlas.sources.length + 1);
    expect(entries.join('')).toMatch(/Jan Kowalski/);
  });

  const biber = spawnSync('biber', ['--version']).status === 0;
  test.skipIf(!biber)(`biber has nothing to say against the BibTeX${biber ? '' : ' (biber is not there)'}`, () => {
    const dir = mkdtempSync(join(tmpdir(), 'twin-bib-'));
    for (const more of [{}, MADE]) {
      writeFileSync(join(dir, 'x.bib'), bibtex(dated(more), ORIGIN));
      const {stdout, status} = spawnSync('biber', ['--tool', '--validate-datamodel', '--noconf', 'x.bib'], {
        cwd: dir,
        encoding: 'utf8',
      });
      expect(stdout.split('\n').filter((line) => /WARN|ERROR/.test(line))).toEqual([]);
      expect(status).toBe(0);
    }
    rmSync(dir, {recursive: true});
  });

  test('BibTeX keeps every date: what its field cannot write stands in the note', () => {
    const text = bibtex(dated(), ORIGIN);
    const entry = (i: number): string => text.split('\n\n').find((one) => one.includes(`{dated-${i},`)) ?? '';
    DATES.forEach((date, i) => {
      if (/^[\d~?/-]+$/.test(date)) expect(entry(i)).toContain(`date = {${date}}`);
      else expect(entry(i)).toMatch(/note = \{.*\d{4}/);
    });
    expect(entry(6)).toContain('date = {2009-09-12~/2018-03~}');
    expect(entry(0)).toContain('author = {{A \\& Co.}}');
    expect(text).toMatch(/@misc\{bare,\n {2}key = \{Nobody’s 100 \\% \\\{title\\\}\}/);
    expect(text).toMatch(/date = \{2026\?\},\n {2}note = \{Undated; a year given is that in which it was read\.\}/);
  });

  test('who made, published and paid for the data is told by every file, and the DOI', () => {
    const sceneInput = dated(MADE);
    const told = [citation(sceneInput, ORIGIN), bibtex(sceneInput, ORIGIN), cslJson(sceneInput, ORIGIN)];
    const data = [
      csvTable('ties', sceneInput),
      jsonText(featureCollection(sceneInput)),
      jsonText(jsonLd(sceneInput, ORIGIN)),
      fallbackHtml(sceneInput, {...ORIGIN}),
      svgFile({input: sceneInput, pictures: SCREEN_PICTURES, origin: ORIGIN}, {}),
    ];
    for (const text of [...told, ...data])
      for (const word of ['Jan Kowalski', 'The Society', '10.5281/zenodo.12345']) expect(text).toContain(word);
    for (const text of data) {
      expect(text).toContain('The Fund');
      expect(text).toContain('GeoNames (CC BY 4.0)');
      expect(text).toContain('Natural Earth (public domain)');
    }
    expect((jsonLd(sceneInput, ORIGIN) as {isBasedOn: unknown}).isBasedOn).toEqual([
      {'@type': 'Dataset', name: 'GeoNames', license: 'https://creativecommons.org/licenses/by/4.0/'},
    ]);
  });

  test('CSL-JSON parses; a rough date is no exact one', () => {
    const items = plugins.input.chain(cslJson(input, ORIGIN), {generateGraph: false}) as readonly Item[];
    expect(items).toHaveLength(input.atlas.sources.length + 1);
    expect(items[0]?.issued?.['date-parts']).toEqual([[2026, 11, 29]]);
    expect(items.find(({id}) => id === 'nist-2017')?.issued?.['date-parts']).toEqual([[2017], [2018]]);
  });
});

test('JSON by hand is JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    {seed: 7},
  );
});

test('licences have addresses', () => {
  expect(licenceUrl('CC0-1.0')).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
  expect(licenceUrl('CC-BY-SA-4.0')).toBe('https://creativecommons.org/licenses/by-sa/4.0/');
  expect(licenceUrl('MIT')).toBe('https://spdx.org/licenses/MIT.html');
});
