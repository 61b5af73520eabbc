// Every text of Białystok's atlas is in both languages and set as each of them is set.
import {expect, it} from 'vitest';
import {dossierFile, livingFile} from './bialystok.ts';
import {SPACE_CHECKS, textCount, WORD_CHECKS} from './word-checks.ts';

it('finds the texts of the file', () => {
  expect(textCount(livingFile)).toBeGreaterThan(250);
});

it.each(Object.entries(WORD_CHECKS))('%s', (_, check) => {
  expect(check(livingFile)).toEqual([]);
});

it.each(Object.entries(SPACE_CHECKS))('%s', (_, check) => {
  expect(check(dossierFile)).toEqual([]);
});
