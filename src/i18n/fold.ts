// Search that forgives: case and diacritics are folded, also of the letters that Unicode does not decompose.
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ə: 'e',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** 'Łuck' -> 'luck', 'Bălți' -> 'balti'. Folded text is for comparing, not for showing. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøħıŧəŋßæœþð]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/['’‘ʼʻʹ`´"„”“«»׳״]|^\s+|\s+$/g, '');
}
