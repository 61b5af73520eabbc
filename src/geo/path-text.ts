// What d3 streams through a projection, as the text of an SVG path. d3's geoPath measures, too, which we never do.
import {geoStream, type GeoPermissibleObjects, type GeoStreamWrapper} from 'd3-geo';
import type {Point} from './boxes.ts';

export interface PathOptions {
  readonly digits: number;
  /** The pixel that becomes 0,0. */
  readonly origin?: Point;
}

export function pathText(
  shape: GeoPermissibleObjects,
  projection: GeoStreamWrapper,
  {digits, origin: [ox, oy] = [0, 0]}: PathOptions,
): string {
  const unit = 10 ** digits;
  let text = '';
  let command = 'M';
  let close = '';
  const sink = {
    point(x: number, y: number) {
      text += `${command}${Math.round((x - ox) * unit) / unit},${Math.round((y - oy) * unit) / unit}`;
      command = 'L';
    },
    lineStart() {
      command = 'M';
    },
    lineEnd() {
      text += close;
    },
    polygonStart() {
      close = 'Z';
    },
    polygonEnd() {
      close = '';
    },
  };
  geoStream(shape, projection.stream(sink));
  return text;
}
