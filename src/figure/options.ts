// What may be chosen of a file, and what may not: an option that makes no sense is refused with those that do.
import {TABLES, type CsvOptions, type TableKind} from '../formats/csv-table.ts';
import type {What} from './blocks.ts';
import {LEAST_PX, MM, PAPER_NAMES, WIDTHS, type PaperName} from './sizes.ts';

export const WHATS = ['map', 'timeline', 'both'] as const satisfies readonly What[];
/** What stands around a picture. */
export const PARTS = ['title', 'key', 'sources', 'imprint'] as const;
export type Part = (typeof PARTS)[number];
export const PALETTES = ['colour', 'grey'] as const;
export const TEXTS = ['text', 'outlines'] as const;
export const SEPARATORS = [',', ';'] as const;

/** What may be chosen; all of it has a standard. */
export interface PictureOptions {
  /** 'both' */
  readonly what?: What;
  /** Of the drawing in px; then an SVG has no size on paper. */
  readonly width?: number;
  /** Size of the type in px, with `width`. */
  readonly em?: number;
  /** Width on paper, without `width`: 170. A PDF with it is a page of the figure's own size. */
  readonly mm?: number;
  /** Greatest height on paper in mm, with `mm`. */
  readonly height?: number;
  /** Of PNG: 300. */
  readonly dpi?: number;
  /** Of PDF: 'a4'. SVG and PNG with it are as large as what such a sheet has room for. */
  readonly paper?: PaperName;
  /** All. */
  readonly parts?: readonly Part[];
  /** 'colour' */
  readonly palette?: (typeof PALETTES)[number];
  /** Of SVG: 'text'; as outlines it looks alike without any font, but cannot be searched or edited. */
  readonly text?: (typeof TEXTS)[number];
  /** To be printed on it; else the atlas's own, if it has one. */
  readonly address?: string;
}

export interface FileOptions extends PictureOptions, CsvOptions {
  readonly table?: TableKind;
}

/** An option that makes no sense: by its name, with what would. */
export class BadOption extends RangeError {
  override readonly name = 'BadOption';
  readonly option: string;
  readonly value: string;
  readonly allowed: string;

  constructor(option: string, value: unknown, allowed: string) {
    super(`${option} ${JSON.stringify(value)} makes no sense; allowed: ${allowed}.`);
    this.option = option;
    this.value = String(value);
    this.allowed = allowed;
  }
}

const CHOICES: {readonly [O in keyof FileOptions]?: readonly unknown[]} = {
  what: WHATS,
  paper: PAPER_NAMES,
  palette: PALETTES,
  text: TEXTS,
  table: TABLES,
  separator: SEPARATORS,
};
const RANGES = {
  width: [LEAST_PX, 16_000],
  em: [6, 96],
  mm: [MM.least, MM.most],
  height: [40, 2000],
  dpi: [36, 2400],
} as const;

const rangeOf = (name: string): string => (RANGES[name as keyof typeof RANGES] ?? []).join('–');

/** The options as they are. Throws a {@link BadOption}. */
export function checked<O extends FileOptions>(options: O): O {
  for (const [name, choices = []] of Object.entries(CHOICES)) {
    const value: unknown = options[name as keyof typeof CHOICES];
    if (value !== undefined && !choices.includes(value)) throw new BadOption(name, value, choices.join(', '));
  }
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value: unknown = options[name as keyof typeof RANGES];
    if (value !== undefined && !(typeof value === 'number' && value >= least && value <= most))
      throw new BadOption(name, value, rangeOf(name));
  }
  for (const part of options.parts ?? [])
    if (!PARTS.includes(part)) throw new BadOption('parts', part, [...PARTS, 'none'].join(', '));
  const {paper, mm, width, height, em} = options;
  if (paper !== undefined && (mm ?? width ?? height) !== undefined)
    throw new BadOption('paper', paper, 'paper, or a width');
  if (width !== undefined && (mm ?? height) !== undefined) throw new BadOption('width', width, 'width, or mm');
  if (em !== undefined && width === undefined) throw new BadOption('em', em, 'em with width');
  return options;
}

/** 'title key', or 'none'. */
const partsIn = (text: string | undefined): readonly string[] | undefined =>
  text === 'none' ? [] : text?.split(/[\s,]+/).filter(Boolean);

/** What a form or a command line says; `size` is a width in mm or a paper. */
export function optionsIn(read: (name: string) => string | undefined): FileOptions {
  const given = (name: string): string | undefined => read(name)?.trim() || undefined;
  const number = (name: string): number | undefined => {
    const text = given(name);
    const value = text === undefined ? undefined : Number(text.replace(',', '.'));
    if (Number.isNaN(value)) throw new BadOption(name, text, rangeOf(name));
    return value;
  };
  const size = given('size');
  const own = number('mm') ?? (WIDTHS.some((mm) => String(mm) === size) ? Number(size) : undefined);
  const all = {
    what: given('what'),
    paper: given('paper') ?? (own === undefined ? size : undefined),
    table: given('table'),
    separator: given('separator'),
    palette: given('palette'),
    text: given('text'),
    parts: partsIn(given('parts')),
    mm: own,
    height: number('height'),
    dpi: number('dpi'),
    width: number('width'),
  };
  return checked(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as FileOptions);
}
