// The numbered sources and the disagreements.
import {expect, it} from 'vitest';
import {sourcesScene} from '../../src/sources/sources-scene.ts';
import {bialystok, sceneInput} from '../harness/scene-input.ts';

it('numbers every source as the facts cite it', () => {
  const {items} = sourcesScene(sceneInput());
  expect(items.map(({number}) => number)).toEqual(bialystok.sources.map((_, i) => i + 1));
});

it('gives the language of a foreign title, and none for the reader’s own', () => {
  const title = (lang: string, id: string) =>
    sourcesScene(sceneInput({lang})).items.find(({number}) => bialystok.sources[number - 1]?.id === id)?.title;
  expect(title('en', 'um-bialystok-pl')).toEqual({text: 'Współpraca zagraniczna', lang: 'pl'});
  expect(title('pl', 'um-bialystok-pl')?.lang).toBeUndefined();
});

it('links only to http and https', () => {
  const [first] = bialystok.sources;
  if (!first) throw new Error('no source');
  const atlas = {
    ...bialystok,
    sources: [
      {...first, url: 'javascript:alert(1)'},
      {...first, url: 'https://a.example/'},
    ],
  };
  expect(sourcesScene(sceneInput({atlas})).items.map(({href}) => href)).toEqual([undefined, 'https://a.example/']);
});

it('tells every disagreement, the licence, the day of the data and the data sets', () => {
  const {disputes, terms, datasets} = sourcesScene(sceneInput());
  expect(disputes.items).toHaveLength(bialystok.discrepancies.length);
  expect(terms).toMatch(/^Data: CC0-1\.0, apart from the data sets used\. Data as of \d+ \w+ 20\d\d\.$/);
  expect(datasets.marks.length).toBe(bialystok.sources.filter(({role}) => role === 'dataset').length);
});

it('tells who made, published and paid for the atlas, and its DOI, in the reader’s language', () => {
  const atlas = {
    ...bialystok,
    creator: 'Jan Kowalski',
    publisher: {pl: 'Towarzystwo Amicus', en: 'Amicus Society'},
    funder: 'Example Fund Ltd.',
    doi: '10.1234/abc',
  };
  const told = (lang: string) => sourcesScene(sceneInput({atlas, lang}));
  expect(told('en').terms).toMatch(
    /^Compiled by: Jan Kowalski\. Publisher: Amicus Society\. Funded by: Example Fund Ltd\. Data: CC0/,
  );
  expect(told('pl').terms).toMatch(/^Opracowanie: Jan Kowalski\. Wydawca: Towarzystwo Amicus\. Finansowanie: /);
  expect(told('en').doi).toBe('10.1234/abc');
  expect(sourcesScene(sceneInput()).doi).toBeUndefined();
});

it('every mark leads to a source', () => {
  const numbers = new Set(sourcesScene(sceneInput()).items.map(({number}) => number));
  for (const {marks} of sourcesScene(sceneInput()).disputes.items)
    for (const {number} of marks) expect(numbers).toContain(number);
});
