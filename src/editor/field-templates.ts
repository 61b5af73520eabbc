// One template for each kind of field. Every control has a label, its path in the file, and what is wrong with it.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {groupTemplate, idOfPath, inputTemplate, selectTemplate} from './controls.ts';
import {countriesIn} from './country-list.ts';
import type {Context} from './context.ts';
import {dateTemplate} from './date-template.ts';
import {instrumentWord, nameOfId, recordName} from './describe.ts';
import {isObject, listOf, stringOf, valueAt, wordsOf, type Json, type Path} from './draft.ts';
import {mapPicker, type PickerPort} from './map-picker.ts';
import {renamed} from './ids.ts';
import type {Field, RecordKind} from './records.ts';
import {sourcesTemplate} from './sources-template.ts';

/** Forms with a map to click on. */
export type Fields = Context & {readonly picker: PickerPort};

/** Words in several languages; an empty one is taken out. */
function textTemplate(
  context: Context,
  path: Path,
  label: string,
  {long = false, hint}: {long?: boolean; hint?: string | undefined},
): TemplateResult {
  const value = valueAt(context.file, path);
  const texts = isObject(value) ? value : {};
  const tags = [...new Set([...context.languages, ...Object.keys(texts)])];
  const put = (tag: string, text: string): void => {
    const {[tag]: _before, ...others} = texts;
    const next = text === '' ? others : {...texts, [tag]: text};
    context.set(path, Object.keys(next).length > 0 ? next : undefined, {typed: true});
  };
  return groupTemplate(
    context,
    path,
    label,
    hint,
    html`<div class="languages">
      ${tags.map((tag) =>
        inputTemplate(context, [...path, tag], {
          label: context.labels.language(tag),
          value: stringOf(texts[tag]),
          lang: tag,
          long,
          changed: (text) => put(tag, text),
        }),
      )}
    </div>`,
  );
}

function coordinatesTemplate(context: Fields, path: Path, label: string): TemplateResult {
  const {labels} = context;
  const value = listOf(valueAt(context.file, path));
  const put = (index: 0 | 1, text: string): void => {
    const trimmed = text
      .trim()
      .replace(/[\u2212\u2013]/g, '-')
      .replace(',', '.');
    const number = Number(trimmed);
    const one: Json | undefined =
      trimmed === '' ? undefined : Number.isNaN(number) || /[.-]$/.test(trimmed) ? text : number;
    const next = [index === 0 ? one : value[0], index === 1 ? one : value[1]];
    context.set(path, next.every((each) => each === undefined) ? undefined : next.map((each) => each ?? ''), {
      typed: true,
    });
  };
  const key = `map:${path.join('.')}`;
  return groupTemplate(
    context,
    path,
    label,
    undefined,
    html`<div class="row two">
        ${inputTemplate(context, [...path, 0], {label: labels.place.lon, value: stringOf(value[0]), mode: 'decimal', changed: (text) => put(0, text)})}
        ${inputTemplate(context, [...path, 1], {label: labels.place.lat, value: stringOf(value[1]), mode: 'decimal', changed: (text) => put(1, text)})}
      </div>
      <details
        class="more"
        ?open=${context.isOpen(key)}
        @toggle=${(event: Event) => context.toggle(key, (event.target as HTMLDetailsElement).open)}
      >
        <summary>${labels.place.map}</summary>
        ${context.isOpen(key) ? mapPicker(context, path, context.picker) : nothing}
      </details>`,
  );
}

/** Several of a list, each with a button that takes it out. */
function severalTemplate(
  context: Context,
  path: Path,
  label: string,
  {options, single}: {readonly options: readonly (readonly [string, string])[]; readonly single?: boolean},
): TemplateResult {
  const value = valueAt(context.file, path);
  const chosen = typeof value === 'string' ? [value] : listOf(value).map(stringOf);
  const put = (next: readonly string[]): void =>
    context.set(path, next.length === 0 ? undefined : single && next.length === 1 ? (next[0] ?? '') : next);
  const names = new Map(options);
  return groupTemplate(
    context,
    path,
    label,
    undefined,
    html`${
      chosen.length === 0
        ? nothing
        : html`<ul class="tags">
            ${chosen.map(
              (id) =>
                html`<li class="tag-chip">
                  ${names.get(id) ?? nameOfId(context.file, id, context.words.locale)}
                  <button
                    type="button"
                    class="button quiet"
                    aria-label=${context.labels.pick.drop(names.get(id) ?? id)}
                    @click=${() => put(chosen.filter((one) => one !== id))}
                  >
                    ×
                  </button>
                </li>`,
            )}
          </ul>`
    }
    ${selectTemplate(context, [...path, 'choose'], {
      label: context.labels.pick.choose,
      value: '',
      options: options.filter(([id]) => !chosen.includes(id)),
      changed: (id) => id !== '' && put([...chosen, id]),
    })}`,
  );
}

