// A numbered list to which every fact's marks lead (id="source-N"), and the disagreements in plain words.
import {html, nothing, type TemplateResult} from 'lit';
import {disputeList, sourceMarks, spoken, type LocalizedText} from '../shared/fact-template.ts';
import {drawer} from '../shared/drawer.ts';
import type {SourceScene, SourcesScene} from './sources-scene.ts';

/** @param level of the two headings, one below the widget's first */
export function sourcesTemplate(
  scene: SourcesScene,
  {level, isOpen}: {readonly level: number; readonly isOpen: (drawer: 'sources' | 'disagreements') => boolean},
): TemplateResult {
  const {title, told, items, cited, back, disputes, terms, doi, datasets} = scene;
  return html`<section part="sources" class="sources">
      ${drawer(
        {id: 'twin-sources', title, told, level, isOpen: isOpen('sources')},
        html`<ol class="source-list small">
            ${items.map((item) => sourceItem(item, item.number === cited ? back : ''))}
          </ol>
          <p class="small hush">
            ${terms}
            ${doi ? html`DOI: <a href="https://doi.org/${doi}" rel="noopener noreferrer">${doi}</a>. ` : nothing}${datasets.marks.length ? html`${datasets.label}${sourceMarks(datasets.marks)}` : nothing}
          </p>`,
      )}
    </section>
    ${
      disputes.items.length
        ? html`<section part="sources" class="sources">
            ${drawer(
              {...disputes, id: 'twin-disagreements', level, isOpen: isOpen('disagreements')},
              html`<div class="small">${disputeList(disputes.items, disputes.shownHere)}</div>`,
            )}
          </section>`
        : nothing
    }`;
}

/** A blank that stands alone between two pieces of text is lost to Orca in Chromium: it stands before the words. */
const afterBlank = ({text, pieces, ...rest}: LocalizedText): LocalizedText => ({
  ...rest,
  text: ` ${text}`,
  ...(pieces ? {pieces: [{text: ' '}, ...pieces]} : {}),
});

/** @param back words of the way back to the mark from which the reader has come; empty: there is none */
function sourceItem({number, title, href, publisher, imprint, note}: SourceScene, back: string): TemplateResult {
  return html`<li id="source-${number}" tabindex="-1">
    <div class="number" translate="no">${number}</div>
    <div>
      ${href ? html`<a href=${href} rel="noopener noreferrer">${spoken(title)}</a>` : spoken(title)}
      <span class="hush imprint"
        >${publisher ? spoken(afterBlank(publisher)) : nothing}${imprint}${note ? spoken(afterBlank(note)) : nothing}</span
      >${back ? html` <button type="button" class="button quiet screen-only" data-act="back"><span aria-hidden="true">↩</span> ${back}</button>` : nothing}
    </div>
  </li>`;
}
