// What helps to find and mend what is wrong with an atlas: names, near words, keys, examples, kinds of date.
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {languageFor} from '../../src/i18n/languages.ts';
import {problemMessagesIn} from '../../src/i18n/problem-messages.ts';
import {CSV_CAUSES, PROBLEM_CODES, WORLD_CAUSES, type Problem} from '../../src/model/problem.ts';
import {JSON_CAUSES} from '../../src/model/json-flaw.ts';
import {OTHER_EDTF} from '../../src/model/edtf.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';

const written = readFileSync(new URL('../fixtures/small-atlas.json', import.meta.url), 'utf8');
const en = problemMessagesIn(languageFor('en'));
const pl = problemMessagesIn(languageFor('pl'));

function readingOf(change: (atlas: Loose) => void): {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
} {
  const atlas = JSON.parse(written) as Loose;
  change(atlas);
  const reading = readAtlas(atlas);
  return {problems: 'problems' in reading ? reading.problems : [], warnings: reading.warnings ?? []};
}

interface Loose {
  [key: string]: unknown;
  home: unknown;
  sources: unknown[];
  partners: ({ties: ({events: Record<string, unknown>[]} & Record<string, unknown>)[]} & Record<string, unknown>)[];
}

/** Line and remedy of the first problem. */
function told(change: (atlas: Loose) => void, messages = en): string {
  const [problem] = readingOf(change).problems;
  return problem ? `${messages.problems.problemLine(problem)} ${messages.remedies.remedyLine(problem)}` : '';
}

const renamed = (object: Record<string, unknown> | undefined, from: string, to: string): void => {
  if (!object) return;
  object[to] = object[from];
  delete object[from];
};

describe('A missing key', () => {
  test('is told with the misspelt one beside it', () => {
    const change = ({partners}: Loose): void => renamed(partners[4], 'coordinates', 'coordinate');
    expect(told(change)).toBe(
      'Elder, partners[4].coordinates: is missing; did you mean "coordinate"? Remedy: rename the key "coordinate" to "coordinates".',
    );
    expect(told(change, pl)).toContain('partners[4].coordinates: brak; czy chodziło o\u00a0„coordinate”?');
    expect(told(change, pl)).toContain('Naprawa: zmień nazwę klucza "coordinate" na "coordinates".');
  });

  test('and what is odd is not lost behind what is wrong', () => {
    const {warnings} = readingOf(({partners}) => renamed(partners[0]?.ties[0]?.events[0], 'date', 'data'));
    expect(warnings).toMatchObject([{path: 'partners[0].ties[0].events[0].data', code: 'unknown-key', near: 'date'}]);
  });

  test('with nothing like it beside it is shown as it may be written', () => {
    expect(told(({partners}) => void delete partners[0]?.['coordinates'])).toContain(
      'add "coordinates": [23.17, 53.13].',
    );
    expect(told(({partners}) => void delete partners[0]?.['name'])).toContain('add "name": {"pl": "…", "en": "…"}.');
    expect(told((atlas) => void delete atlas['format'])).toContain('add "format": "twin-cities/1".');
  });
});

describe('The remedy is that of the place', () => {
  test.each<[string, (atlas: Loose) => void, string]>([
    ['home', (atlas) => void (atlas.home = 'Haven'), 'with the keys id, name, country, coordinates'],
    ['a source', (atlas) => void (atlas.sources[0] = 'card'), 'with the keys id, title'],
    [
      'a tie',
      ({partners}) => void (partners[0] as Record<string, unknown[]>)['ties']?.splice(0, 1, '1994'),
      'with the keys id, instrument, events',
    ],
    [
      'a list of events',
      ({partners}) => void ((partners[0]?.ties[0] as Record<string, unknown>)['events'] = {}),
      'each with the keys type, date, sources',
    ],
    [
      'a text',
      ({partners}) => void ((partners[0] as Record<string, unknown>)['name'] = 'Alder'),
      'a text for each language: {"pl": "…", "en": "…"}',
    ],
  ])('%s', (_, change, remedy) => {
    expect(told(change)).toContain(remedy);
  });

  test('and a word nearly right is put right', () => {
    expect(
      told(({partners}) => void ((partners[0]?.ties[0] as Record<string, unknown>)['instrument'] = 'agrement')),
    ).toContain('"agrement" is not allowed here; did you mean "agreement"?');
  });
});

