// The widget's own words: in two languages at once, with right plurals, and none left untranslated.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {cliMessagesIn} from '../../src/i18n/cli-messages.ts';
import {exportMessagesIn} from '../../src/i18n/export-messages.ts';
import type {Language} from '../../src/i18n/language.ts';
import {messagesIn} from '../../src/i18n/messages.ts';
import {templates as cliTemplates} from '../../src/i18n/pl/generated/cli.ts';
import {templates as exportTemplates} from '../../src/i18n/pl/generated/export.ts';
import {templates as pageTemplates} from '../../src/i18n/pl/generated/page.ts';
import {templates as problemTemplates} from '../../src/i18n/pl/generated/problems.ts';
import {problemMessagesIn} from '../../src/i18n/problem-messages.ts';
import {languageFor} from '../../src/i18n/languages.ts';
import {PROBLEM_CODES} from '../../src/model/problem.ts';

const everySection = (language: Language) => ({
  ...messagesIn(language),
  ...problemMessagesIn(language),
  ...exportMessagesIn(language),
  ...cliMessagesIn(language),
});
const en = everySection(languageFor('en'));
const pl = everySection(languageFor('pl'));
const templates = {...pageTemplates, ...problemTemplates, ...exportTemplates, ...cliTemplates};

describe('Two languages on one page', () => {
  it('do not disturb each other', () => {
    expect([
      en.common.status('lapsed'),
      pl.common.status('lapsed'),
      en.common.status('lapsed'),
      pl.common.close,
    ]).toEqual(['lapsed', 'wygasło', 'lapsed', 'Zamknij']);
  });

  it('may speak while the other speaks', () => {
    const value = {
      toString: () => en.problems.problemText({code: 'not-edtf', value: 'x'}),
    };
    expect(pl.common.sourceMark(value as unknown as string, 'NIST')).toBe('źródło "x" is no EDTF date: NIST');
  });

  it('keep the same sections and words', () => {
    expect(Object.keys(pl)).toEqual(Object.keys(en));
    for (const [name, section] of Object.entries(en)) {
      expect(Object.keys(pl[name as keyof typeof pl])).toEqual(Object.keys(section));
    }
  });
});

describe('Statuses', () => {
  it('are told in the words of the contract', () => {
    const words = (common: typeof en.common): readonly string[] => [
      common.status('in-force'),
      common.status('in-force', true),
      common.status('lapsed'),
      common.status('suspended'),
      common.status('terminated'),
      common.status('not-yet'),
    ];
    expect(words(en.common)).toEqual(['in force', 'perhaps in force', 'lapsed', 'suspended', 'terminated', 'not yet']);
    expect(words(pl.common)).toEqual([
      'obowiązuje',
      'być może obowiązuje',
      'wygasło',
      'zawieszone',
      'zakończone',
      'jeszcze nie',
    ]);
  });
});

