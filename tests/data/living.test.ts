// The living file, and a clerk's ordinary edits of it: right ones pass every check, wrong ones are named.
import {describe, expect, test} from 'vitest';
import type {AtlasFile} from '../../src/model/schema.ts';
import {livingFile} from './bialystok.ts';
import {FACT_CHECKS} from './fact-checks.ts';
import {WORD_CHECKS} from './word-checks.ts';

type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? {-readonly [Key in keyof T]: Loose<T[Key]>}
    : T;
type Draft = Loose<AtlasFile>;
type Edit = (draft: Draft) => void;

function found<T extends {readonly id?: string | undefined}>(list: readonly T[] | undefined, id: string): T {
  const one = list?.find((item) => item.id === id);
  if (!one) throw new Error(`no ${id} in the living file`);
  return one;
}
function first<T>(list: readonly T[] | undefined): T {
  const [one] = list ?? [];
  if (one === undefined) throw new Error('an empty list in the living file');
  return one;
}

const addSource: Edit = ({sources}) => {
  sources.push({
    id: 'clerk-source',
    title: 'Miasta partnerskie',
    publisher: 'Urząd Miejski w Białymstoku',
    language: 'pl',
    date: '2027-01-14',
    url: 'https://www.bialystok.pl/',
  });
};
const addPartner: Edit = (draft) => {
  addSource(draft);
  draft.partners.push({
    id: 'clerk-town',
    name: {pl: 'Braga', en: 'Braga', pt: 'Braga'},
    endonyms: ['pt'],
    country: 'PT',
    coordinates: [-8.4265, 41.5454],
    group: 'abroad',
    ties: [
      {
        id: 'clerk-agreement',
        instrument: 'agreement',
        events: [{type: 'signed', date: '2027-01-12', place: 'bialystok', sources: ['clerk-source']}],
      },
    ],
  });
  draft.updated = '2027-01-14';
};
const correctDate: Edit = ({partners}) => {
  const signed = first(first(found(partners, 'bornova').ties).events);
  signed.date = signed.date === '2012-06-29' ? '2012-06-30' : '2012-06-29';
};
const endTie: Edit = ({partners, updated}) => {
  const tie = found(partners, 'eindhoven').ties.at(-1);
  tie?.events.push({type: 'terminated', date: updated, sources: [first(first(tie.events).sources)]});
};
const addUndertaking: Edit = ({undertakings, sources}) => {
  undertakings?.push({
    id: 'clerk-concert',
    kind: 'culture',
    title: {pl: 'Koncert w Jełgawie', en: 'A concert in Jelgava'},
    date: '2026-09',
    place: 'jelgava',
    partners: ['jelgava'],
    sources: [first(sources).id],
  });
};
const changeNote: Edit = (draft) => {
  found(draft.partners, 'bornova').note = {
    pl: 'Gmina w zachodniej Turcji, w aglomeracji Izmiru.',
    en: 'A municipality in western Turkey, part of the İzmir conurbation.',
  };
  draft.updated = '2027-02-01';
};

const SIX = {
  'a source is added': addSource,
  'a partner is added, with a tie': addPartner,
  'a date is corrected': correctDate,
  'a tie is ended': endTie,
  'an undertaking is added': addUndertaking,
  'a note and the day of the data are changed': changeNote,
} satisfies Readonly<Record<string, Edit>>;

function edited(...edits: readonly Edit[]): AtlasFile {
  const draft = structuredClone(livingFile) as unknown as Draft;
  for (const edit of edits) edit(draft);
  return draft as unknown as AtlasFile;
}
const CHECKS = Object.entries({...FACT_CHECKS, ...WORD_CHECKS});
const faults = (file: AtlasFile): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(CHECKS.map(([name, check]) => [name, check(file)] as const).filter(([, all]) => all.length > 0));

test.each(Object.entries(FACT_CHECKS))('the living file %s', (_, check) => {
  expect(check(livingFile)).toEqual([]);
});

describe('a right edit passes every check', () => {
  test.each(Object.entries(SIX))('%s', (_, edit) => {
    const file = edited(edit);
    expect(file).not.toEqual(livingFile);
    expect(faults(file)).toEqual({});
  });

  test('all six', () => {
    const {'a source is added': _, ...rest} = SIX;
    expect(faults(edited(...Object.values(rest)))).toEqual({});
  });
});

describe('a wrong one is named', () => {
  test.each<readonly [string, Edit, string]>([
    [
      'an event without a source',
      ({partners}) => void (first(first(first(partners).ties).events).sources = []),
      'is read without a problem or a warning',
    ],
    [
      'a day that no calendar has',
      ({partners}) => void (first(first(first(partners).ties).events).date = '2012-06-31'),
      'is read without a problem or a warning',
    ],
    [
      'an end before the beginning',
      ({partners}) =>
        void found(partners, 'eindhoven').ties[0]?.events.push({
          type: 'terminated',
          date: '1990',
          sources: ['nist-2017'],
        }),
      'has no tie that ends before it begins',
    ],
    ['a partner gone', ({partners}) => void partners.splice(3, 1), 'has lost nothing that the dossier knows'],
    [
      'a note in Polish only',
      ({partners}) => void (first(partners).note = {pl: 'Uwaga.'}),
      'both languages stand in every text',
    ],
    [
      'a straight quote',
      ({partners}) => void (first(partners).note = {pl: 'Tak zwana "gmina".', en: 'A gmina.'}),
      'no straight quotes',
    ],
  ])('%s', (_, edit, rule) => {
    expect(Object.keys(faults(edited(edit)))).toContain(rule);
  });
});
