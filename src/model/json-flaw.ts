// Where a text stops being JSON, and what is likely to have happened there: engines tell it in their own words, most of
// them without a place. Walks the text once, without recursion, and changes nothing.
import {placeIn, type TextPlace} from './text-place.ts';

export const JSON_CAUSES = [
  'blank',
  'web-page',
  'cut-off',
  'extra-comma',
  'missing-comma',
  'missing-colon',
  'missing-value',
  'curly-quotes',
  'single-quotes',
  'inner-quote',
  'unclosed-quote',
  'no-quotes',
  'wrong-bracket',
  'after-end',
  'comment',
  'odd-number',
  'odd-space',
  'odd-escape',
  'odd-sign',
] as const;

export type JsonCause = (typeof JSON_CAUSES)[number];

export interface JsonFlaw extends TextPlace {
  readonly cause: JsonCause;
}

type Expected = 'value' | 'item or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

const CURLY = /[\u201C-\u201F\u2018-\u201B\u00AB\u00BB]/;
const LETTER = /[\p{L}_$]/u;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /(?:true|false|null)(?![\p{L}\d_$])/uy;
const STRING = /"(?:(?:[^"\\\p{Cc}]|[\x7F-\x9F])+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/uy;
const SPACE = /[ \t\r\n]*/y;

/** Undefined if it is JSON. `twice` hears of every key that stands a second time in its object, where the first is lost. */
export function jsonFlaw(text: string, twice?: (key: string, place: TextPlace) => void): JsonFlaw | undefined {
  /** The open brackets, each with the keys it holds so far. */
  const open: {readonly bracket: string; readonly keys: Set<string>}[] = [];
  let expected = 'value' as Expected;
  let at = 0;
  /** Where the last value or key ended. */
  let end = 0;
  let comma = 0;
  /** The last value or key, without its closing quotation mark, if it was a string. */
  let string = '';

  const matched = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const flaw = (cause: JsonCause, where = at): JsonFlaw => ({cause, ...placeIn(text, where)});
  /** A letter follows a string: it was ended by a quotation mark within it, or begun by one and ended by a curly one. */
  const closedEarly = (): JsonFlaw =>
    CURLY.test(string) ? flaw('curly-quotes', firstCurly(text, end - string.length)) : flaw('inner-quote');
  const took = (length: number): void => {
    at += length;
    end = at;
    expected = 'comma or end';
  };
  /** What else may be there where something else belongs. */
  const otherwise = (sign: string, cause: JsonCause): JsonFlaw => {
    if (CURLY.test(sign)) return flaw('curly-quotes');
    if (sign === "'" || sign === '`') return flaw('single-quotes');
    if (sign === '/' || sign === '#') return flaw('comment');
    if (/\s|\uFEFF|\u200B/.test(sign)) return flaw('odd-space');
    return flaw(cause);
  };

  if (!/\S/.test(text)) return flaw('blank', 0);
  if (text.trimStart().startsWith('<')) return flaw('web-page', text.indexOf('<'));

  for (;;) {
    at += matched(SPACE)?.length ?? 0;
    const inside = open[open.length - 1];
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (at >= text.length) {
      return inside === undefined && expected === 'comma or end' ? undefined : flaw('cut-off', lastSign(text));
    }
    if (expected === 'comma or end') {
      if (inside === undefined) return flaw('after-end');
      if (sign === ',') {
        comma = at++;
        expected = inside.bracket === '{' ? 'key' : 'value';
      } else if (sign === '}' || sign === ']') {
        if ((sign === '}') !== (inside.bracket === '{')) return flaw('wrong-bracket');
        open.pop();
        took(1);
      } else if (/["{[\d-]/.test(sign)) {
        return flaw('missing-comma', Math.max(0, end - 1));
      } else if (string !== '' && LETTER.test(sign)) {
        return closedEarly();
      } else return otherwise(sign, LETTER.test(sign) ? 'missing-comma' : 'odd-sign');
      string = '';
    } else if (expected === 'colon') {
      if (sign !== ':') return LETTER.test(sign) ? closedEarly() : otherwise(sign, 'missing-colon');
      at++;
      expected = 'value';
      string = '';
    } else if (sign === '"') {
      const start = at;
      string = matched(STRING) ?? '"';
      const stop = start + string.length;
      const next = text.charAt(stop);
      if (next !== '"') {
        if (next === '\\') return flaw('odd-escape', stop);
        if (next === '') return flaw('cut-off', lastSign(text));
        if (next !== '\n' && next !== '\r') return flaw('odd-space', stop);
        return CURLY.test(string) ? flaw('curly-quotes', firstCurly(text, start)) : flaw('unclosed-quote', start);
      }
      const isKey = expected === 'key' || expected === 'key or end';
      took(string.length + 1);
      if (!isKey || inside === undefined) continue;
      expected = 'colon';
      const key = string.slice(1);
      if (inside.keys.has(key)) twice?.(key, placeIn(text, start));
      inside.keys.add(key);
    } else if (sign === '}' || sign === ']') {
      if (expected !== (sign === '}' ? 'key or end' : 'item or end')) {
        const afterComma = expected === 'key' || (expected === 'value' && inside?.bracket === '[');
        return afterComma ? flaw('extra-comma', comma) : flaw(inside ? 'missing-value' : 'odd-sign');
      }
      open.pop();
      took(1);
    } else if (sign === ',') {
      return flaw(expected === 'value' && inside?.bracket === '{' ? 'missing-value' : 'extra-comma');
    } else if (expected === 'key' || expected === 'key or end') {
      return otherwise(sign, LETTER.test(sign) ? 'no-quotes' : 'odd-sign');
    } else if (sign === '{' || sign === '[') {
      open.push({bracket: sign, keys: new Set()});
      expected = sign === '{' ? 'key or end' : 'item or end';
      at++;
    } else {
      const plain = matched(NUMBER) ?? matched(WORD);
      if (plain === undefined)
        return otherwise(sign, /[\d+.-]/.test(sign) ? 'odd-number' : LETTER.test(sign) ? 'no-quotes' : 'odd-sign');
      took(plain.length);
    }
  }
}

/** Keys that stand a second time in their object, where the first is lost. */
export function doubledKeys(text: string): readonly (TextPlace & {readonly key: string})[] {
  const found: (TextPlace & {readonly key: string})[] = [];
  jsonFlaw(text, (key, place) => found.push({key, ...place}));
  return found;
}

function firstCurly(text: string, from: number): number {
  return from + text.slice(from).search(CURLY);
}

function lastSign(text: string): number {
  return Math.max(0, text.trimEnd().length - 1);
}
