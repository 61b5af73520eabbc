// The language that holds where the element stands: the nearest ancestor's `lang`, watched while connected.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageToFetch} from '../i18n/languages.ts';
import {wordsIn, type Words} from '../i18n/words.ts';
import {languageCame} from './further-language.ts';

type Host = ReactiveControllerHost & HTMLElement;

export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;
  #words: Words | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** In the first language that the widget speaks of these: own or nearest `lang`, then the browser's. */
  get words(): Words {
    // What has just changed is told of later.
    if (this.#observer?.takeRecords().length) this.#changed();
    if (this.#words) return this.#words;
    const wishes = [this.#line().find(({lang}) => lang)?.lang, ...navigator.languages];
    const words = wordsIn(...wishes);
    // Nobody tells of a change while it is not on the page.
    if (this.#observer) {
      this.#words = words;
      const further = languageToFetch(...wishes);
      if (further) void languageCame(further).then((came) => came && this.#changed());
    }
    return words;
  }

  hostConnected(): void {
    this.#words = undefined;
    this.#observer = new MutationObserver(() => this.#changed());
    for (const element of this.#line())
      this.#observer.observe(element, {attributes: true, attributeFilter: ['lang', 'dir']});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#words = undefined;
  }

  #changed(): void {
    this.#words = undefined;
    this.#host.requestUpdate();
  }

  /** The host and its ancestors, through shadow roots. */
  #line(): readonly HTMLElement[] {
    const line: HTMLElement[] = [];
    let node: Node | null = this.#host;
    while (node) {
      if (node instanceof HTMLElement) line.push(node);
      node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
    }
    return line;
  }
}
