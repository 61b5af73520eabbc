// Where one begins: a draft, an atlas, a file, a text, or nothing.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {valueAt, wordsOf, type JsonObject} from './draft.ts';
import type {EditorSession} from './editor-session.ts';

/** Atlases that come with the editor, to look around in. */
export interface OwnAtlas {
  readonly name: string;
  readonly text: string;
  readonly file: JsonObject;
}

export function startTemplate(editor: EditorSession, own: readonly OwnAtlas[], more: unknown): TemplateResult {
  const {labels, words, draft} = editor;
  const {open} = labels;
  const card = (heading: string, text: unknown, content: unknown): TemplateResult =>
    html`<section class="card">
      <h3 class="head">${heading}</h3>
      <p class="hint">${text}</p>
      ${content}
    </section>`;
  return html`<main class="start" id="main">
    <p class="lede">${labels.lede}</p>
    <h2 class="title" data-heading tabindex="-1">${open.heading}</h2>
    ${failureTemplate(editor)}
    ${
      draft
        ? html`<section class="card wide">
            <p>
              ${open.draft(wordsOf(valueAt(draft.file, ['home', 'name']), words.locale), words.formats.day(draft.day))}
            </p>
            <div class="row">
              <button type="button" class="button primary" @click=${() => editor.resume()}>${open.resume}</button>
              <button type="button" class="button" @click=${() => editor.forget()}>${open.forget}</button>
            </div>
          </section>`
        : nothing
    }
    <div class="cards">
      ${card(
        open.file,
        open.fileText,
        html`<label class="button file"
          >${open.file}<input
            type="file"
            class="unseen"
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            @change=${(event: Event) => {
              const file = (event.target as HTMLInputElement).files?.[0];
              if (file) void editor.openFile(file);
            }}
        /></label>`,
      )}
      ${own.map(({name, text, file}) =>
        card(
          name,
          text,
          html`<button type="button" class="button" @click=${() => editor.openOwn(file)}>${name}</button>`,
        ),
      )}
      ${card(
        open.blank,
        open.blankText,
        html`<form
          @submit=${(event: Event) => {
            event.preventDefault();
            editor.openBlank();
          }}
        >
          <div class="control">
            <label for="town">${open.town}</label>
            <input
              class="field"
              id="town"
              data-path="town"
              autocomplete="off"
              .value=${live(editor.town)}
              @input=${(event: Event) => editor.setTown((event.target as HTMLInputElement).value)}
            />
          </div>
          <button type="submit" class="button">${open.begin}</button>
        </form>`,
      )}
      ${card(
        open.paste,
        '',
        html`<form
          @submit=${(event: Event) => {
            event.preventDefault();
            editor.openText(editor.paste);
          }}
        >
          <div class="control">
            <label for="paste">${open.pasteLabel}</label>
            <textarea
              class="field"
              id="paste"
              rows="4"
              spellcheck="false"
              .value=${live(editor.paste)}
              @input=${(event: Event) => editor.setPaste((event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </div>
          <button type="submit" class="button">${open.read}</button>
        </form>`,
      )}
      ${more}
    </div>
  </main>`;
}

/** What could not be opened, and why. */
export function failureTemplate(editor: EditorSession): TemplateResult | typeof nothing {
  const {labels, openProblems} = editor;
  if (openProblems.length === 0) return nothing;
  return html`<div class="alert" role="alert" data-path="failed" tabindex="-1">
    <strong>${labels.open.failed}</strong>
    <ul>
      ${openProblems.slice(0, 5).map((problem) => {
        const {line, remedy} = editor.problemText(problem);
        return html`<li>${line} <span class="hint">${remedy}</span></li>`;
      })}
    </ul>
  </div>`;
}
