// The change from one projection to another: pixels travel in straight lines from where one puts them to where the
// other does. Meant for the coarse land; borders and labels wait for the end.
import {geoClipAntimeridian, geoClipCircle, geoClipRectangle, geoRotation, geoTransform} from 'd3-geo';
import type {GeoProjection, GeoStream, GeoStreamWrapper} from 'd3-geo';
import type {LonLat} from '../model/atlas.ts';

/** To be given to geoPath, or called with a place. */
export interface Blended extends GeoStreamWrapper {
  (point: LonLat): readonly [number, number];
}

type Stage = (next: GeoStream) => GeoStream;
type Pixel = (point: LonLat) => readonly [number, number];

const RADIANS = Math.PI / 180;

/** Longest edge, in degrees, that is drawn as one straight line. */
const STRAIGHT = 4;

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

const isGlobe = (projection: GeoProjection) => projection.clipAngle() === 90;

/** Where a projection puts a place; a globe unrolls its far side outward, so that it has somewhere to come from. */
function pixelOf(projection: GeoProjection): Pixel {
  if (!isGlobe(projection)) return (point) => projection([...point]) ?? [0, 0];
  const turned = geoRotation(projection.rotate());
  const [tx, ty] = projection.translate();
  return (point) => {
    const [lon, lat] = turned([...point]);
    const [x, y] = [Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
    const sine = Math.hypot(x, y);
    const c = Math.atan2(sine, Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS));
    const scale = (c > Math.PI / 2 ? (1 + (c - Math.PI / 2) / 2) / sine : 1) * projection.scale();
    return [tx + x * scale, ty - y * scale];
  };
}

const transformed = (point: (this: {stream: GeoStream}, x: number, y: number) => void): Stage => {
  const {stream} = geoTransform({point});
  return (next) => stream(next);
};

/** Runs a clip, which thinks in radians around its own centre, on plain degrees. */
function clippedAround(rotate: readonly [number, number, number], clip: Stage, between?: Stage): Stage {
  const turn = geoRotation([...rotate]);
  const there = transformed(function (x, y) {
    const [lon, lat] = turn([x, y]);
    this.stream.point(lon * RADIANS, lat * RADIANS);
  });
  const back = transformed(function (x, y) {
    // A hair away from the cut, or the other projection might take it for the other side.
    const [lon, lat] = turn.invert([(x / RADIANS) * (1 - 1e-9), (y / RADIANS) * (1 - 1e-9)]);
    this.stream.point(lon, lat);
  });
  return (next) => there(clip(between ? between(back(next)) : back(next)));
}

/** Puts points on long edges, which the cut along the date line leaves straight (radians in, radians out). */
const bent: Stage = (next) => {
  let first: readonly [number, number] | undefined;
  let last: readonly [number, number] | undefined;
  let ring = false;
  const point = (x: number, y: number) => {
    if (last) {
      const steps = Math.ceil(Math.hypot(x - last[0], y - last[1]) / (STRAIGHT * RADIANS));
      for (let i = 1; i < steps; i++) next.point(mix(last[0], x, i / steps), mix(last[1], y, i / steps));
    }
    next.point(x, y);
    last = [x, y];
    first ??= last;
  };
  return {
    point,
    lineStart() {
      first = last = undefined;
      next.lineStart();
    },
    lineEnd() {
      if (ring && first) point(...first);
      next.lineEnd();
    },
    polygonStart() {
      ring = true;
      next.polygonStart();
    },
    polygonEnd() {
      ring = false;
      next.polygonEnd();
    },
    sphere() {
      next.sphere?.();
    },
  };
};

/** Cuts the circle that one end can show; it opens to the whole sphere towards the other end. */
function circleStage(projection: GeoProjection, openness: number): Stage | undefined {
  const angle = mix(projection.clipAngle() || 180, 180, openness);
  return angle < 179.95 ? clippedAround(projection.rotate(), geoClipCircle(angle * RADIANS)) : undefined;
}

function sheetStage(from: GeoProjection, to: GeoProjection, t: number): Stage | undefined {
  const [a, b] = [from.clipExtent(), to.clipExtent()];
  if (!a || !b) return undefined;
  const edge = (i: 0 | 1, j: 0 | 1) => mix(a[i][j], b[i][j], t);
  return geoClipRectangle(edge(0, 0), edge(0, 1), edge(1, 0), edge(1, 1));
}

/** t = 0 is `from` itself, t = 1 is `to` itself; both are to be fitted to the same frame. */
export function blendedProjection(from: GeoProjection, to: GeoProjection, t: number): Blended | GeoProjection {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const [a, b] = [pixelOf(from), pixelOf(to)];
  const pixel: Pixel = (point) => {
    const [[ax, ay], [bx, by]] = [a(point), b(point)];
    return [mix(ax, bx, t), mix(ay, by, t)];
  };
  const flat = [from, to].find((projection) => !projection.clipAngle());
  const stages = [
    circleStage(from, t),
    circleStage(to, 1 - t),
    flat && clippedAround(flat.rotate(), geoClipAntimeridian, bent),
    transformed(function (x, y) {
      const [px, py] = pixel([x, y]);
      this.stream.point(px, py);
    }),
    sheetStage(from, to, t),
  ];
  const stream = (sink: GeoStream) => stages.reduceRight((next, stage) => (stage ? stage(next) : next), sink);
  return Object.assign((point: LonLat) => pixel(point), {stream});
}
