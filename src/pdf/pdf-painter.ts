// Marks as the operators of a PDF page: vectors, masks for gradients, text that can be searched and copied, links; and the
// fonts as objects of the file, with the letters that were used.
import {decimals, thousandths} from '../base/round.ts';
import {n, type Matrix} from '../drawing/drawing.ts';
import {times} from '../drawing/matrix.ts';
import {pathSegments} from '../drawing/path-segments.ts';
import type {PlainGradient, PlainMark, PlainPaint, PlainPath, PlainText} from '../drawing/plain.ts';
import {latin1, PdfFile} from './pdf-file.ts';
import type {PdfFont} from './pdf-font.ts';

export interface PdfFonts {
  readonly regular: PdfFont;
  readonly bold: PdfFont;
}

export interface Page {
  readonly operators: string[];
  readonly links: {readonly box: readonly [number, number, number, number]; readonly href: string}[];
}

export class PdfPainter {
  readonly file = new PdfFile();
  readonly #fonts: PdfFonts;
  /** Letters used, by glyph, for each font. */
  readonly #used = {regular: new Map<number, string>(), bold: new Map<number, string>()};
  readonly #states = new Map<string, number>();
  readonly #bodies = new Map<number, string>();
  readonly #masks = new Map<string, number>();

  constructor(fonts: PdfFonts) {
    this.#fonts = fonts;
  }

  get states(): string {
    return [...this.#states].map(([key, number]) => `/${key} ${number} 0 R`).join('');
  }

  paint(marks: readonly PlainMark[], page: Page, matrix: Matrix, alpha: number): void {
    const {operators} = page;
    for (const mark of marks) {
      if (mark.kind === 'group') {
        const {transform, clip, opacity} = mark;
        const inner = transform ? times(matrix, transform) : matrix;
        operators.push('q');
        if (transform) operators.push(`${transform.map(precise).join(' ')} cm`);
        if (clip) operators.push(`0 0 ${n(clip.width)} ${n(clip.height)} re W n`);
        this.paint(mark.marks, page, inner, alpha * opacity);
        operators.push('Q');
      } else if (mark.kind === 'path') this.#path(mark, operators, alpha);
      else this.#text(mark, page, matrix, alpha);
    }
  }

  #path({d, fill, stroke, opacity}: PlainPath, operators: string[], alpha: number): void {
    const outline = pathSegments(d)
      .map((segment) => {
        if (segment.to === 'Z') return 'h';
        if (segment.to === 'C')
          return `${[segment.x1, segment.y1, segment.x2, segment.y2, segment.x, segment.y].map(n).join(' ')} c`;
        return `${n(segment.x)} ${n(segment.y)} ${segment.to === 'M' ? 'm' : 'l'}`;
      })
      .join('\n');
    if (fill) {
      operators.push('q', ...this.#paint(fill.paint, 'rg', alpha * opacity * fill.opacity), outline, 'f', 'Q');
    }
    if (stroke) {
      const {paint, width, dash, cap, join} = stroke;
      operators.push(
        'q',
        ...this.#paint(paint, 'RG', alpha * opacity * stroke.opacity),
        `${n(width)} w ${cap === 'round' ? 1 : 0} J ${join === 'round' ? 1 : 0} j 4 M`,
        `[${dash.map(n).join(' ')}] 0 d`,
        outline,
        'S',
        'Q',
      );
    }
  }

  /** Colour and strength; a gradient is a colour under a mask. */
  #paint(paint: PlainPaint, operator: 'rg' | 'RG', opacity: number): readonly string[] {
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

  #text(
    {x, y, size, runs, anchor, fill, halo, opacity, href}: PlainText,
    {operators, links}: Page,
    matrix: Matrix,
    alpha: number,
  ): void {
    const set = runs.map(({text, bold}) => {
      const font = bold ? this.#fonts.bold : this.#fonts.regular;
      const used = bold ? this.#used.bold : this.#used.regular;
      let hex = '';
      let width = 0;
      for (const letter of text) {
        const glyph = glyphFor(letter, font);
        if (!used.has(glyph)) used.set(glyph, letter);
        hex += glyph.toString(16).padStart(4, '0').toUpperCase();
        width += font.widthOf(glyph);
      }
      return {name: bold ? 'B' : 'R', hex, width: (width / font.units) * size};
    });
    let whole = 0;
    for (const {width} of set) whole += width;
    const left = x - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
    const show = (): void => {
      // Letters stand upright: the page's y points down.
      operators.push('BT', `1 0 0 -1 ${n(left)} ${n(y)} Tm`);
      for (const {name, hex} of set) operators.push(`/${name} ${n(size)} Tf <${hex}> Tj`);
      operators.push('ET');
    };
    if (halo) {
      // Marked as no text of its own, so that it is not read or copied twice.
      operators.push(
        '/Artifact BMC',
        'q',
        ...this.#paint(halo.colour, 'RG', alpha * opacity),
        `${n(halo.width)} w 1 j 1 J [] 0 d 1 Tr`,
      );
      show();
      operators.push('Q', 'EMC');
    }
    operators.push('q', ...this.#paint(fill, 'rg', alpha * opacity), '0 Tr');
    show();
    operators.push('Q');
    if (href !== undefined && /^https?:\/\//.test(href)) {
      const corner = (px: number, py: number): readonly [number, number] => {
        const [a, b, c, d, e, f] = matrix;
        return [a * px + c * py + e, b * px + d * py + f];
      };
      const [x0, y0] = corner(left, y + size * 0.25);
      const [x1, y1] = corner(left + whole, y - size * 0.85);
      links.push({box: [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)], href});
    }
  }

  async fontObject(kind: 'regular' | 'bold'): Promise<number> {
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

/** A letter that the font lacks is shown by its base letter, or by a question mark: never by nothing. */
function glyphFor(letter: string, font: PdfFont): number {
  const own = font.glyphOf(letter.codePointAt(0) ?? 0);
  if (own) return own;
  const space = /\s/.test(letter) ? font.glyphOf(0x20) : 0;
  return space || font.glyphOf(letter.normalize('NFD').codePointAt(0) ?? 0) || font.glyphOf(0x3f);
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
