// The fallback table: every partner, document, date, status and source as plain HTML, with JSON-LD.
import {DOMParser} from '@xmldom/xmldom';
import {describe, expect, test} from 'vitest';
import {fallbackHTML} from '../../src/static.ts';
import {BIALYSTOK, testStage, TODAY} from './stage.ts';

describe.each(['pl', 'en'] as const)('in %s', (lang) => {
  const text = fallbackHTML(BIALYSTOK, {lang, today: TODAY});
  const {atlas, words} = testStage({lang});
  const {messages, formats} = words;
  const [markup = ''] = text.split('<script');

  test('is well formed', () => {
    const problems: string[] = [];
    new DOMParser({onError: (_level, message) => void problems.push(message)}).parseFromString(
      `<div xmlns="http://www.w3.org/1999/xhtml">${markup}</div>`,
      'application/xhtml+xml',
    );
    expect(problems).toEqual([]);
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
    expect(markup.match(new RegExp(`<td>${messages.common.status('in-force')}</td>`, 'g'))).toHaveLength(13);
    expect(markup.match(new RegExp(`<td>${messages.common.status('terminated')}</td>`, 'g'))).toHaveLength(5);
  });

  test('its JSON-LD parses as a Dataset, and cannot end the script', () => {
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
    const evil = structuredClone(BIALYSTOK) as {title: Record<string, string>};
    evil.title = {pl: '</script><img src=x>', en: '</script><img src=x>'};
    const hostile = fallbackHTML(evil, {lang, today: TODAY});
    expect(hostile.match(/<\/script>/g)).toHaveLength(1);
    expect(hostile).not.toContain('<img');
  });
});
