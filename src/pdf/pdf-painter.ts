// Marks as the operators of a PDF page: vectors, masks for gradients, text that can be searched and copied, links; and the
// fonts as objects of the file, with the letters that were used.
import {decimals, tenths, thousandths} from '../base/round.ts';
import {n, type Matrix} from '../drawing/drawing.ts';
import {times} from '../drawing/matrix.ts';
import {pathSegments, type Segment} from '../drawing/path-segments.ts';
import type {PlainGradient, PlainGroup, PlainMark, PlainPaint, PlainPath, PlainText} from '../drawing/plain.ts';
import {latin1, pdfText, PdfFile} from './pdf-file.ts';
import {LACKING, outlineSegments, setText, type PdfFonts, type SetLetter} from './outlined-text.ts';
import {PdfStructure, type Element} from './pdf-structure.ts';

export interface Page {
  /** Its object. */
  readonly number: number;
  /** Its key in the structure's tree of parents, and whose each piece of marked content is. */
  readonly key: number;
  readonly contents: Element[];
  readonly operators: string[];
  readonly links: number[];
}

/** Where a mark is painted. */
interface Place {
  readonly matrix: Matrix;
  readonly alpha: number;
  /** What it is a part of to those who read by ear. */
  readonly element: Element;
  /** `open`: what is painted is the element's content already. `item`: it may be. `none`: it is decoration. */
  readonly marked: 'open' | 'item' | 'none';
}

/** Elements that hold others only. */
const HOLDERS: readonly string[] = ['L', 'LI'];

const isLink = (mark: PlainMark): boolean => mark.kind === 'text' && isAddress(mark.href);
const isAddress = (href: string | undefined): href is string => href !== undefined && /^https?:\/\//.test(href);

export class PdfPainter {
  readonly file = new PdfFile();
  readonly structure = new PdfStructure(this.file);
  readonly #fonts: PdfFonts;
  readonly #lang: string;
  /** Letters used, by glyph, for each font. */
  readonly #used = {regular: new Map<number, string>(), bold: new Map<number, string>()};
  readonly #states = new Map<string, number>();
  readonly #bodies = new Map<number, string>();
  readonly #masks = new Map<string, number>();

  /** @param lang of the document */
  constructor(fonts: PdfFonts, lang: string) {
    this.#fonts = fonts;
    this.#lang = lang;
  }

  get states(): string {
    return [...this.#states].map(([key, number]) => `/${key} ${number} 0 R`).join('');
  }

  page(matrix: Matrix): Page {
    return {
      number: this.file.reserve(),
      ...this.structure.page(),
      operators: [`${matrix.map(precise).join(' ')} cm`],
      links: [],
    };
  }

  /** @param matrix from the drawing to the page */
  paint(marks: readonly PlainMark[], page: Page, matrix: Matrix): void {
    this.#paint(marks, page, {matrix, alpha: 1, element: this.structure.document, marked: 'none'});
  }

  #paint(marks: readonly PlainMark[], page: Page, place: Place): void {
    for (const mark of marks) {
      if (mark.kind === 'group') this.#group(mark, page, place);
      else if (place.marked === 'open') this.#mark(mark, page, place);
      else if (mark.kind === 'text' && place.marked === 'item' && isAddress(mark.href))
        this.#link(mark, mark.href, page, place);
      else {
        page.operators.push('/Artifact BMC');
        this.#mark(mark, page, place);
        page.operators.push('EMC');
      }
    }
  }

