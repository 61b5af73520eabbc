// The page of the editor: the bar, the parts of the atlas, the form, and beside it the widget and what is wrong.
import bialystok from '../../data/bialystok.json';
import {html, nothing, type TemplateResult} from 'lit';
import {recordName} from './describe.ts';
import {listOf, stringOf, valueAt, type JsonObject, type Path} from './draft.ts';
import type {EditorSession} from './editor-session.ts';
import {EDITOR_LOCALES, EDITOR_WORDS} from './editor-locales.ts';
import {timesNamed} from './ids.ts';
import {problemInList} from './problem-text.ts';
import {publishTemplate} from './publish-template.ts';
import {recordTemplate} from './record-template.ts';
import {isListName, LISTS, SECTIONS, type ListName} from './records.ts';
import {failureTemplate, startTemplate} from './start-template.ts';
import {queryTemplate, wikidataTemplate} from './wikidata-template.ts';
import {whyOfPartner} from './why.ts';

export function editorTemplate(editor: EditorSession): TemplateResult {
  const {labels, file} = editor;
  return html`<div class="page editor" lang=${editor.locale}>
    <header class="bar">
      <button type="button" class="button skip" @click=${(event: Event) => skip(event)}>${labels.skip}</button>
      <h1>${labels.title}</h1>
      ${file ? barTemplate(editor) : nothing} ${languageTemplate(editor)}
    </header>
    ${file ? workTemplate(editor) : startTemplate(editor, ownAtlases(editor), queryTemplate(editor))}
    <p class="unseen" role="status" aria-live="polite">${editor.spoken}</p>
  </div>`;
}

/** A link would not do: no fragment reaches into a shadow root. */
function skip(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('[data-heading]')?.focus();
}

const ownAtlases = ({labels}: EditorSession) => [
  {name: labels.open.own, text: labels.open.ownText, file: bialystok as unknown as JsonObject},
];

function languageTemplate(editor: EditorSession): TemplateResult {
  return html`<div class="row languages-switch" role="group" aria-label=${editor.labels.bar.language}>
    ${EDITOR_LOCALES.map(
      (locale) =>
        html`<button
          type="button"
          class="chip"
          lang=${locale}
          aria-pressed=${locale === editor.locale ? 'true' : 'false'}
          @click=${() => editor.speak(locale)}
        >
          ${EDITOR_WORDS[locale].language(locale)}
        </button>`,
    )}
  </div>`;
}

function barTemplate(editor: EditorSession): TemplateResult {
  const {labels} = editor;
  const {bar} = labels;
  const {problems, warnings} = editor.checked;
  return html`<div class="row actions">
    ${
      problems.length + warnings.length === 0
        ? nothing
        : html`<button
            type="button"
            class="button quiet ${problems.length > 0 ? 'bad' : ''}"
            @click=${() => editor.goToProblems()}
          >
            ${labels.problems.counts(problems.length, warnings.length)}
          </button>`
    }
    <button type="button" class="button" ?disabled=${!editor.canUndo} @click=${() => editor.undo()}>${bar.undo}</button>
    <button type="button" class="button" ?disabled=${!editor.canRedo} @click=${() => editor.redo()}>${bar.redo}</button>
    <button type="button" class="button" @click=${() => editor.close()}>${bar.openOther}</button>
    <button type="button" class="button primary" @click=${() => editor.show('publish')}>${bar.save}</button>
  </div>`;
}

