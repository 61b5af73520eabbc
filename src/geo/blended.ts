// The change from one projection to another: pixels travel in straight lines from where one puts them to where the
// other does. Meant for the coarse land; borders and labels wait for the end.
import {geoClipAntimeridian, geoClipCircle, geoClipRectangle, geoRotation, geoTransform} from 'd3-geo';
import type {GeoProjection, GeoStream, GeoStreamWrapper} from 'd3-geo';
import type {LonLat} from '../model/atlas.ts';
import {homeRadius} from './projections.ts';

/** To be given to geoPath, or called with a place. */
export interface Blended extends GeoStreamWrapper {
  (point: LonLat): readonly [number, number];
}

type Stage = (next: GeoStream) => GeoStream;
type Pixel = (point: LonLat) => readonly [number, number];

const RADIANS = Math.PI / 180;

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

const isGlobe = (projection: GeoProjection) => projection.clipAngle() === 90;

/** Radius, in those of the globe, of what lies c radians (more than a right angle) from its middle. */
const unrolled = (c: number) => 1 + (c - Math.PI / 2) / 2;

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
    const scale = (c > Math.PI / 2 ? unrolled(c) / sine : 1) * projection.scale();
    return [tx + x * scale, ty - y * scale];
  };
}

const transformed = (point: (this: {stream: GeoStream}, x: number, y: number) => void): Stage => {
  const transform = geoTransform({point});
  return (next) => transform.stream(next);
};

/** Runs a clip, which thinks in radians around its own centre, on plain degrees. */
function clippedAround(rotate: readonly [number, number, number], clip: Stage): Stage {
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
  return (next) => there(clip(back(next)));
}

/** The edge of the Earth on the sheet, as far as a globe is unrolled, by an angle counter-clockwise from the right. */
function outlineOf(projection: GeoProjection, openness: number): (degrees: number) => readonly [number, number] {
  const [tx, ty] = projection.translate();
  const angle = projection.clipAngle();
  if (angle) {
    const r =
      projection.scale() * (angle === 90 ? unrolled(mix(Math.PI / 2, Math.PI, openness)) : homeRadius(angle * RADIANS));
    return (degrees) => [tx + r * Math.cos(degrees * RADIANS), ty - r * Math.sin(degrees * RADIANS)];
  }
  const edge = 180 - 1e-6;
  const middle = -projection.rotate()[0];
  return (degrees) => {
    const isRight = degrees <= 90 || degrees >= 270;
    const latitude = isRight ? (degrees > 180 ? degrees - 360 : degrees) : 180 - degrees;
    return projection([middle + (isRight ? edge : -edge), latitude]) ?? [tx, ty];
  };
}

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
  const [outlineA, outlineB] = [outlineOf(from, t), outlineOf(to, 1 - t)];
  const sheet: Stage = sheetStage(from, to, t) ?? ((next) => next);
  const stages = [
    circleStage(from, t),
    circleStage(to, 1 - t),
    flat && clippedAround(flat.rotate(), geoClipAntimeridian),
    transformed(function (x, y) {
      const [px, py] = pixel([x, y]);
      this.stream.point(px, py);
    }),
  ];
  const stream = (sink: GeoStream): GeoStream => {
    const last = sheet(sink);
    const first = stages.reduceRight((next, stage) => (stage ? stage(next) : next), last);
    // A clip cannot turn the rim of one map into that of another, whose middle is elsewhere on Earth.
    const sphere = () => {
      last.polygonStart();
      last.lineStart();
      for (let degrees = 360; degrees > 0; degrees -= 3) {
        const [[ax, ay], [bx, by]] = [outlineA(degrees), outlineB(degrees)];
        last.point(mix(ax, bx, t), mix(ay, by, t));
      }
      last.lineEnd();
      last.polygonEnd();
    };
    return {
      point: (x, y) => first.point(x, y),
      lineStart: () => first.lineStart(),
      lineEnd: () => first.lineEnd(),
      polygonStart: () => first.polygonStart(),
      polygonEnd: () => first.polygonEnd(),
      sphere,
    };
  };
  return Object.assign((point: LonLat) => pixel(point), {stream});
}
