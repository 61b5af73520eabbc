// One day of the data, the same everywhere, whatever the reader's clock shows: a page opened in 2030 says nothing that nobody
// has checked since.
import {describe, expect, it} from 'vitest';
import {dossier} from '../data/bialystok.ts';
import {csvRows} from '../harness/csv.ts';
import {detailsScene} from '../../src/details/details-scene.ts';
import {imprintBlock} from '../../src/figure/blocks.ts';
import {citation} from '../../src/formats/citation.ts';
import {csvTable} from '../../src/formats/csv-table.ts';
import {fallbackHtml} from '../../src/formats/fallback-html.ts';
import {featureCollection} from '../../src/formats/geojson.ts';
import {headerScene, sentenceText} from '../../src/filters/header-scene.ts';
import {mapScene} from '../../src/map/map-scene.ts';
import {sourcesScene} from '../../src/sources/sources-scene.ts';
import {stageOf} from '../../src/static.ts';
import {membershipsScene} from '../../src/table/memberships-scene.ts';
import {tableScene} from '../../src/table/table-scene.ts';
import {chaptersScene} from '../../src/timeline/chapters-scene.ts';
import {timelineScene} from '../../src/timeline/timeline-scene.ts';

const atlas = dossier();
const ORIGIN = {address: undefined, version: '1'};
const opened = (today: string, lang: string, at?: string) =>
  stageOf(atlas, {lang, today, city: 'milwaukee', ...(at ? {at} : {})});

function everything(today: string, lang: string, at?: string): string {
  const input = opened(today, lang, at);
  return JSON.stringify([
    headerScene(input),
    mapScene(input),
    timelineScene(input),
    chaptersScene(input),
    tableScene(input),
    membershipsScene(input),
    sourcesScene(input),
    detailsScene(input),
    fallbackHtml(input, ORIGIN),
    csvTable('partners', input),
    featureCollection(input),
    citation(input, ORIGIN),
  ]);
}

describe.each(['pl', 'en'])('in %s', (lang) => {
  it('a clock set to 2030 changes no word', () => {
    expect(everything('2030-01-01', lang)).toBe(everything(atlas.updated, lang));
  });
  it('a day after that of the data is the day of the data', () => {
    expect(everything('2030-01-01', lang, '2029')).toBe(everything(atlas.updated, lang));
  });
});

it('header, table, details, pictures, sources, CSV, GeoJSON and citation name the day of the data', () => {
  const input = opened('2030-01-01', 'en');
  const day = '29 November 2026';
  expect(atlas.updated).toBe('2026-11-29');
  expect(sentenceText(headerScene(input).sentence)).toContain(`As of ${day}: `);
  expect(tableScene(input).caption).toContain(day);
  expect(detailsScene(input)?.asOf).toContain(day);
  expect(timelineScene(input).day).toBe(day);
  expect(JSON.stringify(imprintBlock(input, {...ORIGIN, what: 'both'}, 600))).toContain(day);
  expect(sourcesScene(input).terms).toContain(day);
  expect(csvRows(csvTable('partners', input).replace(/^\uFEFF/, '')).map((row) => row['on_day'])).toEqual(
    atlas.partners.map(() => atlas.updated),
  );
  expect(featureCollection(input)).toMatchObject({day: atlas.updated, updated: atlas.updated});
  expect(citation(input, ORIGIN).match(/29 November 2026/g)).toHaveLength(2);
});

it('the English header cannot be read as if five ties had ended on that day', () => {
  expect(sentenceText(headerScene(opened('2030-01-01', 'en')).sentence)).toBe(
    '21 partner cities in 18 countries. As of 29 November 2026: 15 partnerships in force, 1 perhaps, 5 ended.',
  );
});