function workTemplate(editor: EditorSession): TemplateResult {
  const {labels, pane} = editor;
  const tab = (name: 'edit' | 'preview', label: string): TemplateResult =>
    html`<button
      type="button"
      class="chip"
      aria-pressed=${pane === name ? 'true' : 'false'}
      @click=${() => editor.showPane(name)}
    >
      ${label}
    </button>`;
  return html`<div class="panes row">${tab('edit', labels.bar.edit)}${tab('preview', labels.bar.preview)}</div>
    <div class="work" data-pane=${pane}>
      <nav class="parts" aria-label=${labels.bar.sections}>
        <ul>
          ${([...SECTIONS, 'wikidata', 'publish'] as const).map((section) => {
            // Hardly any atlas has several towns of its own: only a file that has them shows them.
            if (section === 'homes' && !editor.file?.[section]) return nothing;
            const count = isListName(section) ? listOf(editor.file?.[section]).length : undefined;
            return html`<li>
              <button
                type="button"
                class="part-of"
                aria-current=${section === editor.section ? 'true' : nothing}
                @click=${() => editor.show(section)}
              >
                ${labels.section[section]}${count === undefined ? nothing : html` <span class="count">${count}</span>`}
              </button>
            </li>`;
          })}
        </ul>
      </nav>
      <main class="form" id="main">${failureTemplate(editor)}${formTemplate(editor)}</main>
      <aside class="beside" aria-label=${labels.bar.preview}>
        ${problemsTemplate(editor)}${previewTemplate(editor)}
      </aside>
    </div>`;
}

function formTemplate(editor: EditorSession): TemplateResult {
  const {labels, section, index, context} = editor;
  const heading = (text: string): TemplateResult =>
    html`<h2 class="name" data-heading data-path="heading" tabindex="-1">${text}</h2>`;
  if (section === 'wikidata') return html`${heading(labels.section.wikidata)}${wikidataTemplate(editor)}`;
  if (section === 'publish') return html`${heading(labels.publish.heading)}${publishTemplate(editor)}`;
  if (!isListName(section)) {
    const path: Path = section === 'home' ? ['home'] : [];
    return html`${heading(labels.section[section])}
      <div class="fields">${recordTemplate(context, section === 'home' ? 'home' : 'atlas', path)}</div>
      ${section === 'whole' ? languagesTemplate(editor) : nothing}`;
  }
  if (index === undefined || valueAt(editor.file, [section, index]) === undefined)
    return listTemplate(editor, section, heading);
  const path: Path = [section, index];
  const name = recordName(editor.file ?? {}, path, context);
  return html`<button type="button" class="button quiet back" @click=${() => editor.show(section)}>
      ← ${labels.back}: ${labels.section[section]}
    </button>
    ${heading(name)} ${section === 'partners' ? statusTemplate(editor, index) : nothing}
    <div class="fields">${recordTemplate(context, LISTS[section], path)}</div>
    ${removeTemplate(editor, path, name)}`;
}

/** Removing what others point to asks for a second word. */
function removeTemplate(editor: EditorSession, path: Path, name: string): TemplateResult {
  const {labels, asked, context} = editor;
  if (asked?.join('.') === path.join('.'))
    return html`<div class="alert" role="alert">
      <p>${labels.isNamed(timesNamed(editor.file ?? {}, path))}</p>
      <div class="row">
        <button type="button" class="button" @click=${() => context.remove(path)}>${labels.reallyRemove}</button>
        <button type="button" class="button" @click=${() => editor.ask(undefined)}>${labels.keep}</button>
      </div>
    </div>`;
  return html`<div class="row">
    <button type="button" class="button" @click=${() => context.remove(path)}>${labels.removeOf(name)}</button>
  </div>`;
}

function statusTemplate({context, labels, words, file}: EditorSession, index: number): TemplateResult {
  const {atlas} = context;
  const id = stringOf(valueAt(file, ['partners', index, 'id']));
  const partner = atlas?.partners.find((one) => one.id === id);
  return html`<p class="status-box">
    <strong>${labels.status.partner}</strong><br />${
      atlas && partner
        ? html`${labels.status.asOf(words.formats.day(atlas.updated))}${whyOfPartner(partner, atlas, {words, labels})}`
        : labels.status.unknown
    }
  </p>`;
}

