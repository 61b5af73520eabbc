// Any town on Earth, partners anywhere: near and at the antipode, at the poles, next door, in one place, many.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {boxesOverlap, boxTouchesDisc, type Box} from '../../src/geo/boxes.ts';
import {hasDirection, initialBearing} from '../../src/geo/great-circle.ts';
import {textWidth} from '../../src/geo/text-width.ts';
import type {Atlas, LonLat} from '../../src/model/atlas.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import {isClose} from '../../src/map/layout.ts';
import {mapScene, type MapScene} from '../../src/map/map-scene.ts';
import type {PinLabel} from '../../src/map/pins.ts';
import {AT_REST} from '../../src/state/transient.ts';
import {sceneInput, type Setting} from '../harness/scene-input.ts';

type Place = readonly [number, number];

function town(home: Place, partners: readonly Place[]): Atlas {
  const reading = readAtlas({
    format: 'twin-cities/1',
    id: 'town',
    title: {en: 'Town', pl: 'Miasto'},
    updated: '2026-01-01',
    home: {id: 'town', name: {en: 'Town', pl: 'Miasto'}, country: 'PL', coordinates: home},
    sources: [{id: 's', title: 'S'}],
    partners: partners.map((coordinates, i) => ({
      id: `p${i}`,
      name: {en: `Partner ${i}`, pl: `Partner ${i}`},
      country: 'NZ',
      coordinates,
      ties: [{id: `t${i}`, instrument: 'agreement', events: [{type: 'signed', date: '2000', sources: ['s']}]}],
    })),
  });
  if (!('atlas' in reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.atlas;
}

const opposite = ([lon, lat]: Place): Place => [lon > 0 ? lon - 180 : lon + 180, -lat];

const stageOf = (atlas: Atlas, setting: Setting = {}) => ({...sceneInput(setting), atlas});
const sceneOf = (atlas: Atlas, setting: Setting = {}) => mapScene(stageOf(atlas, setting));

const place = fc.tuple(
  fc.oneof(fc.integer({min: -1800, max: 1800}), fc.constantFrom(-1800, 0, 1800)).map((n) => n / 10),
  fc.oneof(fc.integer({min: -900, max: 900}), fc.constantFrom(-900, 0, 900)).map((n) => n / 10),
);

interface Network {
  readonly home: Place;
  readonly partners: readonly Place[];
}

const network: fc.Arbitrary<Network> = place.chain((home) =>
  fc.record({
    home: fc.constant(home),
    partners: fc.array(
      fc.oneof(
        place,
        fc.constantFrom<Place[]>(home, opposite(home), [0, 90], [0, -90], [home[0], Math.max(-90, home[1] - 0.1)]),
        opposite(home)[1] < 89 ? fc.constant<Place>([opposite(home)[0], opposite(home)[1] + 0.5]) : place,
      ),
      {minLength: 1, maxLength: 12},
    ),
  }),
);

const width = fc.constantFrom(320, 768, 1280);

function labelBoxes({pins, home, fontSize}: MapScene): readonly Box[] {
  const box = ({text, x, y, anchor}: PinLabel, bold: boolean): Box => {
    const wide = textWidth(text, bold) * fontSize;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return [left, y - fontSize * 0.75, left + wide, y + fontSize * 0.1];
  };
  return [
    ...(home?.label ? [box(home.label, true)] : []),
    ...pins.flatMap(({label}) => (label ? [box(label, false)] : [])),
  ];
}

const isIn = ({x, y}: {readonly x: number; readonly y: number}, {width: w, height: h}: MapScene) =>
  x >= 0 && y >= 0 && x <= w && y <= h;

/** The same towns in every run; others are tried by the hunt (`npm run hunt`). */
const SEED = 20261129;

describe('anywhere on Earth', () => {
  it.each(['home', 'world'] as const)(
    'every partner stands on the basemap in %s, and no name covers another',
    (projection) => {
      fc.assert(
        fc.property(network, width, ({home, partners}, wide) => {
          const scene = sceneOf(town(home, partners), {projection, width: wide});
          expect(scene.pins).toHaveLength(partners.length);
          expect(scene.home && isIn(scene.home, scene)).toBe(true);
          for (const pin of scene.pins) expect(isIn(pin, scene), `${pin.city} at ${pin.x}, ${pin.y}`).toBe(true);
          for (const arc of scene.basemap.arcs) expect(arc.d).not.toMatch(/NaN|Infinity/);
          const boxes = labelBoxes(scene);
          boxes.forEach((a, i) => {
            expect(boxes.slice(i + 1).some((b) => boxesOverlap(a, b))).toBe(false);
            expect(scene.pins.some((pin) => boxTouchesDisc(a, pin))).toBe(false);
          });
        }),
        {numRuns: 25, seed: SEED},
      );
    },
  );

  it('every partner stands on the disc of a globe turned to it, and the note names who is not seen', () => {
    fc.assert(
      fc.property(network, width, ({home, partners}, wide) => {
        const atlas = town(home, partners);
        for (const [i, [lon, lat]] of partners.entries()) {
          const scene = sceneOf(atlas, {projection: 'globe', width: wide, transient: {rotation: [-lon, -lat]}});
          expect(scene.pins.map(({city}) => city)).toContain(`p${i}`);
          const radius = Math.min(scene.width, scene.height) / 2 - 6;
          for (const {x, y} of scene.pins)
            expect(Math.hypot(x - scene.width / 2, y - scene.height / 2)).toBeLessThan(radius + 0.1);
          expect(scene.note.includes('not seen')).toBe(scene.pins.length < partners.length);
        }
      }),
      {numRuns: 8, seed: SEED},
    );
  });

  it('the caption of the home map promises true directions only if every mark keeps its own within five degrees', () => {
    fc.assert(
      fc.property(network, width, ({home, partners}, wide) => {
        const scene = sceneOf(town(home, partners), {width: wide});
        if (!scene.note.includes('true direction')) return;
        for (const {city, x, y} of scene.pins) {
          const at = partners[Number(city.slice(1))] ?? home;
          const [dx, dy] = [x - (scene.home?.x ?? 0), (scene.home?.y ?? 0) - y];
          // Tenths of a pixel tell no direction of what is close by.
          if (!hasDirection(home, at) || Math.hypot(dx, dy) < 12) continue;
          const off = (Math.atan2(dx, dy) * 180) / Math.PI - initialBearing(home, at);
          expect(Math.abs(((off + 540) % 360) - 180), city).toBeLessThan(6);
        }
      }),
      {numRuns: 25, seed: SEED},
    );
  });
});

describe('at the antipode', () => {
  const quito: Place = [-78.5, -0.2];
  const atlas = town(quito, [opposite(quito), [2.35, 48.86]]);

  it('nobody tells a direction, and the note says why', () => {
    const {pins, note} = sceneOf(atlas);
    expect(pins.find(({city}) => city === 'p0')?.name).toMatch(
      /20,015\u00a0kilometres, exactly on the other side of the Earth$/,
    );
    expect(note).toContain('Exactly on the other side of the Earth: Partner 0.');
    const polish = sceneOf(atlas, {lang: 'pl', projection: 'world'});
    expect(polish.note).toContain('Dokładnie po drugiej stronie Ziemi: Partner 0. Prowadzi tam każdy kierunek');
    expect(sceneOf(town(quito, [quito, [0, 0]])).pins.find(({city}) => city === 'p0')?.name).toMatch(
      /0\u00a0kilometres, in the same place$/,
    );
  });

  it('one shortest way is drawn, and no scribble', () => {
    const {basemap, width: wide} = sceneOf(atlas, {projection: 'world'});
    const d = basemap.arcs.find(({city}) => city === 'p0')?.d ?? '';
    let length = 0;
    for (const piece of d.split('M').slice(1)) {
      const points = piece.split('L').map((pair) => pair.split(',').map(Number));
      points.slice(1).forEach(([x = 0, y = 0], i) => {
        length += Math.hypot(x - (points[i]?.[0] ?? 0), y - (points[i]?.[1] ?? 0));
      });
    }
    expect(length).toBeGreaterThan(wide * 0.4);
    expect(length).toBeLessThan(wide * 0.8);
  });
});

describe('the world', () => {
  it.each<[string, Place]>([
    ['Suva', [178.44, -18.14]],
    ['Auckland', [174.76, -36.85]],
    ['Honolulu', [-157.86, 21.31]],
  ])('of %s is turned so that home is not at the rim and ties over the Pacific are whole', (_, home) => {
    const near: Place = [151.2, -33.87];
    const {home: mark, basemap, width: wide} = sceneOf(town(home, [near, [-122.4, 37.8]]), {projection: 'world'});
    expect(mark?.x).toBeGreaterThan(wide * 0.2);
    expect(mark?.x).toBeLessThan(wide * 0.8);
    for (const {d} of basemap.arcs) expect(d.match(/M/g)).toHaveLength(1);
  });

  it('is as tall as what is drawn where nothing is magnified', () => {
    const few = sceneOf(town([23, 53], [[-87.9, 43], [28, -15]] as LonLat[]), {projection: 'world', width: 1280}); // prettier-ignore
    expect(few.inset).toBeUndefined();
    expect(few.height).toBeLessThan(1280 * 0.47);
    const polar = sceneOf(town([23, 53], [[166.7, -77.85]]), {projection: 'world', width: 1280});
    expect(polar.height).toBeGreaterThan(few.height + 20);
  });
});

describe('the glass over the world', () => {
  const european: readonly Place[] = [[23, 53], [24, 54], [21, 52], [26, 53]]; // prettier-ignore
  const pole = [...'.'.repeat(12)].map((): Place => [-127, -90]);

  it.each([600, 768, 1000, 1280])('covers no city that it does not magnify, at %i px', (wide) => {
    const {pins, inset} = sceneOf(town([23.2, 53.1], [...european, ...pole]), {projection: 'world', width: wide});
    expect(inset).toBeDefined();
    const covering = {left: inset?.x ?? 0, top: inset?.y ?? 0, right: (inset?.x ?? 0) + (inset?.width ?? 0)};
    const atPole = pins.filter(({city}) => Number(city.slice(1)) >= european.length);
    expect(atPole).toHaveLength(pole.length);
    for (const {city, x, y, r} of atPole)
      expect(x - r > covering.right || y + r < covering.top, `${city} at ${x}, ${y}`).toBe(true);
  });
});

describe('thirty partners within fifty kilometres', () => {
  const home: Place = [18.65, 54.35];
  const around = [...'.'.repeat(30)].map((_, i): Place => {
    const [angle, far] = [i * 2.4, 0.08 * Math.sqrt(i + 1)];
    return [home[0] + (far * Math.cos(angle)) / 0.58, home[1] + far * Math.sin(angle)];
  });
  const atlas = town(home, around);

  it.each([360, 768, 1280])('fill the frame at %i px, in their directions, over finer land', (wide) => {
    const scene = sceneOf(atlas, {width: wide});
    const ys = scene.pins.map(({y}) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(scene.height * 0.6);
    expect(scene.rings.map(({km}) => km)).toContain(20);
    expect(isClose(stageOf(atlas, {width: wide}))).toBe(true);
    expect(isClose(stageOf(atlas, {width: wide, transient: {...AT_REST, moving: true}}))).toBe(false);
    if (wide > 360) expect(scene.note).toContain('true direction');
  });

  it('are not stretched over it when there are two', () => {
    const {pins, home: mark, height} = sceneOf(town(home, around.slice(0, 2)), {width: 1280});
    for (const {y} of pins) expect(Math.abs(y - (mark?.y ?? 0))).toBeLessThan(height * 0.1);
  });
});
