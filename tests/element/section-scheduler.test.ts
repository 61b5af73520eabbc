// The scheduler by itself: a clock that is set by hand, sections that count how often they are drawn, and no browser.
import {beforeEach, describe, expect, test} from 'vitest';
import {SectionScheduler, type Clock, type Motion, type Section} from '../../src/element/section-scheduler.ts';

interface Input {
  readonly day: number;
  readonly highlighted?: string;
  readonly motion?: Motion;
  readonly view?: {readonly city: string};
}

/** Time stands still but for what a test lets pass, and for what drawing takes. */
class HandClock implements Clock {
  time = 0;
  #timers: {at: number; act: () => void}[] = [];
  #frames: (() => void)[] = [];
  #told: (root: Element, isSeen: boolean) => void = () => undefined;

  readonly now = (): number => this.time;
  readonly frame = (act: () => void) => this.#pending(this.#frames, act);
  readonly painted = (act: () => void) => this.#pending(this.#frames, act);
  readonly printing = (act: () => void) => {
    this.print = act;
    return () => (this.print = () => undefined);
  };
  print = (): void => undefined;
  readonly later = (act: () => void, ms: number) => this.#pending(this.#timers, {at: this.time + ms, act});
  readonly sight: Clock['sight'] = (_, told) => {
    this.#told = told;
    return () => (this.#told = () => undefined);
  };

  see(root: Element, isSeen: boolean): void {
    this.#told(root, isSeen);
  }

  get isIdle(): boolean {
    return !this.#timers.length && !this.#frames.length;
  }

  /** The next frame. */
  paint(): void {
    this.#frames.splice(0).forEach((act) => act());
  }

  /** Lets time pass, and what is due happen. */
  pass(ms: number): void {
    const until = this.time + ms;
    for (;;) {
      const next = this.#timers.filter(({at}) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers.splice(this.#timers.indexOf(next), 1);
      this.time = Math.max(this.time, next.at);
      next.act();
    }
    this.time = Math.max(this.time, until);
  }

  #pending<T>(queue: T[], one: T): () => void {
    queue.push(one);
    return () => void (queue.includes(one) && queue.splice(queue.indexOf(one), 1));
  }
}

let clock: HandClock;
let drawn: string[];
let input: Input | undefined;
let shown: Record<string, object | undefined>;
let cost: Record<string, number>;
let failures: unknown[];
let updates: number;

const named = (name: string): Element => ({name, toggleAttribute: () => true}) as unknown as Element;
const ROOTS = {map: named('map'), rows: named('rows'), table: named('table'), cursor: named('cursor')};

function section(
  name: keyof typeof ROOTS,
  kind: Section<Input>['kind'],
  pausesAfter: boolean,
  reads: (input: Input) => object | undefined,
): Section<Input> {
  return {
    name,
    kind,
    pausesAfter,
    root: ROOTS[name],
    input: reads,
    draw(values) {
      drawn.push(name);
      shown[name] = values;
      clock.time += cost[name] ?? 0;
    },
  };
}

function scheduler() {
  const made = new SectionScheduler<Input>(
    {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => updates++,
      updateComplete: Promise.resolve(true),
    },
    {
      sections: [
        section('map', 'view', true, ({day, highlighted, view}) => ({day, highlighted, view})),
        section('rows', 'view', false, ({day, highlighted}) => ({day, highlighted})),
        section('table', 'view', true, ({day}) => ({day})),
        section('cursor', 'cursor', false, ({day}) => ({day})),
      ],
      input: () => input,
      motion: ({motion}) => motion,
      failed: (error) => failures.push(error),
    },
    clock,
  );
  made.hostConnected();
  return made;
}

/** All drawn once, and at rest. */
function settled() {
  const made = scheduler();
  made.hostUpdated();
  while (!made.isWhole) clock.paint();
  drawn = [];
  return made;
}

/** The input changes, and the host tells. */
function change(made: SectionScheduler<Input>, next: Input): void {
  input = next;
  made.hostUpdated();
}

beforeEach(() => {
  clock = new HandClock();
  drawn = [];
  shown = {};
  failures = [];
  updates = 0;
  cost = {map: 20, rows: 10, table: 30, cursor: 1};
  input = {day: 1};
});

describe('the first drawing', () => {
  test('comes in parts from the top, and the browser paints between them', () => {
    const made = scheduler();
    made.hostUpdated();
    expect(drawn).toEqual(['map']);
    clock.paint();
    expect(drawn).toEqual(['map', 'rows', 'table']);
    expect(made.isWhole).toBe(false);
    clock.paint();
    expect(drawn).toEqual(['map', 'rows', 'table', 'cursor']);
    expect(made.isWhole).toBe(true);
    expect(updates).toBe(1);
    expect(clock.isIdle).toBe(true);
  });

  test('is finished at once for paper', () => {
    const made = scheduler();
    made.hostUpdated();
    expect(drawn).toEqual(['map']);
    clock.print();
    expect(drawn).toEqual(['map', 'rows', 'table', 'cursor']);
    expect(clock.isIdle).toBe(true);
  });

  test('waits until there is something to draw', () => {
    input = undefined;
    const made = scheduler();
    made.hostUpdated();
    made.finish();
    expect(drawn).toEqual([]);
  });
});

