// Text for a voice: signs and abbreviations that speech spells out or leaves out are said in words.
export interface HeardWords {
  /** By CLDR plural category. */
  readonly kilometres: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;
  /** Of two numbers with a dash between them. */
  readonly range: string;
}

/** '304 kilometres', 'from 25 to 26' */
export function heardIn(tag: string, {kilometres, range}: HeardWords): (text: string) => string {
  let rules: Intl.PluralRules | undefined;
  return (text) =>
    text
      .replace(/(\d[\d\s.,]*)\u00a0(?:km|км)(?!\p{L})/gu, (_, number: string) => {
        rules ??= new Intl.PluralRules(tag);
        return `${number}\u00a0${kilometres[rules.select(Number(number.replace(/\D/g, '')))] ?? kilometres.other}`;
      })
      .replace(/(\d+)–(\d+)/g, range);
}
