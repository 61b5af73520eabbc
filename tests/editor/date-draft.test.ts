// Dates as a clerk thinks of them, and back.
import {describe, expect, test} from 'vitest';
import {dateRead, draftIn, draftOf} from '../../src/editor/date-draft.ts';
import {wordsIn} from '../../src/i18n/words.ts';

const spoken = (lang: string) => (plain: string) => wordsIn(lang).formats.day(plain);

describe.each(['pl', 'en'])('in %s', (lang) => {
  test.each([
    ['2013-06-22', 'day'],
    ['2000-06', 'month'],
    ['1994', 'year'],
    ['1994~', 'about'],
    ['2000-06~', 'about'],
    ['[2009-09-12..2018-03]', 'between'],
    ['2016-06-24/2016-06-26', 'from-to'],
    ['{2016,2017}', 'other'],
    ['[2014,2016]', 'other'],
    ['2014?', 'other'],
    ['2014%', 'other'],
  ])('%s is asked for as "%s" and comes back as it was', (text, mode) => {
    const draft = draftOf(text, spoken(lang));
    expect(draft.mode).toBe(mode);
    expect(dateRead(draft)).toMatchObject({value: text, date: {text}});
  });
});

test('no date is "not known", and stays none', () => {
  const draft = draftOf(undefined, spoken('en'));
  expect(draft.mode).toBe('unknown');
  expect(dateRead(draft).value).toBeUndefined();
});

test('what is typed in other ways is understood, or asked about', () => {
  const read = (first: string) => dateRead({mode: 'day', first, second: ''});
  expect(read('22.06.2013').value).toBe('2013-06-22');
  expect(read('czerwiec 2000').value).toBe('2000-06');
  expect(read('05/06/1991')).toMatchObject({date: undefined, meant: ['1991-06-05', '1991-05-06']});
  expect(read('soon')).toMatchObject({value: 'soon', date: undefined, meant: []});
});

test('another way of asking keeps what is known already', () => {
  const day = {mode: 'day', first: '2013-06-22', second: ''} as const;
  expect(dateRead(draftIn('about', day)).value).toBe('2013-06-22~');
  expect(dateRead(draftIn('other', day)).value).toBe('2013-06-22');
  expect(draftIn('between', {mode: 'from-to', first: '1994', second: '1996'})).toEqual({
    mode: 'between',
    first: '1994',
    second: '1996',
  });
});