describe('A date', () => {
  const dated =
    (date: string) =>
    ({partners}: Loose): void => {
      const event = partners[0]?.ties[0]?.events[0];
      if (event) event['date'] = date;
    };

  test.each([
    ['1994/..', 'open-end'],
    ['../1994-05', 'open-end'],
    ['1994/', 'open-end'],
    ['[..1994]', 'open-end'],
    ['{1994..}', 'open-end'],
    ['1994-21', 'season'],
    ['199X', 'digits-left-out'],
    ['1994-XX', 'digits-left-out'],
    ['1994-05-XX', 'digits-left-out'],
    ['-0044', 'far-year'],
    ['Y17000', 'far-year'],
    ['1950S2', 'far-year'],
    ['1994-05-01T12:30:00Z', 'time-of-day'],
    ['?1994-05', 'mark-within'],
    ['1994-05~-01', 'mark-within'],
    ['1994-13', undefined],
    ['1994/../..', undefined],
    ['2012-13-01', undefined],
    ['21.06.2014', undefined],
    ['spring 1994', undefined],
  ])('%s is told as %s', (date, cause) => {
    const [problem] = readingOf(dated(date)).problems;
    expect(problem).toMatchObject({code: 'not-edtf', value: date});
    expect(problem?.cause).toBe(cause);
    expect(en.problems.problemText(problem).includes('valid EDTF')).toBe(cause !== undefined);
  });

  test('gets all forms that are taken as a remedy', () => {
    for (const form of [
      '2014-06-21',
      '2014-06',
      '2014',
      '~',
      '?',
      '%',
      '2016-06-24/2016-06-26',
      '[2014..2018-03]',
      '{2016,2017}',
    ])
      for (const messages of [en, pl]) expect(told(dated('1994/..'), messages)).toContain(form);
  });

  test('of an unlikely year is told', () => {
    expect(readingOf(dated('1068')).warnings).toMatchObject([{code: 'odd-year', cause: 'early'}]);
    expect(readingOf(dated('2968')).warnings).toContainEqual(
      expect.objectContaining({code: 'odd-year', cause: 'late'}),
    );
  });
});

test('letters that were lost are a problem wherever they stand', () => {
  const [problem] = readingOf((atlas) => void (atlas['title'] = {en: 'Gda\uFFFDsk'})).problems;
  expect(problem).toMatchObject({path: 'title.en', code: 'lost-letters', value: 'Gda\uFFFDsk'});
});

test('a code of no country is told', () => {
  const warned = (country: string): unknown =>
    readingOf(({partners}) => void ((partners[0] as Record<string, unknown>)['country'] = country)).warnings;
  for (const none of ['SW', 'EN'])
    expect(warned(none)).toMatchObject([{path: 'partners[0].country', code: 'unknown-country'}]);
  for (const one of ['SE', 'GB', 'XK', 'TW']) expect(warned(one)).toEqual([]);
});

test('a partner is named in the language of the reader, any other record by what it has', () => {
  const abroad = ({partners}: Loose): void => {
    const [partner] = partners;
    if (partner) Object.assign(partner, {country: 'Poland', name: {en: 'Alder', pl: 'Olsza'}});
  };
  expect(told(abroad)).toContain('Alder, partners[0].country: "Poland"');
  expect(told(abroad, pl)).toContain('Olsza, partners[0].country: „Poland”');
  expect(told(({sources}) => Object.assign(sources[0] as object, {url: 'www', title: 'Card'}))).toContain(
    'Card, sources[0].url: ',
  );
});

describe('There is a sentence and a remedy', () => {
  const kinds: readonly Problem[] = [
    ...PROBLEM_CODES.map((code) => ({path: 'a.b', code})),
    ...JSON_CAUSES.map((cause) => ({path: '', code: 'not-json', cause}) as const),
    ...OTHER_EDTF.map((cause) => ({path: 'a', code: 'not-edtf', cause}) as const),
    ...CSV_CAUSES.map((cause) => ({path: '', code: 'not-csv', cause, row: 2}) as const),
    ...WORLD_CAUSES.map(
      (cause) => ({path: 'a', code: 'not-in-country', cause, value: '[20, 52]', country: 'SE', near: 'PL'}) as const,
    ),
  ];
  test.each(kinds.map((problem) => [problem.cause ?? problem.code, problem] as const))('for %s', (_, problem) => {
    for (const {problems, remedies} of [en, pl]) {
      const texts = [problems.problemLine(problem), remedies.remedyLine(problem)];
      for (const text of texts) expect(text).not.toMatch(/undefined|\$\{|\{\d\}|\.\.$|\s\s/);
    }
    expect(pl.remedies.remedyLine(problem)).not.toBe(en.remedies.remedyLine(problem));
  });
});
