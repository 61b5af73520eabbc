// How far a city is from home, and which way: told alike by the map, the table and the details.
import {distanceKm, hasDirection, initialBearing, isAntipode} from '../geo/great-circle.ts';
import type {Words} from '../i18n/words.ts';
import type {City, Home} from '../model/atlas.ts';

export interface Away {
  /** '303 km'; empty, like all the rest, where nobody knows from where. */
  readonly km: string;
  /** 'SSE'; empty where no one direction leads there. */
  readonly compass: string;
  /** 'south-south-east', or what there is to say instead. */
  readonly direction: string;
  /** '303 km south-south-east' */
  readonly told: string;
}

export function awayFrom(from: Home, to: City, {formats, messages}: Words): Away {
  if (from.shown === false) return {km: '', compass: '', direction: '', told: ''};
  const [home, city] = [from.coordinates, to.coordinates];
  const km = formats.km(distanceKm(home, city));
  if (hasDirection(home, city)) {
    const bearing = initialBearing(home, city);
    const direction = formats.direction(bearing);
    return {km, compass: formats.compassShort(bearing), direction, told: `${km} ${direction}`};
  }
  const direction = isAntipode(home, city) ? messages.map.antipode : messages.map.samePlace;
  return {km, compass: '', direction, told: `${km}, ${direction}`};
}
