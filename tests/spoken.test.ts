// What Orca spoke (npm run spoken), held against what a listener may expect: nothing without a name, no signs that speech does not know.
import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const ROOM = 'tests/spoken';
const SPOKEN = readdirSync(ROOM).filter((name) => /^(firefox|chromium)\./.test(name));

function reading(file: string, n: number): readonly string[] {
  const [, ...parts] = readFileSync(`${ROOM}/${file}`, 'utf8').split(/^## .*\n\n/m);
  return (parts[n] ?? '').split('\n').filter(Boolean);
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

test.each(SPOKEN)('every row of the table begins with its city: %s', (file) => {
  expect(reading(file, 1).filter((line) => /^(nagłówek wiersza|row header)$/.test(line))).toEqual([]);
  expect(reading(file, 6).filter((line) => /(nagłówek wiersza|row header)\. \/ /.test(line))).toEqual([]);
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