  #group({transform, clip, opacity, structure, marks}: PlainGroup, page: Page, place: Place): void {
    const {operators} = page;
    operators.push('q');
    if (transform) operators.push(`${transform.map(precise).join(' ')} cm`);
    if (clip) operators.push(`0 0 ${n(clip.width)} ${n(clip.height)} re W n`);
    const inner: Place = {
      ...place,
      matrix: transform ? times(place.matrix, transform) : place.matrix,
      alpha: place.alpha * opacity,
    };
    if (!structure || place.marked === 'open') this.#paint(marks, page, inner);
    else {
      const {type, alt} = structure;
      const lang = marks.map((mark) => (mark.kind === 'text' ? mark.lang : undefined)).find((tag) => tag !== undefined);
      const element = this.structure.child(place.element, type, {alt, lang: lang === this.#lang ? undefined : lang});
      if (HOLDERS.includes(type)) this.#paint(marks, page, {...inner, element, marked: 'none'});
      // Lines that lead somewhere are each content of a link, which is content of this.
      else if (marks.every(isLink)) this.#paint(marks, page, {...inner, element, marked: 'item'});
      else {
        this.#open(element, page);
        this.#paint(marks, page, {...inner, element, marked: 'open'});
        operators.push('EMC');
      }
    }
    operators.push('Q');
  }

  /** What is painted from here to EMC is content of the element. */
  #open(element: Element, {number, contents, operators}: Page): void {
    const id = contents.push(element) - 1;
    element.kids.push(`<</Type/MCR/Pg ${number} 0 R/MCID ${id}>>`);
    operators.push(`/${element.type} <</MCID ${id}>> BDC`);
  }

