// Dates in words: as exact as they are known, in the case and with the preposition that the sentence wants.
import {describe, expect, it} from 'vitest';
import type {Formats} from '../../src/i18n/formats.ts';
import {NBSP} from '../../src/i18n/language.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import type {Dates} from '../../src/i18n/dates.ts';
import {readEdtf, type Edtf} from '../../src/model/edtf.ts';

const en = wordsIn('en').formats;
const pl = wordsIn('pl').formats;
const dated = (text: string): Edtf => readEdtf(text) ?? expect.fail(`${text} is no date`);
type Form = 'date' | 'dateWhen' | 'dateSince' | 'dateUntil';
/** `_` stands for the non-breaking space. */
const said = (formats: Dates, form: Form, text: string): string => formats[form](dated(text)).replaceAll(NBSP, '_');

describe('A date standing alone', () => {
  it.each([
    ['1994', '1994', '1994'],
    ['2000-06', 'June 2000', 'czerwiec 2000'],
    ['2014-06-21', '21 June 2014', '21_czerwca 2014'],
    ['2025-11~', 'about November 2025', 'około listopada 2025'],
    ['2021-03-29?', '29 March 2021 (uncertain)', '29_marca 2021 (niepewne)'],
    ['2024-10%', 'about October 2024 (uncertain)', 'około października 2024 (niepewne)'],
    ['2016-06-24/2016-06-26', '24–26 June 2016', '24–26_czerwca 2016'],
    ['2016-06-24/2016-07-03', '24 June – 3 July 2016', '24_czerwca – 3_lipca 2016'],
    ['2016-12-24/2017-01-03', '24 December 2016 – 3 January 2017', '24_grudnia 2016 – 3_stycznia 2017'],
    ['2014-03/2014-06', 'March–June 2014', 'marzec–czerwiec 2014'],
    ['2014-03/2014-05-06', 'March – 6 May 2014', 'marzec – 6_maja 2014'],
    ['2017/2018-03', '2017 – March 2018', '2017 – marzec 2018'],
    ['2012/2014', '2012–2014', '2012–2014'],
    ['2014?/2016?', '2014–2016 (uncertain)', '2014–2016 (niepewne)'],
    ['2014?/2016', '2014 (uncertain) – 2016', '2014 (niepewne) – 2016'],
    ['2014~/2016?', 'about 2014 – 2016 (uncertain)', 'około 2014 – 2016 (niepewne)'],
    [
      '[2009-12-16..2018-03-16]',
      'between 16 December 2009 and 16 March 2018',
      'między 16_grudnia 2009_r. a_16_marca 2018_r.',
    ],
    ['[1994..2014-06-21]', 'between 1994 and 21 June 2014', 'między 1994_r. a_21_czerwca 2014_r.'],
    ['[2017..2018-03]', 'between 2017 and March 2018', 'między 2017_r. a_marcem 2018_r.'],
    ['[2021-03..2021-04]', 'March or April 2021', 'marzec lub kwiecień 2021'],
    ['[2012..2013]', '2012 or 2013', '2012 lub 2013'],
    ['[2014-06-30..2014-07-01]', '30 June or 1 July 2014', '30_czerwca lub 1_lipca 2014'],
    ['[2012..2014]', 'between 2012 and 2014', 'między 2012 a_2014_r.'],
    ['[2014-05-03..2014-05-05]', 'between 3 and 5 May 2014', 'między 3 a_5_maja 2014_r.'],
    ['[2014,2016]', '2014 or 2016', '2014 lub 2016'],
    ['{2016,2017}', '2016 and 2017', '2016 i_2017'],
    ['{2014-03,2016,2017}', 'March 2014, 2016 and 2017', 'marzec 2014, 2016 i_2017'],
    ['{2014..2016}', 'every year from 2014 to 2016', 'co roku od 2014 do 2016'],
    ['{2014-03..2014-05}', 'every month from March to May 2014', 'co miesiąc od marca do maja 2014'],
    ['{2014-03-01..2014-03-05}', 'every day from 1 to 5 March 2014', 'codziennie od 1 do 5_marca 2014'],
  ])('%s: %s, %s', (text, english, polish) => {
    expect(said(en, 'date', text)).toBe(english);
    expect(said(pl, 'date', text)).toBe(polish);
  });

  it('is written as Intl would write the day and the month', () => {
    for (const [formats, tag] of [
      [en, 'en-GB'],
      [pl, 'pl'],
    ] as const) {
      const oracle = (options: Intl.DateTimeFormatOptions, month: number): string =>
        new Intl.DateTimeFormat(tag, {...options, timeZone: 'UTC'})
          .format(Date.UTC(2014, month - 1, 9))
          .replaceAll(NBSP, ' ');
      for (let month = 1; month <= 12; month++) {
        const at = `2014-${String(month).padStart(2, '0')}`;
        expect(formats.day(`${at}-09`).replaceAll(NBSP, ' ')).toBe(
          oracle({day: 'numeric', month: 'long', year: 'numeric'}, month),
        );
        expect(formats.moment(at)).toBe(oracle({month: 'long', year: 'numeric'}, month));
      }
    }
  });

  it('keeps the years of the EDTF as they are, even those Intl would rename', () => {
    expect(en.moment('0000')).toBe('0');
    expect(en.day('0994-06-21')).toBe('21 June 994');
    expect(en.day('9999-12-31')).toBe('31 December 9999');
  });

  it('gives back what is no date', () => {
    expect(en.moment('soon')).toBe('soon');
  });

  it('is short where there is little room', () => {
    expect(en.shortDay('2014-06-01')).toBe('1 Jun 2014');
    expect(pl.shortDay('2014-06-01')).toBe('01.06.2014');
  });
});

