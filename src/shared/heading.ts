// A heading of any level. Levels that HTML does not have (the widget's own may begin at 6) are told by role.
import {html, nothing, type TemplateResult} from 'lit';

export interface HeadingOptions {
  readonly id?: string;
  readonly kind?: string;
  /** Language of the words, where it is not the widget's. */
  readonly lang?: string | undefined;
}

export function heading(
  level: number,
  words: string | TemplateResult,
  {id, kind, lang}: HeadingOptions = {},
): TemplateResult {
  const i = id ?? nothing;
  const c = kind ?? nothing;
  const l = lang ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 id=${i} class=${c} lang=${l}>${words}</h2>`;
    case 3:
      return html`<h3 id=${i} class=${c} lang=${l}>${words}</h3>`;
    case 4:
      return html`<h4 id=${i} class=${c} lang=${l}>${words}</h4>`;
    case 5:
      return html`<h5 id=${i} class=${c} lang=${l}>${words}</h5>`;
    case 6:
      return html`<h6 id=${i} class=${c} lang=${l}>${words}</h6>`;
    default:
      return html`<div role="heading" aria-level=${level} id=${i} class=${c} lang=${l}>${words}</div>`;
  }
}
