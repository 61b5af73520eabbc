// The map as markup. It decides nothing; what it is given, it writes down.
import {html, noChange, nothing, svg, type TemplateResult} from 'lit';
import {svgTemplate} from '../drawing/svg-template.ts';
import type {MapScene} from './map-scene.ts';

const ICONS = {
  in: svg`<path d="M8,3V13M3,8H13" />`,
  out: svg`<path d="M3,8H13" />`,
  reset: svg`<path d="M6,2.5H2.5V6M10,2.5H13.5V6M6,13.5H2.5V10M10,13.5H13.5V10" />`,
};

/** What stands on the map, or in the line over it, and is drawn by others. */
export interface MapPlaces {
  /** Search and filters behind a button, download and share. */
  readonly tools: Node;
  /** What happens at the moment, over the foot of the map. */
  readonly caption: Node;
  /** How to read the map; undefined where it stands elsewhere. */
  readonly note: Node | undefined;
}

/** One tab stop: arrow keys walk from projections to zoom. */
function toolbar({projections, projectionsName, zoom, label}: MapScene): TemplateResult {
  return html`<div class="map-controls" part="toolbar" role="toolbar" aria-label=${label} data-roving>
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
    <div class="segments">
      ${zoom.map(
        ({act, name, idle}) =>
          html`<button
            class="segment square"
            part="button"
            type="button"
            tabindex="-1"
            data-act="zoom ${act}"
            aria-label=${name}
            title=${name}
            aria-disabled=${idle ? 'true' : nothing}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${ICONS[act]}</svg>
          </button>`,
      )}
    </div>
  </div>`;
}

export function mapTemplate(scene: MapScene, {tools, caption, note}: MapPlaces): TemplateResult {
  const {drawing, kind, label, summary, keys, hint, hinted, zoomed} = scene;
  return html`<figure class="map" part="map">
    <div class="map-bar screen-only">${toolbar(scene)}${tools}</div>
    <div class="surface">
      <svg
        class="drawing map-svg"
        data-projection=${kind}
        data-map-surface
        translate="no"
        ?data-zoomed=${zoomed}
        viewBox="0 0 ${drawing.width} ${drawing.height}"
        role="group"
        aria-label=${label}
        aria-describedby="map-summary"
      >
        ${svgTemplate(drawing.marks)}
        <g class="flight" aria-hidden="true"></g>
      </svg>
      ${caption}
      <p class="map-hint small" aria-hidden="true" ?hidden=${!hinted}>${hint}</p>
    </div>
    <figcaption class="map-caption">
      ${note ?? nothing}
      <span class="unseen" id="map-summary">${summary ?? noChange} ${keys}</span>
    </figcaption>
  </figure>`;
}

/** How to read the map, in a line or two. */
export const mapNote = ({note}: MapScene): TemplateResult => html`<p class="map-note small hush">${note}</p>`;
