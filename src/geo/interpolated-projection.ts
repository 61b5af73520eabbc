// The change from one projection to another: pixels travel in straight lines from where one puts them to where the
// other does. Meant for the coarse land; borders and labels wait for the end.
import {geoClipAntimeridian, geoClipCircle, geoClipRectangle, geoRotation, geoTransform} from 'd3-geo';
import type {GeoProjection, GeoStream, GeoStreamWrapper} from 'd3-geo';
import type {LonLat} from '../model/atlas.ts';
import type {Point} from './boxes.ts';
import {RADIANS, seenFrom} from './great-circle.ts';
import {centreOf, homeRadius, pixelOf} from './projections.ts';

/** To be given to geoPath, or called with a place. */
export interface InterpolatedProjection extends GeoStreamWrapper {
  (point: LonLat): [number, number];
}

type Stage = (next: GeoStream) => GeoStream;

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

const between = ([ax, ay]: Point, [bx, by]: Point, t: number): [number, number] => [mix(ax, bx, t), mix(ay, by, t)];

const isGlobe = (projection: GeoProjection) => projection.clipAngle() === 90;

/** Radius, in those of the globe, of what lies c radians (more than a right angle) from its middle. */
const unrolled = (c: number) => 1 + (c - Math.PI / 2) / 2;

/** Where a projection puts a place; a globe unrolls its far side outward, so that it has somewhere to come from. */
function placing(projection: GeoProjection): (point: LonLat) => Point {
  if (!isGlobe(projection)) return (point) => pixelOf(projection, point);
  const [tx, ty] = projection.translate();
  return (point) => {
    const [east, north, out] = seenFrom(centreOf(projection), point);
    const sine = Math.hypot(east, north);
    const scale = (out < 0 ? unrolled(Math.atan2(sine, out)) / sine : 1) * projection.scale();
    return [tx + east * scale, ty - north * scale];
  };
}

const moved = (to: (x: number, y: number) => Point): Stage => {
  const transform = geoTransform({
    point(x, y) {
      this.stream.point(...to(x, y));
    },
  });
  return (next) => transform.stream(next);
};

/** Runs a clip, which thinks in radians around its own centre, on plain degrees. */
function clippedAround(projection: GeoProjection, clip: Stage): Stage {
  const turn = geoRotation(projection.rotate());
  const there = moved((x, y) => {
    const [lon, lat] = turn([x, y]);
    return [lon * RADIANS, lat * RADIANS];
  });
  // A hair away from the cut, or the other projection might take it for the other side.
  const hair = (1 - 1e-9) / RADIANS;
  const back = moved((x, y) => turn.invert([x * hair, y * hair]));
  return (next) => there(clip(back(next)));
}

/** The edge of the Earth on the sheet, as far as a globe is unrolled, by an angle counter-clockwise from the right. */
function outlineOf(projection: GeoProjection, openness: number): (degrees: number) => Point {
  const [tx, ty] = projection.translate();
  const angle = projection.clipAngle();
  if (angle) {
    const r =
      projection.scale() *
      (isGlobe(projection) ? unrolled(mix(Math.PI / 2, Math.PI, openness)) : homeRadius(angle * RADIANS));
    return (degrees) => [tx + r * Math.cos(degrees * RADIANS), ty - r * Math.sin(degrees * RADIANS)];
  }
  const [middle] = centreOf(projection);
  return (degrees) => {
    // Up the right edge from −90° to 90°, then down the left one.
    const latitude = ((degrees + 90) % 360) - 90;
    const edge = 180 - 1e-6;
    return pixelOf(projection, latitude > 90 ? [middle - edge, 180 - latitude] : [middle + edge, latitude]);
  };
}

/** Cuts the circle that one end can show; it opens to the whole sphere towards the other end. */
function circleStage(projection: GeoProjection, openness: number): Stage | undefined {
  const angle = mix(projection.clipAngle() || 180, 180, openness);
  return angle < 179.95 ? clippedAround(projection, geoClipCircle(angle * RADIANS)) : undefined;
}

function sheetStage(from: GeoProjection, to: GeoProjection, t: number): Stage {
  const [a, b] = [from.clipExtent(), to.clipExtent()];
  if (!a || !b) return (next) => next;
  return geoClipRectangle(...between(a[0], b[0], t), ...between(a[1], b[1], t));
}

/** t = 0 is `from` itself, t = 1 is `to` itself; both are to be fitted to the same frame. */
export function interpolatedProjection(
  from: GeoProjection,
  to: GeoProjection,
  t: number,
): InterpolatedProjection | GeoProjection {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const [a, b] = [placing(from), placing(to)];
  const pixel = (point: LonLat) => between(a(point), b(point), t);
  const flat = [from, to].find((projection) => !projection.clipAngle());
  const [outlineA, outlineB] = [outlineOf(from, t), outlineOf(to, 1 - t)];
  const sheet = sheetStage(from, to, t);
  // The last first.
  const stages = [
    moved((x, y) => pixel([x, y])),
    flat && clippedAround(flat, geoClipAntimeridian),
    circleStage(to, 1 - t),
    circleStage(from, t),
  ];
  const stream = (sink: GeoStream): GeoStream => {
    const last = sheet(sink);
    let first = last;
    for (const stage of stages) if (stage) first = stage(first);
    return {
      point: (x, y) => first.point(x, y),
      lineStart: () => first.lineStart(),
      lineEnd: () => first.lineEnd(),
      polygonStart: () => first.polygonStart(),
      polygonEnd: () => first.polygonEnd(),
      // A clip cannot turn the rim of one map into that of another, whose middle is elsewhere on Earth.
      sphere: () => {
        last.polygonStart();
        last.lineStart();
        for (let degrees = 360; degrees > 0; degrees -= 3)
          last.point(...between(outlineA(degrees), outlineB(degrees), t));
        last.lineEnd();
        last.polygonEnd();
      },
    };
  };
  return Object.assign(pixel, {stream});
}
