// Names of the scripts that letters belong to: 'Georgian, Hebrew'. By their ISO 15924 codes.
const SCRIPTS = [
  ...['Arab', 'Armn', 'Beng', 'Cyrl', 'Deva', 'Ethi', 'Geor', 'Grek', 'Gujr', 'Guru', 'Hang', 'Hani', 'Hebr', 'Hira'],
  ...['Kana', 'Khmr', 'Knda', 'Laoo', 'Latn', 'Mlym', 'Mong', 'Mymr', 'Sinh', 'Taml', 'Telu', 'Thaa', 'Thai', 'Tibt'],
] as const;

/** Of letters of other scripts the code points: 'U+1D11E'. */
export function scriptsOf(letters: readonly string[], lang: string): string {
  const names = new Intl.DisplayNames([lang], {type: 'script'});
  const told = letters.map((letter) => {
    const script = SCRIPTS.find((code) => new RegExp(`\\p{Script=${code}}`, 'u').test(letter));
    return script
      ? (names.of(script) ?? script)
      : `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return [...new Set(told)].join(', ');
}
