// What part of a sheet is looked at. Positions are fractions of the frame, so a camera survives a change of its size.
import {thousandths} from '../base/round.ts';
import type {Point} from './boxes.ts';

export interface Camera {
  /** Magnification, 1 to 32. */
  readonly k: number;
  /** Where the sheet's top left corner stands, in fractions of the frame's width and height; 1 − k ≤ x ≤ 0. */
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Camera = Object.freeze({k: 1, x: 0, y: 0});

export const MAX_ZOOM = 32;

const zoomWithin = (k: number) => Math.max(1, Math.min(MAX_ZOOM, k));

/** The same object if it is fine: never nearer than 32×, never beyond the edge of the sheet. */
export function clamped(camera: Camera): Camera {
  const sound = (n: number, fallback: number) => (Number.isFinite(n) ? n : fallback);
  const k = zoomWithin(sound(camera.k, 1));
  const edge = (n: number) => Math.min(0, Math.max(1 - k, sound(n, 0)));
  const [x, y] = [edge(camera.x), edge(camera.y)];
  return k === camera.k && x === camera.x && y === camera.y ? camera : {k, x, y};
}

/** Zooms in (factor > 1) or out; what stands under the point (fractions of the frame) stays there. */
export function zoomAround(camera: Camera, [px, py]: Point, factor: number): Camera {
  const k = zoomWithin(camera.k * factor);
  const by = k / camera.k;
  return clamped({k, x: px - (px - camera.x) * by, y: py - (py - camera.y) * by});
}

/** Moved by fractions of the frame. */
export function panned(camera: Camera, [dx, dy]: Point): Camera {
  return clamped({k: camera.k, x: camera.x + dx, y: camera.y + dy});
}

/** As SVG's matrix, in pixels; undefined at rest, where everything lies as it was drawn. */
export function toMatrix(
  {k, x, y}: Camera,
  {width, height}: Size,
): readonly [number, number, number, number, number, number] | undefined {
  return k === 1 && x === 0 && y === 0
    ? undefined
    : [thousandths(k), 0, 0, thousandths(k), thousandths(x * width), thousandths(y * height)];
}

/** Where a point of the sheet stands in the frame; both in pixels. */
export function apply({k, x, y}: Camera, {width, height}: Size, [px, py]: Point): [number, number] {
  return [px * k + x * width, py * k + y * height];
}

/** The inverse of {@link apply}. */
export function invert({k, x, y}: Camera, {width, height}: Size, [px, py]: Point): [number, number] {
  return [(px - x * width) / k, (py - y * height) / k];
}
