// What Orca spoke (npm run spoken), held against what a listener may expect: nothing without a name, no signs that speech does not know.
import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const ROOM = 'tests/spoken';
const SPOKEN = readdirSync(ROOM).filter((name) => /^(firefox|chromium)\./.test(name));

/** As in tools/spoken/readings.mjs; which were read in which browser and language is told in docs/accessibility. */
const READINGS = [
  'The whole page, read from its top',
  'The same with every drawer open',
  'Stops of the Tab key',
  'Choosing a city on the map',
  'A day that is none, one out of range, a good one; the slider',
  'A minute of the story',
  'The table, cell by cell',
] as const;

function reading(file: string, n: number): readonly string[] {
  const parts = readFileSync(`${ROOM}/${file}`, 'utf8').split(/^## /m);
  const told = parts.find((part) => part.startsWith(`${READINGS[n]}\n`)) ?? '';
  return told.split('\n').slice(1).filter(Boolean);
}

/** What Orca says of its own: roles and states. */
const ORCA =
  /^(przycisk.*|(nie)?wciśnięty|wyszarzony|zwinięty|rozwinięty|panel|pasek .*|nagłówek .*|ilustracja|obraz|suwak|wejście.*|wyszukiwanie|wyjście .*|Lista z .*|push button|toggle button|(not )?pressed|grayed|collapsed|expanded|tool bar|statusbar|heading .*|figure|image|entry|combo box|horizontal slider|search|leaving .*|List with .*)$/;

const words = (lines: readonly string[]): number =>
  lines
    .flatMap((line) => line.split(' | '))
    .filter((part) => !ORCA.test(part))
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test.each(SPOKEN)('every stop of the Tab key has a name: %s', (file) => {
  const stops = reading(file, 2);
  expect(stops.length).toBeGreaterThan(20);
  const roles = /^(wyjście|leaving|Tryb|Browse|Focus)\b/;
  expect(stops.filter((stop) => stop.split(' / ').every((part) => roles.test(part)))).toEqual([]);
  expect(stops.filter((stop) => stop === '(nothing)')).toEqual([]);
});

test.each(SPOKEN)('a fact is heard within fifteen words of the title, the table within four hundred: %s', (file) => {
  const whole = reading(file, 0);
  const title = whole.findIndex((line) => /nagłówek 2\. poziomu|heading level 2/.test(line));
  expect(whole[title + 1]).toMatch(/^21 /);
  expect(words(whole.slice(title, title + 2))).toBeLessThanOrEqual(15);
  const table = whole.findIndex((line) =>
    /^(wyjście.* \| )?(Wszystkie miasta partnerskie|All partner cities)\b/.test(line),
  );
  expect(words(whole.slice(title, table))).toBeLessThanOrEqual(400);
});

test.each(SPOKEN)(
  'every row of the table begins with its city; by cells the headers of column and row are said: %s',
  (file) => {
    expect(reading(file, 1).filter((line) => /^(nagłówek wiersza|row header)$/.test(line))).toEqual([]);
    const cells = reading(file, 6);
    expect(cells.length).toBeGreaterThan(12);
    for (const told of [
      /Right → (Documents|Dokumenty) \/ (agreement|umowa)/,
      /Right → (Status|Stan) \/ (in force|obowiązuje)/,
      /Down → (Jelgava|Jełgawa) \/ 393 kilomet/,
      /Down → (Kaunas|Kowno) \/ 1994/,
    ])
      expect(cells.filter((cell) => told.test(cell)).length, String(told)).toBe(1);
  },
);

test.each(SPOKEN)('date and words of a fact are apart from each other, and nothing is without a name: %s', (file) => {
  const all = readFileSync(`${ROOM}/${file}`, 'utf8');
  expect(all.match(/(?<!\d)(?:19|20)\d\d\p{Lu}\p{Ll}+/gu) ?? []).toEqual([]);
  expect(reading(file, 0).filter((line) => /^(image|obraz|figure)$/.test(line))).toEqual([]);
});

test.each(SPOKEN)('what is wrong with a day is told once, and a day that is right is answered: %s', (file) => {
  const answers = reading(file, 4).filter((line) => line.startsWith('Return → '));
  expect(answers.map((line) => line.split(' / ').length)).toEqual([1, 1, 1]);
  expect(answers[0]).toMatch(/→ [“„](yesterday|wczoraj)”/);
  expect(answers[1]).toContain('1991–2026');
  expect(answers[2]).toMatch(/→ 2014: .*17/);
});

test.each(SPOKEN)('kilometres are a word, and dates are apart from each other: %s', (file) => {
  const all = readFileSync(`${ROOM}/${file}`, 'utf8');
  expect(all.match(/\d+\s?km\b/g) ?? []).toEqual([]);
});

test.each(SPOKEN)('in a minute of the story each event is one line: %s', (file) => {
  const told = reading(file, 5).filter((line) => / · /.test(line) && !line.startsWith('space'));
  expect(told.length).toBeGreaterThan(8);
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBeLessThanOrEqual(30);
});
