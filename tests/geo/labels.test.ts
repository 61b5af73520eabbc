import {describe, expect, it} from 'vitest';
import {boxTouchesDisc, boxesOverlap, lineTouchesBox, lineTouchesDisc, linesCross} from '../../src/geo/boxes.ts';
import type {Line} from '../../src/geo/boxes.ts';
import type {LabelField, LabelItem} from '../../src/geo/label-candidates.ts';
import {placedLabels, type Labels} from '../../src/geo/labels.ts';
import {fittedProjection} from '../../src/geo/projections.ts';
import {textWidth} from '../../src/geo/text-width.ts';
import {HOME, PARTNERS} from './bialystok.ts';
import {seeded} from './seeded.ts';

interface Problem {
  readonly items: readonly LabelItem[];
  readonly field: LabelField;
}

const solved = ({items, field}: Problem): Labels => placedLabels(items, field);

function expectNothingOverlaps({field}: Problem, labels: Labels) {
  const placed = [...labels].map(([id, label]) => ({...label, id}));
  placed.forEach((label, i) => {
    const {id, box, leader} = label;
    if (box[0] < 0 || box[1] < 0 || box[2] > field.width || box[3] > field.height)
      throw new Error(`${id} leaves the frame`);
    for (const pin of field.pins) if (boxTouchesDisc(box, pin)) throw new Error(`${id} covers a pin`);
    for (const obstacle of field.obstacles)
      if (boxesOverlap(box, obstacle)) throw new Error(`${id} covers an obstacle`);
    for (const other of placed.slice(i + 1)) {
      if (boxesOverlap(box, other.box)) throw new Error(`${id} overlaps ${other.id}`);
    }
    for (const other of placed) {
      if (other !== label && leader && lineTouchesBox(leader, other.box))
        throw new Error(`${id} points through ${other.id}`);
    }
    for (const pin of field.pins) {
      if (leader && pin.id !== id && lineTouchesDisc(leader, pin)) throw new Error(`${id} points through a pin`);
    }
  });
}

function bialystok(width: number, height: number, size: number, language: 'pl' | 'en'): Problem {
  const projection = fittedProjection('home', {
    home: HOME.coordinates,
    points: PARTNERS.map((p) => p.coordinates),
    width,
    height,
    padding: width < 500 ? 22 : 44,
  });
  const items = [HOME, ...PARTNERS].map((city, i): LabelItem => {
    const [x, y] = projection([...city.coordinates]) ?? [0, 0];
    const text = {width: textWidth(city[language], i === 0) * size, height: size * 1.15};
    return {id: city.id, x, y, r: width < 500 ? 5 : 6, ...text, priority: i === 0 ? 10 : 1};
  });
  const [home] = items;
  const lines = items.slice(1).map(({x, y}): Line => [home?.x ?? 0, home?.y ?? 0, x, y]);
  return {items, field: {width, height, pins: items, obstacles: [], lines}};
}

describe.each(['pl', 'en'] as const)('Białystok in %s', (language) => {
  it.each([
    [768, 560, 13],
    [960, 640, 13],
    [960, 640, 16],
    [1280, 800, 14],
  ])('has every name at %i × %i in %i px', (width, height, size) => {
    const problem = bialystok(width, height, size, language);
    const labels = solved(problem);
    expect(labels.size).toBe(problem.items.length);
    expectNothingOverlaps(problem, labels);
  });

  it.each([
    [360, 420, 11, 18],
    [320, 380, 11, 16],
    [360, 420, 14, 12],
  ])('at %i × %i in %i px has at least %i names', (width, height, size, least) => {
    const problem = bialystok(width, height, size, language);
    const labels = solved(problem);
    expect(labels.size).toBeGreaterThanOrEqual(least);
    expect(labels.has(HOME.id)).toBe(true);
    expectNothingOverlaps(problem, labels);
  });

  it('crosses no leaders', () => {
    const leaders = [...solved(bialystok(360, 420, 11, language)).values()].flatMap(({leader}) =>
      leader ? [leader] : [],
    );
    expect(leaders).not.toEqual([]);
    for (const a of leaders) for (const b of leaders) expect(linesCross(a, b)).toBe(false);
  });
});

function atlas(seed: number): Problem {
  const random = seeded(seed);
  const [width, height] = [300 + Math.floor(random() * 900), 260 + Math.floor(random() * 600)];
  const count = 5 + Math.floor(random() * 56);
  const clusters = 1 + Math.floor(random() * 4);
  const centres = [...'.'.repeat(clusters)].map(() => [random() * width, random() * height] as const);
  const items = [...'.'.repeat(count)].map((_, i): LabelItem => {
    const [cx, cy] = centres[i % clusters] ?? [0, 0];
    const near = random() < 0.6;
    const x = near ? cx + (random() - 0.5) * 160 : random() * width;
    const y = near ? cy + (random() - 0.5) * 160 : random() * height;
    const size = 10 + random() * 6;
    return {
      id: `c${i}`,
      x,
      y,
      r: 3 + random() * 4,
      width: size * (2 + random() * 7),
      height: size * 1.15,
      priority: i ? Math.floor(random() * 3) : 9,
    };
  });
  const lines = items.slice(1).map(({x, y}): Line => [items[0]?.x ?? 0, items[0]?.y ?? 0, x, y]);
  return {items, field: {width, height, pins: items, lines, obstacles: [[0, 0, 90, 30]]}};
}

it('never overlaps on a thousand made-up atlases, and gives the same again', () => {
  let [placed, all] = [0, 0];
  for (let seed = 1; seed <= 1000; seed++) {
    const problem = atlas(seed);
    const labels = solved(problem);
    expectNothingOverlaps(problem, labels);
    if (seed % 50 === 0) expect(solved(problem)).toEqual(labels);
    all += problem.items.length;
    placed += labels.size;
  }
  expect(placed / all).toBeGreaterThan(0.75);
});

it('does not depend on the order of the items', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const problem = atlas(seed);
    expect(solved({...problem, items: [...problem.items].reverse()})).toEqual(solved(problem));
  }
});

it('gives the better place to the higher priority', () => {
  const item = (id: string, priority: number): LabelItem => ({
    id,
    x: 60,
    y: id === 'a' ? 20 : 32,
    r: 4,
    width: 50,
    height: 14,
    priority,
  });
  const named = (items: LabelItem[]) =>
    placedLabels(items, {width: 122, height: 52, pins: items, obstacles: [[0, 0, 56, 52]], lines: []});
  const crowd = (high: string) =>
    ['a', 'b', 'c'].map((id) => ({...item(id, id === high ? 5 : 1), y: 20 + 6 * 'abc'.indexOf(id)}));
  for (const high of ['a', 'b', 'c']) {
    expect(named(crowd(high)).size).toBeLessThan(3);
    expect(named(crowd(high)).has(high)).toBe(true);
  }
});

it('hides the name of a pin outside the frame', () => {
  const item = {id: 'far', x: -5, y: 20, r: 4, width: 40, height: 12, priority: 1};
  expect(placedLabels([item], {width: 200, height: 100, pins: [item], obstacles: [], lines: []}).size).toBe(0);
});
