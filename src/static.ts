// The Node entry: pictures and the fallback table as text, without a browser. The same drawing as the widget's own.
import {csvTable, type CsvOptions, type TableKind} from './formats/csv-table.ts';
import type {Drawing} from './drawing/drawing.ts';
import type {Imprint} from './drawing/imprint.ts';
import type {FeatureCollection} from './formats/geojson.ts';
import {featureCollection} from './formats/geojson.ts';
import {fallbackHead, fallbackHtml, fallbackPage, type FallbackOptions} from './formats/fallback-html.ts';
import {product, svgFile, type FileKind, type Press, type Product} from './figure/export-file.ts';
import {FIRST_SIZES, firstPicture, type FirstSize} from './figure/first-picture.ts';
import {BadOption, optionsIn, type FileOptions, type PictureOptions} from './figure/options.ts';
import {SCREEN_PICTURES} from './figure/screen-pictures.ts';
import {textWidth} from './geo/text-width.ts';
import {pdfPart} from './pdf/pdf-part.ts';
import {problemMessagesIn} from './i18n/problem-messages.ts';
import {addEveryLanguage} from './i18n/all-languages.ts';
import {wordsIn} from './i18n/words.ts';
import type {Atlas} from './model/atlas.ts';
import {readAtlas} from './model/read-atlas.ts';
import type {SceneInput} from './state/scene-input.ts';
import {clampedAt, lastDay, momentOf, spanOf} from './state/moment.ts';
import {AT_REST} from './state/transient.ts';
import {PROJECTIONS, type ProjectionKind} from './geo/projections.ts';
import {CODECS} from './state/codecs.ts';
import {FACETS, INITIAL_VIEW, NO_FILTERS, ROW_ORDERS, type Filters, type ViewState} from './state/view-state.ts';

export {pdfPart};
export {qrCode} from './menus/qr-code.ts';
export {paintCanvas} from './drawing/canvas.ts';
export {PAPERS} from './figure/sizes.ts';
export {FILE_KINDS, NoRoom} from './figure/export-file.ts';
export {BadOption, optionsIn};
export {readAtlas} from './model/read-atlas.ts';
export {wordsIn} from './i18n/words.ts';
export type {Drawing, FeatureCollection, FileKind, Imprint, FileOptions, PictureOptions, Press, Product};

export interface ViewOptions {
  /** 'en' */
  readonly lang?: string;
  /** '2014', '2014-06', '2014-06-21'; absent: the day of the data. */
  readonly at?: string;
  readonly projection?: ProjectionKind;
  /** Id of the selected partner. */
  readonly city?: string;
  readonly filters?: Partial<Filters>;
  readonly rows?: ViewState['rows'];
  /** ISO day; by default the clock's. It dates citations, and data that are dated later than it. */
  readonly today?: string;
}

export const VERSION: string = typeof __VERSION__ === 'undefined' ? '0.0.0' : __VERSION__;

const today = (): string => new Date().toISOString().slice(0, 10);

/** The atlas of a file; an object that was read already is taken as it is. Throws an Error that names what is wrong. */
export function atlasOf(input: unknown): Atlas {
  const reading = readAtlas(input);
  if ('atlas' in reading) return reading.atlas;
  const {problems} = problemMessagesIn(wordsIn('en').language);
  throw new Error(reading.problems.map((problem) => problems.problemLine(problem)).join('\n'));
}

/** The view that is asked for. Throws a {@link BadOption}. */
function checkedView(atlas: Atlas, {at, projection, city, rows, filters = {}}: ViewOptions): void {
  const one = (name: string, value: string | undefined, choices: readonly string[]): void => {
    if (value !== undefined && !choices.includes(value)) throw new BadOption(name, value, choices.join(', '));
  };
  if (at !== undefined && CODECS.at.read(at) === undefined) throw new BadOption('at', at, CODECS.at.allowed.join(', '));
  one('projection', projection, PROJECTIONS);
  one('rows', rows, ROW_ORDERS);
  one('city', city, ids(atlas.partners));
  const countries = [...new Set(atlas.partners.map(({country}) => country))].sort();
  const choices = {
    status: CODECS.status.allowed,
    country: countries,
    group: ids(atlas.groups),
    instrument: CODECS.instrument.allowed,
  };
  for (const facet of FACETS) for (const value of filters[facet] ?? []) one(facet, value, choices[facet]);
}

const ids = (all: readonly {readonly id: string}[]): readonly string[] => all.map(({id}) => id);

/** Everything a picture is made from. Throws a {@link BadOption}. */
export function stageOf(atlas: Atlas, options: ViewOptions = {}): SceneInput {
  checkedView(atlas, options);
  const {lang = 'en', at: wanted, projection = 'home', city, filters, rows = 'first', today: given = today()} = options;
  addEveryLanguage();
  const at = wanted === undefined ? undefined : clampedAt(wanted, spanOf(atlas, given));
  return {
    atlas,
    view: {...INITIAL_VIEW, at, projection, city, rows, filters: {...NO_FILTERS, ...filters}},
    transient: AT_REST,
    frame: {width: 960, em: 16, textWidth},
    words: wordsIn(lang),
    today: lastDay(atlas, given),
    clock: given,
    day: momentOf(at, atlas, given),
  };
}

const origin = ({address}: {readonly address?: string}) => ({address, version: VERSION});
/** Its library is large, and few want it. */
const tableInWord: Press['docx'] = async (...given) => (await import('./docx/docx-part.ts')).docxPart.docx(...given);

