// How a fact stands on the page, in details and table alike: date, what, where, how sure, and the numbers of its sources.
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

/** Words with their language, where that is not the widget's. */
export interface LocalizedText {
  readonly text: string;
  readonly lang: string | undefined;
  /** The same in pieces, where some of it is of another language again. */
  readonly pieces?: readonly {readonly text: string; readonly lang?: string}[];
}

export interface SourceMark {
  readonly number: number;
  /** 'source 3: Onet' */
  readonly label: string;
}

export interface Fact {
  /** Date at its true precision, in words. */
  readonly date: string;
  readonly what: LocalizedText;
  readonly place: LocalizedText | undefined;
  readonly note: LocalizedText | undefined;
  /** What a reader must know of it: less certain, inferred, later than the day looked at. */
  readonly tags: readonly string[];
  readonly marks: readonly SourceMark[];
  /** It comes after the day looked at. */
  readonly later: boolean;
  /** It records, and decides nothing. */
  readonly minor: boolean;
}

/** What sources disagree on, and what the atlas makes of it. */
export interface Dispute {
  readonly title: LocalizedText | undefined;
  readonly note: LocalizedText;
  readonly resolution: LocalizedText | undefined;
  readonly marks: readonly SourceMark[];
}

export function spoken({text, lang, pieces}: LocalizedText): TemplateResult {
  const words = pieces?.map((piece) => spoken({lang: undefined, ...piece})) ?? text;
  return lang === undefined ? html`${words}` : html`<span lang=${lang}>${words}</span>`;
}

/** What words mean, below what uses them. */
export const meaningLines = (lines: readonly string[]): readonly TemplateResult[] =>
  lines.map((line) => html`<p class="small hush">${line}</p>`);

/** Buttons to the numbered sources. @param isStop false in a row along which arrow keys lead */
export function sourceMarks(marks: readonly SourceMark[], isStop = true): TemplateResult | typeof nothing {
  if (marks.length === 0) return nothing;
  const stop = isStop ? nothing : -1;
  return html`<span class="marks" translate="no"
    >${marks.map(
      ({number, label}) =>
        // The space keeps numbers apart where the text is copied or read without styles.
        html` <button type="button" class="mark" tabindex=${stop} data-act="source ${number}" aria-label=${label}>
          ${number}
        </button>`,
    )}</span
  >`;
}

/** Blocks, so that speech does not run date and words together. @param isStop as in sourceMarks */
export function factItem(fact: Fact, isStop = true): TemplateResult {
  const {date, what, place, note, tags, marks, later, minor} = fact;
  return html`<li class="fact ${later ? 'later' : ''} ${minor ? 'minor' : ''}">
    <div class="when" translate="no">${date}</div>
    <div class="what">
      ${spoken(what)}${place ? html`, ${spoken(place)}` : nothing}${tags.map(
        (tag) => html` <span class="tag">${tag}</span>`,
      )}${sourceMarks(marks, isStop)}${note ? html`<div class="note">${spoken(note)}</div>` : nothing}
    </div>
  </li>`;
}

export function factList(facts: readonly Fact[]): TemplateResult {
  return html`<ul class="facts">
    ${guard([...facts], () => facts.map((fact) => factItem(fact)))}
  </ul>`;
}

/** @param shownHere 'Shown here:', before what the atlas makes of it */
export function disputeList(disputes: readonly Dispute[], shownHere: string): TemplateResult {
  return html`<ul class="disputes">
    ${disputes.map(({title, note, resolution, marks}) => {
      const heard = title ? html`<strong>${spoken(title)}</strong> – ` : nothing;
      // A blank that stands alone between two pieces of text is lost to Orca in Chromium.
      const held = resolution ? html` <span class="hush">${` ${shownHere} `}${spoken(resolution)}</span>` : nothing;
      return html`<li>${heard}${spoken(note)}${held}${sourceMarks(marks)}</li>`;
    })}
  </ul>`;
}
