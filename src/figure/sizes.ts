// Sizes of figures: widths of columns, sheets of paper, and the type that still reads in print.
/** In mm. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

export const PAPERS = {
  a4: {width: 210, height: 297, margin: 15},
  'a4-landscape': {width: 297, height: 210, margin: 13},
  a5: {width: 148, height: 210, margin: 11},
  'a5-landscape': {width: 210, height: 148, margin: 10},
  b5: {width: 176, height: 250, margin: 13},
  'b5-landscape': {width: 250, height: 176, margin: 11},
  letter: {width: 215.9, height: 279.4, margin: 15},
  'letter-landscape': {width: 279.4, height: 215.9, margin: 13},
} as const satisfies Readonly<Record<string, Paper>>;
export type PaperName = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];

/** Widths of columns in print, mm. */
export const WIDTHS = [80, 120, 170] as const;
/** A figure for print is this wide where nothing is said; narrower it cannot be read, wider it is a sheet of newsprint. */
export const MM = {standard: 170, least: 60, most: 600} as const;
/** px; narrower there is no room for a map. */
export const LEAST_PX = 240;

export const PX_PER_MM = 96 / 25.4;
export const PX_PER_PT = 96 / 72;

/** Of type in print. */
export const LEAST_PT = 6.5;
/** The smallest type of the drawings, in em: labels of rings on a map narrower or wider than 600 px, sources and imprint. */
const SMALLEST = {narrow: 0.6375, wide: 0.6875} as const;

/** Size of the type in px for a picture of that width in px on paper, so that its smallest is {@link LEAST_PT}. */
export function printEm(width: number): number {
  const least = LEAST_PT * PX_PER_PT * 1.01;
  return Math.ceil((least / SMALLEST[width < 600 ? 'narrow' : 'wide']) * 10) / 10;
}
