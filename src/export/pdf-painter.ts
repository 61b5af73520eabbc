// Drawings as pages of a PDF: vectors, text that can be searched and copied, links, an embedded font. Measures in points
// (1/72 inch); the page is turned so that y points down as in the drawing.
import {
  n,
  type Drawing,
  type Gradient,
  type Imprint,
  type Mark,
  type Matrix,
  type Paint,
  type PathMark,
  type TextMark,
} from './drawing.ts';
import {times} from './drawn.ts';
import {latin1, pdfText, PdfFile} from './pdf-file.ts';
import {pathSegments} from './path-segments.ts';
import type {PdfFont} from './pdf-font.ts';
import {licenceUrl} from './licence-url.ts';

export interface PdfFonts {
  readonly regular: PdfFont;
  readonly bold: PdfFont;
}

const PT = 0.75; // 72 / 96

interface Page {
  readonly operators: string[];
  readonly links: {readonly box: readonly [number, number, number, number]; readonly href: string}[];
}

class PdfPainter {
  readonly file = new PdfFile();
  readonly #fonts: PdfFonts;
  /** Letters used, by glyph, for each font. */
  readonly #used = {regular: new Map<number, string>(), bold: new Map<number, string>()};
  readonly #states = new Map<string, number>();

  constructor(fonts: PdfFonts) {
    this.#fonts = fonts;
  }

  get states(): string {
    return [...this.#states].map(([key, number]) => `/${key} ${number} 0 R`).join('');
  }

  paint(marks: readonly Mark[], page: Page, matrix: Matrix, alpha: number): void {
    const {operators} = page;
    for (const mark of marks) {
      if (mark.kind === 'group') {
        const {transform, clip, opacity} = mark;
        const inner = transform ? times(matrix, transform) : matrix;
        operators.push('q');
        if (transform) operators.push(`${transform.map(precise).join(' ')} cm`);
        if (clip) operators.push(`${clip.map(n).join(' ')} re W n`);
        this.paint(mark.marks, page, inner, alpha * opacity);
        operators.push('Q');
      } else if (mark.kind === 'path') this.#path(mark, operators, alpha);
      else this.#text(mark, page, matrix, alpha);
    }
  }

  #path({d, fill, stroke, opacity}: PathMark, operators: string[], alpha: number): void {
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
        `${n(width)} w ${cap === 'round' ? 1 : cap === 'square' ? 2 : 0} J ${join === 'round' ? 1 : join === 'bevel' ? 2 : 0} j 4 M`,
        `[${dash.map(n).join(' ')}] 0 d`,
        outline,
        'S',
        'Q',
      );
    }
  }

  /** Colour and strength; a gradient is a colour under a mask. */
  #paint(paint: Paint, operator: 'rg' | 'RG', opacity: number): readonly string[] {
    const colour = typeof paint === 'string' ? paint : paint.colour;
    const [r, g, b] = [1, 3, 5].map((i) => n3(parseInt(colour.slice(i, i + 2), 16) / 255));
    const state =
      typeof paint === 'string'
        ? opacity < 1
          ? this.#state(`<</Type/ExtGState/ca ${n3(opacity)}/CA ${n3(opacity)}>>`)
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
  readonly #bodies = new Map<number, string>();
  readonly #masks = new Map<string, number>();

  /** A luminosity mask in the space of the mark: grey from left to right, as strong as the stops say. */
  #mask({x1, x2, stops}: Gradient, opacity: number): string {
    const parts = stops.slice(1).map((stop, i) => {
      const before = stops[i] ?? stop;
      return `<</FunctionType 2/Domain[0 1]/C0[${n3(before.opacity * opacity)}]/C1[${n3(stop.opacity * opacity)}]/N 1>>`;
    });
    // Stops of one place are told apart by a hair: bounds must rise.
    let last = 0;
    const bounds = stops.slice(1, -1).map(({offset}) => (last = Math.min(0.9999, Math.max(offset, last + 0.0001))));
    const level = n3((stops[0]?.opacity ?? 1) * opacity);
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
    {x, y, size, runs, anchor, fill, halo, opacity, href}: TextMark,
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