  /** A line that leads somewhere; the lines of one text are one link, each with a place of its own to click. */
  #link(text: PlainText, href: string, page: Page, place: Place): void {
    const {matrix, element} = place;
    const last = element.children[element.children.length - 1];
    const link = last?.type === 'Link' ? last : this.structure.child(element, 'Link');
    this.#open(link, page);
    this.#mark(text, page, place);
    page.operators.push('EMC');
    const {left, width} = setText(text, this.#fonts);
    const {y, size, runs} = text;
    const corner = (px: number, py: number): readonly [number, number] => {
      const [a, b, c, d, e, f] = matrix;
      return [a * px + c * py + e, b * px + d * py + f];
    };
    const [x0, y0] = corner(left, y + size * 0.25);
    const [x1, y1] = corner(left + width, y - size * 0.85);
    const box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)].map(n).join(' ');
    const told = runs.map((run) => run.text).join('');
    page.links.push(
      this.structure.annotation(
        link,
        page.number,
        (key) =>
          `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${key}/Contents${pdfText(told)}/A<</S/URI/URI(${literal(href)})>>>>`,
      ),
    );
  }

  #mark(mark: PlainPath | PlainText, page: Page, {alpha}: Place): void {
    if (mark.kind === 'path') this.#path(mark, page.operators, alpha);
    else this.#text(mark, page.operators, alpha);
  }

  #path({d, fill, stroke, opacity}: PlainPath, operators: string[], alpha: number): void {
    const outline = outlineOperators(pathSegments(d));
    if (fill) {
      operators.push('q', ...this.#ink(fill.paint, 'rg', alpha * opacity * fill.opacity), outline, 'f', 'Q');
    }
    if (stroke) {
      const {paint, width, dash, cap, join} = stroke;
      operators.push(
        'q',
        ...this.#ink(paint, 'RG', alpha * opacity * stroke.opacity),
        `${n(width)} w ${cap === 'round' ? 1 : 0} J ${join === 'round' ? 1 : 0} j 4 M`,
        `[${dash.map(n).join(' ')}] 0 d`,
        outline,
        'S',
        'Q',
      );
    }
  }

  /** Colour and strength; a gradient is a colour under a mask. */
  #ink(paint: PlainPaint, operator: 'rg' | 'RG', opacity: number): readonly string[] {
    const colour = typeof paint === 'string' ? paint : paint.colour;
    const [r, g, b] = [1, 3, 5].map((i) => thousandths(parseInt(colour.slice(i, i + 2), 16) / 255));
    const state =
      typeof paint === 'string'
        ? opacity < 1
          ? this.#state(`<</Type/ExtGState/ca ${thousandths(opacity)}/CA ${thousandths(opacity)}>>`)
          : undefined
        : this.#state(this.#mask(paint, opacity));
    return [...(state ? [`/${state} gs`] : []), `${r} ${g} ${b} ${operator}`];
  }

  #state(body: string): string {
    for (const [key, number] of this.#states) if (this.#bodies.get(number) === body) return key;
    const number = this.file.add(body);
    const key = `G${this.#states.size + 1}`;
    this.#states.set(key, number);
    this.#bodies.set(number, body);
    return key;
  }

  /** A luminosity mask in the space of the mark: grey from left to right, as strong as the stops say. */
  #mask({x1, x2, stops}: PlainGradient, opacity: number): string {
    const parts = stops.slice(1).map((stop, i) => {
      const before = stops[i] ?? stop;
      return `<</FunctionType 2/Domain[0 1]/C0[${thousandths(before.opacity * opacity)}]/C1[${thousandths(stop.opacity * opacity)}]/N 1>>`;
    });
    // Stops of one place are told apart by a hair: bounds must rise.
    let last = 0;
    const bounds = stops.slice(1, -1).map(({offset}) => (last = Math.min(0.9999, Math.max(offset, last + 0.0001))));
    const level = thousandths((stops[0]?.opacity ?? 1) * opacity);
    const shade =
      parts.length === 0
        ? `<</FunctionType 2/Domain[0 1]/C0[${level}]/C1[${level}]/N 1>>`
        : `<</FunctionType 3/Domain[0 1]/Functions[${parts.join('')}]/Bounds[${bounds.map((bound) => bound.toFixed(4)).join(' ')}]/Encode[${parts.map(() => '0 1').join(' ')}]>>`;
    const shading = `<</ShadingType 2/ColorSpace/DeviceGray/Coords[${n(x1)} 0 ${n(x2)} 0]/Function ${shade}/Extend[true true]>>`;
    const form =
      this.#masks.get(shading) ??
      this.file.addPlain(
        `/Type/XObject/Subtype/Form/BBox[${n(x1 - 9)} -9999 ${n(x2 + 9)} 9999]/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Shading<</S ${shading}>>>>`,
        latin1('/S sh'),
      );
    this.#masks.set(shading, form);
    return `<</Type/ExtGState/SMask<</S/Luminosity/G ${form} 0 R>>>>`;
  }

  #text(text: PlainText, operators: string[], alpha: number): void {
    const {y, size, fill, halo, opacity} = text;
    const set = setText(text, this.#fonts);
    if (halo) {
      // As a line along the letters' outlines: it is no text, and not read or copied twice.
      const outline = outlineOperators(outlineSegments(set, text, this.#fonts), tenths);
      const ink = this.#ink(halo.colour, 'RG', alpha * opacity);
      if (outline) operators.push('q', ...ink, `${n(halo.width)} w 1 j 1 J [] 0 d`, outline, 'S', 'Q');
    }
    operators.push('q', ...this.#ink(fill, 'rg', alpha * opacity));
    for (const run of runsOf(set.letters)) {
      const [first] = run;
      if (!first) continue;
      const {glyph, isBase, isBold, x} = first;
      const left = set.left + x;
      // What is shown by another sign, or by none, is still read and found as what it is.
      const isOther = !glyph || isBase;
      if (isOther) {
        const letters = run.map(({letter}) => letter).join('');
        operators.push(`/Span <</ActualText${pdfText(letters)}>> BDC`);
      }
      if (glyph) {
        // Letters stand upright: the page's y points down.
        operators.push(
          `BT 1 0 0 -1 ${n(left)} ${n(y)} Tm /${isBold ? 'B' : 'R'} ${n(size)} Tf <${this.#hex(run)}> Tj ET`,
        );
      } else {
        const [w, h, line] = [(LACKING - 0.14) * size, 0.68 * size, 0.05 * size];
        const boxes = run
          .filter(({width}) => width > 0)
          .map((box) => `${n(set.left + box.x + 0.07 * size)} ${n(y)} ${n(w)} ${n(-h)} re`);
        // Unseen spaces for what reads a page by its letters: the span says which they are.
        const space = this.#hex([{...first, letter: ' ', glyph: this.#fonts.regular.glyphOf(0x20), isBold: false}]);
        operators.push(`BT 3 Tr 1 0 0 -1 ${n(left)} ${n(y)} Tm /R ${n(size)} Tf <${space}> Tj 0 Tr ET`);
        if (boxes.length)
          operators.push('q', ...this.#ink(fill, 'RG', alpha * opacity), `${n(line)} w`, ...boxes, 'S', 'Q');
      }
      if (isOther) operators.push('EMC');
    }
    operators.push('Q');
  }

  #hex(run: readonly SetLetter[]): string {
    return run
      .map(({letter, glyph, isBase, isBold}) => {
        const used = isBold ? this.#used.bold : this.#used.regular;
        const known = this.#fonts[isBold ? 'bold' : 'regular'].glyphOf(letter.codePointAt(0) ?? 0) === glyph;
        // A glyph stands for the letter that is its own, whoever else is shown by it.
        if (!isBase && known) used.set(glyph, used.get(glyph) ?? letter);
        else if (!used.has(glyph)) used.set(glyph, ownLetter(letter));
        return glyph.toString(16).padStart(4, '0').toUpperCase();
      })
      .join('');
  }

  /** Entries of the resources; a font of which nothing is used is left out. */
  async fontObjects(): Promise<string> {
    let entries = '';
    for (const [name, kind] of [
      ['R', 'regular'],
      ['B', 'bold'],
    ] as const) {
      if (this.#used[kind].size) entries += `/${name} ${await this.#fontObject(kind)} 0 R`;
    }
    return entries;
  }

  async #fontObject(kind: 'regular' | 'bold'): Promise<number> {
    const font = this.#fonts[kind];
    const {file} = this;
    const per = 1000 / font.units;
    const name = kind === 'bold' ? 'TWINCT+TwinSans-SemiBold' : 'TWINCT+TwinSans-Regular';
    const program = file.addStream(`/Length1 ${font.length}`, font.packed);
    const descriptor = file.add(
      `<</Type/FontDescriptor/FontName/${name}/Flags 32/FontBBox[${font.box.map((v) => Math.round(v * per)).join(' ')}]/ItalicAngle 0/Ascent ${Math.round(font.ascent * per)}/Descent ${Math.round(font.descent * per)}/CapHeight ${Math.round(font.capHeight * per)}/StemV ${kind === 'bold' ? 120 : 80}/FontFile2 ${program} 0 R>>`,
    );
    const used = [...this.#used[kind]].sort(([a], [b]) => a - b);
    const widths = used.map(([glyph]) => `${glyph}[${Math.round(font.widthOf(glyph) * per)}]`).join('');
    const descendant = file.add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 500/W[${widths}]/CIDToGIDMap/Identity>>`,
    );
    const unicode = await file.addText('', toUnicode(used));
    return file.add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
    );
  }
}

export const precise = (value: number): string => String(decimals(value, 5));

/** Of a letter that is shown by another: that other. */
const ownLetter = (letter: string): string => (/\s/.test(letter) ? ' ' : ([...letter.normalize('NFD')][0] ?? letter));

/** Letters that are shown alike: by a font's own glyphs, by their base letters, or by boxes. */
function runsOf(letters: readonly SetLetter[]): readonly (readonly SetLetter[])[] {
  const runs: SetLetter[][] = [];
  for (const letter of letters) {
    const run = runs[runs.length - 1];
    const before = run?.[0];
    const isLike =
      before !== undefined &&
      before.isBold === letter.isBold &&
      before.isBase === letter.isBase &&
      (before.glyph === 0) === (letter.glyph === 0);
    if (run && isLike) run.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

/** @param n how exactly; a rim need not be as exact as a letter */
function outlineOperators(segments: readonly Segment[], rounded: (value: number) => number = n): string {
  return segments
    .map((segment) => {
      if (segment.to === 'Z') return 'h';
      if (segment.to === 'C')
        return `${[segment.x1, segment.y1, segment.x2, segment.y2, segment.x, segment.y].map(rounded).join(' ')} c`;
      return `${rounded(segment.x)} ${rounded(segment.y)} ${segment.to === 'M' ? 'm' : 'l'}`;
    })
    .join('\n');
}

const literal = (text: string): string =>
  // Not ASCII is not an address yet.
  encodeURI(decodedURI(text)).replace(/[\\()]/g, (sign) => `\\${sign}`);

function decodedURI(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

function toUnicode(used: readonly (readonly [glyph: number, letter: string])[]): string {
  const hex = (text: string): string =>
    [...text]
      .map((letter) => {
        let digits = '';
        for (let i = 0; i < letter.length; i++) digits += letter.charCodeAt(i).toString(16).padStart(4, '0');
        return digits;
      })
      .join('')
      .toUpperCase();
  const blocks: string[] = [];
  for (let i = 0; i < used.length; i += 100) {
    const rows = used
      .slice(i, i + 100)
      .map(([glyph, letter]) => `<${glyph.toString(16).padStart(4, '0').toUpperCase()}> <${hex(letter)}>`);
    blocks.push(`${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`;
}