describe('at rest', () => {
  test('every section that reads what has changed is drawn at once, and no other', () => {
    const made = settled();
    change(made, {day: 1, highlighted: 'lutsk'});
    expect(drawn).toEqual(['map', 'rows']);
    change(made, {day: 2, highlighted: 'lutsk'});
    expect(drawn.slice(2)).toEqual(['map', 'rows', 'table', 'cursor']);
  });

  test('what is out of sight shows the same moment, on paper too', () => {
    const made = settled();
    for (const root of [ROOTS.rows, ROOTS.table]) clock.see(root, false);
    change(made, {day: 2});
    expect(shown).toMatchObject({map: {day: 2}, rows: {day: 2}, table: {day: 2}});
    expect(clock.isIdle).toBe(true);
    change(made, {day: 4, motion: 'paper'});
    expect(shown).toMatchObject({rows: {day: 4}, table: {day: 4}});
  });

  test('values that say the same leave a section alone', () => {
    const made = settled();
    change(made, {day: 1, view: {city: 'lutsk'}});
    change(made, {day: 1, view: {city: 'lutsk'}});
    expect(drawn).toEqual(['map']);
  });
});

describe('under a hand', () => {
  test('however many moves there are, the cursor is drawn once a frame', () => {
    const made = settled();
    for (const day of [2, 3, 4]) change(made, {day, motion: 'hand'});
    expect(drawn).toEqual([]);
    clock.paint();
    expect(drawn.filter((name) => name === 'cursor')).toHaveLength(1);
    expect(shown['cursor']).toEqual({day: 4});
  });

  test('views that take long follow one by one, with frames between them that draw the cursor alone', () => {
    const made = settled();
    const frames: string[][] = [];
    for (let day = 2; day < 40; day++) {
      drawn = [];
      change(made, {day, motion: 'hand'});
      clock.paint();
      frames.push(drawn);
      clock.pass(16);
    }
    for (const frame of frames) {
      expect(frame).toContain('cursor');
      expect(frame.length).toBeLessThanOrEqual(2);
    }
    const alone = frames.filter(({length}) => length === 1).length;
    expect(alone).toBeGreaterThan(frames.length / 2);
    for (const name of ['map', 'rows', 'table']) expect(frames.flat(), name).toContain(name);
  });

  test('views that take no time are drawn together in every frame', () => {
    cost = {map: 1, rows: 1, table: 1, cursor: 0};
    const made = settled();
    for (let day = 2; day < 10; day++) {
      change(made, {day, motion: 'hand'});
      clock.paint();
      clock.pass(16);
    }
    drawn = [];
    change(made, {day: 10, motion: 'hand'});
    clock.paint();
    expect(drawn.toSorted()).toEqual(['cursor', 'map', 'rows', 'table']);
  });

  test('what is out of sight waits, until the hand has rested for a while', () => {
    const made = settled();
    clock.see(ROOTS.table, false);
    for (let day = 2; day < 20; day++) {
      change(made, {day, motion: 'hand'});
      clock.paint();
      clock.pass(16);
    }
    expect(drawn).toContain('map');
    expect(drawn).not.toContain('table');
    clock.pass(2000);
    expect(drawn).toContain('table');
    expect(shown).toMatchObject({map: {day: 19}, rows: {day: 19}, table: {day: 19}, cursor: {day: 19}});
    expect(clock.isIdle).toBe(true);
  });

  test('when it lets go, everything shows the same moment', () => {
    const made = settled();
    clock.see(ROOTS.table, false);
    change(made, {day: 5, motion: 'hand'});
    clock.paint();
    change(made, {day: 5});
    for (const name of ['map', 'rows', 'table', 'cursor']) expect(shown[name], name).toMatchObject({day: 5});
  });

  test('whoever asks sees everything at the same moment', () => {
    const made = settled();
    change(made, {day: 7, motion: 'hand'});
    made.finish();
    for (const name of ['map', 'rows', 'table', 'cursor']) expect(shown[name], name).toMatchObject({day: 7});
    drawn = [];
    clock.paint();
    expect(drawn).toEqual([]);
  });
});

describe('while the story plays', () => {
  test('what a hand does on a day that is held reaches every view', () => {
    const made = settled();
    change(made, {day: 2, motion: 'play'});
    clock.pass(1000);
    change(made, {day: 2, motion: 'play', highlighted: 'lutsk', view: {city: 'lutsk'}});
    clock.pass(1000);
    expect(shown['map']).toEqual({day: 2, highlighted: 'lutsk', view: {city: 'lutsk'}});
    expect(shown['rows']).toEqual({day: 2, highlighted: 'lutsk'});
    expect(clock.isIdle).toBe(true);
  });

  test('the cursor does not wait for a frame: the story moves once in each', () => {
    const made = settled();
    change(made, {day: 2, motion: 'play'});
    expect(drawn).toContain('cursor');
  });
});

test('what cannot be drawn outside of an update is told, not thrown', () => {
  const made = settled();
  change(made, {day: 2, motion: 'hand'});
  cost = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no such place');
      },
    },
  );
  clock.paint();
  expect(failures).toEqual([new Error('no such place')]);
});

test('taken out of the page it leaves nothing behind', () => {
  const made = settled();
  change(made, {day: 2, motion: 'hand'});
  clock.paint();
  change(made, {day: 3, motion: 'hand'});
  made.hostDisconnected();
  expect(clock.isIdle).toBe(true);
});

test('put back, it asks for what it has missed', () => {
  const made = settled();
  made.hostDisconnected();
  updates = 0;
  made.hostConnected();
  expect(updates).toBe(1);
});
