// Makes the font of PDFs and of pictures drawn by Node: Source Sans 3 (Adobe, SIL Open Font License 1.1), cut down to the
// Latin, Greek and Cyrillic letters, without hints, ligatures and names: src/pdf/generated/font.ts. Same input, same bytes.
// "Source" is a reserved name, so the cut goes by another one.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {deflateSync} from 'node:zlib';
import subsetFont from 'subset-font';

const OUT = new URL('../src/pdf/generated/font.ts', import.meta.url);
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f], // Latin-1 and Extended-A
  [0x18f, 0x18f],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x2bb, 0x2bc],
  [0x386, 0x3ce], // Greek
  [0x400, 0x45f], // Cyrillic, with the letters of Ukrainian, Belarusian and Serbian
  [0x490, 0x49b],
  [0x4a2, 0x4a3],
  [0x4ae, 0x4b3],
  [0x4ba, 0x4bb],
  [0x4d8, 0x4e9],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x2009, 0x2009],
  [0x2010, 0x2015],
  [0x2018, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x2070, 0x2070], // numbers of sources
  [0x2074, 0x2079],
  [0x207b, 0x207b],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

const text = RANGES.map(([from, to]) => {
  let letters = '';
  for (let code = from; code <= to; code++) letters += String.fromCodePoint(code);
  return letters;
}).join('');
const require = createRequire(import.meta.url);

async function cut(file) {
  const whole = readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}`));
  const font = await subsetFont(whole, text, {targetFormat: 'truetype', noLayoutClosure: true, nameIds: []});
  return withoutTables(font, ['GPOS', 'GSUB', 'GDEF', 'DSIG', 'STAT', 'gasp', 'prep', 'fpgm', 'cvt ', 'name', 'BASE']);
}

/** The font file without some of its tables. */
function withoutTables(font, names) {
  const count = font.readUInt16BE(4);
  const tables = [];
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16;
    const tag = font.toString('latin1', at, at + 4);
    if (names.includes(tag)) continue;
    const from = font.readUInt32BE(at + 8);
    tables.push({tag, sum: font.readUInt32BE(at + 4), data: font.subarray(from, from + font.readUInt32BE(at + 12))});
  }
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + tables.length * 16);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tables.length - power) * 16, 10);
  let offset = head.length;
  const bodies = tables.map(({tag, sum, data}, i) => {
    const at = 12 + i * 16;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

const regular = await cut('400Regular/SourceSans3_400Regular.ttf');
const bold = await cut('600SemiBold/SourceSans3_600SemiBold.ttf');
const packed = (font) => deflateSync(font, {level: 9}).toString('base64');
mkdirSync(new URL('.', OUT), {recursive: true});
writeFileSync(
  OUT,
  `// Made by tools/build-font.mjs from Source Sans 3 (Adobe, SIL Open Font License 1.1); not to be edited.
// TrueType files, compressed by zlib, in base64.
export const REGULAR = '${packed(regular)}';
export const BOLD = '${packed(bold)}';
`,
);
console.log(
  [regular, bold].map((font) => `${font.length} bytes, ${deflateSync(font, {level: 9}).length} compressed`).join('\n'),
);
