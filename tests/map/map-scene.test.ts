import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {initialBearing} from '../../src/geo/great-circle.ts';
import {unpackedLand} from '../../src/geo/land.ts';
import {mapScene, type MapScene} from '../../src/map/map-scene.ts';
import type {Transient} from '../../src/state/transient.ts';
import {PROJECTIONS} from '../../src/geo/projections.ts';
import {NO_FILTERS} from '../../src/state/view-state.ts';
import {bialystok, sceneInput, type Setting} from '../harness/scene-input.ts';

const scene = (setting?: Setting): MapScene => mapScene(sceneInput(setting));

const pin = (city: string, setting?: Setting) => {
  const found = scene(setting).pins.find((one) => one.city === city);
  if (!found) throw new Error(`${city} is not on the map`);
  return found;
};

const standing = (setting: Setting) =>
  scene(setting).pins.map(({city, status, perhaps}) => `${city} ${perhaps ? 'perhaps ' : ''}${status}`);

describe('the pins', () => {
  it('tell who stood how', () => {
    expect(
      standing({at: '1996'})
        .filter((one) => !one.endsWith('not-yet'))
        .sort(),
    ).toEqual(['dijon in-force', 'eindhoven in-force', 'jelgava in-force', 'kaunas in-force', 'milwaukee in-force']);
    expect(pin('jelgava', {at: '2014-06-21'})).toMatchObject({status: 'in-force', perhaps: false});
    expect(pin('kaliningrad', {at: '2014'})).toMatchObject({status: 'in-force', perhaps: true});
    expect(pin('grodno', {at: '2021'})).toMatchObject({status: 'suspended', perhaps: false});
    expect(
      standing({})
        .filter((one) => one.endsWith('terminated'))
        .sort(),
    ).toEqual([
      'grodno terminated',
      'irkutsk terminated',
      'kaliningrad terminated',
      'pskov terminated',
      'tomsk terminated',
    ]);
  });

  it('follow each other by bearing, clockwise from north', () => {
    const {home, partners} = bialystok;
    const bearings = scene().pins.map(({city}) =>
      initialBearing(home.coordinates, partners.find(({id}) => id === city)?.coordinates ?? [0, 0]),
    );
    expect(bearings).toHaveLength(21);
    expect(bearings).toEqual([...bearings].sort((a, b) => a - b));
  });

  it('share one tab stop: the focused, else the selected, else the first', () => {
    const stops = (setting: Setting) => scene(setting).pins.flatMap(({city, tabbed}) => (tabbed ? [city] : []));
    expect(stops({})).toEqual([scene().pins[0]?.city]);
    expect(stops({city: 'gori'})).toEqual(['gori']);
    expect(stops({city: 'gori', transient: {pinFocus: 'balti'}})).toEqual(['balti']);
    expect(stops({filters: {...NO_FILTERS, country: ['MT']}, city: 'gori'})).toEqual(['sliema']);
  });

  it('light one and dim the rest', () => {
    const {pins, basemap} = scene({transient: {highlighted: 'lutsk'}});
    for (const one of [...pins, ...basemap.arcs]) {
      expect([one.highlighted, one.dimmed]).toEqual([one.city === 'lutsk', one.city !== 'lutsk']);
    }
  });

  it('leave out whom the filters leave out', () => {
    const shown = scene({filters: {...NO_FILTERS, country: ['RU']}});
    expect(shown.pins.map(({city}) => city).sort()).toEqual(['irkutsk', 'kaliningrad', 'pskov', 'tomsk']);
    expect(shown.basemap.arcs.map(({city}) => city).sort()).toEqual(['irkutsk', 'kaliningrad', 'pskov', 'tomsk']);
    expect(shown.basemap.land).toBe(scene().basemap.land);
  });
});

describe('the words', () => {
  it('name every pin in full', () => {
    expect(pin('lutsk').name).toBe(
      'Lutsk, Ukraine: agreement in force since 22 June 2013; 304\u00a0kilometres south-south-east',
    );
    expect(pin('lutsk', {lang: 'pl'}).name).toBe(
      'Łuck, Ukraina: umowa obowiązuje od 22\u00a0czerwca 2013\u00a0roku; 304\u00a0kilometry na południowy południowy wschód',
    );
    expect(pin('lutsk', {at: '2012'}).name).toContain('letter of intent in force since 21 August 2011;');
    expect(pin('lutsk', {at: '2010'}).name).toContain('Lutsk, Ukraine: not yet signed; 304');
    expect(pin('milwaukee').name).toContain('memorandum in force since 1995; 7,466\u00a0kilometres north-west');
    expect(pin('grodno', {at: '2021'}).name).toContain('agreement suspended between 9 August and 31 December 2020;');
    expect(pin('grodno', {at: '2021', lang: 'pl'}).name).toMatch(
      /umowa zawieszona między 9\s+sierpnia a\s+31\s+grudnia 2020\sroku;/,
    );
    expect(pin('pskov', {at: '2019', lang: 'pl'}).name).toContain(
      'porozumienie wygasło między 12\u00a0stycznia 2010\u00a0roku a\u00a0marcem 2018\u00a0roku;',
    );
    expect(pin('tomsk', {lang: 'pl'}).name).toContain(
      'list intencyjny, współpraca zakończona 27\u00a0lutego 2022\u00a0roku;',
    );
    expect(pin('kaliningrad', {at: '2014'}).name).toContain('agreement signed in 2002, perhaps in force;');
  });

  it('tell the whole map in one sentence', () => {
    expect(scene().summary).toBe(
      'Białystok and its partner cities on 29 November 2026 – in force: 15, perhaps in force: 1 and terminated: 5; ' +
        'of those in force the nearest is Kaunas (203\u00a0kilometres north-north-east), the farthest Chongzuo (7,657\u00a0kilometres east).',
    );
    expect(scene({at: '1992', lang: 'pl'}).summary).toBe(
      'Białystok i\u00a0miasta partnerskie 31\u00a0grudnia 1992\u00a0roku – obowiązuje: 1.',
    );
    expect(scene({at: '1991'}).summary).toBe('Białystok on 31 December 1991: no ties yet.');
  });

  it('label the rings in the numbers of the language', () => {
    const labels = (lang: string) => scene({lang}).rings.map(({label}) => label?.text);
    expect(labels('en')).toEqual(['500', '1,000', '2,000', '5,000', '10,000'].map((km) => km + '\u00a0km'));
    expect(labels('pl')).toEqual(['500', '1000', '2000', '5000', '10\u00a0000'].map((km) => km + '\u00a0km'));
  });
});

