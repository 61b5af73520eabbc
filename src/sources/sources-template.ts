// A numbered list to which every fact's marks lead (id="source-N"), and the disagreements in plain words.
import {html, nothing, type TemplateResult} from 'lit';
import {disputeList, sourceMarks, spoken} from '../shared/fact-template.ts';
import {heading} from '../shared/heading.ts';
import type {SourceScene, SourcesScene} from './sources-scene.ts';

/** @param level of its heading, one below the widget's first */
export function sourcesTemplate(scene: SourcesScene, level: number): TemplateResult {
  const {title, items, disputes, terms, datasets} = scene;
  return html`<section part="sources" class="sources rule" aria-labelledby="twin-sources">
    ${heading(level, title, {id: 'twin-sources', kind: 'head'})}
    <ol class="source-list small">
      ${items.map(sourceItem)}
    </ol>
    ${
      disputes.items.length
        ? html`${heading(level + 1, disputes.title, {kind: 'head'})}
            <div class="small">${disputeList(disputes.items, disputes.shownHere)}</div>`
        : nothing
    }
    <p class="small hush" data-roving>
      ${terms} ${datasets.marks.length ? html`${datasets.label}${sourceMarks(datasets.marks, true)}` : nothing}
    </p>
  </section>`;
}

function sourceItem({number, title, href, publisher, imprint, note}: SourceScene): TemplateResult {
  return html`<li id="source-${number}" tabindex="-1">
    <span class="number" translate="no">${number}</span>
    <span>
      ${href ? html`<a href=${href} rel="noopener noreferrer">${spoken(title)}</a>` : spoken(title)}
      <span class="hush imprint"
        >${publisher ? spoken(publisher) : nothing}${imprint}${note ? html` ${spoken(note)}` : nothing}</span
      >
    </span>
  </li>`;
}
