// A place in a text as editors count it, with its line to quote.

/** Both from 1, with the line itself. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  /** The line without its indent; of a long one the part around the place. */
  readonly text: string;
}

/** Signs of a long line shown on either side of the place. */
const AROUND = 40;

/** @param at offset in UTF-16 units */
export function placeIn(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const start = before[before.length - 1] ?? '';
  const [rest = ''] = text.slice(at).split(/[\r\n]/, 1);
  const [left, right] = [[...start.trimStart()], [...rest.trimEnd()]];
  const shown = [
    left.length > AROUND ? '…' : '',
    ...left.slice(-AROUND),
    ...right.slice(0, AROUND),
    right.length > AROUND ? '…' : '',
  ];
  return {line: before.length, column: [...start].length + 1, text: shown.join('')};
}
