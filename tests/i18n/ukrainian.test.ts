// A language that is not in the script: its dates, plurals, agreement and compass.
import {readFileSync} from 'node:fs';
import {beforeAll, expect, test} from 'vitest';
import {addEveryLanguage} from '../../src/i18n/all-languages.ts';
import {languageFor, languageToFetch} from '../../src/i18n/languages.ts';
import {NBSP} from '../../src/i18n/language.ts';
import {wordsIn, type Words} from '../../src/i18n/words.ts';
import {readEdtf} from '../../src/model/edtf.ts';
import {mapSVG} from '../../src/static.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';

let uk: Words;

beforeAll(() => {
  expect([languageFor('uk', 'pl').locale, languageToFetch('uk-UA', 'pl')]).toEqual(['pl', 'uk']);
  expect([languageToFetch('pl', 'uk'), languageToFetch('fi')]).toEqual([undefined, undefined]);
  addEveryLanguage();
  uk = wordsIn('uk-UA');
});

test.each([
  ['date', '2014-06-21', '21_червня 2014'],
  ['date', '2000-06', 'червень 2000'],
  ['date', '2025-11~', 'близько листопада 2025'],
  ['dateWhen', '2013-06-22', '22_червня 2013_р.'],
  ['dateWhen', '2000-06', 'у_червні 2000_р.'],
  ['dateWhen', '1994', 'у_1994_р.'],
  ['dateSince', '2013-06-22', 'з_22_червня 2013_р.'],
  ['date', '[2017..2018-03]', 'між 2017_р. та березнем 2018_р.'],
] as const)('%s of %s: %s', (form, text, told) => {
  const date = readEdtf(text);
  if (!date) throw new Error(text);
  expect(uk.formats[form](date).replaceAll(NBSP, '_')).toBe(told);
});

test('numbers, documents and points of the compass agree', () => {
  const {messages, formats} = uk;
  expect([1, 2, 5, 11, 21].map(messages.header.partners)).toEqual([
    '1 місто-партнер',
    '2 міста-партнери',
    '5 міст-партнерів',
    '11 міст-партнерів',
    '21 місто-партнер',
  ]);
  expect(messages.common.documentStatus('agreement', 'lapsed')).toBe('втратила чинність');
  expect(messages.common.documentStatus('letter-of-intent', 'lapsed')).toBe('втратив чинність');
  expect([0, 45, 157.5, 67.5].map(formats.compass)).toEqual([
    'північ',
    'північний схід',
    'південно-південний схід',
    'східно-північний схід',
  ]);
  expect(formats.country('PL')).toBe('Польща');
});

test('a reader may type a date in it', () => {
  expect(['21 червня 2014 р.', 'у червні 2014', 'чер 2014'].map(wordsIn('pl').formats.readMoment)).toEqual([
    '2014-06-21',
    '2014-06',
    '2014-06',
  ]);
});

test('a translation has the values of the English, and is none of it', () => {
  const xliff = readFileSync('xliff/uk.xlf', 'utf8');
  const units = [
    ...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>\s*(?:<target>([\s\S]*?)<\/target>)?/g),
  ];
  const values = (text = ''): string => (text.match(/<x id="\d+"/g) ?? []).sort().join();
  const odd = units.filter(([, , source, target]) => target && values(source) !== values(target));
  expect(odd.map(([, id]) => id)).toEqual([]);
  const same = units.filter(
    ([, , source = '', target]) => target === source && /[a-z]{2}/.test(source.replace(/<[^>]*>/g, '')),
  );
  expect(same.map(([, id]) => id)).toEqual([]);
});

test('a file for print is drawn in it', () => {
  const svg = mapSVG(BIALYSTOK, {lang: 'uk', today: TODAY});
  expect(svg).toContain('lang="uk"');
  expect(svg).toContain('Промені вказують справжній напрямок');
});
