// A part of the page that one looks up: closed at first, with a line that tells what is in it. A native disclosure, so that
// the browser's own search finds what is in it. Its heading leads there; but for the table it is no landmark, whose name would
// be said before the same words at every stop.
import {html, type TemplateResult} from 'lit';
import {heading} from './heading.ts';

export interface Drawer {
  /** Of its heading, and with '-drawer' behind it of the disclosure. */
  readonly id: string;
  readonly title: string;
  /** What is in it, in numbers. */
  readonly told: string;
  /** Of the heading. */
  readonly level: number;
  /** How it stands at first. */
  readonly isOpen: boolean;
}

export function drawer({id, title, told, level, isOpen}: Drawer, body: unknown): TemplateResult {
  return html`<details class="drawer rule" ?open=${isOpen}>
    <summary>${heading(level, title, {id, kind: 'head'})}<span class="drawer-told hush small">${told}</span></summary>
    <div class="drawer-body">${body}</div>
  </details>`;
}
