// The table for word processors, opened again as what it is: a ZIP of XML.
import {DOMParser} from '@xmldom/xmldom';
import {strFromU8, unzipSync} from 'fflate';
import {writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {file} from '../../src/static.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';

async function opened(lang: string, country: readonly string[] = []) {
  const {body, name, type} = await file(BIALYSTOK, 'docx', {lang, at: '2014', today: TODAY, filters: {country}});
  if (process.env['TWIN_KEEP']) writeFileSync(process.env['TWIN_KEEP'], body);
  const parts = unzipSync(body as Uint8Array);
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const problems: string[] = [];
  const document = new DOMParser({onError: (_level, message) => void problems.push(message)}).parseFromString(
    text('word/document.xml'),
    'text/xml',
  );
  expect(problems).toEqual([]);
  return {name, type, text, document};
}

test('one table with a head that is repeated, a row a partner, every number of a source leading to the list', async () => {
  const {name, type, text, document} = await opened('pl');
  expect(name).toBe('bialystok-twin-cities-2014-pl.docx');
  expect(type).toContain('wordprocessingml');
  expect(document.getElementsByTagName('w:tbl')).toHaveLength(1);
  expect(document.getElementsByTagName('w:tr')).toHaveLength(1 + 21);
  expect(document.getElementsByTagName('w:tblHeader')).toHaveLength(1);
  const values = (tag: string, attribute: string): readonly string[] =>
    [...document.getElementsByTagName(tag)].flatMap((one) => one.getAttribute(attribute) ?? []);
  const marks = new Set(values('w:bookmarkStart', 'w:name'));
  const anchors = values('w:hyperlink', 'w:anchor').filter(Boolean);
  expect(anchors.length).toBeGreaterThan(50);
  for (const anchor of anchors) expect(marks).toContain(anchor);
  const words = (document.documentElement?.textContent ?? '').replace(/\u00a0/g, ' ');
  for (const word of ['Miasta partnerskie Białegostoku', 'Łuck', 'Ukraina', 'jeszcze nie', 'GeoNames (CC BY 4.0)'])
    expect(words).toContain(word);
  expect(text('word/styles.xml')).toContain('w:lang w:val="pl');
  expect(text('docProps/core.xml')).toContain('Miasta partnerskie Białegostoku');
});

test('holds what passes the filters, and names them', async () => {
  const {document} = await opened('en', ['UA']);
  expect(document.getElementsByTagName('w:tr')).toHaveLength(1 + 1);
  expect(document.documentElement?.textContent).toContain('Only: Ukraine.');
});
