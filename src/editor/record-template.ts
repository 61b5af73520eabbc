// The form of one record: its fields, what is seldom needed behind a disclosure, the records within it.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {groupTemplate, idOfPath, problemsTemplate} from './controls.ts';
import {readEdtf} from '../model/edtf.ts';
import {recordKey} from './context.ts';
import {recordName} from './describe.ts';
import {isObject, listOf, stringOf, valueAt, type Path} from './draft.ts';
import {fieldTemplate, type Fields} from './field-templates.ts';
import {RECORDS, type Field, type RecordKind} from './records.ts';
import {whyOfTie} from './why.ts';

/** What every city has, and what seldom changes once it is there. */
const BASICS: readonly string[] = ['name', 'country', 'coordinates'];

export function recordTemplate(context: Fields, kind: RecordKind, path: Path): TemplateResult {
  const {labels} = context;
  const shown = (field: Field): TemplateResult | typeof nothing => oneField(context, kind, path, field);
  const isCity = kind === 'partner' || kind === 'home';
  const fields = RECORDS[kind].filter(({key}) => !isCity || !BASICS.includes(key));
  const folded = (key: string, summary: string, list: readonly Field[]): TemplateResult =>
    html`<details
      class="more"
      ?open=${context.isOpen(key)}
      @toggle=${(event: Event) => context.toggle(key, (event.target as HTMLDetailsElement).open)}
    >
      <summary>${summary}</summary>
      <div class="fields">${list.map(shown)}</div>
    </details>`;
  const at = path.join('.');
  const seldom = fields.filter(({more}) => more);
  return html`${
    isCity
      ? folded(
          `basics:${at}`,
          labels.basics,
          RECORDS[kind].filter(({key}) => BASICS.includes(key)),
        )
      : nothing
  }
  ${fields.filter(({more}) => !more).map(shown)}
  ${seldom.length === 0 ? nothing : folded(`more:${at}`, labels.more, seldom)}`;
}

function oneField(context: Fields, kind: RecordKind, path: Path, field: Field): TemplateResult | typeof nothing {
  const here: Path = [...path, field.key];
  if (field.kind === 'records' && field.of) return recordsTemplate(context, kind, here, field.of);
  if (field.kind === 'record' && field.of) return recordWithin(context, kind, here, field.of);
  const control = fieldTemplate(context, kind, path, field);
  return field.key === 'name' && PLACES.includes(kind) ? html`${finderTemplate(context, path)}${control}` : control;
}

/** What can be found in the list of cities. */
const PLACES: readonly RecordKind[] = ['home', 'partner', 'place', 'seat'];

