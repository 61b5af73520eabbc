// Names on the map at many sizes, days and languages: none covers another, a pin or the frame.
import {describe, expect, it} from 'vitest';
import {boxesOverlap, boxTouchesDisc, isBoxInside, type Box} from '../../src/geo/boxes.ts';
import {textWidth} from '../../src/geo/text-width.ts';
import {mapScene, type MapScene} from '../../src/map/map-scene.ts';
import {TARGET, type PinLabel} from '../../src/map/pins.ts';
import {PROJECTIONS} from '../../src/geo/projections.ts';
import {sceneInput, type Setting} from '../harness/scene-input.ts';

interface Named {
  readonly id: string;
  readonly box: Box;
}

function names({pins, home, fontSize}: MapScene): readonly Named[] {
  const boxed = (id: string, {text, x, y, anchor}: PinLabel, bold: boolean): Named => {
    const width = textWidth(text, bold) * fontSize;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    // From ascender to baseline: descenders may come close to the next line, as in any text.
    return {id, box: [left, y - fontSize * 0.75, left + width, y + fontSize * 0.1]};
  };
  return [
    ...(home?.label ? [boxed('home', home.label, true)] : []),
    ...pins.flatMap(({city, label}) => (label ? [boxed(city, label, false)] : [])),
  ];
}

function faults(scene: MapScene): readonly string[] {
  const {width, height, pins, home} = scene;
  const all = names(scene);
  const discs = [...pins, ...(home ? [{...home, city: 'home'}] : [])];
  return all.flatMap(({id, box}, i) => [
    ...(isBoxInside(box, [0, 0, width, height]) ? [] : [`${id} leaves the frame`]),
    ...all.slice(i + 1).flatMap((other) => (boxesOverlap(box, other.box) ? [`${id} covers ${other.id}`] : [])),
    ...discs.flatMap((disc) => (boxTouchesDisc(box, disc) ? [`${id} covers the pin of ${disc.city}`] : [])),
    ...scene.rings.flatMap(({km, label}) => (boxesOverlap(box, label.box) ? [`${id} covers ${km} km`] : [])),
  ]);
}

const SETTINGS: readonly Setting[] = ['en', 'pl'].flatMap((lang) =>
  [undefined, '1996', '2014', '2019'].flatMap((at) => [320, 360, 768, 1280].map((width) => ({lang, at, width}))),
);

describe.each(PROJECTIONS)('names in %s', (projection) => {
  it('never overlap', () => {
    for (const setting of SETTINGS) {
      expect(faults(mapScene(sceneInput({...setting, projection}))), JSON.stringify(setting)).toEqual([]);
    }
  });

  it('never overlap when zoomed, at a large text size, or with a city selected', () => {
    for (const width of [360, 768]) {
      const camera = {k: 3, x: -1, y: -0.9};
      for (const more of [{transient: {camera}}, {em: 32}, {city: 'gyumri'}, {transient: {highlighted: 'grodno'}}]) {
        expect(faults(mapScene(sceneInput({width, projection, ...more}))), JSON.stringify(more)).toEqual([]);
      }
    }
  });

  it('stand all, from 768 pixels on', () => {
    for (const lang of ['en', 'pl']) {
      for (const width of [768, 1000, 1280]) {
        expect(names(mapScene(sceneInput({width, lang, projection}))), `${lang} ${width}`).toHaveLength(22);
      }
    }
  });

  it('name the selected city and the one under the pointer at any size', () => {
    for (const city of ['sliema', 'gyumri', 'grodno', 'pskov']) {
      for (const width of [320, 768]) {
        const {pins} = mapScene(sceneInput({width, projection, city, at: '1991', transient: {highlighted: 'gori'}}));
        expect(pins.flatMap((one) => (one.label ? [one.city] : [])).sort()).toEqual([city, 'gori'].sort());
      }
    }
  });
});

/** Pixels between home's mark and its name. */
function homeNameAway({home}: MapScene): number {
  if (!home?.label) return Infinity;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (home.label.leader.match(/[\d.]+/g) ?? []).map(Number);
  return Math.hypot(x2 - x1, y2 - y1);
}

describe.each(PROJECTIONS)("home's name in %s", (projection) => {
  it.each([
    [320, 189],
    [328, 240],
    [360, 240],
    [390, 240],
    [400, 300],
  ])('stands by its mark on a map of %i by %i pixels, in narrow letters and in wide ones', (width, mapHeight) => {
    for (const lang of ['en', 'pl'])
      for (const breadth of [1, 1.15]) {
        const input = sceneInput({lang, width, projection});
        const frame = {
          ...input.frame,
          mapHeight,
          textWidth: (...of: Parameters<typeof textWidth>) => textWidth(...of) * breadth,
        };
        expect(homeNameAway(mapScene({...input, frame})), `${lang} ${breadth}`).toBeLessThan(25);
      }
  });
});

describe('at home', () => {
  it('at least 12 cities are named at 360 pixels, and home always', () => {
    for (const lang of ['en', 'pl']) {
      const all = names(mapScene(sceneInput({width: 360, lang})));
      expect(all.map(({id}) => id)).toContain('home');
      expect(all.length).toBeGreaterThan(12);
    }
  });

  it.each([
    [320, 1],
    [360, 1],
    [768, 1],
    [960, 1],
    [960, 5],
  ])('rings are labelled on their lines and in the frame, at %i pixels and zoomed %i times', (width, k) => {
    const scene = mapScene(sceneInput({width, transient: {camera: {k, x: (1 - k) / 2, y: (1 - k) / 2}}}));
    expect(scene.rings.length).toBeGreaterThanOrEqual(k === 1 ? 4 : 2);
    for (const {x, y, r, label} of scene.rings) {
      const [left, top, right, bottom] = label.box;
      expect(Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y)).toBeCloseTo(r, 0);
      expect(isBoxInside(label.box, [0, 0, scene.width, scene.height])).toBe(true);
      for (const pin of scene.pins) expect(boxTouchesDisc(label.box, pin), `${label.text} on ${pin.city}`).toBe(false);
    }
  });

  it('a name keeps its place while time passes', () => {
    const placed = new Map<string, string>();
    for (let year = 1991; year <= 2026; year++) {
      for (const {city, label} of mapScene(sceneInput({at: String(year)})).pins) {
        if (!label) continue;
        const place = `${label.x} ${label.y}`;
        expect(placed.get(city) ?? place, `${city} in ${year}`).toBe(place);
        placed.set(city, place);
      }
    }
    expect(placed.size).toBe(21);
  });
});

describe('every city', () => {
  it.each([320, 360, 768, 1280])('has a target of 24 pixels of its own in a map of %i', (width) => {
    for (const projection of PROJECTIONS) {
      const {pins} = mapScene(sceneInput({width, projection}));
      pins.forEach(({city, target: [x, y]}, i) => {
        for (const other of pins.slice(i + 1)) {
          const apart = Math.hypot(x - other.target[0], y - other.target[1]);
          expect(apart, `${city} and ${other.city}`).toBeGreaterThanOrEqual(2 * TARGET - 0.1);
        }
      });
    }
  });

  it('is hit on its own mark, or close to it', () => {
    for (const {city, x, y, target} of mapScene(sceneInput({width: 360})).pins) {
      expect(Math.hypot(x - target[0], y - target[1]), city).toBeLessThan(TARGET);
    }
  });
});
