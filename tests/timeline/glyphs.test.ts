// Glyphs: one for every kind of event, as wide as its date is known.
import {describe, expect, test} from 'vitest';
import {EVENT_TYPES} from '../../src/model/vocabulary.ts';
import {isDeciding} from '../../src/model/tie-status.ts';
import {lanesOf, type Glyph} from '../../src/timeline/glyphs.ts';
import {layoutOf} from '../../src/timeline/layout.ts';
import {spanOf} from '../../src/state/moment.ts';
import {TODAY} from '../harness/scene-input.ts';
import {dayRead, oneTie, rowsOf, scene, smallAtlas, timelineInput} from './setting.ts';

function glyphs(type: string, date: string, confidence?: 'medium'): readonly Glyph[] {
  const event = {type, date, ...(confidence ? {confidence} : {})};
  const atlas = oneTie([{type: 'signed', date: '1991'}, event]);
  const drawing = rowsOf(scene({atlas, width: 4000}))[0]?.drawing;
  return [...(drawing?.lanes[0]?.glyphs ?? []), ...(drawing?.marks ?? [])].filter(({kind}) => kind === type);
}

describe('every kind of event', () => {
  test.each(EVENT_TYPES.filter((type) => type !== 'signed'))('%s has its glyph', (type) => {
    expect(glyphs(type, '2014-06-21')).toHaveLength(1);
  });

  test('stands on the bar if it decides, under it if it only records', () => {
    for (const type of EVENT_TYPES) {
      const {lanes, marks} = rowsOf(scene({atlas: oneTie([{type, date: '2014-06-21'}])}))[0]?.drawing ?? {};
      expect(lanes?.[0]?.glyphs.length).toBe(isDeciding(type) ? 1 : 0);
      expect(marks?.length).toBe(isDeciding(type) ? 0 : 1);
    }
  });
});

describe('a date', () => {
  const px = (days: number): number => {
    const atlas = oneTie([
      {type: 'signed', date: '1991'},
      {type: 'renewed', date: '2014'},
    ]);
    const {scale} = layoutOf(timelineInput({width: 4000}).frame, spanOf(atlas, TODAY));
    return (days * (scale.right - scale.left)) / (scale.to - scale.from);
  };

  test.each<[string, string, number, Glyph['reach'], string]>([
    ['a day', '2014-06-21', 0, 'whole', ''],
    ['a month', '2014-06', 0, 'whole', ''],
    ['a year', '2014', 365, 'whole', ''],
    ['a leap year', '2012', 366, 'whole', ''],
    ['about a year', '2014~', 365, 'whole', '~'],
    ['an uncertain year', '2014?', 365, 'whole', '?'],
    ['about an uncertain year', '2014%', 365, 'whole', '~?'],
    ['an interval', '2012-01-01/2013-12-31', 731, 'whole', ''],
    ['one day in a time', '[2009-09-12..2018-03]', 3123, 'somewhere', ''],
    ['one of two years', '[2014,2016]', 1096, 'somewhere', ''],
    ['each of two years', '{2016,2017}', 731, 'whole', ''],
  ])('of %s, %s, is drawn as wide as it is known', (_, date, days, reach, mark) => {
    const [glyph] = glyphs('renewed', date);
    expect(glyph?.width).toBeCloseTo(px(days), 4);
    expect(glyph).toMatchObject({reach, mark});
  });

  test('of a day stands on its day', () => {
    const atlas = oneTie([{type: 'signed', date: '2012-06-30'}]);
    const {scale} = layoutOf(timelineInput({width: 4000}).frame, spanOf(atlas, TODAY));
    const glyph = rowsOf(scene({atlas, width: 4000}))[0]?.drawing.lanes[0]?.glyphs[0];
    expect(dayRead(scale, (glyph?.x ?? 0) - px(0.5))).toBe('2012-06-30');
  });

  test('of which one source alone tells is marked', () => {
    expect(glyphs('contact', '2014', 'medium')[0]?.faint).toBe(true);
    expect(glyphs('contact', '2014')[0]?.faint).toBe(false);
  });
});

describe('undertakings', () => {
  const undertaking = (id: string, more: object) => ({
    id,
    kind: 'festival',
    title: {en: id, pl: id},
    sources: ['s'],
    ...more,
  });
  const partners = ['a', 'b'].map((id) => ({id, ties: [{events: [{type: 'signed', date: '2000'}]}]}));
  const atlas = smallAtlas(partners, {
    undertakings: [
      undertaking('joint', {date: '2014', partners: ['a', 'b']}),
      undertaking('inferred', {date: '2016', partners: ['b'], inferred: true}),
      undertaking('letter', {date: '2009', partners: ['a'], kind: 'institutional'}),
      undertaking('alone', {date: '2013?'}),
      undertaking('visits', {}),
    ],
  });
  const drawn = scene({atlas});

  test('stand on the row of each partner concerned', () => {
    expect(rowsOf(drawn).map(({id, drawing}) => [id, drawing.marks.map(({faint}) => faint)])).toEqual([
      ['a', [false]],
      ['b', [false, true]],
    ]);
  });

  test('of institutions, and those with nobody named, are rows at the foot', () => {
    expect(drawn.foot.map(({id, text}) => [id, text])).toEqual([
      ['letter', 'letter, 2009'],
      ['undertakings', 'Other undertakings: alone'],
    ]);
  });

  test('without a date are told in words', () => {
    expect(drawn.undated).toBe('Without a date: visits');
  });
});

test('marks that would cover each other lie in lanes', () => {
  const mark = (x: number, width: number): Glyph => ({
    kind: 'contact',
    x,
    y: 0,
    width,
    reach: 'whole',
    mark: '',
    faint: false,
  });
  const laid = lanesOf([mark(100, 40), mark(110, 0), mark(140, 0), mark(300, 0)], 6, 1);
  expect(laid.map(({glyph, lane}) => [glyph.x, lane])).toEqual([
    [100, 0],
    [110, 1],
    [140, 0],
    [300, 0],
  ]);
});
