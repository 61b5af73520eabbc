// A request in, a file out. What it cannot do itself (pixels, the PDF's font) is handed to it, so that the browser
// and Node print with the same press.
import type {SceneInput} from '../state/scene-input.ts';
import {bibtex, citation, cslJson} from '../formats/citation.ts';
import {csvTable} from '../formats/csv-table.ts';
import type {Drawing} from '../drawing/drawing.ts';
import type {Imprint} from '../drawing/imprint.ts';
import {fallbackHtml} from '../formats/fallback-html.ts';
import {fileName} from '../formats/file-name.ts';
import {featureCollection} from '../formats/geojson.ts';
import {jsonLd, type Origin} from '../formats/json-ld.ts';
import {exportMessagesIn} from '../i18n/export-messages.ts';
import {jsonText} from '../base/json-text.ts';
import {captionText} from './caption.ts';
import {BadOption, checked, type FileOptions, type PictureOptions} from './options.ts';
import {scriptsOf} from './scripts.ts';
import {figureDrawings, imprintOf, pageDrawings} from './page-drawing.ts';
import {sceneInputFor, type Pictures} from './pictures.ts';
import {pixelsOf, withDpi} from './png-file.ts';
import {MM, PAPERS, printEm, PX_PER_MM} from './sizes.ts';
import {svgText, type Outlined} from '../drawing/svg-file.ts';

