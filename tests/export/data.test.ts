// Tables, GeoJSON, JSON-LD and citations: opened again by the libraries of those who will open them.
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import {check as checkGeoJson} from '@placemarkio/check-geojson';
import fc from 'fast-check';
import jsonld from 'jsonld';
import {describe, expect, test} from 'vitest';
import {bibtex, citation, cslJson} from '../../src/formats/citation.ts';
import {csvTable, TABLES} from '../../src/formats/csv-table.ts';
import {featureCollection, shortestWay} from '../../src/formats/geojson.ts';
import {jsonLd} from '../../src/formats/json-ld.ts';
import {jsonText} from '../../src/base/json-text.ts';
import {licenceUrl} from '../../src/model/licence-url.ts';
import {readCsv} from '../../src/model/csv-file.ts';
import {csvRecords} from '../../src/model/csv-records.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {AtlasFile} from '../../src/model/schema.ts';
import {BIALYSTOK, ORIGIN, testStage} from './stage.ts';

const stage = testStage({lang: 'pl', at: '2014'});
const file = BIALYSTOK as AtlasFile;

function csvCells(text: string): readonly (readonly string[])[] {
  const read = csvRecords(text);
  return 'records' in read ? read.records : [];
}

describe('CSV', () => {
  test.each([[','], [';']] as const)('with %s opens to the same ties', (separator) => {
    const text = csvTable('ties', stage, {separator});
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
    expect(told(read.atlas)).toEqual(told(stage.atlas));
  });

  test('begins with the columns of the contract', () => {
    const [columns = []] = csvCells(csvTable('ties', stage));
    expect(columns.slice(0, 15).join(', ')).toBe(
      'partner_id, partner_name_pl, partner_name_en, country, lon, lat, group, instrument, event, date, place, source_title, source_url, note_pl, note_en',
    );
  });

  test('has a byte order mark unless told otherwise, and lines end as RFC 4180 wants', () => {
    expect(csvTable('partners', stage).charCodeAt(0)).toBe(0xfeff);
    expect(csvTable('partners', stage, {bom: false}).charCodeAt(0)).not.toBe(0xfeff);
    expect(csvTable('partners', stage)).toMatch(/\r\n$/);
  });

  test.each(TABLES)('%s: every line has as many cells as the first', (kind) => {
    const [columns, ...lines] = csvCells(csvTable(kind, stage, {separator: ';'}));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map(({length}) => length))).toEqual(new Set([columns?.length]));
  });

  test('a text that a spreadsheet would take for a formula is told to be text', () => {
    const evil = structuredClone(BIALYSTOK) as {partners: {name: Record<string, string>}[]};
    Object.assign(evil.partners[0]?.name ?? {}, {pl: '=HYPERLINK("https://evil.example")'});
    const [, line = []] = csvCells(csvTable('ties', testStage({}, evil)));
    expect(line[1]).toBe('\'=HYPERLINK("https://evil.example")');
  });

  test('holds what passes the filters, and no more', () => {
    const lines = csvCells(csvTable('partners', testStage({filters: {country: ['UA']}})));
    expect(lines.slice(1).map(([id]) => id)).toEqual(['lutsk']);
  });
});

describe('GeoJSON', () => {
  test('is RFC 7946', () => {
    const text = jsonText(featureCollection(stage));
    const collection = checkGeoJson(text);
    expect(collection.type === 'FeatureCollection' && collection.features).toHaveLength(
      1 + 21 + stage.atlas.partners.flatMap(({ties}) => ties).length,
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
    const document = JSON.parse(jsonText(jsonLd(stage, ORIGIN))) as object;
    const context = {'@context': {'@vocab': 'https://schema.org/'}};
    const [dataset] = (await jsonld.expand(document, {
      documentLoader: (url) => Promise.resolve({documentUrl: url, contextUrl: undefined, document: context}),
    })) as readonly Record<string, {readonly '@value'?: string; readonly '@id'?: string}[]>[];
    const at = (name: string) => dataset?.[`https://schema.org/${name}`] ?? [];
    expect(dataset?.['@type']).toEqual(['https://schema.org/Dataset']);
    expect(at('license')[0]?.['@value']).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
    expect(at('temporalCoverage')[0]?.['@value']).toBe('1992/..');
    expect(at('citation')).toHaveLength(stage.atlas.sources.length);
    expect(at('spatialCoverage')).toHaveLength(22);
    expect(at('description')[0]?.['@value']?.length).toBeGreaterThan(50);
  });
});

describe('citations', () => {
  test('as a sentence, in both languages', () => {
    const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
    expect(plain(citation(stage, ORIGIN))).toBe(
      'Miasta partnerskie Białegostoku [zbiór danych]. Stan danych: 29 listopada 2026 r. Stan na 31 grudnia 2014 r. Licencja: CC0-1.0. twin-cities 1.2.3. https://example.org/miasta (dostęp: 29 listopada 2026 r.).',
    );
    expect(plain(citation(testStage({lang: 'en', at: '2014'}), ORIGIN))).toBe(
      'Partner cities of Białystok [data set]. Data as of 29 November 2026. State on 31 December 2014. Licence: CC0-1.0. twin-cities 1.2.3. https://example.org/miasta (accessed 29 November 2026).',
    );
  });

  interface Item {
    readonly id?: string;
    readonly title?: string;
    readonly issued?: {readonly 'date-parts': readonly (readonly number[])[]};
  }

  test('BibTeX parses, with every title as it is', () => {
    const entries = plugins.input.chain(bibtex(stage, ORIGIN), {generateGraph: false}) as readonly Item[];
    expect(entries).toHaveLength(stage.atlas.sources.length + 1);
    const titles = entries.map(({title = ''}) => title.replace(/<[^>]*>/g, ''));
    expect(titles[0]).toBe('Miasta partnerskie Białegostoku');
    stage.atlas.sources.forEach(
      ({title}, i) =>
        typeof title === 'string' && expect(titles[i + 1]?.replace(/\s/g, '')).toBe(title.replace(/\s/g, '')),
    );
  });

  test('CSL-JSON parses; a rough date is no exact one', () => {
    const items = plugins.input.chain(cslJson(stage, ORIGIN), {generateGraph: false}) as readonly Item[];
    expect(items).toHaveLength(stage.atlas.sources.length + 1);
    expect(items[0]?.issued?.['date-parts']).toEqual([[2026, 11, 29]]);
    expect(items.find(({id}) => id === 'nist-2017')?.issued?.['date-parts']).toEqual([[2017], [2018, 3]]);
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