const byName = (context: Context, list: string): readonly (readonly [string, string])[] =>
  listOf(context.file[list])
    .map(
      (_, i) =>
        [stringOf(valueAt(context.file, [list, i, 'id'])), recordName(context.file, [list, i], context)] as const,
    )
    .sort(([, a], [, b]) => context.words.formats.compare(a, b));

const homeOption = ({file, words}: Context): readonly [string, string] => [
  stringOf(valueAt(file, ['home', 'id'])),
  wordsOf(valueAt(file, ['home', 'name']), words.locale),
];

/** Whatever a disagreement can be about. */
function subjects(context: Context): readonly (readonly [string, string])[] {
  const {file, words, labels} = context;
  const ties = listOf(file['partners']).flatMap((partner, i) =>
    isObject(partner)
      ? listOf(partner['ties']).map(
          (tie, t) =>
            [
              stringOf(valueAt(file, ['partners', i, 'ties', t, 'id'])),
              `${recordName(file, ['partners', i], context)}: ${instrumentWord(isObject(tie) ? tie['instrument'] : '', words, labels)}`,
            ] as const,
        )
      : [],
  );
  return [
    [stringOf(file['id']), labels.section.whole],
    ...byName(context, 'partners'),
    ...ties,
    ...byName(context, 'undertakings'),
    ...byName(context, 'memberships'),
  ];
}

