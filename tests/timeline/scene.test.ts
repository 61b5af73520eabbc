// The timeline's scene: who stands where, in which order, what is told of them, and that nothing lies upon another.
import {describe, expect, test} from 'vitest';
import {textWidth} from '../../src/geo/text-width.ts';
import {STATUSES} from '../../src/model/tie-status.ts';
import {levelsOf} from '../../src/timeline/density.ts';
import {linesOf} from '../../src/timeline/layout.ts';
import {bialystok, type Setting} from '../harness/scene-input.ts';
import {rowsOf, scene, smallAtlas} from './setting.ts';

const ids = (setting: Setting): readonly string[] => rowsOf(scene(setting)).map(({id}) => id);

describe('rows', () => {
  test('are a staircase by first document, from Eindhoven on', () => {
    const rows = ids({});
    expect(rows).toHaveLength(21);
    expect(rows.slice(0, 7)).toEqual(['eindhoven', 'kaunas', 'jelgava', 'milwaukee', 'dijon', 'grodno', 'kaliningrad']);
    expect(rows.at(-1)).toBe('sliema');
  });

  test('are by distance, the nearest first, with the distance beside the name', () => {
    const rows = rowsOf(scene({rows: 'distance'}));
    expect(rows[0]).toMatchObject({id: 'grodno', drawing: {aside: '75\u00a0km'}});
    expect(rows.at(-1)?.id).toBe('chongzuo');
  });

  test('are by country in the order of the language, the country beside the name', () => {
    const asides = rowsOf(scene({rows: 'country', lang: 'pl'})).map(({drawing}) => drawing.aside);
    expect(asides).toEqual([...asides].sort(new Intl.Collator('pl').compare));
    expect(asides[0]).toBe('Armenia');
  });

  test('are by status on the day, the best first', () => {
    const statuses = rowsOf(scene({rows: 'status', at: '2022-06'})).map(({status}) => STATUSES.indexOf(status));
    expect(statuses).toEqual([...statuses].sort((a, b) => a - b));
  });

  test('have headings by group', () => {
    const {groups} = scene({rows: 'group'});
    expect(groups.map(({heading, rows}) => [heading?.text, rows.length])).toEqual([
      ['Partner cities abroad', 15],
      ['Eastern Partnership', 6],
    ]);
    expect(scene({}).groups.map(({heading}) => heading)).toEqual([undefined]);
  });

  test('are only of those that pass the filters', () => {
    expect(ids({filters: {group: ['eastern-partnership']}})).toEqual([
      'grodno',
      'lutsk',
      'gori',
      'balti',
      'gyumri',
      'sumqayit',
    ]);
    expect(ids({filters: {query: 'luck'}})).toEqual(['lutsk']);
    expect(scene({filters: {query: 'nowhere'}}).groups).toEqual([]);
  });

  test('tell name, country, status on the day and the first document', () => {
    const told = (setting: Setting) => rowsOf(scene(setting)).find(({id}) => id === 'kaunas')?.text;
    expect(told({})).toBe('Kaunas, Lithuania: in force. First document: letter of intent, 1994');
    expect(told({at: '1993'})).toBe('Kaunas, Lithuania: not yet signed. First document: letter of intent, 1994');
    expect(told({lang: 'pl'})).toBe('Kowno, Litwa: obowiązuje. Pierwszy dokument: list intencyjny, 1994');
  });

  test('say how they stand', () => {
    const on = (at: string) =>
      rowsOf(scene({at}))
        .filter(({status}) => status === 'in-force')
        .map(({id}) => id);
    expect(on('1991')).toEqual([]);
    expect(on('1992')).toEqual(['eindhoven']);
    expect(rowsOf(scene({at: '2012'})).find(({id}) => id === 'kaliningrad')).toMatchObject({
      status: 'in-force',
      perhaps: true,
    });
  });

  test('light one and dim the others, but not the selected one', () => {
    const rows = rowsOf(scene({transient: {highlighted: 'gori'}, city: 'lutsk'}));
    expect(rows.filter(({highlighted}) => highlighted).map(({id}) => id)).toEqual(['gori']);
    expect(rows.filter(({dimmed}) => !dimmed).map(({id}) => id)).toEqual(['lutsk', 'gori']);
    expect(rows.filter(({selected}) => selected).map(({id}) => id)).toEqual(['lutsk']);
  });

  test.each<[string, Setting, string]>([
    ['the first', {}, 'eindhoven'],
    ['the selected', {city: 'lutsk'}, 'lutsk'],
    ['the one with the focus', {city: 'lutsk', transient: {highlighted: 'gori'}}, 'gori'],
    [
      'the first shown, when the selected is filtered out',
      {city: 'eindhoven', filters: {group: ['eastern-partnership']}},
      'grodno',
    ],
  ])('are one tab stop: %s', (_, setting, id) => {
    expect(
      rowsOf(scene(setting))
        .filter(({stop}) => stop)
        .map((row) => row.id),
    ).toEqual([id]);
  });
});

