// The press: a wish in, a file out. What it cannot do itself (pixels, the PDF's font) is handed to it, so that the browser
// and Node print with the same press.
import type {SceneInput} from '../state/scene-input.ts';
import type {What} from './blocks.ts';
import {bibtex, citation, cslJson} from '../formats/citation.ts';
import {csvTable, TABLES, type CsvOptions, type TableKind} from '../formats/csv-table.ts';
import type {Drawing} from '../drawing/drawing.ts';
import type {Imprint} from '../drawing/imprint.ts';
import {fallbackHtml} from '../formats/fallback-html.ts';
import {fileName} from '../formats/file-name.ts';
import {featureCollection} from '../formats/geojson.ts';
import {jsonLd, type Origin} from '../formats/json-ld.ts';
import {jsonText} from '../base/json-text.ts';
import {figureDrawing, imprintOf, pageDrawings, PAPERS, type PaperName} from './page-drawing.ts';
import {stageFor, type Pictures} from './pictures.ts';
import {pixelsOf, withDpi} from './png-file.ts';
import {svgText} from '../drawing/svg-file.ts';

export const FILE_KINDS = [
  'svg',
  'png',
  'pdf',
  'csv',
  'json',
  'geojson',
  'jsonld',
  'citation',
  'bibtex',
  'csl',
  'html',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What may be chosen; all of it has a standard. */
export interface PictureOptions {
  /** 'both' */
  readonly what?: What;
  /** Of the drawing in px; then the file has no size on paper. */
  readonly width?: number;
  /** Size of the type in px, with `width`. */
  readonly em?: number;
  /** Width on paper, without `width`: 180. */
  readonly mm?: number;
  /** 300 */
  readonly dpi?: number;
  readonly paper?: PaperName;
  /** To be printed on it; else the atlas's own, if it has one. */
  readonly address?: string;
}

export interface Wish extends PictureOptions, CsvOptions {
  readonly table?: TableKind;
}

export interface Product {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface Press {
  readonly stage: SceneInput;
  readonly pictures: Pictures;
  readonly origin: Origin;
  /** PNG of a drawing, `scale` pixels to a px. */
  readonly raster: (drawing: Drawing, scale: number) => Promise<Uint8Array>;
  readonly pdf: (drawings: readonly Drawing[], imprint: Imprint) => Promise<Uint8Array>;
}

const TYPES: Readonly<Record<FileKind, readonly [extension: string, type: string]>> = {
  svg: ['svg', 'image/svg+xml'],
  png: ['png', 'image/png'],
  pdf: ['pdf', 'application/pdf'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  json: ['json', 'application/json'],
  geojson: ['geojson', 'application/geo+json'],
  jsonld: ['jsonld', 'application/ld+json'],
  citation: ['txt', 'text/plain;charset=utf-8'],
  bibtex: ['bib', 'application/x-bibtex'],
  csl: ['csl.json', 'application/vnd.citationstyles.csl+json'],
  html: ['html', 'text/html;charset=utf-8'],
};

const PX_PER_MM = 96 / 25.4;
/** A sheet of newsprint across, and no more pixels than a canvas holds. */
const WIDEST_MM = 600;
const MOST_PIXELS = 16_000;

const indented = (value: unknown): string => jsonText(value) + '\n';

/** The measures of a figure: px, type, and mm where it is meant for paper. */
function measures({width, em, mm = 180}: PictureOptions): {
  readonly width: number;
  readonly em: number;
  readonly mm: number | undefined;
} {
  if (width !== undefined) return {width: Math.max(240, width), em: em ?? (width < 600 ? 14 : 16), mm: undefined};
  const sound = Math.min(WIDEST_MM, Math.max(60, mm));
  return {width: sound * PX_PER_MM, em: sound < 150 ? 10.5 : 12.5, mm: sound};
}

/** The room of the screen, its zoom and its pointer have no say in a file. */
const atRest = (stage: SceneInput): SceneInput => stageFor(stage, 960, 16);

function figure(
  {stage: seen, pictures, origin}: Pick<Press, 'stage' | 'pictures' | 'origin'>,
  wish: PictureOptions,
): {readonly drawing: Drawing; readonly imprint: Imprint; readonly mm: number | undefined} {
  const {what = 'both'} = wish;
  const stage = atRest(seen);
  const {width, em, mm} = measures(wish);
  const own = {what, ...origin, address: wish.address ?? origin.address};
  return {drawing: figureDrawing(stage, pictures, {...own, width, em}), imprint: imprintOf(stage, pictures, own), mm};
}

/** Map, timeline or both as the text of an SVG file. */
export function svgFile(press: Pick<Press, 'stage' | 'pictures' | 'origin'>, wish: PictureOptions): string {
  const {drawing, imprint, mm} = figure(press, wish);
  return svgText(drawing, imprint, mm);
}

async function bodyOf(kind: FileKind, wish: Wish, press: Press): Promise<string | Uint8Array> {
  const {pictures, origin} = press;
  const stage = atRest(press.stage);
  const own = {...origin, address: wish.address ?? origin.address};
  const {what = 'both', paper = 'a4', dpi = 300} = wish;
  switch (kind) {
    case 'svg':
      return svgFile(press, wish);
    case 'png': {
      const {drawing, mm} = figure(press, wish);
      const wanted = (mm === undefined ? dpi / 96 : pixelsOf(mm, dpi) / drawing.width) || 1;
      const scale = Math.min(wanted, MOST_PIXELS / Math.max(drawing.width, drawing.height));
      const png = await press.raster(drawing, scale);
      return withDpi(png, (dpi * scale) / wanted);
    }
    case 'pdf':
      return press.pdf(
        pageDrawings(stage, pictures, {...own, what, paper}),
        imprintOf(stage, pictures, {...own, what}),
      );
    case 'csv':
      return csvTable(wish.table ?? 'ties', stage, wish);
    case 'json':
      return indented(stage.atlas.file);
    case 'geojson':
      return indented(featureCollection(stage));
    case 'jsonld':
      return indented(jsonLd(stage, own));
    case 'citation':
      return citation(stage, own) + '\n';
    case 'bibtex':
      return bibtex(stage, own);
    case 'csl':
      return cslJson(stage, own);
    case 'html':
      return fallbackHtml(stage, own);
  }
}

export async function product(kind: FileKind, wish: Wish, press: Press): Promise<Product> {
  const [extension, type] = TYPES[kind];
  const {what = 'both', table = 'ties'} = wish;
  const picture = kind === 'svg' || kind === 'png' || kind === 'pdf';
  const part = picture ? (what === 'both' ? '' : what) : kind === 'csv' && table !== 'ties' ? table : '';
  return {name: fileName(press.stage, extension, part), type, body: await bodyOf(kind, wish, press)};
}

/** What a form or a command line says, as far as it makes sense. */
export function wishIn(read: (name: string) => string | undefined): Wish {
  const one = <T extends string>(name: string, choices: readonly T[]): T | undefined =>
    choices.find((choice) => choice === read(name));
  const number = (name: string): number | undefined => {
    const value = Number(read(name)?.replace(',', '.'));
    return Number.isFinite(value) && value > 0 ? value : undefined;
  };
  const [what, paper, table, separator] = [
    one('what', ['map', 'timeline', 'both'] as const),
    one('paper', Object.keys(PAPERS) as PaperName[]),
    one('table', TABLES),
    one('separator', [',', ';'] as const),
  ];
  const [mm, dpi, width] = [number('mm'), number('dpi'), number('width')];
  return {
    ...(what ? {what} : {}),
    ...(paper ? {paper} : {}),
    ...(table ? {table} : {}),
    ...(separator ? {separator} : {}),
    ...(mm ? {mm} : {}),
    ...(dpi ? {dpi} : {}),
    ...(width ? {width} : {}),
  };
}