function listTemplate(
  editor: EditorSession,
  section: ListName,
  heading: (text: string) => TemplateResult,
): TemplateResult {
  const {labels, words, context} = editor;
  const list = listOf(editor.file?.[section]);
  const {atlas} = context;
  return html`${heading(labels.section[section])}
    <p class="hint">${labels.sectionText[section]}</p>
    <ol class="list">
      ${list.map((_, i) => {
        const path: Path = [section, i];
        const name = recordName(editor.file ?? {}, path, context);
        const partner = section === 'partners' ? atlas?.partners[i] : undefined;
        const told = partner && atlas ? whyOfPartner(partner, atlas, {words, labels}) : '';
        return html`<li class="item" data-path="f-${section}-${i}" tabindex="-1">
          <button type="button" class="pick entry" @click=${() => editor.show(section, i)}>${name}</button>
          ${told === '' ? nothing : html`<span class="hint">${told}</span>`}
          <span class="row tools">
            <button
              type="button"
              class="button quiet"
              ?disabled=${i === 0}
              aria-label=${labels.earlier(name)}
              @click=${() => context.move(path, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="button quiet"
              ?disabled=${i === list.length - 1}
              aria-label=${labels.later(name)}
              @click=${() => context.move(path, 1)}
            >
              ↓
            </button>
          </span>
        </li>`;
      })}
    </ol>
    <button type="button" class="button primary" @click=${() => context.add([section])}>
      ${labels.add[LISTS[section]]}
    </button>`;
}

/** Codes that are offered; any other can be written in the file. */
const LANGUAGES = [
  'be',
  'cs',
  'de',
  'en',
  'eo',
  'es',
  'fr',
  'hu',
  'it',
  'lt',
  'lv',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sv',
  'tr',
  'uk',
];

function languagesTemplate({labels, context, words}: EditorSession): TemplateResult {
  const options = LANGUAGES.filter((tag) => !context.languages.includes(tag))
    .map((tag) => [tag, labels.language(tag)] as const)
    .sort(([, a], [, b]) => words.formats.compare(a, b));
  return html`<div class="control">
    <label for="add-language">${labels.addLanguage}</label>
    <select
      class="field"
      id="add-language"
      @change=${(event: Event) => {
        const select = event.target as HTMLSelectElement;
        if (select.value !== '') context.addLanguage(select.value);
        select.value = '';
      }}
    >
      <option value="">${labels.pick.choose}</option>
      ${options.map(([tag, text]) => html`<option value=${tag}>${text}</option>`)}
    </select>
  </div>`;
}

const MOST = 50;

function problemsTemplate(editor: EditorSession): TemplateResult {
  const {labels, checked} = editor;
  const {problems, warnings} = checked;
  const item = (problem: (typeof problems)[number], isWarning: boolean): TemplateResult => {
    const {line, remedy} = problemInList(problem, editor.file ?? {}, editor);
    return html`<li class=${isWarning ? 'odd' : 'bad'}>
      <button type="button" class="pick" @click=${() => editor.goToProblem(problem)}>
        ${isWarning ? `${labels.problems.warning}: ` : ''}${line}
      </button>
      <span class="hint">${remedy}</span>
    </li>`;
  };
  return html`<section class="problems" aria-label=${labels.problems.heading}>
    <h2 class="head" data-path="problems" tabindex="-1">${labels.problems.heading}</h2>
    <p role="status" class="told">
      ${problems.length + warnings.length === 0 ? labels.problems.none : labels.problems.counts(problems.length, warnings.length)}
    </p>
    ${
      problems.length + warnings.length === 0
        ? nothing
        : html`<ul tabindex="0" aria-label=${labels.problems.heading}>
            ${problems.slice(0, MOST).map((one) => item(one, false))}
            ${warnings.slice(0, MOST).map((one) => item(one, true))}
          </ul>`
    }
  </section>`;
}

function previewTemplate(editor: EditorSession): TemplateResult {
  const {labels, preview} = editor;
  return html`<section class="preview" aria-label=${labels.preview.heading}>
    ${preview.isStale ? html`<p class="hint">${labels.preview.stale}</p>` : nothing}
    ${
      preview.data === undefined
        ? html`<p class="hint">${labels.preview.nothing}</p>`
        : html`<twin-cities
            lang=${editor.locale}
            heading-level="3"
            .data=${preview.data}
            .city=${preview.city}
          ></twin-cities>`
    }
  </section>`;
}