describe('the sheet', () => {
  const widths = [
    [1280, 16],
    [768, 16],
    [520, 16],
    [519, 16],
    [360, 16],
    [320, 16],
    [320, 32],
    [768, 32],
  ] as const;

  test.each(widths)('of %i px at %i px text has no row upon another, and none lower than a finger', (width, em) => {
    for (const rows of ['first', 'group', 'country'] as const) {
      const {groups, plot, foot, footHeading, height} = scene({width, em, rows, lang: 'pl'});
      let bottom = plot.top;
      for (const {heading, rows: placed} of groups) {
        if (heading) {
          expect(heading.y).toBeGreaterThan(bottom);
          bottom = heading.y;
        }
        for (const {y, drawing} of placed) {
          expect(y).toBeGreaterThanOrEqual(bottom - 0.01);
          expect(drawing.height).toBeGreaterThanOrEqual(24);
          bottom = y + drawing.height;
        }
      }
      expect(footHeading?.y).toBeGreaterThan(bottom);
      for (const {y, height: tall} of foot) {
        expect(y).toBeGreaterThan(bottom);
        bottom = y + tall - 0.01;
      }
      expect(height).toBeGreaterThan(bottom);
    }
  });

  test.each(widths)('of %i px at %i px text keeps label, lanes and marks of a row apart', (width, em) => {
    for (const {drawing} of rowsOf(scene({width, em, lang: 'pl'}))) {
      const {wide} = scene({width, em});
      const {labelY, lines, lanes, marks, height} = drawing;
      let bottom = wide ? 0 : labelY + (lines.length - 1) * 0.95 * em + 0.5 * em;
      for (const {y, thickness} of lanes) {
        expect(y - Math.max(thickness, 0.6 * em) / 2).toBeGreaterThanOrEqual(bottom - 0.01);
        bottom = y + thickness / 2;
      }
      for (const {y} of marks) expect(y - 0.24 * em).toBeGreaterThan(bottom - 0.01);
      expect(Math.max(bottom, ...marks.map(({y}) => y + 0.2 * em))).toBeLessThanOrEqual(height);
    }
  });

  test.each(widths)('of %i px at %i px text holds everything between its edges', (width, em) => {
    const drawn = scene({width, em, lang: 'pl'});
    for (const {drawing} of rowsOf(drawn)) {
      const room = (drawn.wide ? drawn.plot.left : width) - 1.3 * em;
      for (const line of drawing.lines) expect(textWidth(line) * 0.875 * em).toBeLessThanOrEqual(room);
      for (const {bars, glyphs} of drawing.lanes) {
        for (const {x, width: long} of bars) {
          expect(x).toBeGreaterThanOrEqual(drawn.plot.left - 0.01);
          expect(x + long).toBeLessThanOrEqual(drawn.plot.right + 0.01);
        }
        for (const {x} of glyphs) expect(x).toBeLessThanOrEqual(drawn.plot.right);
      }
    }
    for (const {x, label} of drawn.ticks)
      if (label) expect(x + textWidth(label) * 0.375 * em).toBeLessThanOrEqual(width);
    expect(drawn.plot.right).toBeLessThanOrEqual(width - 12);
  });

  test('puts names over their bars below 32.5 em, in a column above', () => {
    expect(scene({width: 519}).wide).toBe(false);
    expect(scene({width: 520}).wide).toBe(true);
    expect(scene({width: 768, em: 32}).wide).toBe(false);
    expect(scene({width: 360}).plot.left).toBe(12);
  });

  test('breaks a long name between words and ends what does not fit with an ellipsis', () => {
    const by = {room: 10, most: 2, textWidth: (text: string) => text.length};
    expect(linesOf('Mazara del Vallo', by)).toEqual(['Mazara del', 'Vallo']);
    expect(linesOf('Sliema', by)).toEqual(['Sliema']);
    expect(linesOf('one two three four five six', by)).toEqual(['one two', 'three fou…']);
    expect(linesOf('Llanfairpwllgwyngyll', by)).toEqual(['Llanfairp…']);
  });
});

