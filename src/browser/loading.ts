// How the atlas comes in: the bundled one, one that is given, or one by address; what was wrong with it, and when that is settled.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {atlasFrom} from './atlas-file.ts';
import type {MisspeltSrc} from './misspelt-src.ts';
import {problemsPart, problemsPartSoon} from './problem-words.ts';
import type {ProblemsPart} from './problems-part.ts';
import type {Atlas} from '../model/atlas.ts';
import type {Problem} from '../model/problem.ts';
import type {Reading} from '../model/built-atlas.ts';
import {keepPassages} from '../model/text.ts';
import {defaultAtlas} from './default-atlas.ts';
import {atlasOf} from './other-atlas.ts';
import {today} from './today.ts';

/** How the loading of the atlas stands. */
export type Load = {
  /** The full words for problems, once they are there. */
  readonly part?: ProblemsPart;
} & (
  | {readonly state: 'loading'}
  /** `notice`: what was wrong with a later one, which did not take its place. */
  | {readonly state: 'ready'; readonly notice?: readonly Problem[]; readonly canRetry?: boolean}
  | {readonly state: 'failed'; readonly problems: readonly Problem[]; readonly canRetry: boolean}
);

export interface Wanted {
  /** An atlas object; before `src`. */
  readonly data: unknown;
  readonly src: string | undefined;
  /** What was meant to be `src`: then no other city's data are shown. */
  readonly misspelt: () => MisspeltSrc | undefined;
}

export interface Receiver {
  readonly wanted: () => Wanted;
  readonly taken: (atlas: Atlas, warnings: readonly Problem[]) => void;
  readonly refused: (problems: readonly Problem[]) => void;
}

type Host = ReactiveControllerHost & {readonly isConnected: boolean};

export class Loading implements ReactiveController {
  readonly #host: Host;
  readonly #receiver: Receiver;
  #atlas: Atlas | undefined;
  #load: Load = {state: 'loading'};
  /** Ends the request whose answer nobody wants any more. */
  #request = new AbortController();
  #begun = false;
  /** Settles when what the page has given last has been read. */
  #given: Promise<void> = Promise.resolve();
  /** `ready` has settled. */
  #settled = false;
  /** What came has been drawn. */
  #isDrawn = false;
  /** The atlas has been drawn: whoever comes after it and is bad does not take its place. */
  #hasStood = false;
  /** It could not be drawn, and not even that could be said. */
  #isBroken = false;
  #settle: () => void = () => undefined;
  #ready: Promise<void> = new Promise((resolve) => (this.#settle = resolve));

  constructor(host: Host, receiver: Receiver) {
    this.#host = host;
    this.#receiver = receiver;
    host.addController(this);
  }

  get atlas(): Atlas | undefined {
    return this.#atlas;
  }

  get load(): Load {
    return this.#load;
  }

  /** It has been asked for, and nothing has come yet. */
  get isComing(): boolean {
    return this.#begun && this.#load.state === 'loading';
  }

  /** Settles when the atlas is drawn, or when what is wrong with it is. Never rejects. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Settles when the `data` that the page has set last have been read. Never rejects. */
  get given(): Promise<void> {
    return this.#given;
  }

