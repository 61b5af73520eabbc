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

/**
 * The rows alone are for ears: a list in a picture that is none, since Orca in Chromium falls silent where the focus comes
 * into a picture or leaves it.
 */
export function layer(kind: string, marks: readonly Mark[], {width, height, top = 0}: Sheet): TemplateResult {
  const isHeard = kind === 'timeline-drawing';
  return html`<svg
    class="drawing ${kind}"
    direction="ltr"
    translate="no"
    width=${width}
    height=${height - top}
    viewBox="0 ${top} ${width} ${height - top}"
    role=${isHeard ? 'presentation' : nothing}
    aria-hidden=${!isHeard || nothing}
  >
    ${svgTemplate(marks)}
  </svg>`;
}
