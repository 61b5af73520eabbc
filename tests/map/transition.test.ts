// The map while all of it moves: less detail than at rest, but every place where it belongs.
import {describe, expect, it} from 'vitest';
import {interpolatedFrame, transitionScene, turningFrame} from '../../src/map/transition-scene.ts';
import {mapScene} from '../../src/map/map-scene.ts';
import {sceneInput} from '../harness/scene-input.ts';

/** Middles of marks drawn in one path: each begins at the left end of a disc. */
const begins = (d: string) => (d.match(/M/g) ?? []).length;

describe('a globe in the midst of a turn', () => {
  const rotation = [88, -43] as const;
  const input = sceneInput({projection: 'globe', city: 'milwaukee', transient: {rotation}});
  const rest = mapScene(input);
  const flown = transitionScene(input, turningFrame(input, rotation));

  it('shows what is on the near side, and nothing else', () => {
    expect(begins(flown.halos)).toBe(rest.pins.length);
    expect(rest.pins.length).toBeLessThan(21);
    const away = [157, 53] as const;
    expect(transitionScene(input, turningFrame(input, away)).homes).toEqual([]);
  });

  it('is coarse, and names only who is asked for', () => {
    expect(flown.land.length).toBeLessThan(rest.basemap.land.length / 2);
    expect(flown.names.map(({text}) => text)).toEqual(['Milwaukee County']);
    expect(flown.chosen).not.toBe('');
  });

  it('draws partners that look alike in one path', () => {
    expect(flown.flocks.length).toBeLessThan(8);
    const looks = flown.flocks.map(({status, perhaps, selected}) => `${status} ${perhaps} ${selected}`);
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('a change of projection', () => {
  it.each([
    ['home', 'world'],
    ['world', 'globe'],
    ['globe', 'home'],
  ] as const)('from %s to %s begins where the one rests and ends where the other does', (from, to) => {
    const input = sceneInput({projection: to});
    const home = (t: number) =>
      transitionScene(input, interpolatedFrame(input, {kind: from, rotation: [-23.16, -53.13]}, t)).homes[0];
    const pixelInFrame = (kind: 'home' | 'world' | 'globe') => {
      const {basemap} = mapScene(sceneInput({projection: kind}));
      return basemap.origin;
    };
    for (const [t, kind] of [
      [0, from],
      [1, to],
    ] as const) {
      const [x, y] = pixelInFrame(kind);
      expect(home(t)?.x, kind).toBeCloseTo(x, 0);
      expect(home(t)?.y, kind).toBeCloseTo(y, 0);
    }
    const [a, b, half] = [home(0), home(1), home(0.5)];
    expect(half?.x).toBeCloseTo(((a?.x ?? 0) + (b?.x ?? 0)) / 2, 0);
  });

  it('names nobody but home and who is asked for', () => {
    const input = sceneInput({projection: 'world'});
    const flown = transitionScene(input, interpolatedFrame(input, {kind: 'home', rotation: [0, 0]}, 0.4));
    expect(flown.names).toEqual([]);
    expect(flown.homes[0]?.label?.text).toBeDefined();
  });
});
