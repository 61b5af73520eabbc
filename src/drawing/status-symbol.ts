// The mark of a status beside words: in filters, table, details.
import {html, type TemplateResult} from 'lit';
import {memoByKey} from '../base/memo.ts';
import type {TieStatus} from '../model/tie-status.ts';
import type {Mark} from './drawing.ts';
import {statusMark} from './status-marks.ts';
import {svgTemplate} from './svg-template.ts';

const marks = memoByKey<readonly Mark[]>();

/** About 1 em in size (class `symbol` in base-styles.ts). It says nothing to readers' ears. */
export function statusSymbol(status: TieStatus, perhaps = false): TemplateResult {
  return html`<svg class="symbol" viewBox="-8 -8 16 16" aria-hidden="true">
    ${svgTemplate(marks(`${status} ${perhaps}`, () => [statusMark(status, perhaps, 7)]))}
  </svg>`;
}
