import {readFileSync} from 'node:fs';
import {geoArea, geoContains, geoDistance, geoLength} from 'd3-geo';
import type {MultiLineString, MultiPolygon, Position} from 'geojson';
import {describe, expect, it} from 'vitest';
import {countriesOf} from '../../src/geo/countries.ts';
import {land, unpackedLand} from '../../src/geo/land.ts';
import {HOME, PARTNERS} from './bialystok.ts';

const KM = 6371.0088;
const carried = land();
const fine = unpackedLand(readFileSync(new URL('../../src/geo/generated/land-fine.txt', import.meta.url), 'utf8'));

const squareKm = (shape: MultiPolygon) => geoArea(shape) * KM ** 2;
const points = ({coordinates}: MultiPolygon) => coordinates.flat(2).length;

function kmToShape(point: readonly [number, number], shape: MultiPolygon): number {
  if (geoContains(shape, [...point])) return 0;
  const all = shape.coordinates.flat(2);
  return Math.min(...all.map(([x = 0, y = 0]) => geoDistance([...point], [x, y]) * KM));
}

describe.each([
  ['the land in the script', carried, 40],
  ['the finer land', fine, 15],
] as const)('%s', (_, world, nearKm) => {
  const countries = countriesOf(world);
  const shapes = (id: string) => countries.filter((country) => country.id === id).map(({shape}) => shape);

  it('has 241 countries', () => {
    expect(countries).toHaveLength(241);
    expect(countries.filter(({id}) => !id)).toHaveLength(4); // Somaliland, N. Cyprus, Siachen, Cocos and Christmas
    expect(new Set(countries.map(({id}) => id)).size).toBe(237); // Ashmore and Cartier are Australia's
  });

  it('is 147 million square kilometres', () => {
    expect(squareKm(world.land) / 1e6).toBeGreaterThan(145.5);
    expect(squareKm(world.land) / 1e6).toBeLessThan(148.5);
    const sum = countries.reduce((total, {shape}) => total + squareKm(shape), 0);
    expect(squareKm(world.land) / sum).toBeCloseTo(1, 3);
  });

  it('has no country empty or inside out', () => {
    for (const {id, shape} of countries) {
      expect(geoArea(shape), id).toBeGreaterThan(0);
      expect(geoArea(shape), id).toBeLessThan(6);
      for (const polygon of shape.coordinates) {
        expect(geoArea({type: 'Polygon', coordinates: polygon}), id).toBeGreaterThan(0);
        expect(geoArea({type: 'Polygon', coordinates: polygon}), id).toBeLessThan(6);
      }
    }
  });

  it('has Malta, and every city in or near its country', () => {
    expect(squareKm({type: 'MultiPolygon', coordinates: shapes('MT').flatMap((s) => s.coordinates)})).toBeGreaterThan(
      100,
    );
    for (const {id, country, coordinates} of [HOME, ...PARTNERS]) {
      expect(Math.min(...shapes(country).map((shape) => kmToShape(coordinates, shape))), id).toBeLessThan(nearKm);
    }
  });

  it('draws Crimea as Ukraine and Western Sahara whole', () => {
    const inside = (id: string, point: [number, number]) => shapes(id).some((shape) => geoContains(shape, point));
    for (const point of [
      [34.1, 44.95],
      [33.9, 45.6],
      [35.8, 45.25],
    ] as [number, number][]) {
      expect(inside('UA', point)).toBe(true);
      expect(inside('RU', point)).toBe(false);
    }
    expect(inside('EH', [-13.0, 27.1])).toBe(true);
    expect(inside('MA', [-13.0, 27.1])).toBe(false);
    expect(inside('MA', [-10, 28.5])).toBe(true);
  });

  it('keeps disputed lines apart from borders', () => {
    const km = (lines: MultiLineString) => geoLength(lines) * KM;
    expect(km(world.disputed)).toBeGreaterThan(6000);
    expect(km(world.borders)).toBeGreaterThan(150_000);
    const near = (lines: Position[][], point: [number, number]) =>
      lines.some((line) => line.some(([x = 0, y = 0]) => geoDistance([x, y], point) * KM < 60));
    for (const [what, point] of [
      ['Kosovo and Serbia', [20.8, 43.2]],
      ['27°40′N', [-8.67, 27.67]],
      ['the Line of Control', [74.2, 34.6]],
      ['the Korean armistice line', [127.1, 38.2]],
    ] as [string, [number, number]][]) {
      expect(near(world.disputed.coordinates, point), what).toBe(true);
    }
    expect(near(world.disputed.coordinates, [23.8, 53.0]), 'Poland and Belarus').toBe(false);
    expect(near(world.borders.coordinates, [23.8, 53.0]), 'Poland and Belarus').toBe(true);
  });
});

it('has a coarse land for the turning globe', () => {
  expect(points(carried.coarse)).toBeGreaterThan(1200);
  expect(points(carried.coarse)).toBeLessThan(2000);
  expect(squareKm(carried.coarse) / squareKm(carried.land)).toBeCloseTo(1, 1);
  for (const coordinates of carried.coarse.coordinates) expect(geoArea({type: 'Polygon', coordinates})).toBeLessThan(6);
});

it('refuses land that is cut short', () => {
  expect(() => unpackedLand('28 PLDE !"')).toThrow('cut short');
});
