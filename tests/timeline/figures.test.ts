// The timeline as it is printed, kept in git and reviewed as pictures: five days, both languages, phone and desk, and one
// sheet with every glyph and every kind of date. `npx vitest run --project unit tests/timeline -u` draws them anew.
import {describe, expect, test} from 'vitest';
import {EVENT_TYPES} from '../../src/model/vocabulary.ts';
import {figure} from './figure.ts';
import {smallAtlas} from './setting.ts';

const MOMENTS = ['1991', '1996', '2014', '2022-06', undefined] as const;

describe.each(['en', 'pl'])('in %s', (lang) => {
  describe.each([360, 960])('at %i px', (width) => {
    test.each(MOMENTS)('on %s', async (at) => {
      const name = `timeline-${at ?? 'today'}-${width}-${lang}.svg`;
      await expect(figure({lang, width, at})).toMatchFileSnapshot(`../figures/${name}`);
    });
  });
});

test('every glyph and every kind of date', async () => {
  const signed = {type: 'signed', date: '1993'};
  const dates = ['2008-06-21', '2008-06', '2008', '2008~', '2008?', '2007/2009-06', '[2005..2011-03]', '{2007,2008}'];
  const atlas = smallAtlas([
    ...EVENT_TYPES.filter((type) => type !== 'signed').map((type) => ({
      id: `t-${type}`,
      name: type,
      ties: [{events: [signed, {type, date: '2008-06-21'}]}],
    })),
    ...dates.map((date, i) => ({id: `d-${i}`, name: date, ties: [{events: [signed, {type: 'lapsed', date}]}]})),
    ...dates.map((date, i) => ({
      id: `s-${i}`,
      name: `signed ${date}`,
      ties: [{instrument: 'memorandum', events: [{type: 'signed', date}]}],
    })),
  ]);
  await expect(figure({atlas, width: 960})).toMatchFileSnapshot('../figures/timeline-glyphs-and-dates.svg');
});
