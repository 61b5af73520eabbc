// The skeleton of a PDF 1.7: numbered objects, streams, the table of where they stand. No clock and no chance: the same
// drawing gives the same bytes.
import {deflated, joined} from '../base/bytes.ts';

export class PdfFile {
  readonly #objects: (Uint8Array | undefined)[] = [];

  /** A number for an object that is written later. */
  reserve(): number {
    return this.#objects.push(undefined);
  }

  put(number: number, body: string): number {
    this.#objects[number - 1] = latin1(body);
    return number;
  }

  add(body: string): number {
    return this.put(this.reserve(), body);
  }

  /** @param packed already compressed by zlib */
  addStream(entries: string, packed: Uint8Array): number {
    const start = latin1(`<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`);
    const number = this.reserve();
    this.#objects[number - 1] = joined([start, packed, latin1('\nendstream')]);
    return number;
  }

  async addText(entries: string, text: string): Promise<number> {
    return this.addStream(entries, await deflated(latin1(text)));
  }

  /** Not compressed, as search tools and catalogues read it without a PDF library. */
  addPlain(entries: string, text: Uint8Array): number {
    const number = this.reserve();
    this.#objects[number - 1] = joined([
      latin1(`<<${entries}/Length ${text.length}>>\nstream\n`),
      text,
      latin1('\nendstream'),
    ]);
    return number;
  }

  /** @param id 32 hexadecimal digits */
  bytes({root, info, id}: {readonly root: number; readonly info: number; readonly id: string}): Uint8Array {
    const parts: Uint8Array[] = [latin1('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n')];
    let at = parts[0]?.length ?? 0;
    const places = this.#objects.map((object, i) => {
      const part = joined([latin1(`${i + 1} 0 obj\n`), object ?? latin1('null'), latin1('\nendobj\n')]);
      const place = at;
      parts.push(part);
      at += part.length;
      return place;
    });
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    parts.push(
      latin1(
        `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${places.length + 1}/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]>>\nstartxref\n${at}\n%%EOF\n`,
      ),
    );
    return joined(parts);
  }
}

/** A text string: UTF-16BE with its mark, in hexadecimal. */
export function pdfText(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase();
  return `<${hex}>`;
}

export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i) & 0xff;
  return bytes;
}
