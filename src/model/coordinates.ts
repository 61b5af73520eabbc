// Degrees as people write them, and the middle of several places.

/** Degrees of 53°08′N, 23°10'12"E or 23.17° E; undefined if it is none of these. */
export function degreesIn(written: string): number | undefined {
  const parts =
    /^(-?\d+(?:[.,]\d+)?) ?°? ?(?:(\d+(?:[.,]\d+)?) ?['′’] ?)?(?:(\d+(?:[.,]\d+)?) ?(?:["″”]|'') ?)?([NSEWnsew])?$/.exec(
      written,
    );
  if (!parts) return undefined;
  const [degrees = 0, minutes = 0, seconds = 0] = parts
    .slice(1, 4)
    .map((one) => Number((one ?? '0').replace(',', '.')));
  const sign = /[SW]/i.test(parts[4] ?? '') ? -1 : 1;
  return Math.round(sign * (degrees + minutes / 60 + seconds / 3600) * 1e4) / 1e4;
}

/** The middle of points on the globe, for a map that has no other. */
export function middleOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of points) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians);
    y += Math.cos(lat * radians) * Math.sin(lon * radians);
    z += Math.sin(lat * radians);
  }
  const whole = (angle: number): number => Math.round((angle / radians) * 100) / 100;
  return [whole(Math.atan2(y, x)), whole(Math.atan2(z, Math.hypot(x, y)))];
}
