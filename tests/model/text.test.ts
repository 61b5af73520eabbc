// Which words a reader gets.
import {describe, expect, test} from 'vitest';
import {tagIn, textIn} from '../../src/model/text.ts';

describe('of Polish, English, Ukrainian and Chinese', () => {
  const name = {uk: 'Луцьк', pl: 'Łuck', en: 'Lutsk', 'zh-Hant': '盧茨克'};
  test.each([
    ['pl', 'pl'],
    ['pl-PL', 'pl'],
    ['PL', 'pl'],
    ['uk-Cyrl-UA', 'uk'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-hant', 'zh-Hant'],
    ['zh', 'en'],
    ['de', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('%j gets %s', (lang, tag) => {
    expect(tagIn(name, lang)).toBe(tag);
    expect(textIn(name, lang)).toBe(name[tag as keyof typeof name]);
  });
});

test('without English it is the first, and a plain string is its own text', () => {
  expect(textIn({lt: 'Kaunas', pl: 'Kowno'}, 'de')).toBe('Kaunas');
  expect(textIn('Foreign cooperation', 'pl')).toBe('Foreign cooperation');
  expect(textIn({}, 'pl')).toBe('');
});
