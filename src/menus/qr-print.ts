// A QR code as an element for paper.
import {qrCode} from './qr-code.ts';

/** In mm on paper: what any phone reads; a code of many modules is larger. */
const SMALLEST = 30;
const MODULE = 0.55;

const SVG = 'http://www.w3.org/2000/svg';

function drawn(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Throws where the text is longer than a code can be. */
export function printedCode(text: string): Element {
  const {size, d} = qrCode(text);
  const side = `${Math.max(SMALLEST, size * MODULE)}mm`;
  const picture = drawn('svg', {
    viewBox: `0 0 ${size} ${size}`,
    width: side,
    height: side,
    'shape-rendering': 'crispEdges',
    'aria-hidden': 'true',
  });
  picture.append(drawn('path', {fill: '#ffffff', d: `M0,0H${size}V${size}H0Z`}), drawn('path', {fill: '#000000', d}));
  return picture;
}
