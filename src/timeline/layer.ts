// One of the pictures that lie one over the other, so that what moves is painted without what stands.
import {html, nothing, type TemplateResult} from 'lit';

export interface Sheet {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

export function layer(kind: string, content: unknown, {width, height, em}: Sheet): TemplateResult {
  return html`<svg
    class=${kind}
    direction="ltr"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    font-size=${em}
    aria-hidden=${kind.startsWith('tl-layer') || nothing}
  >
    ${content}
  </svg>`;
}
