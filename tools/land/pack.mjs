// Writes a topology as printable ASCII that src/geo/land.ts reads back. The grammar, numbers only:
//   world   = step⁻¹ country* ; how many countries there are follows from the ids
//   country = polygons (rings (arcs arc*)*)*
//   arc     = 0 points | n + kind (n-th last arc met, backwards)
// A new arc says how many steps it has and whether its line is dashed; its start is the end of the arc before it (or two
// more numbers, if it opens the ring), and the last step of a ring is left out, because it leads home.
import {arcNumber} from './topology.mjs';

// 88 characters that need no escape in a string, in HTML or in JSON; the first 44 end a number, the others go on.
const ALPHABET = [];
for (let code = 32; code < 127; code++) {
  const character = String.fromCharCode(code);
  if (!'"\\\'`$<&'.includes(character)) ALPHABET.push(character);
}

const whole = (n) => {
  let text = '';
  for (; n >= 44; n = Math.floor(n / 44)) text += ALPHABET[44 + (n % 44)];
  return text + ALPHABET[n];
};

const signed = (n) => whole(n < 0 ? -2 * n - 1 : 2 * n);

/** arcs: whole grid steps; a closed arc begins and ends in the same point. */
export function packed({arcs, countries, dashed}) {
  const met = new Map();
  let text = '',
    x = 0,
    y = 0,
    count = 0;
  const moved = ([px, py]) => {
    text += signed(px - x) + signed(py - y);
    [x, y] = [px, py];
  };
  for (const {polygons} of countries) {
    text += whole(polygons.length);
    for (const polygon of polygons) {
      text += whole(polygon.length);
      for (const ring of polygon) {
        // Beginning with an arc already known spares the start.
        const known = ring.findIndex((a) => met.has(arcNumber(a)));
        const turned = known > 0 ? [...ring.slice(known), ...ring.slice(0, known)] : ring;
        text += whole(turned.length);
        turned.forEach((a, i) => {
          const number = arcNumber(a);
          const forth = a < 0 ? arcs[number].toReversed() : arcs[number];
          if (met.has(number)) {
            if (met.get(number).reference === a) throw new Error('an arc is used twice in the same direction');
            text += whole(count - met.get(number).at);
            [x, y] = forth.at(-1);
            return;
          }
          met.set(number, {reference: a, at: count++});
          const last = i === turned.length - 1;
          const steps = last ? forth.slice(1, -1) : forth.slice(1);
          text += whole(0) + whole(2 * steps.length + (dashed.has(number) ? 1 : 0));
          if (i === 0) moved(forth[0]);
          steps.forEach(moved);
          if (last) [x, y] = forth.at(-1);
        });
      }
    }
  }
  return text;
}
