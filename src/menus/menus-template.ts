// The menus as markup: native disclosure, native fields, buttons that say what they do. The fields are read when a button
// is pressed; nothing of them is kept.
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {MenusScene} from './menus-scene.ts';

const select = (name: string, label: string, choices: MenusScene['whats']): TemplateResult =>
  html`<label class="menu-field"
    ><span class="label">${label}</span>
    <select class="field small" name=${name}>
      ${choices.map(({value, name: text}) => html`<option value=${value}>${text}</option>`)}
    </select></label
  >`;

const button = (act: string, text: string): TemplateResult =>
  html`<button type="button" part="button" class="button small" data-act=${act}>${text}</button>`;

export function menusTemplate(scene: MenusScene): TemplateResult {
  const {words, said, busy} = scene;
  return html`<div class="menus screen-only" part="toolbar">
    ${downloads(scene)} ${shares(scene)}
    <p class="menu-said small" role="status" aria-busy=${busy}>${said}</p>
    ${scene.code === undefined
      ? nothing
      : html`<div class="menu-code">
          <textarea class="field small" readonly rows="4" spellcheck="false" aria-label=${words.code} .value=${scene.code}></textarea>
          ${button('share copy', words.copy)}
        </div>`}
    ${scene.qr ? qr(scene.qr, words.qr) : nothing}
  </div>`;
}

function downloads({words, whats, papers, tables, separators}: MenusScene): TemplateResult {
  return html`<details class="menu" data-menu name="twin-menu">
    <summary class="button">${words.download}</summary>
    <div class="menu-body">
      <fieldset>
        <legend class="subhead">${words.pictures}</legend>
        ${select('what', words.what, whats)}
        <label class="menu-field"
          ><span class="label">${words.mm}</span>
          <input class="field small" name="mm" type="number" inputmode="numeric" min="60" max="600" step="1" value="180"
        /></label>
        ${select('paper', words.paper, papers)}
        <div class="menu-buttons">${button('download svg', 'SVG')} ${button('download png', 'PNG')} ${button('download pdf', 'PDF')}</div>
      </fieldset>
      <fieldset>
        <legend class="subhead">${words.data}</legend>
        ${select('table', words.table, tables)} ${select('separator', words.separator, separators)}
        <div class="menu-buttons">
          ${button('download csv', 'CSV')} ${button('download json', 'JSON')} ${button('download geojson', 'GeoJSON')}
          ${button('download jsonld', 'JSON-LD')}
        </div>
      </fieldset>
      <fieldset>
        <legend class="subhead">${words.cite}</legend>
        <div class="menu-buttons">
          ${button('download citation', words.text)} ${button('download bibtex', 'BibTeX')} ${button('download csl', 'CSL-JSON')}
        </div>
      </fieldset>
    </div>
  </details>`;
}

function shares({words, canSend}: MenusScene): TemplateResult {
  return html`<details class="menu" data-menu name="twin-menu">
    <summary class="button">${words.share}</summary>
    <div class="menu-body menu-buttons">
      ${button('share link', words.copyLink)} ${canSend ? button('share send', words.send) : nothing}
      ${button('share embed', words.embed)} ${button('share edition', words.edition)} ${button('share qr', words.qr)}
      ${button('share print', words.print)}
    </div>
  </details>`;
}

function qr({size, d, text}: NonNullable<MenusScene['qr']>, name: string): TemplateResult {
  return html`<figure class="menu-qr">
    <svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${name}: ${text}" shape-rendering="crispEdges">
      <rect width=${size} height=${size} fill="#ffffff"></rect>
      ${svg`<path d=${d} fill="#000000"></path>`}
    </svg>
    <figcaption class="small hush">${text}</figcaption>
    ${button('share qr-file', 'SVG')}
  </figure>`;
}
