// How the texts of an atlas are set: both languages everywhere, quotes, dashes, bound spaces. A check names where and what.
import type {AtlasFile} from '../../src/model/schema.ts';

type Words = Readonly<Record<string, string>>;
interface Found {
  readonly path: string;
  readonly words: Words;
}
type Texts = readonly (readonly [path: string, text: string])[];

const MONTHS = 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
/** Keys that hold one text in several languages, anywhere in the file. */
const TEXTS = ['title', 'name', 'note', 'text', 'kind', 'scope', 'plans', 'resolution', 'workingGroups', 'activities'];

function texts(value: unknown, path = '', key = ''): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => texts(item, `${path}[${String(i)}]`, key));
  if (typeof value !== 'object' || value === null) return [];
  if (TEXTS.includes(key)) return [{path, words: value as Words}];
  return Object.entries(value).flatMap(([next, item]) => texts(item, path === '' ? next : `${path}.${next}`, next));
}

const inLanguage = (file: AtlasFile, lang: string): Texts =>
  texts(file).map(({path, words}) => [path, words[lang] ?? '']);

/** Titles as printed in Polish are set as Polish, too. */
const polish = (file: AtlasFile): Texts => [
  ...inLanguage(file, 'pl'),
  ...file.sources.flatMap(({id, title, language}) =>
    typeof title === 'string' && language === 'pl' ? [[`sources ${id}`, title] as const] : [],
  ),
];
const english = (file: AtlasFile): Texts => inLanguage(file, 'en');
const both = (file: AtlasFile): Texts => [...polish(file), ...english(file)];

/** Where the patterns stand, each as "path: …words around…". */
const places = (set: Texts, ...patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap((pattern) =>
    set.flatMap(([path, text]) =>
      [...text.matchAll(pattern)].map(
        ({0: hit, index}) => `${path}: …${text.slice(Math.max(0, index - 15), index + hit.length + 15)}…`,
      ),
    ),
  );

const unpaired = (set: Texts, open: string, close: string): readonly string[] =>
  set
    .filter(([, text]) => text.split(open).length !== text.split(close).length)
    .map(([path, text]) => `${path}: ${text}`);

/** Each returns what breaks its sentence. */
export const WORD_CHECKS: Readonly<Record<string, (file: AtlasFile) => readonly string[]>> = {
  'both languages stand in every text': (file) =>
    texts(file).flatMap(({path, words}) => (words['pl'] && words['en'] ? [] : [path])),
  'no third language but in names': (file) =>
    texts(file)
      .filter(({words}) => Object.keys(words).some((lang) => lang !== 'pl' && lang !== 'en'))
      .map(({path}) => path)
      .filter((path) => !/^(home|partners\[\d+\])\.name$/.test(path)),
  'no stray spaces or doubled stops': (file) =>
    places(both(file), /^[\s\u00a0]|[\s\u00a0]$|[ \u00a0]{2}|[\t\n]|\s[,.;:!?]|\.\.(?!\.)/g),
  'no straight quotes': (file) => places(both(file), /["']/g),
  'dashes between words, ranges with a dash': (file) => places(both(file), / - | — |\d-\d{2}\b(?!-)/g),
  'notes are sentences with a full stop': (file) =>
    texts(file)
      .filter(({path}) => /\.(note|text|plans|resolution)$/.test(path) && !/^partners.*kind$/.test(path))
      .flatMap(({path, words}) => Object.values(words).map((text) => [path, text] as const))
      .filter(([, text]) => !/[.?]”?\)?$/.test(text))
      .map(([path, text]) => `${path}: ${text}`),
  'Polish „quotes” open low and close high': (file) => [
    ...places(polish(file), /[“‘‚]|”(?=[\p{L}\d])|„(?=[\s\u00a0]|$)/gu),
    ...unpaired(polish(file), '„', '”'),
  ],
  'English “quotes” open and close high': (file) => [
    ...places(english(file), /[„‘‚]|”(?=[\p{L}\d])|“(?=\s|$)/gu),
    ...unpaired(english(file), '“', '”'),
  ],
};

/** Spaces that do not break are not to be seen: asked of the texts that we wrote, not of whoever types into the file. */
export const SPACE_CHECKS: typeof WORD_CHECKS = {
  'Polish binds one-letter words to the next': (file) => places(polish(file), /(?<![\p{L}\d.’])[aiouwz] (?=\S)/giu),
  'Polish binds a day to its month, a year to “r.”, a number to its unit': (file) =>
    places(
      polish(file),
      new RegExp(`\\d (?=(?:${MONTHS})\\b)`, 'gu'),
      /\d\?? (?=r\.|tys\.|ton\b|zł)|tys\. |\b(?:ok|nr)\.? (?=\d)/gu,
    ),
  'English binds a currency to its amount and nothing else': (file) =>
    places(english(file), /PLN (?=\d)/g, /(?<!PLN)\u00a0/g),
};

/** Number of texts that the checks look at. */
export const textCount = (file: AtlasFile): number => texts(file).length;