/** A city by its name, which brings country and coordinates along. */
function finderTemplate(context: Fields, path: Path): TemplateResult {
  const {labels, words} = context;
  const id = `${idOfPath(path)}-find`;
  const looking = context.looking(path);
  const state = looking?.state;
  const told =
    !looking || looking.typed.trim().length < 2
      ? ''
      : state === 'loading'
        ? labels.place.loading
        : state === 'unavailable'
          ? labels.place.unavailable
          : looking.found.length === 0
            ? labels.place.none
            : labels.place.results(looking.found.length);
  return html`<div class="control finder">
    <label for=${id}>${labels.place.find}</label>
    <input
      class="field"
      id=${id}
      data-path=${id}
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-hint ${id}-told"
      .value=${live(looking?.typed ?? '')}
      @input=${(event: Event) => context.look(path, (event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        const [first] = looking?.found ?? [];
        if (event.key !== 'Enter' || !first) return;
        event.preventDefault();
        context.take(path, first);
      }}
    />
    <p class="hint" id="${id}-hint">${labels.place.hint} ${labels.place.credit}.</p>
    <p class="told" id="${id}-told" role="status">${told}</p>
    ${
      looking && looking.found.length > 0
        ? html`<ul class="found">
            ${looking.found.map(
              (place) =>
                html`<li>
                  <button type="button" class="button" @click=${() => context.take(path, place)}>
                    <span>${place.name}, ${words.formats.country(place.country)}</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** A record that there may be once: a picture, a seat, a view. */
function recordWithin(context: Fields, kind: RecordKind, path: Path, of: RecordKind): TemplateResult {
  const {labels} = context;
  const label = labels.fieldLabel(kind, String(path[path.length - 1]));
  const value = valueAt(context.file, path);
  if (!isObject(value))
    return html`<div class="control" data-path=${idOfPath(path)} tabindex="-1">
      <button type="button" class="button" @click=${() => context.set(path, {})}>${labels.add[of]}</button>
      ${problemsTemplate(context, path)}
    </div>`;
  return groupTemplate(
    context,
    path,
    label,
    undefined,
    html`${recordTemplate(context, of, path)}
      <button type="button" class="button" @click=${() => context.remove(path)}>${labels.removeOf(label)}</button>`,
  );
}

/** Documents of a city, events of a document: each a box of its own. */
function recordsTemplate(context: Fields, kind: RecordKind, path: Path, of: RecordKind): TemplateResult {
  const {labels, file, atlas, words} = context;
  const list = listOf(valueAt(file, path));
  const label = labels.fieldLabel(kind, String(path[path.length - 1]));
  const hint = labels.fieldHint(kind, String(path[path.length - 1]));
  return html`<div role="group" class="records ${of}s" data-path=${idOfPath(path)} tabindex="-1" aria-label=${label}>
    <h3 class="subhead">${label}</h3>
    ${list.length === 0 ? html`<p class="hint">${of === 'event' ? labels.tie.undated : (hint ?? '')}</p>` : nothing}
    ${list.map((_, i) => {
      const here: Path = [...path, i];
      const name = recordName(file, here, context);
      const tie = of === 'tie' ? tieAt(context, here) : undefined;
      const tools = html`<div class="row tools">
        <button
          type="button"
          class="button quiet"
          ?disabled=${i === 0}
          aria-label=${labels.earlier(name)}
          @click=${() => context.move(here, -1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="button quiet"
          ?disabled=${i === list.length - 1}
          aria-label=${labels.later(name)}
          @click=${() => context.move(here, 1)}
        >
          ↓
        </button>
        <button type="button" class="button quiet" @click=${() => context.remove(here)}>
          ${labels.removeOf(name)}
        </button>
      </div>`;
      if (of === 'tie')
        return html`<fieldset class="record" data-path=${idOfPath(here)} tabindex="-1">
          <legend>${i + 1}. ${name}</legend>
          ${
            tie && atlas
              ? html`<p class="told">
                  ${labels.status.asOf(words.formats.day(atlas.updated))}${whyOfTie(tie, atlas, context)}
                </p>`
              : nothing
          }
          ${recordTemplate(context, of, here)}${tools}
        </fieldset>`;
      const key = recordKey(here);
      const date = readEdtf(stringOf(valueAt(file, [...here, 'date'])));
      return html`<details
        class="record"
        data-path=${idOfPath(here)}
        tabindex="-1"
        ?open=${context.isOpen(key)}
        @toggle=${(event: Event) => context.toggle(key, (event.target as HTMLDetailsElement).open)}
      >
        <summary>${name}${date ? html`, <span class="when">${words.formats.date(date)}</span>` : nothing}</summary>
        <div class="fields">${recordTemplate(context, of, here)}${tools}</div>
      </details>`;
    })}
    <div class="row">
      <button type="button" class="button" @click=${() => context.add(path)}>${labels.add[of]}</button>
      ${
        of === 'event' && list.length > 0
          ? html`<button type="button" class="button" @click=${() => addEvent(context, path, 'terminated')}>
              ${labels.tie.end}
            </button>`
          : nothing
      }
    </div>
    ${problemsTemplate(context, path)}
  </div>`;
}

function tieAt({file, atlas}: Fields, path: Path) {
  const id = stringOf(valueAt(file, [...path, 'id']));
  const partner = stringOf(valueAt(file, [...path.slice(0, 2), 'id']));
  return atlas?.partners.find((one) => one.id === partner)?.ties.find((one) => one.id === id);
}

function addEvent(context: Fields, path: Path, type: 'terminated'): void {
  context.addWith(path, {type, date: '', sources: []}, 'date');
}
