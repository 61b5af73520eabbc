// Plural forms and digits of a language.
import {memo} from '../base/memo.ts';
import type {Language} from './language.ts';

export interface Numbers {
  /** CLDR plural category; Polish has one, few, many and other. Latvian's zero (of 0, 10 to 20, 30 …) is its many. */
  readonly plural: (n: number) => 'one' | 'few' | 'many' | 'other';
  /** The number in the language's digits and separators, with one decimal at most. */
  readonly number: (n: number) => string;
}

export function numbersIn({tag}: Language): Numbers {
  // Made when first asked for, like every other of Intl: the first of them takes an engine up to 20 ms.
  const rules = memo(() => new Intl.PluralRules(tag));
  // Grouping by the language's own custom: 1,234 but 1234 in Polish, which groups from 10 000 on.
  const digits = memo(() => new Intl.NumberFormat(tag, {maximumFractionDigits: 1}));
  return {
    plural: (n) => {
      const category = rules().select(n);
      if (category === 'zero') return 'many';
      return category === 'two' ? 'other' : category;
    },
    number: (n) => digits().format(n),
  };
}
