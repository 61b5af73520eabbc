// Drawings as the bytes of a PDF, each a page of its own size. Measures in points (1/72 inch); a page is turned so that y
// points down as in the drawing.
import {deflated} from '../base/bytes.ts';
import type {Drawing, Matrix} from '../drawing/drawing.ts';
import type {Imprint} from '../drawing/imprint.ts';
import {plainMarks} from '../drawing/plain.ts';
import {pdfText} from './pdf-file.ts';
import type {PdfFonts} from './outlined-text.ts';
import {PdfPainter, precise} from './pdf-painter.ts';
import {srgbProfile} from './srgb-profile.ts';
import {xmp} from './xmp.ts';

const PT = 0.75; // 72 / 96

/** One page a drawing, in its own size. */
export async function pdfBytes(drawings: readonly Drawing[], imprint: Imprint, fonts: PdfFonts): Promise<Uint8Array> {
  const painter = new PdfPainter(fonts, imprint.lang);
  const {file, structure} = painter;
  const [root, pages, resources] = [file.reserve(), file.reserve(), file.reserve()];
  const kids: number[] = [];
  let all = '';
  for (const drawing of drawings) {
    const {width, height} = drawing;
    const matrix: Matrix = [PT, 0, 0, -PT, 0, height * PT];
    const page = painter.page(matrix);
    painter.paint(plainMarks(drawing), page, matrix);
    const text = page.operators.join('\n');
    all += text;
    const content = await file.addText('', text);
    const annotations = page.links.length ? `/Annots[${page.links.map((one) => `${one} 0 R`).join(' ')}]` : '';
    file.put(
      page.number,
      `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 ${precise(width * PT)} ${precise(height * PT)}]/Resources ${resources} 0 R/Contents ${content} 0 R/StructParents ${page.key}/Tabs/S/Group<</S/Transparency/CS/DeviceRGB>>${annotations}>>`,
    );
    kids.push(page.number);
  }
  const used = await painter.fontObjects();
  file.put(resources, `<</Font<<${used}>>/ExtGState<<${painter.states}>>>>`);
  file.put(pages, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  const metadata = file.addPlain('/Type/Metadata/Subtype/XML', new TextEncoder().encode(xmp(imprint)));
  const profile = file.addStream('/N 3', await deflated(srgbProfile()));
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile} 0 R>>`;
  file.put(
    root,
    `<</Type/Catalog/Pages ${pages} 0 R/Lang(${imprint.lang})/MarkInfo<</Marked true>>/StructTreeRoot ${structure.write()} 0 R/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[${intent}]/Metadata ${metadata} 0 R>>`,
  );
  const date = `D:${imprint.date.replace(/-/g, '')}000000Z`;
  const info = file.add(
    `<</Title${pdfText(imprint.title)}/Subject${pdfText(imprint.description)}/Keywords${pdfText(imprint.subject.join(', '))}/Author${pdfText(imprint.creator ?? imprint.publisher ?? imprint.tool)}/Creator${pdfText(imprint.tool)}/Producer${pdfText(imprint.tool)}/CreationDate(${date})/ModDate(${date})>>`,
  );
  return file.bytes({root, info, id: digest(all + imprint.title)});
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
