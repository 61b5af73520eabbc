// Saving, what has changed, and the draft.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {stringOf} from './draft.ts';
import type {EditorSession} from './editor-session.ts';

export function publishTemplate(editor: EditorSession): TemplateResult {
  const {labels, changes, checked, file = {}, saving, words, today} = editor;
  const {isBusy} = saving;
  const {publish} = labels;
  const isSound = checked.atlas !== undefined;
  const updated = stringOf(file['updated']);
  const way = (text: string, label: string, save: () => unknown, needsAtlas: boolean, first = false): TemplateResult =>
    html`<div class="card">
      <button
        type="button"
        class="button ${first ? 'primary' : ''}"
        aria-disabled=${isBusy || (needsAtlas && !isSound) ? 'true' : 'false'}
        @click=${() => (isBusy || (needsAtlas && !isSound) ? undefined : void save())}
      >
        ${label}
      </button>
      <p class="hint">${text}</p>
    </div>`;
  return html`${isSound ? nothing : html`<p class="alert">${publish.unsound(checked.problems.length)}</p>`}
    ${
      updated !== '' && updated !== today
        ? html`<p class="row">
            ${publish.updated(words.formats.day(updated))}
            <button type="button" class="button" @click=${() => editor.setUpdated()}>${publish.setUpdated}</button>
          </p>`
        : nothing
    }
    <div class="cards">
      ${way(publish.jsonText, publish.json, () => editor.saveJson(), false, true)}
      ${way(publish.zipText, publish.zip, () => editor.saveZip(), true)}
      ${way(publish.csvText, publish.csv, () => editor.saveCsv(), true)}
    </div>
    <p class="told" role="status">${saving.told}</p>
    <section>
      <h3 class="head">${publish.changes}</h3>
      ${
        changes.length === 0
          ? html`<p class="hint">${publish.noChanges}</p>`
          : html`<ol class="changes">
                ${changes.map((change) => html`<li>${change}</li>`)}
              </ol>
              <button type="button" class="button" @click=${() => editor.copyChanges()}>${publish.copy}</button>`
      }
    </section>
    <div class="control check">
      <input
        type="checkbox"
        id="keep-draft"
        aria-describedby="keep-draft-hint"
        .checked=${live(editor.isDraftKept)}
        @change=${(event: Event) => editor.keepDrafts((event.target as HTMLInputElement).checked)}
      /><label for="keep-draft">${publish.draftKept}</label>
      <p class="hint" id="keep-draft-hint">${editor.draftFailed ? publish.draftFailed : publish.draftText}</p>
    </div>`;
}
