// How much room there is, how large the text, and how wide words are in the page's font: the Frame of the scenes.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {memoByKey} from '../base/memo.ts';
import type {Frame} from '../state/scene-input.ts';
import {drawnParents} from './drawn-parents.ts';
import {setMeasure} from './moved-styles.ts';
import {PaperController} from './paper-controller.ts';

type Host = ReactiveControllerHost & HTMLElement;

const BOX = '.page';
const PROBE = '.probe';
/** In px: in a box that is as wide as what is in it the widget asks for so much. */
const LEAST = 240;
/** With less nobody could read it: then it rather hangs out. */
const LEGIBLE = 120;
/** As high as the window. */
const WINDOW = '.window-probe';

export class RoomController implements ReactiveController {
  readonly #host: Host;
  readonly #paper: PaperController;
  #observer: ResizeObserver | undefined;
  /** What the views fill. Not the host: a page's reset may have made it inline, and then it has no width. */
  #box: HTMLElement | undefined;
  #probe: Element | undefined;
  #window: Element | undefined;
  #frame: Frame | undefined;
  /** It takes no room for now: what is drawn meanwhile cannot be measured. */
  #isHidden = false;
  #font = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#paper = new PaperController(host, () => this.#look());
  }

  /** The room as it is now, measured where it has not been; undefined while the element takes none. */
  measured(): Frame | undefined {
    if (!this.#frame) this.#measure();
    return this.#frame;
  }

  hostConnected(): void {
    this.#frame = undefined;
    // Drawing while sizes are being told is an error on the page, too, if it brings a scrollbar ("ResizeObserver loop").
    this.#observer = new ResizeObserver(() => {
      requestAnimationFrame(() => {
        this.#fit();
        this.#look();
      });
    });
    this.#observeProbes();
  }

  /**
   * The probe is as wide as the box and one em high, so that it tells of room and of the page's text-size switches. The box
   * itself is not watched: its height changes with what is drawn in it, which WebKit may report to the page as an error.
   */
  hostUpdated(): void {
    if (this.#box) return;
    const [box, probe, window] = [BOX, PROBE, WINDOW].map((one) =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(one),
    );
    if (!box || !probe || !window) return;
    this.#box = box;
    this.#probe = probe;
    this.#window = window;
    this.#observeProbes();
    this.#fit();
    // There is room to draw in now.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Says what page-styles.ts asks for the rarer places. */
  #fit(): void {
    if (!this.#box || this.#paper.laid) return;
    this.#box.toggleAttribute('data-in-columns', isInColumns(this.#host));
    this.#host.shadowRoot?.querySelector('.breadth')?.toggleAttribute('data-tight', isTight(this.#host));
  }

  #observeProbes(): void {
    if (this.#probe) this.#observer?.observe(this.#probe);
    if (this.#window && !isFramed()) this.#observer?.observe(this.#window);
  }

  #look(): void {
    if (this.#measure()) this.#host.requestUpdate();
  }

  /** What a reader's own style sheet puts between letters and words, in em: the page's spacing ends before pictures. */
  #spacing(em: number): Spacing {
    const probe = this.#box?.querySelector('.window-probe');
    const {letterSpacing = '', wordSpacing = ''} = probe ? getComputedStyle(probe) : {};
    return {letter: (parseFloat(letterSpacing) || 0) / em, word: (parseFloat(wordSpacing) || 0) / em};
  }

  /** True when something changed. */
  #measure(): boolean {
    if (!this.#box) return false;
    const style = getComputedStyle(this.#box);
    const width = this.#box.clientWidth - (parseFloat(style.paddingLeft) || 0) - (parseFloat(style.paddingRight) || 0);
    const em = parseFloat(style.fontSize) || 16;
    const spacing = this.#spacing(em);
    const font = [style.fontFamily, spacing.letter, spacing.word].join();
    const before = this.#frame;
    if (!(width > 0)) {
      this.#isHidden = true;
      return false;
    }
    const wide = before ? (before.onScreen ?? before.width / before.em) : width / em;
    const onScreen = this.#paper.laid ? wide : undefined;
    const {mapHeight} = this.#paper;
    const windowHeight = onScreen === undefined ? this.#windowHeight() : before?.windowHeight;
    const comesBack = this.#isHidden;
    this.#isHidden = false;
    if (
      before &&
      !comesBack &&
      before.width === width &&
      before.em === em &&
      before.onScreen === onScreen &&
      before.mapHeight === mapHeight &&
      before.windowHeight === windowHeight &&
      this.#font === font
    )
      return false;
    // Another function says that the frame is another, and all that hangs on it is measured anew.
    const isKnown = before && this.#font === font && !comesBack;
    const textWidth = isKnown ? before.textWidth : measuredIn(style.fontFamily, spacing);
    this.#font = font;
    setMeasure(this.#box.getRootNode(), '--sticky-top', pageHeader());
    this.#frame = {
      width,
      em,
      textWidth,
      ...(onScreen === undefined ? {} : {onScreen}),
      ...(mapHeight === undefined ? {} : {mapHeight}),
      ...(windowHeight === undefined ? {} : {windowHeight}),
    };
    return true;
  }

  /** The small one of a phone, so that it stays the same while the browser's own bars come and go. */
  #windowHeight(): number | undefined {
    const height = isFramed() ? screen.availHeight : (this.#window?.getBoundingClientRect().height ?? 0);
    return height > 0 ? height : undefined;
  }
}

/** Whether the page has less room than what the widget asks for: a box that is as wide as what is in it would have given that. */
function isTight(host: Element): boolean {
  for (const box of drawnParents(host)) {
    const room = columnWidth(box);
    if (room > 0 && room < LEAST) return room >= LEGIBLE;
  }
  return false;
}

/** Whether the page sets its text in columns there. */
function isInColumns(host: Element): boolean {
  return [host, ...drawnParents(host)].some((box) => {
    const {columnCount, columnWidth: wanted} = getComputedStyle(box);
    return columnCount !== 'auto' || wanted !== 'auto';
  });
}

/** Of a box, or of each of its columns; 0 of what is no box. */
function columnWidth(box: Element): number {
  const {columnCount, columnWidth: wanted, columnGap, fontSize} = getComputedStyle(box);
  const width = box.clientWidth;
  if (columnCount === 'auto' && wanted === 'auto') return width;
  const gap = parseFloat(columnGap) || (columnGap === 'normal' ? parseFloat(fontSize) : 0);
  const fitting = wanted === 'auto' ? Infinity : Math.floor((width + gap) / (parseFloat(wanted) + gap));
  const count = Math.max(1, Math.min(fitting, Number(columnCount) || Infinity));
  return (width + gap) / count - gap;
}

/** Where the page has a header that stays in sight, this is how it tells browsers of it. */
function pageHeader(): string {
  const told = getComputedStyle(document.documentElement).scrollPaddingTop;
  return told.endsWith('px') ? told : '0px';
}

/** A frame may be made as high as what is in it: its height tells nothing of the reader's window, which is within the screen. */
const isFramed = (): boolean => window.parent !== window;

/** em */
interface Spacing {
  readonly letter: number;
  readonly word: number;
}

/** Widths in em of texts in a font family, measured once each. */
function measuredIn(family: string, {letter, word}: Spacing): Frame['textWidth'] {
  const context = document.createElement('canvas').getContext('2d');
  const widths = memoByKey<number>();
  return (text, bold = false) =>
    widths(`${bold ? 'b' : ''}${text}`, () => {
      if (context) context.font = `${bold ? '600 ' : ''}100px ${family}`;
      const spaces = letter * text.length + word * (text.split(/\s/).length - 1);
      return (context?.measureText(text).width ?? text.length * 60) / 100 + spaces;
    });
}