describe('A date in a sentence', () => {
  it.each([
    ['1994', 'in 1994', 'w_1994_r.'],
    ['2000-06', 'in June 2000', 'w_czerwcu 2000_r.'],
    ['2013-06-22', 'on 22 June 2013', '22_czerwca 2013_r.'],
    ['2014-09', 'in September 2014', 'we wrześniu 2014_r.'],
    ['2025-11~', 'about November 2025', 'około listopada 2025_r.'],
    ['2013?', 'in 2013 (uncertain)', 'w_2013_r. (niepewne)'],
    ['2016-06-24/2016-06-26', 'from 24 to 26 June 2016', 'od 24 do 26_czerwca 2016_r.'],
    ['2017/2018-03', 'from 2017 to March 2018', 'od 2017_r. do marca 2018_r.'],
    ['2012/2014', 'from 2012 to 2014', 'od 2012 do 2014_r.'],
    [
      '[2009-12-16..2018-03-16]',
      'between 16 December 2009 and 16 March 2018',
      'między 16_grudnia 2009_r. a_16_marca 2018_r.',
    ],
    ['[2017..2018-03]', 'between 2017 and March 2018', 'między 2017_r. a_marcem 2018_r.'],
    ['[2012..2014]', 'between 2012 and 2014', 'między 2012 a_2014_r.'],
    ['[2021-03..2021-04]', 'in March or April 2021', 'w_marcu lub kwietniu 2021_r.'],
    ['[2014-03~..2015]', 'between about March 2014 and 2015', 'między około marca 2014_r. a_2015_r.'],
    ['[2014,2016]', 'in 2014 or 2016', 'w_2014 lub 2016_r.'],
    ['{2016,2017}', 'in 2016 and 2017', 'w_latach 2016 i_2017'],
    ['{2014-03,2014-09}', 'in March 2014 and September 2014', 'w_marcu 2014_r. i_wrześniu 2014_r.'],
    ['{2014-03-05,2016}', 'on 5 March 2014 and in 2016', '5_marca 2014_r. i_w_2016_r.'],
    ['{2014~,2016}', 'about 2014 and in 2016', 'około 2014_r. i_w_2016_r.'],
    ['{2014..2016}', 'every year from 2014 to 2016', 'co roku od 2014 do 2016_r.'],
  ])('%s: %s, %s', (text, english, polish) => {
    expect(said(en, 'dateWhen', text)).toBe(english);
    expect(said(pl, 'dateWhen', text)).toBe(polish);
  });

  it.each([
    ['2013-06-22', 'since 22 June 2013', 'od 22_czerwca 2013_r.', 'until 22 June 2013', 'do 22_czerwca 2013_r.'],
    ['1994', 'since 1994', 'od 1994_r.', 'until 1994', 'do 1994_r.'],
    ['2000-06', 'since June 2000', 'od czerwca 2000_r.', 'until June 2000', 'do czerwca 2000_r.'],
    [
      '2011-03~',
      'since about March 2011',
      'od około marca 2011_r.',
      'until about March 2011',
      'do około marca 2011_r.',
    ],
    ['2017?/2018-03', 'since 2017 (uncertain)', 'od 2017_r. (niepewne)', 'until March 2018', 'do marca 2018_r.'],
    ['{2012,2009}', 'since 2009', 'od 2009_r.', 'until 2012', 'do 2012_r.'],
    ['[2014,2016]', 'since 2014 or 2016', 'od 2014 lub 2016_r.', 'until 2014 or 2016', 'do 2014 lub 2016_r.'],
    [
      '[2012..2014]',
      'since a day between 2012 and 2014',
      'od dnia między 2012 a_2014_r.',
      'until a day between 2012 and 2014',
      'do dnia między 2012 a_2014_r.',
    ],
  ])('since and until %s', (text, since, od, until, due) => {
    expect(said(en, 'dateSince', text)).toBe(since);
    expect(said(pl, 'dateSince', text)).toBe(od);
    expect(said(en, 'dateUntil', text)).toBe(until);
    expect(said(pl, 'dateUntil', text)).toBe(due);
  });

  it('has every month in every Polish case', () => {
    for (const [i, [locative, instrumental]] of [
      ['w_styczniu', 'styczniem'],
      ['w_lutym', 'lutym'],
      ['w_marcu', 'marcem'],
      ['w_kwietniu', 'kwietniem'],
      ['w_maju', 'majem'],
      ['w_czerwcu', 'czerwcem'],
      ['w_lipcu', 'lipcem'],
      ['w_sierpniu', 'sierpniem'],
      ['we wrześniu', 'wrześniem'],
      ['w_październiku', 'październikiem'],
      ['w_listopadzie', 'listopadem'],
      ['w_grudniu', 'grudniem'],
    ].entries()) {
      const month = `2001-${String(i + 1).padStart(2, '0')}`;
      expect(said(pl, 'dateWhen', month)).toBe(`${locative} 2001_r.`);
      expect(said(pl, 'dateWhen', `[2000..${month}]`)).toBe(`między 2000_r. a_${instrumental} 2001_r.`);
    }
  });

  it('never ends a Polish line in a one-letter word or before "r."', () => {
    const texts = ['1994', '2000-06', '{2016,2017}', '[1994..2014-06-21]', '{2014-03-05,2016}', '2012/2014'];
    const forms: readonly Form[] = ['date', 'dateWhen', 'dateSince', 'dateUntil'];
    for (const text of texts) {
      for (const form of forms)
        expect(pl[form](dated(text))).not.toMatch(/(^|[\s(])[aiouwz] | r\.|\d (marc|czerw|grud)/);
    }
  });
});

describe('A moment typed by a reader', () => {
  it.each([
    ['2014', '2014'],
    ['  2014 r. ', '2014'],
    ['w 2014 roku', '2014'],
    ['6.2014', '2014-06'],
    ['06.2014', '2014-06'],
    ['6/2014', '2014-06'],
    ['2014-06', '2014-06'],
    ['2014/6', '2014-06'],
    ['21.06.2014', '2014-06-21'],
    ['21.6.2014', '2014-06-21'],
    ['21. 6. 2014 r.', '2014-06-21'],
    ['21/06/2014', '2014-06-21'],
    ['21-06-2014', '2014-06-21'],
    ['2014-06-21', '2014-06-21'],
    ['2014–06–21', '2014-06-21'],
    ['2014.06.21', '2014-06-21'],
    ['21 June 2014', '2014-06-21'],
    ['21st of June, 2014', '2014-06-21'],
    ['June 21, 2014', '2014-06-21'],
    ['on 3rd Sept. 2014', '2014-09-03'],
    ['June 2014', '2014-06'],
    ['JUN 2014', '2014-06'],
    ['21 czerwca 2014', '2014-06-21'],
    ['21 czerwca 2014 r.', '2014-06-21'],
    [`21${NBSP}czerwca 2014${NBSP}r.`, '2014-06-21'],
    ['dnia 21 CZERWCA 2014 roku', '2014-06-21'],
    ['czerwiec 2014', '2014-06'],
    ['czerwcu 2014', '2014-06'],
    ['w  czerwcu\t2014', '2014-06'],
    ['we wrzesniu 2014', '2014-09'],
    ['1 pazdziernika 2014', '2014-10-01'],
    ['październik 2014', '2014-10'],
    ['lis 2014', '2014-11'],
    ['lip 2014', '2014-07'],
    ['21 VI 2014', '2014-06-21'],
    ['VI 2014', '2014-06'],
    ['29.02.2012', '2012-02-29'],
  ])('%s is %s', (typed, at) => {
    expect(en.readMoment(typed)).toBe(at);
    expect(pl.readMoment(typed)).toBe(at);
  });

  it.each([
    '',
    '14',
    '31.06.2014',
    '29.02.2013',
    '30 lutego 2014',
    '0.2014',
    '13.2014',
    '6/21/2014',
    '32 May 2014',
    '0 maja 2014',
    '20145',
    '201406',
    '2013/2014',
    '2014 2014',
    '21.06.14',
    '21 6 2014 7',
    '6 2014 21',
    'foo 2014',
    'ma 2014',
    'June',
    '21 June',
    'June July 2014',
    '6 June 7 2014',
    '<2014>',
    '2014-06-21T12:00',
    'w',
    'XIII 2014',
  ])('"%s" is none', (typed) => {
    expect(en.readMoment(typed)).toBeUndefined();
    expect(pl.readMoment(typed)).toBeUndefined();
  });

  it('reads what it writes', () => {
    for (const formats of [en, pl] satisfies readonly Formats[]) {
      for (let month = 1; month <= 12; month++) {
        const at = `2014-${String(month).padStart(2, '0')}`;
        for (const moment of ['2014', at, `${at}-09`]) {
          expect(formats.readMoment(formats.moment(moment))).toBe(moment);
          expect(formats.readMoment(formats.dateWhen(dated(moment)))).toBe(moment);
        }
        expect(formats.readMoment(formats.shortDay(`${at}-09`))).toBe(`${at}-09`);
      }
    }
  });
});
