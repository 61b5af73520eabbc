// Cities of the world above 15,000 people by name: the list is a part of its own (twin-cities-places.js, made by
// tools/build-places.mjs out of GeoNames, CC BY 4.0), fetched when somebody first looks for a city.
import {folded} from '../model/csv-words.ts';
import type {LonLat} from '../model/atlas.ts';

export interface FoundPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly coordinates: LonLat;
  readonly geonames: number;
}

interface Listed extends FoundPlace {
  readonly key: string;
}

/** A line a city: name, country, longitude, latitude, number; the most populous first. */
export function placesIn(text: string): readonly Listed[] {
  return text.split('\n').flatMap((line) => {
    const [name = '', country = '', lon = '', lat = '', id = ''] = line.split('|');
    if (!name) return [];
    return [{name, key: folded(name), country, coordinates: [Number(lon), Number(lat)] as const, geonames: Number(id)}];
  });
}

const MOST = 12;

/** Whole names before beginnings before what stands within; of each the most populous first. */
export function placesNamed(places: readonly Listed[], wanted: string): readonly FoundPlace[] {
  const key = folded(wanted);
  if (key.length < 2) return [];
  const ranks: [Listed[], Listed[], Listed[]] = [[], [], []];
  for (const place of places) {
    const at = place.key.indexOf(key);
    if (at < 0) continue;
    ranks[place.key === key ? 0 : at === 0 ? 1 : 2].push(place);
  }
  return ranks.flat().slice(0, MOST);
}
