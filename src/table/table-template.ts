/* eslint-disable lit-a11y/no-redundant-role -- laid out as cards, a table keeps its meaning by these roles only */
// A real table. Its roles are written out, as in narrow containers the rows are laid out as cards, which would cost them
// their meaning. Cities and documents are stops; from a city arrow keys lead to the sources in its row, which would be
// hundreds of stops.
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {
  factItem,
  meaningLines,
  sourceMarks,
  spoken,
  type Fact,
  type LocalizedText,
  type SourceMark,
} from '../shared/fact-template.ts';
import {drawer} from '../shared/drawer.ts';
import {moreTemplate} from '../shared/more-template.ts';
import {statusSymbol} from '../drawing/status-symbol.ts';
import type {ColumnScene, RowScene, TableScene, TieScene} from './table-scene.ts';

/** @param level of its heading, one below the widget's first */
export function tableTemplate(
  scene: TableScene,
  {level, isOpen}: {readonly level: number; readonly isOpen: boolean},
): TemplateResult {
  const {title, told} = scene;
  return html`<section part="table" class="table-section" aria-labelledby="twin-table-title">
    ${drawer({id: 'twin-table-title', title, told, level, isOpen}, body(scene))}
  </section>`;
}

function body(scene: TableScene): TemplateResult {
  const {caption, explained, keys, unfold, isUnfolded, empty, more} = scene;
  return html`<p class="small hush" id="twin-table-caption">${caption}</p>
    ${meaningLines(explained)}
    ${
      empty
        ? html`<div class="empty">
            <p class="lede">${empty.title}</p>
            ${empty.advice ? html`<p class="hush">${empty.advice}</p>` : nothing}
            ${
              empty.unfilter
                ? html`<button type="button" part="button" class="button screen-only" data-act="unfilter">
                    ${empty.unfilter}
                  </button>`
                : nothing
            }
          </div>`
        : html`<button
              type="button"
              part="button"
              class="button small screen-only"
              data-act="unfold"
              aria-expanded=${isUnfolded}
            >
              ${unfold}
            </button>
            <p class="small hush screen-only">${keys}</p>
            ${table(scene)} ${moreTemplate(more)}`
    }`;
}

function table({title, columns, rows, sort, undertakings, isUnfolded, more}: TableScene): TemplateResult {
  const labels = columns.map(({label}) => label);
  // The head is a row, too.
  return html`<table
    class="table"
    role="table"
    aria-describedby="twin-table-caption"
    aria-rowcount=${more ? more.all + 1 : nothing}
  >
    <caption class="unseen">
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row" data-label=${sort}>
        ${columns.map(columnHead)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => guardedRow(row, labels, {undertakings, isUnfolded}))}
    </tbody>
  </table>`;
}

function columnHead({column, label, sorted}: ColumnScene): TemplateResult {
  return html`<th role="columnheader" scope="col" class="c-${column}" aria-sort=${sorted}>
    <button type="button" class="sort" data-act="sort ${column}">${label}</button>
  </th>`;
}

interface InAllRows {
  readonly undertakings: string;
  readonly isUnfolded: boolean;
}

/** Printed, more documents and facts than these may take a third of a sheet. */
const LONG = 5;

const told = ({ties, undertakings}: RowScene): readonly unknown[] => [
  ...ties.flatMap(({word, facts: list}) => [word, ...list]),
  ...undertakings,
];

/** A row on which nothing has changed is left alone: names and facts are the same objects until they change. */
function guardedRow(row: RowScene, labels: readonly string[], all: InAllRows): unknown {
  const {name, status, perhaps, selected, highlighted, dimmed} = row;
  return guard([name, status, perhaps, selected, highlighted, dimmed, all.isUnfolded, ...told(row)], () =>
    rowTemplate(row, labels, all),
  );
}

function rowTemplate(row: RowScene, labels: readonly string[], {undertakings, isUnfolded}: InAllRows): TemplateResult {
  const {
    id,
    status,
    perhaps,
    selected,
    highlighted,
    dimmed,
    name,
    endonyms,
    country,
    documents,
    ties,
    note,
    marks,
    since,
    seen,
    word,
  } = row;
  const [, countryLabel, documentLabel, sinceLabel, statusLabel, seenLabel, distanceLabel] = labels;
  return html`<tr
    part="row"
    role="row"
    data-city=${id}
    data-status=${status}
    ?data-perhaps=${perhaps}
    ?data-lit=${highlighted}
    ?data-dim=${dimmed}
    ?data-long=${told(row).length > LONG}
    aria-selected=${selected}
    data-roving="row"
  >
    <th role="rowheader" scope="row" class="c-city" translate="no">
      <button type="button" class="pick" tabindex="0" aria-pressed=${selected}>${spoken(name)}</button>
      ${endonyms.map((endonym) => html`<span class="endonym small hush" aria-hidden="true">${spoken(endonym)}</span>`)}
    </th>
    <td role="cell" class="c-country" data-label=${countryLabel ?? nothing}>${country}</td>
    <td role="cell" class="c-document" data-label=${documentLabel ?? nothing}>
      <details class="documents" ?open=${isUnfolded}>
        <summary>${documents}</summary>
        ${note ? remark(note, marks) : nothing} ${ties.map(tieTemplate)}
        ${
          row.undertakings.length
            ? html`<p class="instrument">${undertakings}</p>
                ${facts(row.undertakings)}`
            : nothing
        }
      </details>
    </td>
    <td role="cell" class="c-since" translate="no" data-label=${sinceLabel ?? nothing}>${since}</td>
    <td role="cell" class="c-status" data-label=${statusLabel ?? nothing}>
      <span class="word">${statusSymbol(status, perhaps)}<span>${word}</span></span>
    </td>
    <td role="cell" class="c-seen" data-label=${seenLabel ?? nothing}>
      ${seen ? html`<span><span translate="no">${seen.date}</span> <span class="small hush">${seen.how}</span>${sourceMarks(seen.marks, false)}</span>` : '–'}
    </td>
    <td role="cell" class="c-distance" data-label=${distanceLabel ?? nothing}>
      <span
        ><span aria-hidden="true">${row.km} <span class="hush">${row.compass}</span></span
        ><span class="unseen">${row.away}</span></span
      >
    </td>
  </tr>`;
}

const remark = (note: LocalizedText, marks: readonly SourceMark[]): TemplateResult =>
  html`<p class="small hush">${spoken(note)}${sourceMarks(marks, false)}</p>`;

function tieTemplate({title, word, scope, note, marks, undated, facts: told}: TieScene): TemplateResult {
  return html`<p class="instrument">${title}${word ? html`<span class="hush">, ${word}</span>` : nothing}</p>
    ${scope ? html`<p class="small hush">${spoken(scope)}</p>` : nothing} ${note ? remark(note, marks) : nothing}
    ${undated ? html`<p class="small hush">${undated}</p>` : nothing} ${facts(told)}`;
}

function facts(told: readonly Fact[]): TemplateResult {
  return html`<ul class="facts">
    ${guard([...told], () => told.map((fact) => factItem(fact, false)))}
  </ul>`;
}
