// The scheduler by itself: a clock that is set by hand, sections that count how often they are drawn, and no browser.
import {beforeEach, describe, expect, test} from 'vitest';
import type {Clock} from '../../src/browser/clock.ts';
import {SectionScheduler, type Motion, type Section} from '../../src/element/section-scheduler.ts';

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
  #tasks: (() => void)[] = [];
  #told: (root: Element, isSeen: boolean) => void = () => undefined;

  readonly now = (): number => this.time;
  readonly frame = (act: () => void) => this.#pending(this.#frames, act);
  readonly painted = (act: () => void) => this.#pending(this.#frames, act);
  readonly soon = (act: () => void) => this.#pending(this.#tasks, act);
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
    return !this.#timers.length && !this.#frames.length && !this.#tasks.length;
  }

  /** The next task. */
  turn(): void {
    this.#tasks.splice(0).forEach((act) => act());
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
let focused: Element | undefined;

const named = (name: string): Element => ({name, toggleAttribute: () => true}) as unknown as Element;
const ROOTS = {map: named('map'), rows: named('rows'), table: named('table'), cursor: named('cursor')};

function section(
  name: keyof typeof ROOTS,
  kind: Section<Input>['kind'],
  reads: (input: Input) => object | undefined,
  more: Pick<Section<Input>, 'endsStage' | 'prepare'> = {},
): Section<Input> {
  return {
    name,
    kind,
    root: ROOTS[name],
    input: reads,
    draw(values) {
      drawn.push(name);
      shown[name] = values;
      clock.time += cost[name] ?? 0;
    },
    ...more,
  };
}

/** A part of the work on the map. */
const step = (name: string) => () => {
  drawn.push(name);
  clock.time += cost[name] ?? 0;
};

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
        section('map', 'view', ({day, highlighted, view}) => ({day, highlighted, view}), {
          prepare: () => [step('land'), step('names')],
        }),
        section('rows', 'view', ({day, highlighted}) => ({day, highlighted}), {endsStage: true}),
        section('table', 'view', ({day}) => ({day})),
        section('cursor', 'cursor', ({day}) => ({day})),
      ],
      hasFocus: (root) => root === focused,
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
  for (; !made.isWhole; clock.paint()) clock.turn();
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
  focused = undefined;
  cost = {land: 5, names: 5, map: 20, rows: 10, table: 30, cursor: 1};
  input = {day: 1};
});

describe('the first drawing', () => {
  /** What is drawn in the coming task. */
  const turned = (): readonly string[] => {
    drawn = [];
    clock.turn();
    return drawn;
  };

  test('comes from the top in short tasks, long work in steps', () => {
    const made = scheduler();
    made.hostUpdated();
    expect(drawn).toEqual(['land', 'names']);
    expect(turned()).toEqual(['map']);
    expect(turned()).toEqual(['rows', 'cursor']);
  });

  test('the stage is shown once it stands, and painted before anything else is drawn', () => {
    const made = scheduler();
    made.hostUpdated();
    turned();
    expect(made.isStaged).toBe(false);
    turned();
    expect(made.isStaged).toBe(true);
    expect(made.isWhole).toBe(false);
    expect(updates).toBe(1);
    made.hostUpdated();
    expect(turned()).toEqual([]);
    clock.paint();
    expect(drawn).toEqual(['table']);
    clock.turn();
    expect(made.isWhole).toBe(true);
    expect(updates).toBe(2);
    expect(clock.isIdle).toBe(true);
  });

  test('what is quickly drawn is drawn together', () => {
    cost = {};
    const made = scheduler();
    made.hostUpdated();
    expect(drawn).toEqual(['land', 'names', 'map', 'rows', 'cursor']);
    clock.paint();
    expect(drawn.slice(5)).toEqual(['table']);
  });

  test('shows what has changed meanwhile', () => {
    const made = scheduler();
    made.hostUpdated();
    turned();
    expect(shown['map']).toMatchObject({day: 1});
    change(made, {day: 2});
    expect(turned()).toEqual(['map']);
    for (; !made.isWhole; clock.paint()) clock.turn();
    expect(shown).toMatchObject({map: {day: 2}, rows: {day: 2}, table: {day: 2}, cursor: {day: 2}});
  });

  test('is finished at once for paper', () => {
    scheduler().hostUpdated();
    drawn = [];
    clock.print();
    expect(drawn).toEqual(['map', 'rows', 'table', 'cursor']);
    expect(clock.isIdle).toBe(true);
  });

  test('what is no longer wanted in the middle of it is not shown', () => {
    const made = scheduler();
    made.hostUpdated();
    for (; !made.isStaged; clock.turn());
    input = undefined;
    made.hostUpdated();
    expect(made.isStaged).toBe(false);
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

  test('what is out of sight follows when the rest has been painted, in short tasks; on paper at once', () => {
    const made = settled();
    for (const root of [ROOTS.rows, ROOTS.table]) clock.see(root, false);
    change(made, {day: 2});
    expect(drawn).toEqual(['map', 'cursor']);
    clock.paint();
    expect(drawn).toEqual(['map', 'cursor', 'rows']);
    clock.turn();
    expect(shown).toMatchObject({map: {day: 2}, rows: {day: 2}, table: {day: 2}});
    clock.turn();
    expect(clock.isIdle).toBe(true);
    change(made, {day: 4, motion: 'paper'});
    expect(shown).toMatchObject({rows: {day: 4}, table: {day: 4}});
  });

  test('where the focus is, is drawn at once, wherever it has been scrolled to', () => {
    const made = settled();
    clock.see(ROOTS.table, false);
    focused = ROOTS.table;
    change(made, {day: 2});
    expect(drawn).toContain('table');
  });

  test('steps that follow each other fast are drawn out of sight once', () => {
    const made = settled();
    clock.see(ROOTS.table, false);
    for (const day of [2, 3, 4]) change(made, {day});
    clock.paint();
    expect(drawn.filter((name) => name === 'table')).toHaveLength(1);
    expect(shown['table']).toEqual({day: 4});
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
    clock.paint();
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
