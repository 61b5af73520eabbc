// Play: the story from the moment on, gliding through empty years and slow at events; under reduced motion it steps from
// event to event.
import type {LitElement} from 'lit';
import {PlaybackController} from '../controllers/playback-controller.ts';
import {wantsLessMotion} from '../controllers/tween-controller.ts';
import type {IsoDay} from '../model/day.ts';
import type {Action} from '../state/actions.ts';
import type {Stage} from '../state/frame.ts';
import {spanOf} from '../state/moment.ts';
import type {Transient} from '../state/transient.ts';
import {stepsOf, storyOf} from '../timeline/story.ts';

/** What a driver of motion may see and do. */
export interface Show {
  readonly stage: () => Stage | undefined;
  readonly transient: () => Transient;
  readonly stir: (change: Partial<Transient>) => void;
  /** What is done on the user's behalf, frame by frame, and when the page is to be told where it has led. */
  readonly glide: (action: Action) => void;
  readonly tell: () => void;
}

/** Each event stays as long as it takes to read its line. */
const STEP_MS = 2500;

/** When to be at which moment. */
interface Script {
  readonly duration: number;
  /** `at` for a share of the duration, 0 to 1. */
  readonly momentAt: (t: number) => string;
  /** The share at which a day is reached. */
  readonly shareOf: (day: IsoDay) => number;
}

export class Player {
  readonly #show: Show;
  readonly #playback: PlaybackController;
  #script: Script | undefined;
  /** How much of the story the page has been told. */
  #told = 0;

  constructor(host: LitElement, show: Show) {
    this.#show = show;
    this.#playback = new PlaybackController(
      host,
      (elapsed) => this.#playTo(elapsed),
      () => {
        show.stir({playing: false});
        show.tell();
      },
    );
  }

  get playing(): boolean {
    return this.#playback.playing;
  }

  play(): void {
    const stage = this.#show.stage();
    if (!stage || this.playing) return;
    this.#told = -1;
    this.#script = wantsLessMotion() ? steppedScript(stage) : gliding(stage);
    const {duration, shareOf} = this.#script;
    this.#show.stir({playing: true});
    this.#playback.play(stage.day >= stage.today ? 0 : shareOf(stage.day) * duration);
  }

  pause(): void {
    this.#playback.pause();
  }

  #playTo(elapsed: number): boolean {
    if (!this.#script) return false;
    const t = elapsed / this.#script.duration;
    const at = t < 1 ? this.#script.momentAt(t) : undefined;
    if (at !== this.#show.stage()?.view.at) this.#show.glide({type: 'moved', at});
    this.#tellSteps();
    return at !== undefined;
  }

  /** Pages listen to changes of the view: they hear of each event of the story, not of sixty days a second. */
  #tellSteps(): void {
    const stage = this.#show.stage();
    if (!stage) return;
    const passed = stepsOf(stage.atlas).filter(({day}) => day <= stage.day).length;
    if (passed === this.#told) return;
    this.#told = passed;
    this.#show.tell();
  }
}

function gliding({atlas, today}: Stage): Script {
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

function steppedScript({atlas, today}: Stage): Script {
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
