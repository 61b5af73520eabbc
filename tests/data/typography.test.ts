// Every text of Białystok's atlas is in both languages and set as each of them is set: quotes, dashes, bound spaces.
import {describe, expect, it} from 'vitest';
import {bialystokFile as atlas} from './bialystok.ts';

type Words = Readonly<Record<string, string>>;
interface Found {
  readonly path: string;
  readonly words: Words;
}

const MONTHS = 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
/** Keys that hold one text in several languages, anywhere in the file. */
const TEXTS = ['title', 'name', 'note', 'text', 'kind', 'scope', 'plans', 'resolution', 'workingGroups', 'activities'];

function texts(value: unknown, path = '', key = ''): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => texts(item, `${path}[${String(i)}]`, key));
  if (typeof value !== 'object' || value === null) return [];
  if (TEXTS.includes(key)) return [{path, words: value as Words}];
  return Object.entries(value).flatMap(([next, item]) => texts(item, path === '' ? next : `${path}.${next}`, next));
}

const all = texts(atlas);
const inLanguage = (lang: string) => all.map(({path, words}) => [path, words[lang] ?? ''] as const);
/** Titles as printed in Polish are set as Polish, too. */
const printed = atlas.sources.flatMap(({id, title, language}) =>
  typeof title === 'string' && language === 'pl' ? [[`sources ${id}`, title] as const] : [],
);
const polish = [...inLanguage('pl'), ...printed];
const english = inLanguage('en');

/** Where a pattern stands, each as "path: …words around…". */
const places = (set: readonly (readonly [string, string])[], pattern: RegExp) =>
  set.flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map(
      ({0: hit, index}) => `${path}: …${text.slice(Math.max(0, index - 15), index + hit.length + 15)}…`,
    ),
  );

describe('both languages', () => {
  it('finds the texts of the file', () => {
    expect(all.length).toBeGreaterThan(250);
  });

  it('stand in every text, and no other but in names', () => {
    const missing = all.filter(({words}) => !words['pl'] || !words['en']).map(({path}) => path);
    expect(missing).toEqual([]);
    const others = all.filter(({words}) => Object.keys(words).some((lang) => lang !== 'pl' && lang !== 'en'));
    expect(others.filter(({path}) => !/^(home|partners\[\d+\])\.name$/.test(path))).toEqual([]);
  });

  it('hold no stray spaces, doubled stops or straight quotes', () => {
    const both = [...polish, ...english];
    expect(places(both, /^[\s\u00a0]|[\s\u00a0]$|[ \u00a0]{2}|[\t\n]|\s[,.;:!?]|\.\.(?!\.)/g)).toEqual([]);
    expect(places(both, /["']/g)).toEqual([]);
    expect(places(both, / - | — |\d-\d{2}\b(?!-)/g)).toEqual([]);
  });

  it('are sentences with a full stop where they are notes', () => {
    const notes = all.filter(
      ({path}) => /\.(note|text|plans|resolution)$/.test(path) && !/^partners.*kind$/.test(path),
    );
    const open = notes.flatMap(({path, words}) =>
      Object.values(words)
        .filter((text) => !/[.?]”?\)?$/.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(open).toEqual([]);
  });
});

describe('Polish', () => {
  it('has „quotes” opening low and closing high', () => {
    expect(places(polish, /[“‘‚]|”(?=[\p{L}\d])|„(?=[\s\u00a0]|$)/gu)).toEqual([]);
    const unpaired = polish.filter(([, text]) => text.split('„').length !== text.split('”').length);
    expect(unpaired).toEqual([]);
  });

  it('binds one-letter words to the next', () => {
    expect(places(polish, /(?<![\p{L}\d.’])[aiouwz] (?=\S)/giu)).toEqual([]);
  });

  it('binds a day to its month, a year to “r.”, a number to its unit', () => {
    expect(places(polish, new RegExp(`\\d (?=(?:${MONTHS})\\b)`, 'gu'))).toEqual([]);
    expect(places(polish, /\d\?? (?=r\.|tys\.|ton\b|zł)|tys\. |\b(?:ok|nr)\.? (?=\d)/gu)).toEqual([]);
  });
});

describe('English', () => {
  it('has “quotes” opening and closing high', () => {
    expect(places(english, /[„‘‚]|”(?=[\p{L}\d])|“(?=\s|$)/gu)).toEqual([]);
    const unpaired = english.filter(([, text]) => text.split('“').length !== text.split('”').length);
    expect(unpaired).toEqual([]);
  });

  it('binds a currency to its amount and nothing else', () => {
    expect(places(english, /PLN (?=\d)/g)).toEqual([]);
    expect(places(english, /(?<!PLN)\u00a0/g)).toEqual([]);
  });
});
