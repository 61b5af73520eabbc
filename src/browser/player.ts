// Play: the story from the moment on, gliding through empty years and slow at events; under reduced motion it steps from
// event to event.
import type {LitElement} from 'lit';
import type {ElementPort} from './element-port.ts';
import {PlaybackController} from './playback-controller.ts';
import {wantsLessMotion} from './tween-controller.ts';
import type {IsoDay} from '../model/day.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {spanOf} from '../state/moment.ts';
import {stepsOf, storyOf} from '../timeline/story.ts';

/** Each event stays as long as it takes to read its line. */
const STEP_MS = 2500;
/** So long it takes to hear one: a voice that falls behind tells of what is no longer seen. */
const LISTEN_MS = 4000;

export interface PlayerOptions {
  /** The story has come to an event, and there is time to hear of it. */
  readonly passed: () => void;
  /** It has been told to its end. */
  readonly ended: () => void;
}

/** When to be at which moment. */
interface Script {
  readonly duration: number;
  /** `at` for a share of the duration, 0 to 1. */
  readonly momentAt: (t: number) => string;
  /** The share at which a day is reached. */
  readonly shareOf: (day: IsoDay) => number;
}

export class Player {
  readonly #port: ElementPort;
  readonly #options: PlayerOptions;
  readonly #playback: PlaybackController;
  #script: Script | undefined;
  /** How much of the story the page has heard of. */
  #announced = 0;
  /** How much of it has been said aloud, and when the last of that was. */
  #said = {steps: 0, at: 0};

  constructor(host: LitElement, port: ElementPort, options: PlayerOptions) {
    this.#port = port;
    this.#options = options;
    this.#playback = new PlaybackController(
      host,
      (elapsed) => this.#playTo(elapsed),
      () => {
        port.setTransient({playing: false});
        port.announce();
      },
    );
  }

  get playing(): boolean {
    return this.#playback.playing;
  }

  play(): void {
    const input = this.#port.input();
    if (!input || this.playing) return;
    this.#announced = -1;
    this.#script = wantsLessMotion() ? steppedScript(input) : gliding(input);
    const {duration, shareOf} = this.#script;
    this.#port.setTransient({playing: true});
    const begin = input.day >= input.today ? 0 : shareOf(input.day) * duration;
    this.#said = {steps: begin > 0 ? passedSteps(input) : 0, at: begin - LISTEN_MS};
    this.#playback.play(begin);
  }

  pause(): void {
    this.#playback.pause();
  }

  #playTo(elapsed: number): boolean {
    if (!this.#script) return false;
    const t = elapsed / this.#script.duration;
    const at = t < 1 ? this.#script.momentAt(t) : undefined;
    if (at !== this.#port.input()?.view.at) this.#port.dispatch({type: 'moved', at}, 'silent');
    this.#announceSteps();
    this.#saySteps(elapsed);
    if (at === undefined) this.#options.ended();
    return at !== undefined;
  }

  /** Pages listen to changes of the view: they hear of each event of the story, not of sixty days a second. */
  #announceSteps(): void {
    const input = this.#port.input();
    if (!input) return;
    const passed = passedSteps(input);
    if (passed === this.#announced) return;
    this.#announced = passed;
    this.#port.announce();
  }

  #saySteps(elapsed: number): void {
    const input = this.#port.input();
    const steps = input ? passedSteps(input) : 0;
    if (steps <= this.#said.steps || elapsed - this.#said.at < LISTEN_MS) return;
    this.#said = {steps, at: elapsed};
    this.#options.passed();
  }
}

/** How many events of the story have come. */
const passedSteps = ({atlas, day}: SceneInput): number => stepsOf(atlas).filter((step) => step.day <= day).length;

function gliding({atlas, today}: SceneInput): Script {
  const {duration, dayAt} = storyOf(atlas, spanOf(atlas, today).from, today);
  return {
    duration,
    momentAt: dayAt,
    shareOf: (day) => {
      let [low, high] = [0, 1];
      for (let i = 0; i < 20; i++) {
        const middle = (low + high) / 2;
        if (dayAt(middle) < day) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}

function steppedScript({atlas, today}: SceneInput): Script {
  const {from} = spanOf(atlas, today);
  const steps = [{at: from, day: from}, ...stepsOf(atlas).filter(({day}) => day <= today)];
  return {
    duration: steps.length * STEP_MS,
    momentAt: (t) => steps[Math.floor(t * steps.length)]?.at ?? from,
    shareOf: (day) => {
      const next = steps.findIndex((step) => step.day > day);
      return next < 0 ? 1 : next / steps.length;
    },
  };
}
