// The chapters as a reader without script or with a printer has them too: headings and text. Buttons show each on the map.
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../shared/heading.ts';
import {sourceMarks, spoken} from '../shared/fact-template.ts';
import {roundButton} from './round-button.ts';
import type {ChaptersScene} from './chapters-scene.ts';

/** @param level of the heading over all chapters */
export function chaptersTemplate(
  scene: ChaptersScene | undefined,
  {level}: {readonly level: number},
): TemplateResult | typeof nothing {
  if (!scene) return nothing;
  return html`${scene.chapters.length ? story(scene, level) : nothing}${scene.about.length ? aboutSection(scene, level) : nothing}`;
}

function aboutSection({about, words}: ChaptersScene, level: number): TemplateResult {
  return html`<section class="chapters about-whole" aria-labelledby="twin-about" data-roving>
    <div class="chapters-head rule">${heading(level, words.about, {id: 'twin-about', kind: 'head'})}</div>
    <div class="chapters-list">
      ${about.map(
        ({title, text, marks}, i) =>
          html`<div class="chapter">
            ${heading(level + 1, spoken(title), {kind: 'subhead'})}
            <p class="chapter-text">${spoken(text)}${sourceMarks(marks, i === 0)}</p>
          </div>`,
      )}
    </div>
  </section>`;
}

function story({chapters, hasPrevious, hasNext, words}: ChaptersScene, level: number): TemplateResult {
  return html`<section class="chapters" aria-labelledby="twin-chapters" data-roving>
    <div class="chapters-head rule">
      ${heading(level, words.chapters, {id: 'twin-chapters', kind: 'head'})}
      <div class="rounds screen-only" role="toolbar" aria-label=${words.chaptersToolbar}>
        ${roundButton('chapter previous', 'back', words.previousChapter, {off: !hasPrevious})}
        ${roundButton('chapter next', 'on', words.nextChapter, {off: !hasNext})}
      </div>
    </div>
    <ol class="chapters-list">
      ${chapters.map(
        ({id, title, text, marks, current, stop}) =>
          html`<li class="chapter" aria-current=${current ? 'true' : nothing}>
            ${heading(level + 1, spoken(title), {kind: 'subhead'})}
            <p class="chapter-text">${spoken(text)}${sourceMarks(marks)}</p>
            <button
              type="button"
              class="button small screen-only"
              tabindex=${stop ? 0 : -1}
              data-act="open ${id}"
              aria-label="${current ? words.shownChapter : words.showChapter}: ${title.text}"
            >
              ${current ? words.shownChapter : words.showChapter}
            </button>
          </li>`,
      )}
    </ol>
  </section>`;
}
