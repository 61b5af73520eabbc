// Wikidata: the query to run there, what its result had to say, and what a result proposes for an atlas that is kept already,
// one by one.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {isItem, itemIn, partnersQuery, queryAddress} from '../wikidata/query.ts';
import {findingText, proposalText} from '../wikidata/wikidata-words.ts';
import {stringOf, valueAt} from './draft.ts';
import type {EditorSession} from './editor-session.ts';

export function wikidataTemplate(editor: EditorSession): TemplateResult {
  const {labels, words} = editor;
  const {findings, comparison} = editor.wikidata;
  const {wikidata} = labels;
  return html`${
    findings.length === 0
      ? nothing
      : html`<section class="card">
          <h3 class="head">${wikidata.findings}</h3>
          <ul class="changes">
            ${findings.map((finding) => html`<li>${findingText(finding, words)}</li>`)}
          </ul>
        </section>`
  }
  ${comparison ? comparisonTemplate(editor) : nothing} ${queryTemplate(editor)}`;
}

function comparisonTemplate(editor: EditorSession): TemplateResult {
  const {labels, words} = editor;
  const {wikidata} = labels;
  const {comparison} = editor.wikidata;
  const {proposals = [], same = [], kept = []} = comparison ?? {};
  const [next] = proposals;
  return html`<section class="card" aria-label=${wikidata.compare}>
    <h3 class="head" data-path="proposal" tabindex="-1">${wikidata.compare}</h3>
    <p class="hint">${wikidata.counts(proposals.length, same.length, kept.length)}</p>
    ${
      next === undefined
        ? html`<p>${wikidata.nothingLeft}</p>`
        : html`<p role="status">${proposalText(next, words)}</p>
            <div class="row">
              <button type="button" class="button primary" @click=${() => editor.wikidata.takeProposal()}>
                ${wikidata.take}
              </button>
              <button type="button" class="button" @click=${() => editor.wikidata.leaveProposal()}>
                ${wikidata.leave}
              </button>
            </div>`
    }
  </section>`;
}

/** The query of a city, to be run by whoever wants its result. */
export function queryTemplate(editor: EditorSession): TemplateResult {
  const {labels, context, file} = editor;
  const {wikidata} = labels;
  const own = stringOf(valueAt(file, ['home', 'wikidata']));
  const typed = editor.wikidata.item ?? own;
  const item = itemIn(typed) ?? '';
  const query = isItem(item)
    ? partnersQuery(item, context.languages.length > 0 ? context.languages : ['pl', 'en'])
    : '';
  return html`<section class="card">
    <h3 class="head">${labels.open.wikidata}</h3>
    <p class="hint">${labels.open.wikidataText}</p>
    <div class="control">
      <label for="wikidata-item">${wikidata.item}</label>
      <input
        class="field"
        id="wikidata-item"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="wikidata-item-hint"
        .value=${live(typed)}
        @input=${(event: Event) => editor.wikidata.setItem((event.target as HTMLInputElement).value)}
      />
      <p class="hint" id="wikidata-item-hint">${wikidata.itemHint}</p>
    </div>
    ${
      query === ''
        ? nothing
        : html`<div class="control">
              <label for="wikidata-query">${wikidata.query}</label>
              <textarea
                class="field"
                id="wikidata-query"
                rows="6"
                readonly
                spellcheck="false"
                .value=${query}
              ></textarea>
            </div>
            <p><a href=${queryAddress(query)} target="_blank" rel="noopener noreferrer">${wikidata.link}</a></p>
            <p class="hint">${wikidata.steps}</p>`
    }
    <label class="button file"
      >${wikidata.openResult}<input
        type="file"
        class="unseen"
        accept=".json,application/json"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const result = input.files?.[0];
          if (result) void editor.openResult(result);
          input.value = '';
        }}
    /></label>
  </section>`;
}
