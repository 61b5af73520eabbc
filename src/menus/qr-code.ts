// An address as a QR code, drawn as one path: for print, and for a phone in front of a screen.
import {encode} from 'uqr';

export interface QrCode {
  /** Modules across, quiet zone included. */
  readonly size: number;
  /** Path of the dark ones, a unit each. */
  readonly d: string;
}

export function qrCode(text: string): QrCode {
  const {data, size} = encode(text, {ecc: 'M', border: 4});
  let d = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end + 1]) end++;
      d += `M${x},${y}h${end - x + 1}v1h${x - end - 1}z`;
      x = end;
    }
  });
  return {size, d};
}