const precise = (value: number): string => String(Number(value.toFixed(5)));
const n3 = (value: number): number => Math.round(value * 1000) / 1000;

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

/** One page a drawing, in its own size. */
export async function pdfBytes(drawings: readonly Drawing[], imprint: Imprint, fonts: PdfFonts): Promise<Uint8Array> {
  const painter = new PdfPainter(fonts);
  const {file} = painter;
  const [root, pages, resources] = [file.reserve(), file.reserve(), file.reserve()];
  const kids: number[] = [];
  let all = '';
  for (const {width, height, marks} of drawings) {
    const matrix: Matrix = [PT, 0, 0, -PT, 0, height * PT];
    const page: Page = {operators: [`${matrix.map(precise).join(' ')} cm`], links: []};
    painter.paint(marks, page, matrix, 1);
    const text = page.operators.join('\n');
    all += text;
    const content = await file.addText('', text);
    const annotations = page.links.map(({box, href}) =>
      file.add(
        `<</Type/Annot/Subtype/Link/Rect[${box.map(n).join(' ')}]/Border[0 0 0]/A<</S/URI/URI(${literal(href)})>>>>`,
      ),
    );
    kids.push(
      file.add(
        `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 ${precise(width * PT)} ${precise(height * PT)}]/Resources ${resources} 0 R/Contents ${content} 0 R/Group<</S/Transparency/CS/DeviceRGB>>${annotations.length ? `/Annots[${annotations.map((one) => `${one} 0 R`).join(' ')}]` : ''}>>`,
      ),
    );
  }
  const regular = await painter.fontObject('regular');
  const bold = await painter.fontObject('bold');
  file.put(resources, `<</Font<</R ${regular} 0 R/B ${bold} 0 R>>/ExtGState<<${painter.states}>>>>`);
  file.put(pages, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  const metadata = file.addPlain('/Type/Metadata/Subtype/XML', new TextEncoder().encode(xmp(imprint)));
  file.put(
    root,
    `<</Type/Catalog/Pages ${pages} 0 R/Lang(${imprint.lang})/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata} 0 R>>`,
  );
  const date = `D:${imprint.date.replace(/-/g, '')}000000Z`;
  const info = file.add(
    `<</Title${pdfText(imprint.title)}/Subject${pdfText(imprint.description)}/Keywords${pdfText(imprint.subject.join(', '))}/Creator${pdfText(imprint.creator)}/Producer${pdfText(imprint.creator)}/CreationDate(${date})/ModDate(${date})>>`,
  );
  return file.bytes({root, info, id: digest(all + imprint.title)});
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

/** 128 bits for the file's identity, by FNV-1a with four seeds. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x7f4a7c15]
    .map((seed) => {
      let hash = seed;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
    })
    .join('');
}

function xmp({title, description, lang, licence, address, date, subject, creator}: Imprint): string {
  const safe = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  const alt = (name: string, text: string): string =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${safe(text)}</rdf:li><rdf:li xml:lang="${lang}">${safe(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  const rights =
    licence === undefined
      ? ''
      : `${alt('rights', licence)}<xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>${safe(licenceUrl(licence))}</xmpRights:WebStatement>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
${alt('title', title)}${alt('description', description)}<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language><dc:subject><rdf:Bag>${subject.map((one) => `<rdf:li>${safe(one)}</rdf:li>`).join('')}</rdf:Bag></dc:subject><dc:creator><rdf:Seq><rdf:li>${safe(creator)}</rdf:li></rdf:Seq></dc:creator>${address === undefined ? '' : `<dc:identifier>${safe(address)}</dc:identifier>`}${rights}
<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate><xmp:CreatorTool>${safe(creator)}</xmp:CreatorTool><pdf:Producer>${safe(creator)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
