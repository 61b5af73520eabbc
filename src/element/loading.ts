// How the atlas comes in: the bundled one, one that is given, or one by address; what was wrong with it, and when that is settled.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {atlasFrom} from '../controllers/atlas-file.ts';
import type {Atlas} from '../model/atlas.ts';
import type {Problem} from '../model/problem.ts';
import {readAtlas, type Reading} from '../model/read-atlas.ts';
import {defaultAtlas} from './default-atlas.ts';

/** How the loading of the atlas stands. */
export type Load =
  | {readonly state: 'loading'}
  /** `notice`: what was wrong with a later one, which did not take its place. */
  | {readonly state: 'ready'; readonly notice?: readonly Problem[]; readonly canRetry?: boolean}
  | {readonly state: 'failed'; readonly problems: readonly Problem[]; readonly canRetry: boolean};

export interface Wanted {
  /** An atlas object; before `src`. */
  readonly data: unknown;
  readonly src: string | undefined;
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
  #settled = false;
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

  /** Settles when the atlas is drawn, or when what is wrong with it is. Never rejects. */
  get ready(): Promise<void> {
    return this.#ready;
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
    if (this.#settled) this.#ready = new Promise((resolve) => (this.#settle = resolve));
    this.#settled = false;
    const settled = this.#ready;
    const {data, src} = this.#receiver.wanted();
    if (data !== undefined) this.#take(readAtlas(data));
    else if (src !== undefined) void this.#fetch(src, this.#request.signal);
    else this.#take(defaultAtlas());
    return settled;
  }

  /** After each update; `canDraw`: there was room to draw in. True when an atlas has just come to be drawn. */
  updated(canDraw: boolean): boolean {
    const load = this.#load;
    if (this.#settled || load.state === 'loading' || (load.state === 'ready' && !canDraw)) return false;
    this.#settled = true;
    this.#settle();
    return load.state === 'ready' && !load.notice;
  }

  hostConnected(): void {
    if (this.#begun && !this.#settled && this.#receiver.wanted().src !== undefined) void this.reload();
  }

  hostDisconnected(): void {
    this.#request.abort();
  }

  async #fetch(src: string, signal: AbortSignal): Promise<void> {
    this.#load = {...this.#load, state: 'loading'};
    this.#host.requestUpdate();
    const reading = await atlasFrom(src, signal);
    // A late answer to an older request never wins.
    if (!signal.aborted && this.#host.isConnected) this.#take(reading, true);
  }

  #take(reading: Reading, fetched = false): void {
    if ('problems' in reading) {
      const {problems} = reading;
      // A good atlas outlives a bad reload; it never gives way to another city's.
      this.#load = this.#atlas
        ? {state: 'ready', notice: problems, canRetry: fetched}
        : {state: 'failed', problems, canRetry: fetched};
      this.#receiver.refused(problems);
    } else {
      this.#atlas = reading.atlas;
      this.#load = {state: 'ready'};
      this.#receiver.taken(reading.atlas, reading.warnings);
    }
    this.#host.requestUpdate();
  }
}
