// The fallback table: every partner, document, date, status and source as plain HTML, with JSON-LD.
import {DOMParser} from '@xmldom/xmldom';
import {describe, expect, test} from 'vitest';
import {gzipSync} from 'node:zlib';
import {
  fallbackFiles,
  fallbackHeadHTML,
  fallbackHTML,
  fallbackMaps,
  fallbackPageHTML,
  firstMapSVG,
} from '../../src/static.ts';
import {fileInput} from './file-input.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';

describe.each(['pl', 'en'] as const)('in %s', (lang) => {
  const text = fallbackHTML(BIALYSTOK, {lang, today: TODAY});
  const {atlas, words} = fileInput({lang});
  const {messages, formats} = words;
  const markup = text;

  const pictured = fallbackHTML(BIALYSTOK, {lang, today: TODAY, ...fallbackMaps(lang)});

  test.each([
    ['alone', markup],
    ['under its picture', pictured],
  ])('%s is one element, without script and style, and valid as XML', (_, markup) => {
    const problems: string[] = [];
    const document = new DOMParser({onError: (_level, message) => void problems.push(message)}).parseFromString(
      markup.trim(),
      'application/xml',
    );
    expect(problems).toEqual([]);
    expect(document.documentElement?.tagName).toBe('div');
    expect(markup).not.toMatch(/<tbody>\s*<tbody>/);
    expect(document.getElementsByTagName('script').length + document.getElementsByTagName('style').length).toBe(0);
    expect(markup).not.toMatch(/ style=| class=/);
  });

  test('stands whole in a document of its own, which says its encoding, title and language', () => {
    const page = fallbackPageHTML(BIALYSTOK, {lang, today: TODAY, map: 'map.svg'});
    expect(page.startsWith(`<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8"/>`)).toBe(true);
    expect(page).toContain(`<title>${formats.text(atlas.title)}</title>`);
    expect(page).toContain(fallbackHTML(BIALYSTOK, {lang, today: TODAY, map: 'map.svg'}));
    expect(page).not.toContain('<script');
  });

  test('begins with the map as a picture, told in words, its room kept; the facts are folded under it', () => {
    const document = new DOMParser().parseFromString(pictured, 'application/xml').documentElement;
    const elements = [...(document?.childNodes ?? [])].filter(({nodeType}) => nodeType === 1);
    expect(elements.map(({nodeName}) => nodeName)).toEqual(['picture', 'details']);
    const [image] = document?.getElementsByTagName('img') ?? [];
    expect(image?.getAttribute('src')).toBe(`map.${lang}.svg`);
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['960', '500']);
    const alt = image?.getAttribute('alt')?.replace(/\u00A0/g, ' ') ?? '';
    expect(alt).toContain(formats.text(atlas.title).replace(/\u00A0/g, ' '));
    expect(alt).toMatch(/21 .*18 .*15 .*5 /);
    expect(pictured.replace(/<picture>[\s\S]*<\/summary>\n/, '').replace('</details>\n', '')).toBe(text);
  });

  test('its pictures weigh at most 30 kB and need nothing from elsewhere', () => {
    const files = fallbackFiles(BIALYSTOK, {lang, today: TODAY});
    expect([...files.keys()].sort()).toEqual(
      [`fallback-head.${lang}.html`, `fallback.${lang}.html`, `map-narrow.${lang}.svg`, `map.${lang}.svg`].sort(),
    );
    for (const size of ['wide', 'narrow'] as const) {
      const svg = firstMapSVG(BIALYSTOK, {lang, today: TODAY, size});
      expect([...files.values()]).toContain(svg);
      expect(gzipSync(svg, {level: 9}).length).toBeLessThanOrEqual(30_000);
      expect(svg).not.toMatch(/<(style|image|script|use)\b|@font-face|href=/);
    }
  });

  test('tells every partner with each document, date, place and note', () => {
    for (const partner of atlas.partners) {
      expect(markup).toContain(formats.text(partner.name));
      for (const tie of partner.ties) {
        expect(markup.toLowerCase()).toContain(messages.common.instrument(tie.instrument));
        for (const event of tie.events) {
          expect(markup).toContain(formats.date(event.when));
          if (event.note)
            expect(markup).toContain(formats.text(event.note).replace(/&/g, '&amp;').replace(/"/g, '&quot;'));
        }
      }
    }
  });

  test('every citation leads to its source', () => {
    const targets = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
    expect(ids.size).toBe(61);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('says the status in the words of the contract', () => {
    expect(markup.match(new RegExp(`<td>${messages.common.status('in-force')}</td>`, 'g'))).toHaveLength(15);
    expect(markup.match(new RegExp(`<td>${messages.common.status('terminated')}</td>`, 'g'))).toHaveLength(5);
  });

  test('its JSON-LD stands apart, parses as a Dataset, and cannot end the script', () => {
    const head = fallbackHeadHTML(BIALYSTOK, {lang, today: TODAY});
    const [, json = ''] = /^<script type="application\/ld\+json">([\s\S]*)<\/script>\n$/.exec(head) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
    const evil = structuredClone(BIALYSTOK) as {title: Record<string, string>};
    evil.title = {pl: '</script><img src=x>', en: '</script><img src=x>'};
    expect(fallbackHeadHTML(evil, {lang, today: TODAY}).match(/<\/script>/g)).toHaveLength(1);
    for (const text of [fallbackHTML(evil, {lang, today: TODAY}), fallbackPageHTML(evil, {lang, today: TODAY})]) {
      expect(text).not.toContain('<img');
      expect(text).not.toContain('</script>');
    }
  });
});