const unable = (what: string) => (): Promise<never> => Promise.reject(new Error(`${what} needs a tool of its own`));

/** Any file that the widget's menu offers. `tools` are needed for pixels only. */
export async function file(
  atlas: unknown,
  kind: FileKind,
  options: ViewOptions & FileOptions = {},
  tools: Partial<Pick<Press, 'raster' | 'pdf' | 'docx' | 'lacking' | 'outlined'>> = {},
): Promise<Product> {
  const {
    raster = unable('PNG'),
    pdf = pdfPart.pdf,
    docx = tableInWord,
    lacking = pdfPart.lacking,
    outlined = pdfPart.outlined,
  } = tools;
  return product(kind, options, {
    input: stageOf(atlasOf(atlas), options),
    pictures: SCREEN_PICTURES,
    origin: origin(options),
    raster,
    pdf,
    docx,
    lacking,
    outlined,
  });
}

function picture(atlas: unknown, options: ViewOptions & PictureOptions): string {
  // The font must be unpacked first, which takes its time.
  if (options.text === 'outlines') throw new BadOption('text', options.text, "text; outlines by file(atlas, 'svg')");
  const press = {input: stageOf(atlasOf(atlas), options), pictures: SCREEN_PICTURES, origin: origin(options)};
  return svgFile(press, options.mm === undefined && options.paper === undefined ? {width: 960, ...options} : options);
}

/** Map with title, moment, legend, sources and imprint, as SVG text. */
export function mapSVG(atlas: unknown, options: ViewOptions & PictureOptions = {}): string {
  return picture(atlas, {...options, what: 'map'});
}

/** The timeline likewise. */
export function timelineSVG(atlas: unknown, options: ViewOptions & PictureOptions = {}): string {
  return picture(atlas, {...options, what: 'timeline'});
}

/** Map and timeline on one sheet. */
export function figureSVG(atlas: unknown, options: ViewOptions & PictureOptions = {}): string {
  return picture(atlas, {...options, what: 'both'});
}

/** The map as the widget draws it first, on a page or on a phone: for what stands between the element's tags. */
export function firstMapSVG(
  atlas: unknown,
  {size = 'wide', ...options}: ViewOptions & {readonly address?: string; readonly size?: FirstSize} = {},
): string {
  return firstPicture(stageOf(atlasOf(atlas), options), SCREEN_PICTURES, size, origin(options));
}

/** A plain HTML table of the facts, one element, to paste between the element's tags; with `map` folded under that picture. */
export function fallbackHTML(atlas: unknown, options: ViewOptions & FallbackWish = {}): string {
  const input = stageOf(atlasOf(atlas), options);
  return fallbackHtml(input, fallbackOptions(input, options));
}

/** The same as a document of its own, in which that element is marked. */
export function fallbackPageHTML(atlas: unknown, options: ViewOptions & FallbackWish = {}): string {
  const input = stageOf(atlasOf(atlas), options);
  return fallbackPage(input, fallbackOptions(input, options));
}

/**
 * What an editor gets to paste in one language, by name: the table with its picture as a page, the facts for the page's
 * head, and the pictures. Without `lang` in English.
 */
export function fallbackFiles(
  atlas: unknown,
  options: ViewOptions & Omit<FallbackWish, 'map' | 'narrowMap'> = {},
): ReadonlyMap<string, string> {
  const {lang = 'en'} = options;
  const maps = fallbackMaps(lang);
  return new Map([
    [maps.map, firstMapSVG(atlas, {...options, size: 'wide'})],
    [maps.narrowMap, firstMapSVG(atlas, {...options, size: 'narrow'})],
    [`fallback.${lang}.html`, fallbackPageHTML(atlas, {...options, ...maps})],
    [`fallback-head.${lang}.html`, fallbackHeadHTML(atlas, options)],
  ]);
}

/** Names of the pictures among them, as `fallbackHTML` wants them. */
export const fallbackMaps = (lang: string): {readonly map: string; readonly narrowMap: string} => ({
  map: `map.${lang}.svg`,
  narrowMap: `map-narrow.${lang}.svg`,
});

/** The facts as JSON-LD in a script, to paste into the page's head. */
export function fallbackHeadHTML(atlas: unknown, options: ViewOptions & {readonly address?: string} = {}): string {
  return fallbackHead(stageOf(atlasOf(atlas), options), origin(options));
}

export interface FallbackWish {
  readonly address?: string;
  readonly headingLevel?: number;
  /** Address of the picture that {@link firstMapSVG} makes, and of the one for phones. */
  readonly map?: string;
  readonly narrowMap?: string;
}

const fallbackOptions = (input: SceneInput, {map, narrowMap, ...options}: FallbackWish): FallbackOptions => ({
  ...origin(options),
  headingLevel: options.headingLevel ?? 3,
  ...(map === undefined
    ? {}
    : {
        map: {
          wide: {src: map, ...FIRST_SIZES.wide},
          narrow: narrowMap === undefined ? undefined : {src: narrowMap, ...FIRST_SIZES.narrow},
          told: SCREEN_PICTURES.sentence(input),
        },
      }),
});

export function toCSV(atlas: unknown, table: TableKind = 'ties', options: ViewOptions & CsvOptions = {}): string {
  return csvTable(table, stageOf(atlasOf(atlas), options), options);
}

export function toGeoJSON(atlas: unknown, options: ViewOptions = {}): FeatureCollection {
  return featureCollection(stageOf(atlasOf(atlas), options));
}