describe('the ties', () => {
  it('run straight along the true bearing from home', () => {
    const {basemap, home} = scene({width: 1280});
    for (const {city, d} of basemap.arcs) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
      const partner = bialystok.partners.find(({id}) => id === city);
      const bearing = initialBearing(bialystok.home.coordinates, partner?.coordinates ?? [0, 0]);
      const drawn = (Math.atan2(x2 - x1, y1 - y2) * 180) / Math.PI;
      if (city === 'grodno') continue; // too near for a ray between two marks
      expect(Math.abs(((drawn - bearing + 540) % 360) - 180), city).toBeLessThan(0.5);
    }
    expect(home).toMatchObject({
      x: Math.round(basemap.origin[0] * 10) / 10,
      y: Math.round(basemap.origin[1] * 10) / 10,
    });
  });

  it('keep their element while not yet signed, so that they can grow', () => {
    const {basemap} = scene({at: '1991'});
    expect(basemap.arcs).toHaveLength(21);
    expect(new Set(basemap.arcs.map(({status}) => status))).toEqual(new Set(['not-yet']));
  });

  it('lead from the world into the glass', () => {
    const {basemap, inset} = scene({projection: 'world'});
    expect(basemap.arcs.map(({city}) => city).sort()).toEqual(['chongzuo', 'irkutsk', 'lusaka', 'milwaukee', 'tomsk']);
    expect(inset?.basemap.arcs).toHaveLength(21);
    expect(inset?.bands.match(/M/g)).toHaveLength(2);
  });
});

describe.each(PROJECTIONS)('the basemap of %s', (projection) => {
  it('is the same string on any day, for any selection and light', () => {
    const first = scene({projection, transient: {rotation: [-20, -50]}});
    const later = scene({
      projection,
      at: '2003',
      city: 'gori',
      transient: {rotation: [-20, -50], highlighted: 'balti'},
    });
    for (const part of ['land', 'borders', 'disputed', 'sphere', 'transform'] as const) {
      expect(later.basemap[part]).toBe(first.basemap[part]);
      expect(later.inset?.basemap[part]).toBe(first.inset?.basemap[part]);
    }
    expect(later.basemap.arcs.map(({d}) => d)).toEqual(first.basemap.arcs.map(({d}) => d));
  });

  it('only moves under the camera', () => {
    const rest = scene({projection, transient: {camera: {k: 2, x: -0.5, y: -0.5}}});
    const near = scene({projection, transient: {camera: {k: 4, x: -1.5, y: -1.5}}});
    expect(near.basemap.land).toBe(rest.basemap.land);
    expect(near.basemap.transform).toEqual([4, 0, 0, 4, -1152, -864]);
    expect(near.inset).toBeUndefined();
  });
});

describe('finer land', () => {
  const fine = unpackedLand(
    readFileSync(new URL('../../src/geo/generated/land-fine.txt', import.meta.url), 'utf8').trimEnd(),
  );
  const near = (transient: Partial<Transient>) => mapScene(sceneInput({transient}), {fine}).basemap.land;

  it('is drawn when zoomed in and at rest, where the camera looks', () => {
    const camera = {k: 6, x: -2.6, y: -2.4};
    const plain = scene().basemap.land;
    expect(near({camera: {k: 2, x: -0.5, y: -0.5}})).toBe(plain);
    expect(near({camera, moving: true})).toBe(plain);
    const drawn = near({camera});
    expect(drawn).not.toBe(plain);
    expect(near({camera})).toBe(drawn);
    const pixels = (drawn.match(/-?[\d.]+,-?[\d.]+/g) ?? []).map((pair) => pair.split(',').map(Number));
    expect(pixels.length).toBeGreaterThan(500);
    for (const [x = 0, y = 0] of pixels) {
      expect(x).toBeGreaterThan((1.59 / 6) * 768);
      expect(x).toBeLessThan((4.61 / 6) * 768);
      expect(y).toBeGreaterThan((1.39 / 6) * 576);
      expect(y).toBeLessThan((4.41 / 6) * 576);
    }
  });
});

describe('the globe', () => {
  it('shows its near side only', () => {
    const cities = scene({projection: 'globe', transient: {rotation: [88, -43]}}).pins.map(({city}) => city);
    expect(cities).toContain('milwaukee');
    expect(cities).not.toContain('lusaka');
    expect(scene({projection: 'globe', transient: {rotation: [157, 53]}}).home).toBeUndefined();
  });

  it('turns to the selected city', () => {
    const {width, height, pins} = scene({projection: 'globe', city: 'lusaka'});
    const lusaka = pins.find(({city}) => city === 'lusaka');
    expect([lusaka?.x, lusaka?.y]).toEqual([width / 2, height / 2]);
  });
});
