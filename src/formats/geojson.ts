// The ties as GeoJSON (RFC 7946): the cities as points, the ties as lines along the shortest way, cut at the date line.
import {decimals} from '../base/round.ts';
import {distanceKm, greatCirclePoints, hasDirection, initialBearing} from '../geo/great-circle.ts';
import type {City, LonLat, Partner} from '../model/atlas.ts';
import {lastSeen} from '../model/last-seen.ts';
import {firstDate} from '../model/first-signature.ts';
import {textIn} from '../model/text.ts';
import {creditSentences, makersOf} from './credits.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {shownPartners} from '../state/select.ts';

type Properties = Readonly<Record<string, unknown>>;

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry:
    | {readonly type: 'Point'; readonly coordinates: LonLat}
    | {readonly type: 'LineString'; readonly coordinates: readonly LonLat[]}
    | {readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly LonLat[])[]}
    /** A tie of a home that nobody has placed. */
    | null;
  readonly properties: Properties;
}

export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
  /** Foreign members: what a reader must know of the whole. */
  readonly [more: string]: unknown;
}

/** Six digits are 11 cm. */
const rounded = ([lon, lat]: LonLat): LonLat => [decimals(lon, 6), decimals(lat, 6)];

/** Partners that pass the view's filters, with their status on the view's day. */
export function featureCollection(input: SceneInput): FeatureCollection {
  const {atlas, day, words} = input;
  const {home, licence, title, updated, url} = atlas;
  const {textLanguages} = words;
  const partners = shownPartners(input);
  const isHomeShown = home.shown !== false;
  const source = (number: number): string => atlas.sources[number - 1]?.id ?? '';
  const point = (city: City, more: Properties): Feature => ({
    type: 'Feature',
    id: city.id,
    geometry: {type: 'Point', coordinates: rounded(city.coordinates)},
    properties: {
      name: textIn(city.name, textLanguages),
      names: city.name,
      country: city.country,
      ...(city.wikidata === undefined ? {} : {wikidata: city.wikidata}),
      ...more,
    },
  });
  return {
    type: 'FeatureCollection',
    title: textIn(title, textLanguages),
    day,
    updated,
    ...(licence === undefined ? {} : {licence}),
    ...(url === undefined ? {} : {url}),
    ...definedOnly({...makersOf(atlas, textLanguages)}),
    credit: creditSentences(atlas, words).join(' '),
    features: [
      ...(isHomeShown ? [point(home, {role: 'home'})] : []),
      ...partners.map(({partner, status, perhaps}) => {
        return point(partner, {
          role: 'partner',
          ...(partner.group === undefined ? {} : {group: partner.group}),
          status,
          perhaps,
          ...definedOnly({since: firstDate(partner)}),
          ...seen(partner),
          ...(isHomeShown ? {distanceKm: Math.round(distanceKm(home.coordinates, partner.coordinates))} : {}),
          ...(isHomeShown && hasDirection(home.coordinates, partner.coordinates)
            ? {bearing: decimals(initialBearing(home.coordinates, partner.coordinates), 1)}
            : {}),
        });
      }),
      ...partners.flatMap(({partner, ties}) =>
        ties.map(({tie, status, perhaps}): Feature => ({
          type: 'Feature',
          id: tie.id,
          geometry: isHomeShown ? shortestWay(home.coordinates, partner.coordinates) : null,
          properties: {
            role: 'tie',
            partner: partner.id,
            instrument: tie.instrument,
            status,
            perhaps,
            ...(tie.scope === undefined ? {} : {scope: textIn(tie.scope, textLanguages)}),
            events: tie.events.map(({type, date, place, cites, confidence}) => ({
              type,
              date,
              ...(place === undefined ? {} : {place: place.id}),
              sources: cites.map(source),
              ...(confidence === 'high' ? {} : {confidence}),
            })),
          },
        })),
      ),
    ],
  };
}

/** A key without a value is left out. */
const definedOnly = (all: Properties): Properties =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

/** When its tie was last seen alive, and by what. */
function seen(partner: Partner): Properties {
  const event = lastSeen(partner);
  return event ? {lastSeen: event.date, lastSeenBy: event.type} : {};
}

/** RFC 7946, 3.1.9: a line that crosses the date line is cut in two there. */
export function shortestWay(from: LonLat, to: LonLat): NonNullable<Feature['geometry']> {
  const lines: LonLat[][] = [[]];
  let last: LonLat | undefined;
  for (const point of greatCirclePoints(from, to)) {
    if (last && Math.abs(point[0] - last[0]) > 180) {
      const side = last[0] > 0 ? 180 : -180;
      const ahead = point[0] + 2 * side;
      const part = ahead === last[0] ? 0 : (side - last[0]) / (ahead - last[0]);
      const lat = last[1] + (point[1] - last[1]) * part;
      lines[lines.length - 1]?.push([side, lat]);
      lines.push([[-side, lat]]);
    }
    lines[lines.length - 1]?.push(point);
    last = point;
  }
  const clean = lines
    .map((line) => {
      const points = line.map(rounded);
      return points.filter(([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
    })
    .filter((line) => line.length > 1);
  // Two ends within a step of rounding, on either side of the date line: the line is a point.
  const [only = [rounded(from), rounded(from)]] = clean;
  return clean.length > 1 ? {type: 'MultiLineString', coordinates: clean} : {type: 'LineString', coordinates: only};
}
