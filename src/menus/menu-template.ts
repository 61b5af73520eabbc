// The insides of the menus as markup: native fields, buttons that say what they do. The fields are read when a button is
// pressed; nothing of them is kept. The tag comes from the widget: one Lit draws all.
import type {html as Html, svg as Svg, TemplateResult} from 'lit';
import {exportMessagesIn} from '../i18n/export-messages.ts';
import type {Language} from '../i18n/language.ts';
import {PARTS} from '../figure/options.ts';
import {MM, WIDTHS} from '../figure/sizes.ts';
import type {QrCode} from './qr-code.ts';

export interface Tags {
  readonly html: typeof Html;
  readonly svg: typeof Svg;
}

/** How far a request has come. */
export interface MenuState {
  readonly busy: boolean;
  /** What is said of the last request, in words. */
  readonly said: string;
  /** Code or address to copy, shown in a field. */
  readonly code: string | undefined;
  readonly qr: (QrCode & {readonly text: string}) | undefined;
}

export const NOTHING_ASKED: MenuState = Object.freeze({busy: false, said: '', code: undefined, qr: undefined});

interface Choice {
  readonly value: string;
  readonly name: string;
}

const named = (names: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(names).map(([value, name]) => ({value, name}));

function button({html}: Tags, act: string, text: string): TemplateResult {
  return html`<button type="button" part="button" class="button small" data-act=${act}>${text}</button>`;
}

function select({html}: Tags, name: string, label: string, choices: readonly Choice[]): TemplateResult {
  return html`<label class="menu-field"
    ><span class="label">${label}</span>
    <select class="field small" name=${name}>
      ${choices.map(({value, name: text}) => html`<option value=${value}>${text}</option>`)}
    </select></label
  >`;
}

export function downloadBody(tags: Tags, language: Language): TemplateResult {
  const {html} = tags;
  const words = exportMessagesIn(language).menus;
  const sizes = [
    ...[...WIDTHS].reverse().map((mm) => ({value: String(mm), name: words.wide(mm)})),
    ...['A4', 'A5', 'B5', 'Letter'].flatMap((paper) => [
      {value: paper.toLowerCase(), name: words.upright(paper)},
      {value: `${paper.toLowerCase()}-landscape`, name: words.across(paper)},
    ]),
  ];
  const comma = {value: ',', name: words.comma};
  const semicolon = {value: ';', name: words.semicolon};
  const act = (kind: string, text: string): TemplateResult => button(tags, `download ${kind}`, text);
  return html`<div class="menu-body">
    <fieldset>
      <legend class="subhead">${words.pictures}</legend>
      ${select(tags, 'what', words.what, named(words.whats))} ${select(tags, 'size', words.size, sizes)}
      <label class="menu-field"
        ><span class="label">${words.mm}</span>
        <input class="field small" name="mm" type="number" inputmode="numeric" min=${MM.least} max=${MM.most} step="1"
      /></label>
      ${select(tags, 'parts', words.around, [
        {value: PARTS.join(' '), name: words.arounds.all},
        {value: 'key', name: words.arounds.key},
        {value: 'none', name: words.arounds.none},
      ])}
      ${select(tags, 'palette', words.palette, named(words.palettes))}
      ${select(tags, 'text', words.letters, named(words.lettersAs))}
      <div class="menu-buttons">
        ${act('svg', 'SVG')} ${act('png', 'PNG')} ${act('pdf', 'PDF')} ${act('caption', words.caption)}
      </div>
    </fieldset>
    <fieldset>
      <legend class="subhead">${words.data}</legend>
      ${select(tags, 'table', words.table, named(words.tables))}
      ${select(tags, 'separator', words.separator, language.csvSeparator === ';' ? [semicolon, comma] : [comma, semicolon])}
      <div class="menu-buttons">
        ${act('csv', 'CSV')} ${act('docx', 'Word')} ${act('json', 'JSON')} ${act('geojson', 'GeoJSON')}
        ${act('jsonld', 'JSON-LD')}
      </div>
    </fieldset>
    <fieldset>
      <legend class="subhead">${words.cite}</legend>
      <div class="menu-buttons">
        ${act('citation', words.text)} ${act('bibtex', 'BibTeX')} ${act('csl', 'CSL-JSON')}
      </div>
    </fieldset>
  </div>`;
}

/** @param canSend the system has a share sheet */
export function shareBody(tags: Tags, language: Language, canSend: boolean): TemplateResult {
  const words = exportMessagesIn(language).menus;
  const act = (what: string, text: string): TemplateResult => button(tags, `share ${what}`, text);
  return tags.html`<div class="menu-body">
    <div class="menu-buttons">
      ${act('link', words.copyLink)} ${canSend ? act('send', words.send) : ''} ${act('embed', words.embed)}
      ${act('edition', words.edition)} ${act('qr', words.qr)} ${act('print', words.print)}
    </div>
  </div>`;
}

/** Under both: what came of the last request. */
export function outcome(tags: Tags, {code, qr}: MenuState, language: Language): TemplateResult {
  const {html, svg} = tags;
  const words = exportMessagesIn(language).menus;
  if (qr) {
    return html`<figure class="menu-qr">
      <svg
        viewBox="0 0 ${qr.size} ${qr.size}"
        role="img"
        aria-label="${words.qr}: ${qr.text}"
        shape-rendering="crispEdges"
      >
        ${svg`<path fill="#ffffff" d="M0,0H${qr.size}V${qr.size}H0Z"></path><path fill="#000000" d=${qr.d}></path>`}
      </svg>
      ${button(tags, 'share qr-file', 'SVG')}
      <figcaption class="small hush">${qr.text}</figcaption>
    </figure>`;
  }
  if (code === undefined) return html``;
  return html`<div class="menu-code">
    <textarea
      class="field small"
      readonly
      rows="4"
      spellcheck="false"
      aria-label=${words.code}
      .value=${code}
    ></textarea>
    ${button(tags, 'share copy', words.copy)}
  </div>`;
}
