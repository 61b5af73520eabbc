// Of very many partners those whose marks fall together have one mark, with their number; files have a mark for each.
import {describe, expect, it} from 'vitest';
import {manyPartners} from '../../bench/many.mjs';
import {MAX_ZOOM, WHOLE} from '../../src/geo/camera.ts';
import {PROJECTIONS} from '../../src/geo/projections.ts';
import {cameraNear, placesInFrame, type GatheringScene} from '../../src/map/gatherings.ts';
import {mapScene, type MapScene} from '../../src/map/map-scene.ts';
import {atlasFrom, sceneInput, type Setting} from '../harness/scene-input.ts';

const many = atlasFrom(manyPartners(2000));
const input = (setting: Setting = {}) => sceneInput({atlas: many, width: 880, ...setting});
const onScreen = (setting?: Setting): MapScene => mapScene(input(setting), {gathers: true});

const gatherings = ({marks}: MapScene): readonly GatheringScene[] =>
  marks.flatMap((mark) => ('cities' in mark ? [mark] : []));
const cities = (scene: MapScene): readonly string[] =>
  [...gatherings(scene).flatMap((one) => one.cities), ...scene.pins.map(({city}) => city)].sort();
const all = many.partners.map(({id}) => id).sort();

describe.each(PROJECTIONS)('two thousand in %s', (projection) => {
  it('are each in one gathering or have a pin, and no two marks cover each other or home', () => {
    for (const width of [360, 880]) {
      const scene = onScreen({projection, width});
      const seen = scene.asides.includes('side of the globe') ? cities(scene) : all;
      expect(cities(scene)).toEqual(seen);
      expect(new Set(cities(scene)).size).toBe(cities(scene).length);
      expect(scene.marks.length).toBeLessThan(120);
      const discs = [...scene.marks, ...(scene.home ? [scene.home] : [])];
      discs.forEach((a, i) => {
        for (const b of discs.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r - 0.2);
      });
    }
  });

  it('stand in the same places on any day', () => {
    const places = (at: string) => gatherings(onScreen({projection, at})).map(({act, x, y, r}) => [act, x, y, r]);
    expect(places('1990')).toEqual(places('2020'));
  });

  it('are parted by coming nearer', () => {
    const wide = onScreen({projection});
    for (const {cities: inside} of gatherings(wide)) {
      const camera = cameraNear(inside, WHOLE, input({projection}));
      expect(camera.k).toBeGreaterThan(1.5);
      const near = onScreen({projection, transient: {camera}});
      // Whoever stood there is in sight.
      const places = placesInFrame(inside, camera, input({projection}));
      expect(places).toHaveLength(inside.length);
      expect(Math.min(...places.flatMap(([x, y]) => [x, y, 1 - x, 1 - y]))).toBeGreaterThan(-0.01);
      const [first = ''] = inside;
      const sizeOf = (scene: MapScene) =>
        gatherings(scene).find((one) => one.cities.includes(first))?.cities.length ?? 1;
      expect(sizeOf(near)).toBeLessThan(inside.length);
      expect(near.marks.length).toBeLessThan(300);
    }
  });
});

it('the number tells how many of those that pass the filters are there', () => {
  const found = onScreen({filters: {query: '1'}});
  const numbers = gatherings(found).reduce((sum, one) => sum + Number(one.number), 0);
  expect(numbers + found.pins.length).toBe(many.partners.filter(({name}) => name['en']?.includes('1')).length);
});

it('few that pass have each a pin', () => {
  const found = onScreen({filters: {query: 'Town 199'}});
  expect(gatherings(found)).toEqual([]);
  expect(found.pins).toHaveLength(12);
});

it.each([{city: 'town-77'}, {transient: {highlighted: 'town-77'}}, {transient: {pinFocus: 'town-77'}}])(
  'who is selected, pointed at or has the focus has a mark of its own: %o',
  (setting) => {
    const before = onScreen();
    const scene = onScreen(setting);
    expect(before.pins.map(({city}) => city)).not.toContain('town-77');
    expect(scene.pins.find(({city}) => city === 'town-77')).toBeDefined();
    expect(cities(scene)).toEqual(all);
    // The others stay where they are.
    const places = (one: MapScene) => gatherings(one).map(({act, x, y, r}) => [act, x, y, r]);
    expect(places(scene)).toEqual(places(before));
    if (!('pinFocus' in (setting.transient ?? {})))
      expect(scene.pins.find(({city}) => city === 'town-77')?.label?.text).toBe('Town 77');
  },
);

it('a gathering tells how its cities stand, best first, and what a press does', () => {
  const [first] = gatherings(onScreen());
  expect(first?.name).toMatch(
    /^\d+ partner cities: Town \d+, Town \d+, Town \d+… in force: \d+, terminated: \d+\. Zoom in$/,
  );
  expect(first).toMatchObject({status: 'in-force', perhaps: false});
  const early = gatherings(onScreen({at: '1959'}));
  expect(early.every(({status}) => status === 'not-yet')).toBe(true);
  expect(early[0]?.name).toMatch(/… not yet: \d+\. Zoom in$/);
});

it('cities in one and the same place are spread as pins at the end of the zoom', () => {
  const one = many.partners[0];
  if (!one) throw new Error('none');
  const atlas = {
    ...many,
    partners: many.partners.map((partner, i) => (i % 100 ? partner : {...partner, coordinates: one.coordinates})),
  };
  let camera = WHOLE;
  for (let press = 0; camera.k < MAX_ZOOM; press++) {
    expect(press).toBeLessThan(3);
    const stood = gatherings(onScreen({atlas, transient: {camera}})).find(({cities}) => cities.includes(one.id));
    camera = cameraNear(stood?.cities ?? [], camera, input({atlas, transient: {camera}}));
  }
  const scene = onScreen({atlas, transient: {camera}});
  expect(gatherings(scene)).toEqual([]);
  expect(scene.pins.filter(({city}) => Number(city.slice(5)) % 100 === 1)).toHaveLength(20);
});

it('files have a pin for every partner', () => {
  expect(mapScene(input()).pins).toHaveLength(2000);
  expect(gatherings(mapScene(input()))).toEqual([]);
});

it('of up to three hundred each has a pin, on the screen too', () => {
  const atlas = atlasFrom(manyPartners(300));
  expect(mapScene(input({atlas}), {gathers: true})).toEqual(mapScene(input({atlas})));
  expect(mapScene(sceneInput(), {gathers: true})).toEqual(mapScene(sceneInput()));
});
