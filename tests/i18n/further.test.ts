// Languages that are not in the script: complete, with every plural form that Intl asks for, and dates that read well.
import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test} from 'vitest';
import {addEveryLanguage} from '../../src/i18n/all-languages.ts';
import {exportMessagesIn} from '../../src/i18n/export-messages.ts';
import {NBSP, type Language} from '../../src/i18n/language.ts';
import {FURTHER_LOCALES, everyLanguage} from '../../src/i18n/languages.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import {readEdtf} from '../../src/model/edtf.ts';
import {INSTRUMENTS} from '../../src/model/vocabulary.ts';
import {SPOKEN} from './spoken.ts';

beforeAll(addEveryLanguage);
const language = (locale: string): Language =>
  everyLanguage().find((one) => one.locale === locale) ?? expect.fail(`${locale} is not there`);
/** `_` stands for the non-breaking space. */
const seen = (text: string): string => text.replaceAll(NBSP, '_');

interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
}

function unitsOf(locale: string): readonly Unit[] {
  const xliff = readFileSync(`xliff/${locale}.xlf`, 'utf8');
  return [
    ...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>\s*(?:<target>([\s\S]*?)<\/target>)?/g),
  ].map(([, id = '', source = '', target]) => ({id, source, target}));
}

/** Problems with files and the command line are told in English. */
const ownIds = (): ReadonlySet<string> =>
  new Set(
    'common details export files filters header loading map menus sources table timeline'
      .split(' ')
      .flatMap((section) =>
        [...readFileSync(`src/i18n/messages/${section}.ts`, 'utf8').matchAll(/\bid: '([^']+)'/g)].map(
          ([, id = '']) => id,
        ),
      ),
  );

describe.each(FURTHER_LOCALES)('%s', (locale) => {
  const units = unitsOf(locale);
  const told = SPOKEN[locale];

  test('says everything that the page and its files say, none of it in English', () => {
    const ids = ownIds();
    expect(units.filter(({id, target}) => ids.has(id) && !target?.trim()).map(({id}) => id)).toEqual([]);
    const words = (text: string): string => text.replace(/<[^>]*>/g, '').trim();
    const same = units.filter(({source, target}) => target === source && /[a-z]{2}/.test(words(source)));
    expect(same.map(({id}) => id)).toEqual(told.likeEnglish ?? []);
  });

  test('has the values of the English in every message', () => {
    const values = (text = ''): string => (text.match(/<x id="\d+"/g) ?? []).sort().join();
    expect(units.filter(({source, target}) => target && values(source) !== values(target)).map(({id}) => id)).toEqual(
      [],
    );
  });

  test('quotes in its own manner, and leaves no straight quotation mark', () => {
    const ids = ownIds();
    const odd = units.filter(
      ({id, target = ''}) => ids.has(id) && /["]|(?<=\p{L})'/u.test(target.replace(/<[^>]*>/g, '')),
    );
    expect(odd.map(({id}) => id)).toEqual([]);
  });

  test('has a form for every number from 0 to 200, and for 1.5', () => {
    const {header, sources, table, timeline, loading} = messagesIn(language(locale));
    const numbers = [...Array.from({length: 201}, (_, n) => n), 1.5];
    const counts = [header.partners, header.counted, sources.counted, sources.countedDiscrepancies];
    counts.push(table.countedMemberships, table.countedUndertakings, timeline.countedTexts, loading.moreProblems);
    const rules = new Intl.PluralRules(locale);
    for (const count of counts) {
      // Numbers of one category have one form; English words have none at all.
      const forms = new Map<string, Set<string>>();
      for (const n of numbers) {
        const form = count(n).replace(/[\d.,]+/, '#');
        expect(form).toContain('#');
        forms.set(rules.select(n), (forms.get(rules.select(n)) ?? new Set()).add(form));
      }
      expect([...forms.values()].every(({size}) => size === 1)).toBe(true);
    }
    expect([...Object.keys(told.partners)].map((n) => seen(header.partners(Number(n))))).toEqual(
      Object.values(told.partners),
    );
  });

  test.each(Object.entries(told.dates))('%s', (text, [alone, when, since, until]) => {
    const date = readEdtf(text) ?? expect.fail(text);
    const {formats} = wordsIn(locale);
    const forms = [formats.date, formats.dateWhen, formats.dateSince, formats.dateUntil];
    expect(forms.map((form) => seen(form(date)))).toEqual([alone, when, since, until]);
  });

  test('knows sixteen points of the compass, and countries', () => {
    const {formats} = wordsIn(locale);
    const points = Array.from({length: 16}, (_, i) => formats.direction(i * 22.5));
    expect(new Set(points).size).toBe(16);
    expect([points[2], points[7]].map((point = '') => seen(point))).toEqual(told.directions);
    expect(['LT', 'SU'].map(formats.country)).toEqual(told.countries);
    expect(seen(formats.list(['A', 'B', 'C']))).toBe(told.list);
    expect(seen(formats.km(12345))).toBe(told.km);
    expect(seen(language(locale).heard(`${formats.km(304)}, 25–26`))).toBe(told.heard);
  });

  test('a reader may type a date in it', () => {
    const {formats} = wordsIn('en');
    for (let month = 1; month <= 12; month++) {
      const at = `2014-${String(month).padStart(2, '0')}`;
      expect(formats.readMoment(wordsIn(locale).formats.moment(at))).toBe(at);
      expect(formats.readMoment(wordsIn(locale).formats.day(`${at}-21`))).toBe(`${at}-21`);
    }
  });

  test('says of every document in which state it is', () => {
    const {common, map} = messagesIn(language(locale));
    for (const instrument of INSTRUMENTS) {
      const name = common.instrument(instrument);
      const states = (['in-force', 'lapsed', 'suspended', 'terminated', 'not-yet'] as const).map((state) =>
        common.documentStatus(instrument, state),
      );
      expect(new Set(states).size).toBe(5);
      for (const phrase of [map.lapsed, map.suspended, map.terminated])
        expect(phrase(instrument, name, 'D')).toContain(name);
    }
    expect(
      seen(
        map.inForce(
          common.instrument('agreement'),
          wordsIn(locale).formats.dateSince(readEdtf('2013-06-22') ?? expect.fail()),
        ),
      ),
    ).toBe(told.inForce);
    expect(exportMessagesIn(language(locale)).menus.print).not.toBe('Print');
  });
});
