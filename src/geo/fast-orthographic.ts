// The globe while it turns: land and ties cut at the horizon in one pass over their vectors, several times as fast as
// through a projection's stream. Between its points a line is straight, and where it sinks it is folded: for coarse land.
import type {GeoProjection} from 'd3-geo';
import type {MultiPolygon, Position} from 'geojson';
import type {Point} from './boxes.ts';
import {memoByObject} from '../base/memo.ts';
import {tenths} from '../base/round.ts';
import {RADIANS} from './great-circle.ts';

/** x, y, z of one point after the other: towards 0° E, 90° E and the north pole, in radii of the Earth. */
export type Vectors = Float64Array;

/** Draws as the globe stands, to a tenth of a pixel. */
export interface FastOrthographic {
  readonly disc: string;
  /** Of land with sea at the north pole; to be filled by the even-odd rule. */
  readonly areas: (shape: MultiPolygon) => string;
  /** What is in sight of a line. */
  readonly line: (vectors: Vectors) => string;
  /** Pixels of a place; undefined on the far side. */
  readonly spot: (vector: Vectors) => Point | undefined;
}

/** Pixels: nearer points of a coast are one. */
const NEAR = 2;
/** Radians between points along the horizon. */
const RIM_STEP = 0.05;
const TURN = 2 * Math.PI;

export function vectorsOf(points: readonly Readonly<Position>[]): Vectors {
  const vectors = new Float64Array(points.length * 3);
  points.forEach(([lon = 0, lat = 0], i) => {
    const [lambda, phi] = [lon * RADIANS, lat * RADIANS];
    vectors.set([Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)], 3 * i);
  });
  return vectors;
}

const known = memoByObject<readonly Vectors[]>();

const ringsOf = (shape: MultiPolygon): readonly Vectors[] =>
  known(shape, '', () => shape.coordinates.flat().map(vectorsOf));

export function fastOrthographic(globe: GeoProjection): FastOrthographic {
  const [turn = 0, tilt = 0] = globe.rotate().map((degrees) => -degrees * RADIANS);
  const [cosTurn, sinTurn, cosTilt, sinTilt] = [Math.cos(turn), Math.sin(turn), Math.cos(tilt), Math.sin(tilt)];
  const [middleX, middleY] = globe.translate();
  const radius = globe.scale();
  const step = NEAR / radius;

  const pixel = (x: number, y: number): string => `${tenths(middleX + x * radius)},${tenths(middleY - y * radius)}`;

  /** Tells each point as it is seen: to the east, to the north and outwards. */
  const look = (vectors: Vectors, tell: (x: number, y: number, z: number) => void): void => {
    for (let i = 0; i < vectors.length; i += 3) {
      const x = vectors[i] ?? 0;
      const y = vectors[i + 1] ?? 0;
      const z = vectors[i + 2] ?? 0;
      const near = x * cosTurn + y * sinTurn;
      tell(y * cosTurn - x * sinTurn, z * cosTilt - near * sinTilt, z * sinTilt + near * cosTilt);
    }
  };

  /** A ring; its far side is folded outward onto the horizon. */
  const outline = (ring: Vectors): {readonly text: string; readonly isTurnedOut: boolean} => {
    let text = '';
    let isSeen = false;
    let isTurnedOut = false;
    let along: number | undefined;
    let lastX = 0;
    let lastY = 0;
    let lastZ = 0;
    let drawnX = 0;
    let drawnY = 0;
    look(ring, (x, y, z) => {
      // Folded outward, land at the far end of the Earth is turned inside out: lines between the north pole and there tell.
      if (text && x > 0 !== lastX > 0) {
        const part = lastX / (lastX - x);
        const angle = Math.atan2(lastY + (y - lastY) * part, lastZ + (z - lastZ) * part);
        if (angle > Math.PI / 2 - tilt) isTurnedOut = !isTurnedOut;
      }
      const command = text ? 'L' : 'M';
      if (z > 0) {
        // What would not be seen is left out: towards the horizon the points stand close.
        if (!isSeen || along !== undefined || Math.abs(x - drawnX) + Math.abs(y - drawnY) > step) {
          text += command + pixel(x, y);
          drawnX = x;
          drawnY = y;
        }
        isSeen = true;
        along = undefined;
      } else {
        const angle = Math.atan2(y, x);
        const way = along === undefined ? 0 : ((angle - along + 1.5 * TURN) % TURN) - TURN / 2;
        const from = angle - way;
        const steps = Math.floor(Math.abs(way) / RIM_STEP);
        for (let step = 1; step <= steps; step++) {
          const to = from + (way * step) / steps;
          text += `L${pixel(Math.cos(to), Math.sin(to))}`;
        }
        if (along === undefined) text += command + pixel(Math.cos(angle), Math.sin(angle));
        if (along === undefined || steps) along = angle;
      }
      lastX = x;
      lastY = y;
      lastZ = z;
    });
    return {text: isSeen ? `${text}Z` : '', isTurnedOut: isSeen && isTurnedOut};
  };

  const half = `a${radius},${radius} 0 1,0`;
  const disc = `M${pixel(-1, 0)}${half} ${2 * radius},0${half} ${-2 * radius},0Z`;
  return {
    disc,
    areas: (shape) => {
      const outlines = ringsOf(shape).map(outline);
      const isWhole = outlines.filter(({isTurnedOut}) => isTurnedOut).length % 2 > 0;
      return (isWhole ? disc : '') + outlines.map(({text}) => text).join('');
    },
    line: (vectors) => {
      let text = '';
      let before = '';
      let isDown = true;
      look(vectors, (x, y, z) => {
        const fold = z > 0 ? 1 : Math.hypot(x, y);
        const point = pixel(x / fold, y / fold);
        if (z > 0 && isDown) text += `M${before || point}`;
        if (z > 0 || !isDown) text += `L${point}`;
        isDown = z <= 0;
        before = point;
      });
      return text;
    },
    spot: (vector) => {
      let spot: Point | undefined;
      look(vector, (x, y, z) => {
        if (z >= 0) spot = [middleX + x * radius, middleY - y * radius];
      });
      return spot;
    },
  };
}
