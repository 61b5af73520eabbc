// A printout of the page, sheet by sheet, on the papers and margins that readers have: nothing half empty, no heading and no
// key without what it belongs to.
import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';
import {faultsOf, HEADINGS, sheetsOf} from '../harness/sheets.ts';

const {open} = stage();
const hasReader = spawnSync('pdftoppm', ['-v']).error === undefined;
if (!hasReader) console.log('skipped: poppler-utils is not installed');

const WORDS = {pl: {timeline: 'Oś czasu', key: 'Jak to czytać'}, en: {timeline: 'Timeline', key: 'How to read it'}};

for (const lang of ['pl', 'en'] as const)
  test.skipIf(!hasReader)(`${lang}: no sheet is a third empty, no heading and no key stands alone`, async () => {
    const page = await open({
      lang,
      head: '<style>body{margin:0;padding:16px;font:16px/1.5 Arial,sans-serif}</style>',
      body: '<h1>Współpraca</h1><twin-cities></twin-cities><p>Stopka strony</p>',
    });
    const headings: readonly string[] = await page.evaluate(HEADINGS);
    expect(headings.length).toBeGreaterThan(15);
    for (const format of ['A4', 'Letter'])
      for (const margin of [10, 20]) {
        const mm = `${margin}mm`;
        const sheets = sheetsOf(await page.pdf({format, margin: {top: mm, right: mm, bottom: mm, left: mm}}), margin);
        const told = `${format}, ${mm}`;
        expect(faultsOf(sheets, headings), told).toEqual([]);
        expect(sheets.length, told).toBeLessThan(20);
        const {timeline, key} = WORDS[lang];
        const withKey = sheets.filter(({lines}) => lines.some((line) => line.includes(key)));
        expect(withKey.length, told).toBe(1);
        for (const {lines} of withKey) expect(lines, told).toContain(timeline);
      }
    await page.context().close();
  });
