// The map as markup. It decides nothing; what it is given, it writes down.
import {html, noChange, nothing, svg, type TemplateResult} from 'lit';
import {svgTemplate} from '../drawing/svg-template.ts';
import type {MapScene} from './map-scene.ts';

const ICONS = {
  in: svg`<path d="M8,3V13M3,8H13" />`,
  out: svg`<path d="M3,8H13" />`,
  reset: svg`<path d="M6,2.5H2.5V6M10,2.5H13.5V6M6,13.5H2.5V10M10,13.5H13.5V10" />`,
};

const PAN_ICONS = {
  left: svg`<path d="M10.5,3L5,8L10.5,13" />`,
  up: svg`<path d="M3,10.5L8,5L13,10.5" />`,
  down: svg`<path d="M3,5.5L8,11L13,5.5" />`,
  right: svg`<path d="M5.5,3L11,8L5.5,13" />`,
};

/** What stands on the map, or in the line over it, and is drawn by others. */
export interface MapPlaces {
  /** Search and filters behind a button, download and share. */
  readonly tools: Node;
  /** What happens at the moment, at the foot of the map. */
  readonly caption: Node;
  /** How to read the map; undefined where it stands elsewhere. */
  readonly note: Node | undefined;
}

function squareButton(act: string, name: string, icon: unknown, idle = false): TemplateResult {
  return html`<button
    class="segment square"
    part="button"
    type="button"
    tabindex="-1"
    data-act=${act}
    title=${name}
    aria-disabled=${idle ? 'true' : nothing}
  >
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${icon}</svg>
  </button>`;
}

/** One tab stop: arrow keys walk from projections to zoom, and to what moves the map where there is more than is seen. */
function toolbar({projections, projectionsName, zoom, pans, controls}: MapScene): TemplateResult {
  return html`<div class="map-controls" part="toolbar" role="toolbar" aria-label=${controls} data-roving>
    <div class="segments" role="group" aria-label=${projectionsName}>
      ${projections.map(
        ({kind, name, chosen}) =>
          html`<button
            class="segment"
            part="button"
            type="button"
            tabindex=${chosen ? 0 : -1}
            data-act="project ${kind}"
            aria-pressed=${chosen}
          >
            ${name}
          </button>`,
      )}
    </div>
    <div class="segments">${zoom.map(({act, name, idle}) => squareButton(`zoom ${act}`, name, ICONS[act], idle))}</div>
    ${
      pans.length
        ? html`<div class="segments pans">
            ${pans.map(({way, name}) => squareButton(`pan ${way}`, name, PAN_ICONS[way]))}
          </div>`
        : nothing
    }
  </div>`;
}

export function mapTemplate(scene: MapScene, {tools, caption, note}: MapPlaces): TemplateResult {
  const {drawing, kind, label, summary, keys, hint, hinted, zoomed} = scene;
  return html`<figure class="map" part="map" aria-label=${label}>
    <p class="unseen" id="map-summary">${summary ?? noChange}</p>
    <div class="map-bar screen-only">${toolbar(scene)}${tools}</div>
    <div class="surface">
      <svg
        class="drawing map-svg"
        data-projection=${kind}
        data-map-surface
        translate="no"
        ?data-zoomed=${zoomed}
        viewBox="0 0 ${drawing.width} ${drawing.height}"
        role="presentation"
      >
        ${svgTemplate(drawing.marks)}
        <g class="flight" aria-hidden="true"></g>
      </svg>
      <p class="map-hint small" aria-hidden="true" ?hidden=${!hinted}>${hint}</p>
    </div>
    ${caption}
    <p id="map-keys" hidden>${keys}</p>
    ${note ? html`<figcaption class="map-caption">${note}</figcaption>` : nothing}
  </figure>`;
}

/** How to read the map, in a line or two. */
export const mapNote = ({note}: MapScene): TemplateResult => html`<p class="map-note small hush">${note}</p>`;
