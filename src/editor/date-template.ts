// A date asked in words, with what readers will be told beside it.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Context} from './context.ts';
import {DATE_MODES, dateRead, draftIn, type DateMode} from './date-draft.ts';
import {listOf, valueAt, type Path} from './draft.ts';
import {idOfPath, problemsTemplate} from './controls.ts';
import type {RecordKind} from './records.ts';

interface Asked {
  readonly label: string;
  readonly record: RecordKind;
  readonly required: boolean;
}

export function dateTemplate(context: Context, path: Path, {label, record, required}: Asked): TemplateResult {
  const {labels, words} = context;
  const {date: told} = labels;
  const draft = context.dateDraft(path);
  const {value, date, meant} = dateRead(draft);
  const id = idOfPath(path);
  // An event without a date is none: where it is the only one, the document has no date.
  const isOnly = record === 'event' && listOf(valueAt(context.file, path.slice(0, -2))).length === 1;
  const modes = DATE_MODES.filter((mode) => mode !== 'unknown' || !required || isOnly || draft.mode === 'unknown');
  const nameOf = (mode: DateMode): string =>
    mode === 'unknown' && required ? (isOnly ? told.noneOfEvent : labels.pick.choose) : told.modes[mode];
  const choose = (mode: DateMode): void => {
    if (mode === 'unknown' && isOnly) {
      context.set(path.slice(0, -2), []);
      context.say(told.tookOut);
    } else context.setDate(path, draftIn(mode, draft));
  };
  const input = (key: 'first' | 'second', name: string): TemplateResult =>
    html`<div class="control">
      <label for="${id}-${key}">${name}</label>
      <input
        class="field"
        id="${id}-${key}"
        data-path=${key === 'first' ? id : `${id}-second`}
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${id}-told"
        aria-invalid=${draft[key] !== '' && !date ? 'true' : nothing}
        placeholder=${told.example[draft.mode]}
        .value=${live(draft[key])}
        @input=${(event: Event) => context.setDate(path, {...draft, [key]: (event.target as HTMLInputElement).value})}
        @change=${() => context.left(path)}
      />
    </div>`;
  const feedback = date
    ? told.readers(words.formats.date(date), words.formats.dateWhen(date))
    : value === undefined
      ? ''
      : draft.first === ''
        ? told.empty
        : meant.length > 0
          ? told.perhaps(words.formats.list(meant))
          : told.notUnderstood;
  return html`<fieldset class="group date" data-path="${id}-group" tabindex="-1">
    <legend>${label}</legend>
    <div class="row date-row">
      <div class="control">
        <label for="${id}-mode">${told.mode}</label>
        <select
          class="field"
          id="${id}-mode"
          .value=${live(draft.mode)}
          @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as DateMode)}
        >
          ${modes.map((mode) => html`<option value=${mode} ?selected=${mode === draft.mode}>${nameOf(mode)}</option>`)}
        </select>
      </div>
      ${draft.mode === 'unknown' ? nothing : input('first', told.fields[draft.mode])}
      ${draft.mode === 'between' || draft.mode === 'from-to' ? input('second', told.second[draft.mode]) : nothing}
    </div>
    <p class="told ${date ? '' : 'unclear'}" id="${id}-told">${feedback}</p>
    ${date || value === undefined ? problemsTemplate(context, path) : nothing}
  </fieldset>`;
}