describe('the strip', () => {
  const levels = levelsOf(bialystok);

  test('counts what was in force and what perhaps was', () => {
    const on = (day: string) => levels.filter((level) => level.day <= day).at(-1);
    expect(on('1992-12-31')).toMatchObject({certain: 1, perhaps: 0});
    expect(on('2022-02-26')?.certain).toBe((on('2022-02-27')?.certain ?? 0) + 2);
    expect(on('2026-11-29')).toMatchObject({certain: 15, perhaps: 1});
  });

  test('has a line at round numbers and stays within its edges', () => {
    const {density} = scene({});
    expect(density.lines.map(({label}) => label)).toEqual(['10', '20']);
    const heights = [...`${density.certain}${density.perhaps}`.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(density.top - 0.1);
    expect(Math.max(...heights)).toBeLessThanOrEqual(density.bottom + 0.1);
  });
});

describe('the cursor', () => {
  test('stands on the day, and the range input says the same in whole days', () => {
    const {cursor, control, plot} = scene({at: '2014-06-21'});
    const share = (control.value - control.min) / (control.max - control.min);
    expect(cursor.x).toBeCloseTo(plot.left + share * (plot.right - plot.left), 6);
  });

  test('has the day and the counts at its head, and never beyond the sheet', () => {
    expect(scene({at: '2014'}).cursor).toMatchObject({day: '2014', counts: '17 in force, 3 perhaps', anchor: 'end'});
    const {cursor} = scene({at: '1991', width: 320, em: 32, lang: 'pl'});
    expect(cursor).toMatchObject({anchor: 'start'});
    expect(cursor.textX).toBeGreaterThanOrEqual(0);
  });

  test('shows the month while the story plays, the exact moment when it rests', () => {
    expect(scene({at: '2014-06-21'}).day).toBe('21 June 2014');
    expect(scene({at: '2014-06-21', transient: {playing: true}}).day).toBe('June 2014');
  });
});

describe('the foot', () => {
  const foot = scene({}).foot;

  test('has memberships, institutional ties and what concerns no partner', () => {
    expect(foot.map(({id}) => id)).toEqual([
      'eurocities',
      'aviama',
      'euroregion-niemen',
      'uwb-uwisconsin-2009',
      'undertakings',
    ]);
  });

  test('says so where a beginning is not known, and draws no bar', () => {
    const niemen = foot.find(({id}) => id === 'euroregion-niemen');
    expect(niemen?.lines.join(' ')).toContain('since: not known');
    expect(niemen?.bars).toEqual([]);
    expect(niemen?.text).toContain('since: not known');
  });

  test('fades a membership in over its first year', () => {
    expect(foot[0]?.bars[0]?.stops?.[0]?.[1]).toBeLessThan(0.2);
  });
});

test('periods of the atlas are bands, their names in lines of their own where they would touch', () => {
  const period = (id: string, from: string, to?: string) => ({
    id,
    name: {en: `Period ${id}`, pl: `Okres ${id}`},
    from,
    ...(to ? {to} : {}),
    sources: ['s'],
  });
  const atlas = smallAtlas([{id: 'a', ties: [{events: [{type: 'signed', date: '1990'}]}]}], {
    periods: [period('one', '2000', '2003'), period('two', '2001', '2010'), period('three', '2020')],
  });
  const {periods, plot} = scene({atlas});
  const lines = periods.flatMap((band) => band.lines.map(({y}) => y));
  expect(new Set(lines).size).toBe(2);
  expect(lines[0]).toBe(lines[2]);
  expect((periods[2]?.x ?? 0) + (periods[2]?.width ?? 0)).toBeCloseTo(plot.right, 6);
});
