// What a printout looks like, sheet by sheet: how much of each is blank, and how it ends. Read by poppler.
import {execFileSync} from 'node:child_process';

export interface Sheet {
  readonly lines: readonly string[];
  /** The longest blank stretch between the margins, of what is between them: 0 to 1. */
  readonly blank: number;
}

const DPI = 36;
const MM_PER_INCH = 25.4;
/** Grey of 255 from which a dot is paper. */
const PAPER = 235;

/** @param margin mm, above and below */
export function sheetsOf(pdf: Uint8Array, margin: number): readonly Sheet[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], {input: pdf, encoding: 'utf8'});
  const pictures = execFileSync('pdftoppm', ['-gray', '-r', String(DPI), '-'], {input: pdf, maxBuffer: 1 << 28});
  const blanks = stretches(pictures, Math.round((margin / MM_PER_INCH) * DPI));
  return text
    .split('\f')
    .slice(0, -1)
    .map((sheet, i) => ({
      lines: sheet.split('\n').flatMap((line) => line.replace(/\s+/g, ' ').trim() || []),
      blank: blanks[i] ?? 1,
    }));
}

/** Of PGM pictures one behind the other. */
function stretches(pictures: Buffer, margin: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < pictures.length;) {
    const [head = '', wide, high] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pictures.toString('latin1', at, at + 40)) ?? [];
    const [width, height] = [Number(wide), Number(high)];
    at += head.length;
    let [longest, run] = [0, 0];
    for (let y = margin; y < height - margin; y++) {
      run = pictures.subarray(at + y * width, at + (y + 1) * width).every((grey) => grey >= PAPER) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    found.push(longest / (height - 2 * margin));
    at += width * height;
  }
  return found;
}

/** In the page: every heading of the widget, with the small print under it. */
export const HEADINGS = `[...document.querySelector('twin-cities').shadowRoot.querySelectorAll('h2, h3, h4, h5, .drawer-body > .hush:first-child')]
  .map((one) => one.textContent.replace(/\\s+/g, ' ').trim()).filter((one) => one !== '')`;

/** What is wrong with the sheets of a printout, in words; the last one ends where the page ends. */
export function faultsOf(sheets: readonly Sheet[], headings: readonly string[]): readonly string[] {
  return sheets
    .slice(0, -1)
    .flatMap(({lines, blank}, i) => [
      ...(blank > 1 / 3 ? [`sheet ${i + 1} is blank by ${Math.round(blank * 100)} %`] : []),
      ...(headings.includes(lines.at(-1) ?? '') ? [`sheet ${i + 1} ends with a heading: ${lines.at(-1)}`] : []),
    ]);
}
