// What messages need besides their words: the plural form of a number and its digits, in one locale.
import type {Locale} from './locale.ts';

export interface Numbers {
  readonly locale: Locale;
  /** CLDR plural category; Polish has one, few, many and other. */
  readonly plural: (n: number) => 'one' | 'few' | 'many' | 'other';
  /** The number in the locale's digits and separators. */
  readonly number: (n: number) => string;
}

export function numbersIn(locale: Locale): Numbers {
  const rules = new Intl.PluralRules(locale);
  // Grouping by the locale's own custom: 1,234 but 1234 in Polish, which groups from 10 000 on.
  const digits = new Intl.NumberFormat(locale, {maximumFractionDigits: 1});
  return {
    locale,
    plural: (n) => {
      const category = rules.select(n);
      return category === 'one' || category === 'few' || category === 'many' ? category : 'other';
    },
    number: (n) => digits.format(n),
  };
}
