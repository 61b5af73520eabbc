// The chapters as a reader without script or with a printer has them too: headings and text. Buttons show each on the map.
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../theme/heading.ts';
import {sourceMarks, spoken} from '../theme/facts.ts';
import type {ChaptersScene} from './chapters-scene.ts';

/** @param level of the heading over all chapters */
export function chaptersTemplate(
  scene: ChaptersScene | undefined,
  {level}: {readonly level: number},
): TemplateResult | typeof nothing {
  if (!scene) return nothing;
  const {chapters, hasPrevious, hasNext, words} = scene;
  return html`<section class="chapters" aria-labelledby="twin-chapters">
    <div class="chapters-head rule">
      ${heading(level, words.chapters, {id: 'twin-chapters', kind: 'head'})}
      <div
        class="chapters-buttons screen-only"
        role="toolbar"
        data-roving="horizontal"
        aria-label=${words.chaptersToolbar}
      >
        ${turner('previous', words.previousChapter, !hasPrevious, -1)} ${turner('next', words.nextChapter, !hasNext, 0)}
      </div>
    </div>
    <ol class="chapters-list" data-roving>
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

function turner(to: 'previous' | 'next', label: string, off: boolean, stop: 0 | -1): TemplateResult {
  return html`<button
    type="button"
    class="button"
    tabindex=${stop}
    data-act="chapter ${to}"
    aria-label=${label}
    title=${label}
    aria-disabled=${off ? 'true' : nothing}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d=${to === 'next' ? 'M7,4L13,10L7,16' : 'M13,4L7,10L13,16'}></path>
    </svg>
  </button>`;
}
