// How wide a text is likely to be, where nobody can measure it (Node, or before the first paint). In em, for a sans like
// Helvetica or Arial, and rather too wide than too narrow.

// Advance widths of Helvetica in thousandths of an em (Adobe Font Metrics), as groups of letters.
const WIDTHS: readonly (readonly [number, string])[] = [
  [230, "ijl'|"],
  [200, '\u2009'],
  [285, ' .,:;/\\!ftI[]·'],
  [340, '-()r`"‐"⁰¹²³⁴⁵⁶⁷⁸⁹⁻'],
  [420, '*°'],
  [505, 'cksvxyzJ'],
  [562, 'abdeghnopqu0123456789?LF_$…–'],
  [620, 'TZ+=<>~'],
  [672, 'ABEKPSVXY&'],
  [728, 'CDHNRUw'],
  [785, 'GOQ'],
  [840, 'mM'],
  [950, 'W'],
  [1005, '@%—'],
];

// Letters that do not come apart under NFD.
const ALIKE: Readonly<Record<string, string>> = {ł: 'f', Ł: 'F', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', ß: 'h', æ: 'm', œ: 'm', Æ: 'W', Œ: 'W'}; // prettier-ignore

const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Width in em at weight 400; bold (600 and up) is about an eighth wider. */
export function textWidth(text: string, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    const code = letter.codePointAt(0) ?? 0;
    // Combining marks; what tells the direction.
    if ((code >= 0x300 && code < 0x370) || code === 0x200e) continue;
    // On the average of a word: Greek, Cyrillic and Armenian; then Georgian and others; Chinese takes a full em.
    sum +=
      widthOf.get(ALIKE[letter] ?? letter) ?? (code < 0x250 ? 700 : code < 0x590 ? 600 : code < 0x1100 ? 690 : 1000);
  }
  return (sum / 1000) * (bold ? 1.12 : 1.02);
}
