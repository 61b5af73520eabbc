// What a screenshot shows, pixel by pixel: PNG files as browsers write them (8 bits a channel, not interlaced).
import {inflateSync} from 'node:zlib';

/** Red, green, blue: 0 to 255. */
export type Pixel = readonly [number, number, number];

export interface Pixels {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Pixel;
}

const HEAD = 8;
const CHANNELS: Readonly<Record<number, number>> = {2: 3, 6: 4};

export function pixelsOf(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = CHANNELS[png[25] ?? 0];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0)
    throw new Error('a kind of PNG that browsers do not write');
  const data: Buffer[] = [];
  for (let at = HEAD; at < png.length;) {
    const size = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), height, width * channels, channels);
  return {
    width,
    height,
    at(x, y) {
      const at = (Math.floor(y) * width + Math.floor(x)) * channels;
      return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    },
  };
}

/** Every line begins with the number of its filter: bytes are told by their difference from those before and above. */
function unfiltered(raw: Buffer, lines: number, length: number, channels: number): Uint8Array {
  const out = new Uint8Array(lines * length);
  for (let line = 0; line < lines; line++) {
    const filter = raw[line * (length + 1)] ?? 0;
    for (let i = 0; i < length; i++) {
      const here = line * length + i;
      const left = i < channels ? 0 : (out[here - channels] ?? 0);
      const above = line === 0 ? 0 : (out[here - length] ?? 0);
      const corner = i < channels || line === 0 ? 0 : (out[here - length - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      out[here] = (raw[line * (length + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
