// twin-cities language: what a newcomer gets who teaches the widget another language.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {main} from '../../cli/main.ts';

const dir = mkdtempSync(join(tmpdir(), 'twin-language-'));
afterAll(() => rmSync(dir, {recursive: true}));
const written = (...path: readonly string[]): string => readFileSync(join(dir, ...path), 'utf8');

async function call(...args: readonly string[]): Promise<{readonly code: number; readonly said: string}> {
  const said: string[] = [];
  const code = await main(args, {LANG: 'en_GB.UTF-8'}, (text) => said.push(text));
  return {code, said: said.join('\n')};
}

test('the words, with English, Polish and the numbers of each form; the folder; and the lines to add', async () => {
  const {code, said} = await call('language', 'cs', '--out', dir);
  expect(code).toBe(0);
  const words = written('xliff', 'cs.xlf');
  expect(words).toContain('target-language="cs"');
  expect(words.match(/<trans-unit /g)?.length).toBe(words.match(/<target><\/target>/g)?.length);
  expect(/<trans-unit id="header.partners.few">[\s\S]*?<\/trans-unit>/.exec(words)?.[0]).toMatch(
    /partner cities<\/source>\s*<target><\/target>\s*<note>Polish: \{0\} miasta partnerskie<\/note>\s*<note>For 2, 3, 4 …<\/note>/,
  );
  expect(/<trans-unit id="cli.is-there">[\s\S]*?<\/trans-unit>/.exec(words)?.[0]).toContain('May stay in English.');
  expect(written('src', 'i18n', 'cs', 'date-grammar.ts')).toMatch(/"červen"[\s\S]*"června"/);
  expect(written('src', 'i18n', 'cs', 'cs.ts')).toContain("locale: 'cs'");
  expect(written('src', 'i18n', 'cs', 'part-script.ts')).toContain("leavePart('cs', cs)");
  expect(said).toMatch(/languages\.ts +FURTHER_LOCALES: 'cs'/);
});

test('nothing is written over', async () => {
  expect(await call('language', 'cs', '--out', dir)).toMatchObject({
    code: 2,
    said: expect.stringContaining('is there already') as string,
  });
});

test('a language that Intl does not know has its months marked as to be filled in', async () => {
  expect((await call('language', 'csb', '--out', dir)).code).toBe(0);
  expect(written('src', 'i18n', 'csb', 'date-grammar.ts')).toContain('TODO: Intl does not know them.');
});

test.each([
  [['language', 'xx', '--out', 'never'], 'no code of a language'],
  [['language', '../cs', '--out', 'never'], 'no code of a language'],
  [['language', 'de', '--out', 'never'], 'speaks "de" already'],
  [['language', 'hu'], '--out'],
])('%j is refused, and told why', async (args, why) => {
  expect(await call(...args)).toMatchObject({code: 2, said: expect.stringContaining(why) as string});
  expect(existsSync('never')).toBe(false);
});
