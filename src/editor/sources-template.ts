// Sources are picked, not typed twice: a list to choose from, and a new one made on the spot.
import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.ts';
import {recordName} from './describe.ts';
import {listOf, stringOf, valueAt, wordsOf, type Path} from './draft.ts';
import {idOfPath, inputTemplate, problemsTemplate, selectTemplate} from './controls.ts';
import {dateTemplate} from './date-template.ts';

export function sourcesTemplate(
  context: Context,
  path: Path,
  {label, required}: {readonly label: string; readonly required: boolean},
): TemplateResult {
  const {labels, file} = context;
  const chosen = listOf(valueAt(file, path)).map(stringOf);
  const all = listOf(file['sources']).map((_, i) => ({
    index: i,
    id: stringOf(valueAt(file, ['sources', i, 'id'])),
    name: recordName(file, ['sources', i], context),
  }));
  const nameOf = (id: string): string => all.find((one) => one.id === id)?.name ?? id;
  const put = (next: readonly string[]): void => context.set(path, next.length === 0 && !required ? undefined : next);
  // The newest first: it is most likely meant again.
  const options = [...all]
    .reverse()
    .filter(({id}) => !chosen.includes(id))
    .map(({id, name, index}) => [id, `${index + 1}. ${name}`] as const);
  const fresh = context.freshSource(path);
  const open = all.find(({index, id}) => index === fresh && chosen.includes(id));
  const plain = (name: 'title' | 'url' | 'publisher', index: number): TemplateResult => {
    const here: Path = ['sources', index, name];
    const text = labels.fieldLabel('source', name);
    return inputTemplate(context, here, {
      label: name === 'title' ? text : `${text} (${labels.optional})`,
      value: wordsOf(valueAt(file, here), context.words.locale),
      changed: (typed) => context.set(here, typed === '' ? undefined : typed, {typed: true}),
    });
  };
  return html`<fieldset class="group" data-path=${idOfPath(path)} tabindex="-1">
    <legend>${label}</legend>
    ${
      chosen.length === 0
        ? required
          ? html`<p class="hint">${labels.sources.none}</p>`
          : nothing
        : html`<ul class="tags">
            ${chosen.map((id) => {
              const one = all.find((each) => each.id === id);
              return html`<li class="tag-chip">
                ${
                  one
                    ? html`<button type="button" class="pick" @click=${() => context.go(['sources', one.index])}>
                        ${one.index + 1}. ${nameOf(id)}
                      </button>`
                    : id
                }
                <button
                  type="button"
                  class="button quiet"
                  aria-label=${labels.sources.drop(nameOf(id))}
                  @click=${() => put(chosen.filter((each) => each !== id))}
                >
                  ×
                </button>
              </li>`;
            })}
          </ul>`
    }
    ${
      open
        ? html`<div class="inline">
            <p class="subhead">${labels.sources.own}</p>
            ${(['title', 'url', 'publisher'] as const).map((name) => plain(name, open.index))}
            ${dateTemplate(context, ['sources', open.index, 'date'], {
              label: `${labels.fieldLabel('source', 'date')} (${labels.optional})`,
              record: 'source',
              required: false,
            })}
            <button type="button" class="button" @click=${() => context.doneSource(path)}>
              ${labels.sources.done}
            </button>
          </div>`
        : html`<div class="row">
            ${
              options.length === 0
                ? nothing
                : selectTemplate(context, [...path, 'choose'], {
                    label: labels.sources.choose,
                    value: '',
                    options,
                    changed: (id) => id !== '' && put([...chosen, id]),
                  })
            }
            <button type="button" class="button" @click=${() => context.newSource(path)}>
              ${labels.sources.fresh}
            </button>
          </div>`
    }
    ${problemsTemplate(context, path)}
  </fieldset>`;
}
