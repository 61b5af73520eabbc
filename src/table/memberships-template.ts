// Memberships and joint undertakings, below the table of partners.
import {html, nothing, type TemplateResult} from 'lit';
import {factItem, factList, meaningLines, sourceMarks, spoken, type LocalizedText} from '../shared/fact-template.ts';
import {drawer} from '../shared/drawer.ts';
import {heading} from '../shared/heading.ts';
import type {MembershipScene, MembershipsScene} from './memberships-scene.ts';

/** @param level of the two headings, one below the widget's first */
export function membershipsTemplate(
  {memberships, undertakings}: MembershipsScene,
  {level, isOpen}: {readonly level: number; readonly isOpen: (drawer: 'undertakings' | 'memberships') => boolean},
): TemplateResult {
  return html`${
    undertakings.facts.length
      ? html`<section class="undertakings">
          ${drawer(
            {...undertakings, id: 'twin-undertakings', level, isOpen: isOpen('undertakings')},
            html`<p class="small hush">${undertakings.selection}</p>
              ${meaningLines(undertakings.explained)} ${factList(undertakings.facts)}`,
          )}
        </section>`
      : nothing
  }${
    memberships.items.length
      ? html`<section class="memberships">
          ${drawer(
            {...memberships, id: 'twin-memberships', level, isOpen: isOpen('memberships')},
            memberships.items.map((item) => membershipTemplate(item, level + 1)),
          )}
        </section>`
      : nothing
  }`;
}

function membershipTemplate({name, term, doubt, note, traits, history, marks}: MembershipScene, level: number) {
  return html`<div class="membership">
    <div>
      ${heading(level, spoken(name), {kind: 'subhead'})}
      <p>${term}${doubt ? html` <span class="tag">${doubt}</span>` : nothing}${sourceMarks(marks)}</p>
    </div>
    <div class="about">
      ${note ? html`<p>${spoken(note)}</p>` : nothing}
      <dl>
        ${traits.map(
          ({label, values}) =>
            html`<dt>${label}</dt>
              <dd>${several(values)}</dd>`,
        )}
        ${
          history.facts.length
            ? html`<dt>${history.label}</dt>
                <dd>
                  <ul class="facts">
                    ${history.facts.map((fact) => factItem(fact))}
                  </ul>
                </dd>`
            : nothing
        }
      </dl>
    </div>
  </div>`;
}

function several(values: readonly LocalizedText[]): TemplateResult {
  const [only] = values;
  return values.length === 1 && only
    ? spoken(only)
    : html`<ul class="dashes">
        ${values.map((value) => html`<li>${spoken(value)}</li>`)}
      </ul>`;
}
