// Drawings as the bytes of a PDF, each a page of its own size. Measures in points (1/72 inch); a page is turned so that y
// points down as in the drawing.
import {n, type Drawing, type Matrix} from '../drawing/drawing.ts';
import type {Imprint} from '../drawing/imprint.ts';
import {plainMarks} from '../drawing/plain.ts';
import {pdfText} from './pdf-file.ts';
import {PdfPainter, precise, type Page, type PdfFonts} from './pdf-painter.ts';
import {xmp} from './xmp.ts';

const PT = 0.75; // 72 / 96

/** One page a drawing, in its own size. */
export async function pdfBytes(drawings: readonly Drawing[], imprint: Imprint, fonts: PdfFonts): Promise<Uint8Array> {
  const painter = new PdfPainter(fonts);
  const {file} = painter;
  const [root, pages, resources] = [file.reserve(), file.reserve(), file.reserve()];
  const kids: number[] = [];
  let all = '';
  for (const drawing of drawings) {
    const {width, height} = drawing;
    const matrix: Matrix = [PT, 0, 0, -PT, 0, height * PT];
    const page: Page = {operators: [`${matrix.map(precise).join(' ')} cm`], links: []};
    painter.paint(plainMarks(drawing), page, matrix, 1);
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
    `<</Title${pdfText(imprint.title)}/Subject${pdfText(imprint.description)}/Keywords${pdfText(imprint.subject.join(', '))}/Author${pdfText(imprint.creator ?? imprint.publisher ?? imprint.tool)}/Creator${pdfText(imprint.tool)}/Producer${pdfText(imprint.tool)}/CreationDate(${date})/ModDate(${date})>>`,
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
