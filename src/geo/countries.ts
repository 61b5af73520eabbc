// Countries one by one, for whoever asks which a place lies in; the map itself draws all of them together.
import type {MultiPolygon} from 'geojson';
import {feature} from 'topojson-client';
import type {Land} from './land.ts';

export interface Country {
  /** ISO 3166-1 alpha-2 (XK for Kosovo); empty where there is none. */
  readonly id: string;
  readonly shape: MultiPolygon;
}

export function countriesOf({topology}: Land): readonly Country[] {
  return feature(topology, topology.objects.countries).features.map(({id, geometry}) => ({
    id: String(id),
    shape: geometry as MultiPolygon,
  }));
}