  /** The first time; from then on `renew`. */
  begin(): void {
    if (!this.#begun) void this.reload();
  }

  /** Something else is wanted. */
  renew(): void {
    if (this.#begun) void this.reload();
  }

  /** Settles like `ready`. */
  reload(): Promise<void> {
    this.#begun = true;
    this.#request.abort();
    this.#request = new AbortController();
    this.#isDrawn = false;
    this.#isBroken = false;
    if (!this.#hasStood) this.#atlas = undefined;
    this.unsettle();
    const settled = this.#ready;
    const {data, src, misspelt} = this.#receiver.wanted();
    const {signal} = this.#request;
    if (data !== undefined) this.#given = this.#await(atlasOf(data), signal);
    else if (src !== undefined) void this.#await(atlasFrom(src, {signal, today: today()}), signal, true);
    else this.#takeOwn(misspelt());
    return settled;
  }

  /** What has been told to be ready is to be drawn after all: `ready` waits for that. */
  unsettle(): void {
    if (!this.#settled || this.#isDrawn) return;
    this.#settled = false;
    this.#ready = new Promise((resolve) => (this.#settle = resolve));
  }

  /** What came cannot be drawn, though it passed every check: told like any other problem. Never throws. */
  broke(error: unknown): void {
    console.warn('<twin-cities>', error);
    if (this.#isBroken) {
      this.#settled = true;
      this.#settle();
      return;
    }
    this.#isBroken = true;
    const problems: readonly Problem[] = [{path: '', code: 'undrawable', value: String(error)}];
    this.#load = {state: 'failed', problems, canRetry: false};
    this.#receiver.refused(problems);
    this.#host.requestUpdate();
    void this.#tellInFull();
  }

  /** After each update. `waits`: drawing does, for the reader. True when an atlas has just come to be drawn. */
  updated({isDrawn, waits}: {readonly isDrawn: boolean; readonly waits: boolean}): boolean {
    const load = this.#load;
    if (load.state === 'loading') return false;
    const isShown = load.state === 'failed' || isDrawn;
    if (!this.#settled && (isShown || waits)) {
      this.#settled = true;
      this.#settle();
    }
    if (!isShown || this.#isDrawn) return false;
    this.#isDrawn = true;
    this.#hasStood ||= isDrawn;
    return load.state === 'ready' && !load.notice;
  }

  hostConnected(): void {
    const {data, src} = this.#receiver.wanted();
    if (this.#begun && !this.#settled && (data ?? src) !== undefined) void this.reload();
  }

  hostDisconnected(): void {
    this.#request.abort();
  }

  async #await(coming: Promise<Reading>, signal: AbortSignal, fetched = false): Promise<void> {
    this.#load = {...this.#load, state: 'loading'};
    this.#host.requestUpdate();
    const reading = await coming;
    // A late answer to an older request never wins.
    if (!signal.aborted && this.#host.isConnected) this.#take(reading, fetched);
  }

  #takeOwn(misspelt: MisspeltSrc | undefined): void {
    if (!misspelt) return this.#take(defaultAtlas());
    const {name, remedy} = misspelt;
    this.#take({problems: [{path: '', code: 'misspelt-src', value: name, allowed: [remedy]}]});
  }

  #take(reading: Reading, fetched = false): void {
    if ('problems' in reading) {
      void this.#refuse(reading.problems, fetched);
    } else {
      this.#atlas = reading.atlas;
      this.#hasStood = false;
      keepPassages(reading.atlas.file);
      this.#load = {state: 'ready'};
      try {
        this.#receiver.taken(reading.atlas, reading.warnings);
      } catch (error) {
        this.broke(error);
      }
    }
    this.#host.requestUpdate();
  }

  /** The page hears of it at once, the reader as soon as there are words for it. */
  async #refuse(problems: readonly Problem[], canRetry: boolean): Promise<void> {
    const request = this.#request;
    this.#load = {...this.#load, state: 'loading'};
    this.#receiver.refused(problems);
    const part = await problemsPartSoon();
    // Something else has been asked for since.
    if (request !== this.#request) return;
    // A good atlas outlives a bad reload; it never gives way to another city's.
    const told = this.#atlas
      ? ({state: 'ready', notice: problems, canRetry} as const)
      : ({state: 'failed', problems, canRetry} as const);
    this.#load = part ? {...told, part} : told;
    this.#host.requestUpdate();
    if (!part) void this.#tellInFull();
  }

  /** Once the full words have come after all. */
  async #tellInFull(): Promise<void> {
    const load = this.#load;
    const part = await problemsPart();
    if (!part || load !== this.#load) return;
    this.#load = {...load, part};
    this.#host.requestUpdate();
  }
}
