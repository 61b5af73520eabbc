// The selected partner, read from top to bottom: name, standing, documents, undertakings, disputes, links.
import {html, nothing, type TemplateResult} from 'lit';
import {disputeList, factList, meaningLines, sourceMarks, spoken, type LocalizedText} from '../shared/fact-template.ts';
import {heading} from '../shared/heading.ts';
import {statusSymbol} from '../drawing/status-symbol.ts';
import type {DetailsScene, DocumentScene, ImageScene} from './details-scene.ts';

export interface DetailsOptions {
  /** Of its heading, one below the widget's first. */
  readonly level: number;
  /** The picture's address as the page may ask for it; undefined where there is none. */
  readonly picture: string | undefined;
}

export function detailsTemplate(scene: DetailsScene, {level, picture}: DetailsOptions): TemplateResult {
  const {name, image, endonyms, traits, note, marks, standing, asOf, because, explained, seen, seenLabel, close} =
    scene;
  const {documents, undertakings, disputes, links} = scene;
  return html`<section part="details" class="details rule" aria-labelledby="twin-details" tabindex="-1">
    <div class="nameplate">
      <div>
        ${heading(level, html`<span translate="no">${spoken(name)}</span>`, {id: 'twin-details', kind: 'name'})}
        ${endonyms.length ? html`<p class="endonym" translate="no">${listed(endonyms)}</p>` : nothing}
      </div>
      <button type="button" part="button" class="button close screen-only" data-act="close">
        <span aria-hidden="true">×</span><span>${close}</span>
      </button>
    </div>
    <div class="standing">
      <p>${statusSymbol(standing.status, standing.perhaps)} <strong>${standing.word}</strong>, ${asOf}</p>
      ${because ? html`<p class="small hush">${because}</p>` : nothing} ${meaningLines(explained)}
      ${seen ? html`<p class="small seen">${seenLabel}: <span translate="no">${seen.date}</span>, ${seen.how}${sourceMarks(seen.marks)}</p>` : nothing}
    </div>
    ${image && picture !== undefined ? pictureTemplate(image, picture) : nothing}
    ${note ? html`<p>${spoken(note)}${sourceMarks(marks)}</p>` : nothing}
    <dl class="traits small">
      ${traits.map(
        ({label, values}) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${listed(values)}</dd>
          </div>`,
      )}
    </dl>
    ${heading(level + 1, documents.label, {kind: 'head'})} ${documents.none ? html`<p>${documents.none}</p>` : nothing}
    ${documents.items.map((document) => documentTemplate(document, level + 2))}
    ${
      undertakings.facts.length
        ? html`${heading(level + 1, undertakings.label, {kind: 'head'})}${factList(undertakings.facts)}`
        : nothing
    }
    ${
      disputes.items.length
        ? html`${heading(level + 1, disputes.label, {kind: 'head'})}${disputeList(disputes.items, disputes.shownHere)}`
        : nothing
    }
    ${
      links.items.length
        ? html`<p class="small">
            <span class="hush">${links.label}:</span>
            ${links.items.map(
              ({name: site, href}) => html` <a class="outlink" href=${href} rel="noopener noreferrer">${site}</a>`,
            )}
          </p>`
        : nothing
    }
  </section>`;
}

/** Its room is kept while it is fetched, and given back where it cannot be had. */
function pictureTemplate({alt, credit}: ImageScene, address: string): TemplateResult {
  return html`<figure class="picture">
    <img
      src=${address}
      alt=${alt.text}
      lang=${alt.lang ?? nothing}
      loading="lazy"
      decoding="async"
      width="3"
      height="2"
      @error=${hideFigure}
    />
    ${credit ? html`<figcaption class="small hush">${credit}</figcaption>` : nothing}
  </figure>`;
}

function hideFigure(event: Event): void {
  (event.target as Element).parentElement?.setAttribute('hidden', '');
}

function documentTemplate(document: DocumentScene, level: number): TemplateResult {
  const {title, status, perhaps, word, scope, note, marks, undated, facts} = document;
  return html`<div class="document">
    <div class="document-head">
      ${heading(level, title, {kind: 'subhead'})}
      <span class="small">${statusSymbol(status, perhaps)} ${word}</span>
    </div>
    ${scope ? html`<p class="small hush">${spoken(scope)}</p>` : nothing}
    ${note ? html`<p class="small hush">${spoken(note)}${sourceMarks(marks)}</p>` : nothing}
    ${undated ? html`<p class="small hush">${undated}</p>` : nothing} ${factList(facts)}
  </div>`;
}

function listed(names: readonly LocalizedText[]): readonly TemplateResult[] {
  return names.map((name, i) => html`${i > 0 ? ', ' : nothing}${spoken(name)}`);
}
