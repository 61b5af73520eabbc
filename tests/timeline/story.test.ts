// The story: its stops, its captions, and how long it takes.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dayNumber} from '../../src/model/day.ts';
import {spanOf} from '../../src/state/moment.ts';
import {captionOn, captionOf, stepCaption} from '../../src/timeline/captions.ts';
import {nextTurn, previousTurn, stepsOf, storyOf} from '../../src/timeline/story.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import {bialystok, TODAY} from '../harness/scene-input.ts';
import {smallAtlas, timelineInput} from './setting.ts';

const span = spanOf(bialystok, TODAY);
const story = storyOf(bialystok, span.from, TODAY);
const en = wordsIn('en');
const pl = wordsIn('pl');

describe('play', () => {
  test('takes 40 to 60 seconds, the longer the more happens', () => {
    expect(story.duration).toBeGreaterThanOrEqual(40_000);
    expect(story.duration).toBeLessThanOrEqual(60_000);
    const quiet = smallAtlas([{id: 'a', ties: [{events: [{type: 'signed', date: '1992'}]}]}]);
    const busy = smallAtlas(
      Array.from({length: 200}, (_, i) => ({
        id: `p${i}`,
        ties: [{events: [{type: 'signed', date: `${1900 + (i % 120)}-0${1 + (i % 9)}-11`}]}],
      })),
    );
    const lengths = [quiet, busy].map((atlas) => storyOf(atlas, spanOf(atlas, TODAY).from, TODAY).duration);
    expect(lengths).toEqual([40_350, 54_000]);
  });

  test('runs from the first day to the last and never back', () => {
    expect(story.dayAt(0)).toBe(span.from);
    expect(story.dayAt(1)).toBe(TODAY);
    const share = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(story.dayAt(earlier) <= story.dayAt(later)).toBe(true);
      }),
    );
  });

  test('is slower where something happens than where nothing does', () => {
    const share = (from: string, to: string): number => {
      let inside = 0;
      for (let i = 0; i < 2000; i++) {
        const day = story.dayAt(i / 2000);
        if (day >= from && day < to) inside++;
      }
      return inside / 2000;
    };
    expect(share('2013-01-01', '2014-01-01')).toBeGreaterThan(3 * share('1998-01-01', '1999-01-01'));
    expect(share('1998-01-01', '1999-01-01')).toBeGreaterThan(0);
  });

  test('moves every frame by a day or so at an event, never by years', () => {
    let last = dayNumber(story.dayAt(0));
    for (let ms = 0; ms <= story.duration; ms += 100) {
      const day = dayNumber(story.dayAt(ms / story.duration));
      expect(day - last).toBeLessThan(366);
      last = day;
    }
  });

  test('of an atlas without events glides evenly', () => {
    const empty = smallAtlas([]);
    expect(storyOf(empty, '2000-01-01', '2001-01-01').dayAt(0.5)).toBe('2000-07-02');
  });
});

describe('steps', () => {
  test('are as exact as they are known', () => {
    const moments = stepsOf(bialystok).map(({at}) => at);
    expect(moments.slice(0, 4)).toEqual(['1992', '1994', '1995', '1996']);
    expect(moments).toEqual(expect.arrayContaining(['2000-06', '2014-01', '2014-06-21', '2022-03-03']));
  });

  test('go from each to its neighbour, there and back', () => {
    const steps = stepsOf(bialystok);
    for (const [i, step] of steps.entries()) {
      expect(nextTurn(bialystok, step.day)).toBe(steps[i + 1]);
      expect(previousTurn(bialystok, step.day)).toBe(steps[i - 1]);
    }
    expect(previousTurn(bialystok, TODAY)).toBe(steps.filter(({day}) => day < TODAY).at(-1));
  });
});

describe('captions', () => {
  const captions = (words: typeof en) => stepsOf(bialystok).map((step) => stepCaption(step, words));

  test.each([
    [en, '1994 · Kaunas and Jelgava: letters of intent'],
    [en, '1996 · Dijon: statement'],
    [en, '21 June 2014 · Jelgava: renewed'],
    [en, '27 February 2022 · Tomsk and Irkutsk: terminated'],
    [pl, '1994 · Kowno i\u00a0Jełgawa: listy intencyjne'],
    [pl, '1992 · Eindhoven: umowa'],
    [pl, '27 lutego 2022 · Tomsk i\u00a0Irkuck: zakończenie'],
  ])('%#: one line tells a step', (words, caption) => {
    const spaces = (text: string) => text.replace(/\u00a0/g, ' ');
    expect(captions(words).map(spaces)).toContain(spaces(caption));
  });

  test('say "by then" of what may have happened long before', () => {
    expect(captions(en)).toContain('March 2018 · Kaliningrad: lapsed by then; Pskov: went out of date by then');
  });

  test('never say that an agreement lapsed on the day on which the next was signed', () => {
    expect(captions(en).find((caption) => caption.startsWith('16 March 2018'))).toBe(
      '16 March 2018 · Grodno: agreement',
    );
  });

  test('stand for a year, and not longer', () => {
    expect(captionOn(bialystok, '1993-06-30', en)).toBe('1992 · Eindhoven: agreement');
    expect(captionOn(bialystok, '1999-06-30', en)).toBe('');
    expect(captionOn(bialystok, '1991-06-30', en)).toBe('');
  });

  test('tell a year as a whole when the year is looked at', () => {
    expect(captionOf(timelineInput({at: '2014'}))).toBe(
      '2014 · Lusaka and Irkutsk: letters of intent; Mazara del Vallo: declaration; Jelgava: renewed',
    );
  });
});
