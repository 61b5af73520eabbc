// The key tells what is drawn: every shape that stands on the sheet, and none that does not.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wordsIn} from '../../src/i18n/words.ts';
import {EVENT_TYPES} from '../../src/model/vocabulary.ts';
import {ROW_ORDERS} from '../../src/state/view-state.ts';
import {bialystok, type Setting} from '../harness/scene-input.ts';
import {oneTie, rowsOf, scene, smallAtlas} from './setting.ts';

const told = (setting: Setting): readonly string[] => scene(setting).key.map(({text}) => text);

test('in every state it names each kind of event that is drawn, and no other', () => {
  const states: fc.Arbitrary<Setting> = fc.record(
    {
      at: fc.integer({min: 1990, max: 2026}).map(String),
      rows: fc.constantFrom(...ROW_ORDERS),
      lang: fc.constantFrom('pl', 'en'),
      filters: fc.record({
        country: fc.subarray([...new Set(bialystok.partners.map(({country}) => country))], {minLength: 1}),
      }),
    },
    {requiredKeys: []},
  );
  fc.assert(
    fc.property(states, (state) => {
      const drawn = scene(state);
      const glyphs = [
        ...rowsOf(drawn).flatMap(({drawing: {lanes, marks}}) => [...lanes.flatMap((lane) => lane.glyphs), ...marks]),
        ...drawn.foot.flatMap((row) => row.glyphs),
      ];
      const texts = drawn.key.map(({text}) => text);
      const {event} = wordsIn(state.lang ?? 'en').messages.common;
      for (const type of EVENT_TYPES)
        expect(texts.includes(event(type)), type).toBe(glyphs.some(({kind}) => kind === type));
      expect(texts.includes(drawn.words.keyUndertaking)).toBe(glyphs.some(({kind}) => kind === 'undertaking'));
      expect(texts.includes(drawn.words.keyReach)).toBe(
        glyphs.some(({reach, width}) => reach === 'somewhere' && width),
      );
    }),
    {numRuns: 25, seed: 7},
  );
});

describe('it tells', () => {
  test('what is paler, only where there is a time after the day', () => {
    expect(told({at: '2014'})).toContain('paler: after the day shown');
    expect(told({})).not.toContain('paler: after the day shown');
  });

  test('the band of a period, only where there is one', () => {
    expect(told({})).toContain('band: the time named at its head');
    expect(told({atlas: oneTie([{type: 'signed', date: '1994'}])})).not.toContain('band: the time named at its head');
  });

  test('the signs of a rough and of an uncertain date', () => {
    const about = '~ about that time';
    const uncertain = '? uncertain date';
    const keyOf = (date: string) =>
      told({atlas: oneTie([{type: 'signed', date}])}).filter((text) => /^[~?] /.test(text));
    expect(keyOf('1994')).toEqual([]);
    expect(keyOf('1994~')).toEqual([about]);
    expect(keyOf('1994?')).toEqual([uncertain]);
    expect(keyOf('1994%')).toEqual([about, uncertain]);
  });

  test('hollow marks, only where one is hollow', () => {
    const events = (confidence: 'high' | 'medium') => [
      {type: 'signed', date: '1994'},
      {type: 'contact', date: '2001-05-06', confidence},
    ];
    expect(told({atlas: oneTie(events('medium'))})).toContain('hollow: less certain');
    expect(told({atlas: oneTie(events('high'))})).not.toContain('hollow: less certain');
  });

  test('in a sheet of one tie in force: nothing but that', () => {
    expect(told({atlas: oneTie([{type: 'signed', date: '1994-05-06'}])})).toEqual(['in force', 'signed']);
    expect(told({atlas: smallAtlas([])})).toEqual([]);
  });
});