describe('Problems', () => {
  it('are told with their path, in the language of the reader', () => {
    const problem = {path: 'partners[3].ties[0].events[1].date', code: 'not-edtf', value: '2012-13-01'} as const;
    expect(en.problems.problemLine(problem)).toBe('partners[3].ties[0].events[1].date: "2012-13-01" is no EDTF date');
    expect(pl.problems.problemLine(problem)).toBe(
      'partners[3].ties[0].events[1].date: „2012-13-01” nie jest datą EDTF',
    );
  });

  it('of the whole file begin as a sentence does', () => {
    expect(en.problems.problemLine({path: '', code: 'not-json'})).toBe('The file is not JSON');
    expect(pl.problems.problemLine({path: '', code: 'timeout', value: 'a.json'})).toBe(
      'Plik „a.json” nie nadszedł w\u00a0ciągu 15\u00a0sekund',
    );
    expect(pl.problems.problemLine({path: '', code: 'http', value: '404'})).toBe('Serwer odpowiedział błędem 404');
  });

  it('name what is allowed, where something is', () => {
    const allowed = ['agreement', 'accord'];
    expect(en.problems.problemText({code: 'bad-choice', value: 'deal', allowed})).toBe(
      '"deal" is not allowed here; allowed: agreement, accord',
    );
    expect(pl.problems.problemText({code: 'bad-choice', value: 'deal', allowed})).toBe(
      '„deal” jest tu niedozwolone; dozwolone: agreement, accord',
    );
    expect(en.problems.problemText({code: 'bad-choice', value: 'deal'})).toBe('"deal" is not allowed here');
  });

  it('quote text, not numbers, and nothing where nothing can be quoted', () => {
    expect(en.problems.problemText({code: 'not-a-number', value: '12'})).toBe('"12" is not a number');
    expect(en.problems.problemText({code: 'not-text', value: '12'})).toBe('12 is not a text');
    expect(pl.problems.problemText({code: 'not-a-list'})).toBe('ta wartość nie jest listą');
  });

  it.each(PROBLEM_CODES)('%s has a sentence of its own in both languages', (code) => {
    for (const {problems} of [en, pl]) {
      const text = problems.problemText({code, value: 'v', allowed: ['a']});
      expect(text.length).toBeGreaterThan(3);
      expect(text).not.toMatch(/undefined|\$\{|[\s:;]$/);
      for (const other of PROBLEM_CODES) {
        if (other !== code) expect(problems.problemText({code: other, value: 'v', allowed: ['a']})).not.toBe(text);
      }
    }
    expect(pl.problems.problemText({code})).not.toBe(en.problems.problemText({code}));
  });

  it('beyond the first five are counted, with the plural forms of Polish', () => {
    expect([1, 2, 5, 12, 22, 1.5].map(pl.loading.moreProblems)).toEqual([
      'i\u00a0jeszcze 1 problem',
      'i\u00a0jeszcze 2 problemy',
      'i\u00a0jeszcze 5 problemów',
      'i\u00a0jeszcze 12 problemów',
      'i\u00a0jeszcze 22 problemy',
      'i\u00a0jeszcze 1,5 problemu',
    ]);
    expect([1, 2].map(en.loading.moreProblems)).toEqual(['and 1 more problem', 'and 2 more problems']);
    expect([1, 2, 5, 12, 22, 1.5].map(pl.header.partners)).toEqual([
      '1 miasto partnerskie',
      '2 miasta partnerskie',
      '5 miast partnerskich',
      '12 miast partnerskich',
      '22 miasta partnerskie',
      '1,5 miasta partnerskiego',
    ]);
  });
});

describe('The Polish catalogue', () => {
  const wordings = Object.entries(templates).map(([id, template]): readonly [string, string] => [
    id,
    typeof template === 'string' ? template : template.strings.join('0'),
  ]);

  it('leaves nothing untranslated and is up to date', () => {
    expect(() => execFileSync(process.execPath, ['tools/localize.mjs', '--check'], {stdio: 'pipe'})).not.toThrow();
  }, 120_000);

  it('ends no line in a one-letter word, nor between a number and its unit', () => {
    expect(wordings.filter(([, text]) => /(^|[\s(„])[aiouwz] |\d (km|MB|sekund|r\.)/i.test(text))).toEqual([]);
  });

  it('uses Polish quotation marks', () => {
    expect(wordings.filter(([, text]) => /“|(^|\s)"/.test(text))).toEqual([]);
  });

  it('has the values of the English in every message', () => {
    const xliff = readFileSync('xliff/pl.xlf', 'utf8');
    const values = (text = ''): string => (text.match(/<x id="\d+"/g) ?? []).sort().join();
    const odd = [
      ...xliff.matchAll(
        /<trans-unit id="([^"]+)">[\s\S]*?<source>([\s\S]*?)<\/source>\s*<target>([\s\S]*?)<\/target>/g,
      ),
    ]
      .filter(([, , source, target]) => values(source) !== values(target))
      .map(([, id]) => id);
    expect(odd).toEqual([]);
  });
});
