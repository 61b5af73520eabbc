// Sentences put together from parts: what agrees with what, for every document, status, number and sort of date.
import {describe, expect, test} from 'vitest';
import {wordsIn} from '../../src/i18n/words.ts';
import {INSTRUMENTS} from '../../src/model/vocabulary.ts';

const en = wordsIn('en').messages;
const pl = wordsIn('pl').messages;
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('What is said of a document agrees with its noun', () => {
  test.each([
    ['letter-of-intent', 'list intencyjny: obowiązuje, wygasł, zawieszony, zakończony, przed podpisaniem'],
    ['agreement', 'umowa: obowiązuje, wygasła, zawieszona, zakończona, przed podpisaniem'],
    ['accord', 'porozumienie: obowiązuje, wygasło, zawieszone, zakończone, przed podpisaniem'],
    ['declaration', 'deklaracja: obowiązuje, wygasła, zawieszona, zakończona, przed podpisaniem'],
    ['memorandum', 'memorandum: obowiązuje, wygasło, zawieszone, zakończone, przed podpisaniem'],
    ['statement', 'oświadczenie: obowiązuje, wygasło, zawieszone, zakończone, przed podpisaniem'],
  ] as const)('%s', (instrument, told) => {
    const statuses = ['in-force', 'lapsed', 'suspended', 'terminated', 'not-yet'] as const;
    const words = (perhaps: boolean) => statuses.map((status) => pl.common.documentStatus(instrument, status, perhaps));
    const name = pl.common.instrument(instrument);
    expect(plain(`${name}: ${words(false).join(', ')}`)).toBe(told);
    const [, lapsed = '', suspended = ''] = words(false);
    expect(words(true).slice(1, 3)).toEqual([`być może ${lapsed}`, `być może ${suspended}`]);
    // The pin on the map says the same with a date.
    expect(pl.map.lapsed(instrument, name, 'D')).toBe(`${name} ${lapsed} D`);
    expect(pl.map.suspended(instrument, name, 'D')).toBe(`${name} ${suspended} D`);
    expect(pl.map.terminated(instrument, name, 'D')).toBe(`${name}, współpraca zakończona D`);
  });

  test('and English has one form for all', () => {
    for (const instrument of INSTRUMENTS)
      expect(en.common.documentStatus(instrument, 'terminated', true)).toBe('perhaps terminated');
  });
});

test.each([
  [0, '0 partnerstw obowiązuje, zawieszonych, zakończonych, wygasło'],
  [1, '1 partnerstwo obowiązuje, zawieszone, zakończone, wygasło'],
  [2, '2 partnerstwa obowiązują, zawieszone, zakończone, wygasły'],
  [5, '5 partnerstw obowiązuje, zawieszonych, zakończonych, wygasło'],
  [12, '12 partnerstw obowiązuje, zawieszonych, zakończonych, wygasło'],
  [22, '22 partnerstwa obowiązują, zawieszone, zakończone, wygasły'],
  [25, '25 partnerstw obowiązuje, zawieszonych, zakończonych, wygasło'],
])('what is said of %i partnerships agrees with the number', (n, told) => {
  const {header} = pl;
  const counted = header.counted(n);
  const rest = [header.suspended, header.ended, header.lapsed].map((phrase) => phrase('', n).trim());
  expect(plain([header.inForce(counted, n), ...rest].join(', '))).toBe(told);
  const perhaps = [header.perhapsInForce, header.perhapsSuspended, header.perhapsEnded, header.perhapsLapsed];
  const sure = [header.inForce, header.suspended, header.ended, header.lapsed];
  expect(perhaps.map((phrase) => phrase(counted, n).replace('być może ', ''))).toEqual(
    sure.map((phrase) => phrase(counted, n)),
  );
});

test('what happened at the latest by a day is not told as "by then"', () => {
  expect(plain(pl.timeline.byThatDay('wygaśnięcie'))).toBe('wygaśnięcie najpóźniej tego dnia');
  expect(plain(pl.timeline.byThen('wygaśnięcie'))).toBe('wygaśnięcie do tego czasu');
  expect([en.timeline.byThatDay('lapsed'), en.timeline.byThen('lapsed')]).toEqual([
    'lapsed by that day',
    'lapsed by then',
  ]);
});
