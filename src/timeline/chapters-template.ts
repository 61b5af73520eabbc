// The story: the chapter that is open stands by the map, its fellows as a list below the rows; all of them are there as text,
// too, for whoever prefers to read, to print or to hear them.
import {html, nothing, type TemplateResult} from 'lit';
import {drawer} from '../shared/drawer.ts';
import {heading} from '../shared/heading.ts';
import {sourceMarks, spoken} from '../shared/fact-template.ts';
import {roundButton} from './round-button.ts';
import type {AboutScene, ChaptersScene, StoryScene, TextScene} from './chapters-scene.ts';

/** The chapter that is open. @param level of its heading */
export function storyTemplate(scene: StoryScene, level: number): TemplateResult {
  const {place, title, text, marks, hasPrevious, hasNext, close, words} = scene;
  return html`<section class="story rule screen-only" aria-labelledby="twin-story" tabindex="-1">
    <div class="story-head">
      <p class="small hush">${place}</p>
      <div class="rounds" role="group" aria-label=${words.chaptersToolbar}>
        ${roundButton('chapter previous', 'back', words.previousChapter, {off: !hasPrevious, stop: true})}
        ${roundButton('chapter next', 'on', words.nextChapter, {off: !hasNext, stop: true})}
      </div>
      <button type="button" part="button" class="button close" data-act="chapter close">
        <span aria-hidden="true">×</span><span>${close}</span>
      </button>
    </div>
    ${heading(level, spoken(title), {id: 'twin-story', kind: 'head'})}
    <p class="chapter-text">${spoken(text)}${sourceMarks(marks)}</p>
  </section>`;
}

/** @param level of the heading over all chapters */
export function chaptersTemplate({chapters, words}: ChaptersScene, level: number): TemplateResult {
  return html`<section class="chapters rule" aria-labelledby="twin-chapters">
    ${heading(level, words.chapters, {id: 'twin-chapters', kind: 'head'})}
    <ol class="chapter-index screen-only">
      ${chapters.map(
        ({id, number, title, current}) =>
          html`<li>
            <button
              type="button"
              class="chapter-entry"
              data-act="open ${id}"
              aria-current=${current ? 'true' : nothing}
            >
              <span class="chapter-number" aria-hidden="true">${number}</span><span>${spoken(title)}</span>
            </button>
          </li>`,
      )}
    </ol>
    <details class="chapter-texts">
      <summary class="small">${words.allChapters}</summary>
      <div class="texts">${chapters.map((chapter) => textTemplate(chapter, level + 1))}</div>
    </details>
  </section>`;
}

/** @param level of its heading */
export function aboutTemplate(
  {title, told, texts}: AboutScene,
  {level, isOpen}: {readonly level: number; readonly isOpen: boolean},
): TemplateResult {
  return html`<section class="about-whole">
    ${drawer(
      {id: 'twin-about', title, told, level, isOpen},
      html`<div class="texts">${texts.map((text) => textTemplate(text, level + 1))}</div>`,
    )}
  </section>`;
}

function textTemplate({title, text, marks}: TextScene, level: number): TemplateResult {
  return html`<div class="chapter">
    ${heading(level, spoken(title), {kind: 'subhead'})}
    <p class="chapter-text">${spoken(text)}${sourceMarks(marks)}</p>
  </div>`;
}