export const FILE_KINDS = [
  'svg',
  'png',
  'pdf',
  'caption',
  'docx',
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

export interface Product {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What whoever takes it must know. */
  readonly notice?: string;
}

export interface Press {
  readonly input: SceneInput;
  readonly pictures: Pictures;
  readonly origin: Origin;
  /** PNG of a drawing, `scale` pixels to a px. */
  readonly raster: (drawing: Drawing, scale: number) => Promise<Uint8Array>;
  readonly pdf: (drawings: readonly Drawing[], imprint: Imprint) => Promise<Uint8Array>;
  /** The table as a document for word processors. */
  readonly docx: (input: SceneInput, origin: Origin) => Promise<Uint8Array>;
  /** Letters in the drawings that the PDF's font lacks. */
  readonly lacking: (drawings: readonly Drawing[]) => Promise<readonly string[]>;
  /** Letters as outlines. */
  readonly outlined: () => Promise<Outlined>;
}

const TYPES: Readonly<Record<FileKind, readonly [extension: string, type: string]>> = {
  svg: ['svg', 'image/svg+xml'],
  png: ['png', 'image/png'],
  pdf: ['pdf', 'application/pdf'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  json: ['json', 'application/json'],
  geojson: ['geojson', 'application/geo+json'],
  jsonld: ['jsonld', 'application/ld+json'],
  docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  caption: ['caption.txt', 'text/plain;charset=utf-8'],
  citation: ['txt', 'text/plain;charset=utf-8'],
  bibtex: ['bib', 'application/x-bibtex'],
  csl: ['csl.json', 'application/vnd.citationstyles.csl+json'],
  html: ['html', 'text/html;charset=utf-8'],
};

/** No more pixels than a canvas holds. */
const MOST_PIXELS = 16_000;

const indented = (value: unknown): string => jsonText(value) + '\n';

/** A picture that takes more sheets than a file of its kind has. */
export class NoRoom extends RangeError {
  override readonly name = 'NoRoom';
  readonly sheets: number;

  constructor(sheets: number) {
    super(`The figure does not fit on one sheet of this size: it would take ${sheets}. Take PDF, or leave parts out.`);
    this.sheets = sheets;
  }
}

interface Measures {
  readonly width: number;
  readonly height?: number;
  readonly em: number;
  /** Where it is meant for paper. */
  readonly mm?: number;
}

/** The measures of a figure in px. */
function measures({width, em, mm, height, paper}: PictureOptions): Measures {
  if (width !== undefined) return {width, em: em ?? (width < 600 ? 14 : 16)};
  // What a sheet has room for.
  const sheet = paper && PAPERS[paper];
  const wide = sheet ? sheet.width - 2 * sheet.margin : (mm ?? MM.standard);
  const high = sheet ? sheet.height - 2 * sheet.margin : height;
  const px = wide * PX_PER_MM;
  return {width: px, em: printEm(px), mm: wide, ...(high === undefined ? {} : {height: high * PX_PER_MM})};
}

/** The room of the screen, its zoom and its pointer have no say in a file. */
const atRest = (input: SceneInput): SceneInput => sceneInputFor(input, 960, 16);

type Draws = Pick<Press, 'input' | 'pictures' | 'origin'>;

interface Figure {
  readonly drawings: readonly Drawing[];
  readonly imprint: Imprint;
  readonly mm: number | undefined;
}

function figure({input: seen, pictures, origin}: Draws, options: PictureOptions, remark?: string): Figure {
  const {what = 'both', parts, palette} = options;
  const input = atRest(seen);
  const {mm, ...size} = measures(options);
  const own = {what, ...origin, address: options.address ?? origin.address};
  return {
    drawings: figureDrawings(input, pictures, {...own, ...size, parts, remark}).map((one) => ({...one, palette})),
    imprint: imprintOf(input, pictures, own),
    mm,
  };
}

/** A file of one sheet. */
function single(draws: Draws, options: PictureOptions): Omit<Figure, 'drawings'> & {readonly drawing: Drawing} {
  const {drawings, ...rest} = figure(draws, options);
  const [drawing] = drawings;
  if (!drawing || drawings.length > 1) throw new NoRoom(drawings.length);
  return {drawing, ...rest};
}

/** Map, timeline or both as the text of an SVG file. */
export function svgFile(draws: Draws, options: PictureOptions, outlined?: Outlined): string {
  const {drawing, imprint, mm} = single(draws, checked(options));
  return svgText(drawing, imprint, mm, outlined);
}

async function bodyOf(
  kind: Exclude<FileKind, 'pdf'>,
  options: FileOptions,
  press: Press,
): Promise<string | Uint8Array> {
  const {pictures, origin} = press;
  const input = atRest(press.input);
  const own = {...origin, address: options.address ?? origin.address};
  const {what = 'both', dpi = 300} = options;
  switch (kind) {
    case 'svg':
      return svgFile(press, options, options.text === 'outlines' ? await press.outlined() : undefined);
    case 'png': {
      const {drawing, mm} = single(press, options);
      const scale = mm === undefined ? dpi / 96 : pixelsOf(mm, dpi) / drawing.width;
      const most = MOST_PIXELS / Math.max(drawing.width, drawing.height);
      if (scale > most) throw new BadOption('dpi', dpi, `36–${Math.floor((dpi * most) / scale)}`);
      return withDpi(await press.raster(drawing, scale), dpi);
    }
    case 'docx':
      return press.docx(input, own);
    case 'caption':
      return captionText(input, pictures, {...own, what});
    case 'csv':
      return csvTable(options.table ?? 'ties', input, options);
    case 'json':
      return indented(input.atlas.file);
    case 'geojson':
      return indented(featureCollection(input));
    case 'jsonld':
      return indented(jsonLd(input, own));
    case 'citation':
      return citation(input, own) + '\n';
    case 'bibtex':
      return bibtex(input, own);
    case 'csl':
      return cslJson(input, own);
    case 'html':
      return fallbackHtml(input, own);
  }
}

async function pdfOf(options: FileOptions, press: Press): Promise<Pick<Product, 'body' | 'notice'>> {
  const {pictures, origin} = press;
  const {what = 'both', parts, palette, paper, mm, width} = options;
  const input = atRest(press.input);
  const own = {...origin, address: options.address ?? origin.address, what};
  const isFigure = paper === undefined && (mm ?? width) !== undefined;
  const sheetsWith = (remark: string | undefined): readonly Drawing[] =>
    isFigure
      ? figure(press, options, remark).drawings
      : pageDrawings(input, pictures, {...own, paper: PAPERS[paper ?? 'a4'], parts, remark}).map((one) => ({
          ...one,
          palette,
        }));
  const sheets = sheetsWith(undefined);
  const lacking = await press.lacking(sheets);
  const {language} = input.words;
  // The letters themselves would be boxes.
  const notice = lacking.length
    ? exportMessagesIn(language).files.lacking(scriptsOf(lacking, language.tag))
    : undefined;
  const body = await press.pdf(notice === undefined ? sheets : sheetsWith(notice), imprintOf(input, pictures, own));
  return {body, ...(notice === undefined ? {} : {notice})};
}

/** Throws a {@link BadOption} or a {@link NoRoom}. */
export async function product(kind: FileKind, options: FileOptions, press: Press): Promise<Product> {
  const [extension, type] = TYPES[kind];
  const {what = 'both', table = 'ties'} = checked(options);
  const picture = kind === 'svg' || kind === 'png' || kind === 'pdf' || kind === 'caption';
  const part = picture ? (what === 'both' ? '' : what) : kind === 'csv' && table !== 'ties' ? table : '';
  const made = kind === 'pdf' ? await pdfOf(options, press) : {body: await bodyOf(kind, options, press)};
  return {name: fileName(press.input, extension, part), type, ...made};
}
