// The controls that all forms are made of: a field of words, a choice, a group. Each has a label, its path in the file, and what
// is wrong with it.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Context} from './context.ts';
import type {Path} from './draft.ts';

export const idOfPath = (path: Path): string => `f-${path.join('-')}`;
export const typedIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** What is wrong with a field, below it. */
export function problemsTemplate({problemsAt}: Context, path: Path): TemplateResult | typeof nothing {
  const problems = problemsAt(path);
  if (problems.length === 0) return nothing;
  return html`<ul class="wrong" id="${idOfPath(path)}-wrong">
    ${problems.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

const describedBy = (context: Context, path: Path, hint: boolean): string | typeof nothing => {
  const ids = [
    ...(hint ? [`${idOfPath(path)}-hint`] : []),
    ...(context.problemsAt(path).length > 0 ? [`${idOfPath(path)}-wrong`] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : nothing;
};
const invalid = (context: Context, path: Path): 'true' | typeof nothing =>
  context.problemsAt(path).length > 0 ? 'true' : nothing;

interface Input {
  readonly label: string;
  readonly value: string;
  readonly changed: (text: string) => void;
  readonly hint?: string | undefined;
  readonly long?: boolean;
  readonly lang?: string | undefined;
  readonly type?: 'text' | 'url' | 'date';
  readonly mode?: 'decimal' | 'numeric';
  readonly required?: boolean;
}

/** A field of words; the label names it in full. */
export function inputTemplate(context: Context, path: Path, one: Input): TemplateResult {
  const id = idOfPath(path);
  const {label, value, changed, hint, long, lang, type = 'text', mode, required} = one;
  const control = long
    ? html`<textarea
        class="field"
        id=${id}
        rows="3"
        lang=${lang ?? nothing}
        data-path=${id}
        aria-invalid=${invalid(context, path)}
        aria-describedby=${describedBy(context, path, hint !== undefined)}
        .value=${live(value)}
        @input=${(event: Event) => changed(typedIn(event))}
        @change=${() => context.left(path)}
      ></textarea>`
    : html`<input
        class="field"
        id=${id}
        type=${type}
        lang=${lang ?? nothing}
        inputmode=${mode ?? nothing}
        autocomplete="off"
        spellcheck=${type === 'text' && lang ? 'true' : 'false'}
        data-path=${id}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${invalid(context, path)}
        aria-describedby=${describedBy(context, path, hint !== undefined)}
        .value=${live(value)}
        @input=${(event: Event) => changed(typedIn(event))}
        @change=${() => context.left(path)}
      />`;
  return html`<div class="control">
    <label for=${id}>${label}</label>
    ${control} ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${problemsTemplate(context, path)}
  </div>`;
}

/** A choice from a list; the empty one is what stands for nothing. */
export function selectTemplate(
  context: Context,
  path: Path,
  one: {
    readonly label: string;
    readonly value: string;
    readonly options: readonly (readonly [value: string, text: string])[];
    readonly empty?: string | undefined;
    readonly changed: (value: string) => void;
    readonly hint?: string | undefined;
  },
): TemplateResult {
  const id = idOfPath(path);
  const {label, value, options, empty, changed, hint} = one;
  const known = value === '' || options.some(([own]) => own === value);
  return html`<div class="control">
    <label for=${id}>${label}</label>
    <select
      class="field"
      id=${id}
      data-path=${id}
      aria-invalid=${invalid(context, path)}
      aria-describedby=${describedBy(context, path, hint !== undefined)}
      .value=${live(value)}
      @change=${(event: Event) => changed(typedIn(event))}
    >
      ${empty === undefined && value !== '' ? nothing : html`<option value="" ?selected=${value === ''}>${empty ?? context.labels.pick.choose}</option>`}
      ${known ? nothing : html`<option value=${value} selected>${value}</option>`}
      ${options.map(([own, text]) => html`<option value=${own} ?selected=${own === value}>${text}</option>`)}
    </select>
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${problemsTemplate(context, path)}
  </div>`;
}

export const groupTemplate = (
  context: Context,
  path: Path,
  legend: string,
  hint: string | undefined,
  content: unknown,
): TemplateResult =>
  html`<fieldset class="group" id="${idOfPath(path)}-group" data-path=${idOfPath(path)} tabindex="-1">
    <legend>${legend}</legend>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`} ${content} ${problemsTemplate(context, path)}
  </fieldset>`;
