// Pixels and PDFs in Node: the same painters on a canvas of Node's, with the font of the PDFs, so that every machine draws
// the same.
import {inflateSync} from 'node:zlib';
import {BOLD, REGULAR} from '../src/pdf/generated/font.ts';
import {paintCanvas, pdfPart, type Press} from '../src/static.ts';
import {Refusal} from './call.ts';
import type {CliWords} from '../src/i18n/cli-messages.ts';

const FAMILY = 'Twin Sans';
let registered = false;

/** For letters that the font lacks those of the machine, by name, as nothing else makes the canvas look there: sans first. */
function families(all: readonly {readonly family: string}[]): string {
  const others = all.map(({family}) => family).filter((family) => family !== FAMILY);
  const isSans = (family: string): boolean => /\bsans\b/i.test(family) && !/mono/i.test(family);
  return [FAMILY, ...others.filter(isSans).sort(), ...others.filter((family) => !isSans(family)).sort()]
    .map((family) => `'${family}'`)
    .join(', ');
}

export function nodePress(words: CliWords): Pick<Press, 'raster' | 'pdf' | 'lacking' | 'outlined'> {
  return {
    pdf: (drawings, imprint) => pdfPart.pdf(drawings, imprint),
    lacking: (drawings) => pdfPart.lacking(drawings),
    outlined: () => pdfPart.outlined(),
    raster: async (drawing, scale) => {
      const canvas = await import('@napi-rs/canvas').catch(() => undefined);
      if (!canvas) throw new Refusal(words.noCanvas);
      if (!registered) {
        for (const font of [REGULAR, BOLD])
          canvas.GlobalFonts.register(inflateSync(Buffer.from(font, 'base64')), FAMILY);
        registered = true;
      }
      const sheet = canvas.createCanvas(Math.round(drawing.width * scale), Math.round(drawing.height * scale));
      const context = sheet.getContext('2d') as unknown as CanvasRenderingContext2D;
      paintCanvas(context, drawing, scale, {
        path: (d) => new canvas.Path2D(d),
        fonts: families(canvas.GlobalFonts.families),
      });
      return new Uint8Array(await sheet.encode('png'));
    },
  };
}