/** The control of one field of the record at `path`. */
export function fieldTemplate(
  context: Fields,
  kind: RecordKind,
  path: Path,
  field: Field,
): TemplateResult | typeof nothing {
  const {labels, file, words} = context;
  const here: Path = [...path, field.key];
  const name = labels.fieldLabel(kind, field.key);
  const label = field.required || field.more ? name : `${name} (${labels.optional})`;
  const hint = labels.fieldHint(kind, field.key);
  const value = valueAt(file, here);
  const typed = (text: string): void => context.set(here, text === '' ? undefined : text, {typed: true});
  const chosen = (text: string): void => context.set(here, text === '' ? undefined : text);
  switch (field.kind) {
    case 'text':
    case 'long':
      return textTemplate(context, here, label, {long: field.kind === 'long', hint});
    case 'title':
      // A title is printed as it stands; some atlases give it in each language.
      return isObject(value)
        ? textTemplate(context, here, label, {hint})
        : inputTemplate(context, here, {
            label,
            value: stringOf(value),
            hint,
            changed: typed,
            required: field.required ?? false,
          });
    case 'line':
      return inputTemplate(context, here, {
        label,
        value: stringOf(value),
        hint,
        changed: typed,
        required: field.required ?? false,
      });
    case 'url':
      return inputTemplate(context, here, {
        label,
        value: stringOf(value),
        hint,
        type: 'url',
        changed: (text) => typed(text.trim()),
      });
    case 'id':
      return inputTemplate(context, here, {
        label,
        value: stringOf(value),
        hint,
        changed: (text) => context.replace(renamed(file, path, text), here),
      });
    case 'day':
      return inputTemplate(context, here, {label, value: stringOf(value), hint, type: 'date', changed: typed});
    case 'date':
      return dateTemplate(context, here, {label, record: kind, required: field.required ?? false});
    case 'number':
      return inputTemplate(context, here, {
        label,
        value: stringOf(value),
        hint,
        mode: 'numeric',
        changed: (text) =>
          context.set(here, text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : text, {typed: true}),
      });
    case 'country':
      return selectTemplate(context, here, {
        label,
        value: stringOf(value),
        options: countriesIn(words),
        ...(field.required ? {} : {empty: labels.none}),
        changed: chosen,
      });
    case 'coordinates':
      return coordinatesTemplate(context, here, label);
    case 'choice':
      return selectTemplate(context, here, {
        label,
        value: stringOf(value),
        options: (field.choices ?? []).map((one) => [one, labels.choice(words, field.key, one)]),
        ...(field.required ? {} : {empty: labels.none}),
        changed: chosen,
      });
    case 'yes':
    case 'not-no': {
      const id = idOfPath(here);
      const checked = field.kind === 'yes' ? value === true : value !== false;
      const put = (on: boolean): void =>
        context.set(here, field.kind === 'yes' ? on || undefined : on ? undefined : false);
      return html`<div class="control check">
        <input
          type="checkbox"
          id=${id}
          data-path=${id}
          .checked=${live(checked)}
          @change=${(event: Event) => put((event.target as HTMLInputElement).checked)}
        /><label for=${id}>${name}</label>
      </div>`;
    }
    case 'sources':
      return sourcesTemplate(context, here, {label, required: field.required ?? false});
    case 'place':
      return selectTemplate(context, here, {
        label,
        value: stringOf(value),
        options: [
          homeOption(context),
          ...byName(context, 'homes'),
          ...byName(context, 'partners'),
          ...byName(context, 'places'),
        ],
        empty: labels.none,
        changed: chosen,
      });
    case 'group':
      return selectTemplate(context, here, {
        label,
        value: stringOf(value),
        options: byName(context, 'groups'),
        empty: labels.none,
        changed: chosen,
      });
    case 'home':
      return selectTemplate(context, here, {
        label,
        value: stringOf(value),
        options: byName(context, 'homes'),
        empty: labels.none,
        changed: chosen,
      });
    case 'partner':
      return selectTemplate(context, here, {
        label,
        value: stringOf(value),
        options: byName(context, 'partners'),
        empty: labels.none,
        changed: chosen,
      });
    case 'partners':
      return severalTemplate(context, here, label, {options: byName(context, 'partners')});
    case 'about':
      return severalTemplate(context, here, label, {options: subjects(context), single: true});
    case 'words':
      return inputTemplate(context, here, {
        label,
        value: typeof value === 'string' ? value : listOf(value).map(stringOf).join(' '),
        hint,
        // While it is typed it is a text with blanks; once it is left, a list.
        changed: (text) => {
          const ids = text.split(/\s+/);
          context.set(
            here,
            text.trim() === '' ? undefined : ids.filter((one, i) => one !== '' || i === ids.length - 1),
            {typed: true},
          );
        },
      });
    case 'names':
      return inputTemplate(context, here, {
        label,
        long: true,
        value: namesText(value),
        hint,
        changed: (text) => context.set(here, namesIn(text), {typed: true}),
      });
    case 'texts':
      return textsTemplate(context, here, label);
    default:
      return nothing;
  }
}

function textsTemplate(context: Context, path: Path, label: string): TemplateResult {
  const list = listOf(valueAt(context.file, path));
  return groupTemplate(
    context,
    path,
    label,
    undefined,
    html`${list.map((_, i) => textTemplate(context, [...path, i], `${label} ${i + 1}`, {long: true}))}
      <button type="button" class="button" @click=${() => context.set(path, [...list, {}])}>
        ${context.labels.add.about}
      </button>`,
  );
}

/** `ru: Луцк, Łuck`, a line a language. */
function namesText(value: Json | undefined): string {
  if (!isObject(value)) return stringOf(value);
  return Object.entries(value)
    .map(([tag, names]) => `${tag}: ${listOf(names).map(stringOf).join(', ')}`)
    .join('\n');
}

function namesIn(text: string): Json | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return undefined;
  const read = lines.map((line) => /^\s*([A-Za-z][\w-]*)\s*:(.*)$/.exec(line));
  // Not yet what it will be: it stays as it is typed, and the check tells.
  if (read.some((one) => !one || one[2]?.trim() === '')) return text;
  return Object.fromEntries(
    read.map((one) => {
      const names = (one?.[2] ?? '').split(',');
      return [
        one?.[1] ?? '',
        names
          .map((name, i) => (i < names.length - 1 ? name.trim() : name.trimStart()))
          .filter((name, i) => name !== '' || i > 0),
      ];
    }),
  );
}
