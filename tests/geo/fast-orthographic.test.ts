// The quick globe must show what d3's shows: land where there is land, from wherever one looks.
import {geoContains} from 'd3-geo';
import {describe, expect, it} from 'vitest';
import {greatCirclePoints} from '../../src/geo/great-circle.ts';
import {land} from '../../src/geo/land.ts';
import {fittedProjection} from '../../src/geo/projections.ts';
import {fastOrthographic, vectorsOf} from '../../src/geo/fast-orthographic.ts';
import type {LonLat} from '../../src/model/atlas.ts';
import {seeded} from './seeded.ts';

const HOME: LonLat = [23.16, 53.13];
const SIZE = 400;

const globe = (rotate: readonly [number, number, number]) =>
  fittedProjection('globe', {home: HOME, points: [], width: SIZE, height: SIZE, rotate});

type Ring = readonly (readonly [number, number])[];

/** The rings of a path of straight lines; a disc, if there is one, as a ring of its own. */
function ringsIn(text: string): readonly Ring[] {
  return text
    .split('M')
    .slice(1)
    .map((part) => {
      const disc = /^([\d.-]+),([\d.-]+)a([\d.]+)/.exec(part);
      if (disc) {
        const [left, y, r] = [Number(disc[1]), Number(disc[2]), Number(disc[3])];
        return Array.from({length: 360}, (_, i): [number, number] => [
          left + r + r * Math.cos((i * Math.PI) / 180),
          y + r * Math.sin((i * Math.PI) / 180),
        ]);
      }
      return part
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map(Number) as [number, number]);
    });
}

/** By the even-odd rule. */
function isInside(rings: readonly Ring[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    });
  return inside;
}

describe('land on a turned globe', () => {
  const random = seeded(7);
  const views = [
    ...[0, 30, 60, 89, -30, -60, -89].flatMap((phi) =>
      [-170, -100, -23, 50, 120].map((lambda) => [lambda, phi] as const),
    ),
    ...Array.from({length: 25}, () => [random() * 360 - 180, random() * 178 - 89] as const),
  ];
  it.each(views)('stands where it is, turned by %d, %d', (lambda, phi) => {
    const projection = globe([lambda, phi, 0]);
    const shape = land().coarse;
    const rings = ringsIn(fastOrthographic(projection).areas(shape));
    const middle = SIZE / 2;
    let wrong = 0;
    let asked = 0;
    while (asked < 250) {
      const spot: [number, number] = [random() * SIZE, random() * SIZE];
      if (Math.hypot(spot[0] - middle, spot[1] - middle) > projection.scale() * 0.985) continue;
      asked += 1;
      const place = projection.invert?.(spot);
      if (!place) throw new Error('no place there');
      // Straight lines instead of great circles: wrong only at a coast.
      if (isInside(rings, spot) !== geoContains(shape, place)) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(5);
  });
});

describe('a line on a turned globe', () => {
  const track = vectorsOf(greatCirclePoints(HOME, [28.28, -15.42]));

  it('runs from end to end where both are in sight', () => {
    const projection = globe([-25, -20, 0]);
    const points = ringsIn(fastOrthographic(projection).line(track))[0] ?? [];
    const [from, to] = [projection([...HOME]) ?? [0, 0], projection([28.28, -15.42]) ?? [0, 0]];
    expect(points[0]?.[0]).toBeCloseTo(from[0], 0);
    expect(points[0]?.[1]).toBeCloseTo(from[1], 0);
    expect(points[points.length - 1]?.[0]).toBeCloseTo(to[0], 0);
    expect(points[points.length - 1]?.[1]).toBeCloseTo(to[1], 0);
  });

  it('ends at the horizon', () => {
    const projection = globe([-25, -85, 0]);
    const points = ringsIn(fastOrthographic(projection).line(track))[0] ?? [];
    const [x, y] = points[points.length - 1] ?? [0, 0];
    expect(Math.hypot(x - SIZE / 2, y - SIZE / 2)).toBeCloseTo(projection.scale(), 0);
    expect(points.length).toBeLessThan(track.length / 3);
  });

  it('is not there on the far side', () => {
    expect(fastOrthographic(globe([155, 0, 0])).line(track)).toBe('');
  });
});
