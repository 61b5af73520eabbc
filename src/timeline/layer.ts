// One of the pictures that lie one over the other, so that what moves is painted without what stands.
import {html, nothing, type TemplateResult} from 'lit';
import type {Mark} from '../drawing/drawing.ts';
import {svgTemplate} from '../drawing/svg-template.ts';

export interface Sheet {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Where the piece of it begins that this picture shows, px. */
  readonly top?: number;
}

export function layer(kind: string, marks: readonly Mark[], {width, height, top = 0}: Sheet): TemplateResult {
  return html`<svg
    class="drawing ${kind}"
    direction="ltr"
    translate="no"
    width=${width}
    height=${height - top}
    viewBox="0 ${top} ${width} ${height - top}"
    aria-hidden=${kind !== 'timeline-drawing' || nothing}
  >
    ${svgTemplate(marks)}
  </svg>`;
}
