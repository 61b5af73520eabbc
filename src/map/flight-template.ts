// The map on the move as markup. It is drawn into the place that the map leaves for it, over the map at rest, which is out of sight by
// then.
import {nothing, svg, type SVGTemplateResult} from 'lit';
import {symbolMarks} from '../theme/symbols.ts';
import type {FlightScene, Flock} from './flight-scene.ts';
import {flag, home, name} from './map-template.ts';

export function flightTemplate(scene: FlightScene): SVGTemplateResult {
  const {transform, sphere, land, flocks, halos, chosen, names, fontSize, r} = scene;
  return svg`<g class="sheet" transform=${transform}>
      <path part="sphere" class="sphere" d=${sphere} vector-effect="non-scaling-stroke" />
      <path part="land" class="land" d=${land} vector-effect="non-scaling-stroke" />
      <path class="edge" d=${sphere} vector-effect="non-scaling-stroke" />
      <g class="arcs">${flocks.map((flock) => (flock.d ? ties(flock) : nothing))}</g>
    </g>
    <g class="pins" font-size=${fontSize}>
      <path class="halo" d=${halos} />
      ${flocks.map(({status, marks}) => symbolMarks(status, marks, r))} ${chosen ? svg`<path class="chosen" d=${chosen} />` : nothing} ${home(scene.home)} ${names.map(name)}
    </g>`;
}

const ties = ({status, perhaps, selected, d}: Flock): SVGTemplateResult =>
  svg`<path
    part="arc"
    class=${selected ? 'arc selected' : 'arc'}
    data-status=${status}
    data-perhaps=${flag(perhaps)}
    d=${d}
    vector-effect="non-scaling-stroke"
  />`;
