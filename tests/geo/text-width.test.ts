import {expect, it} from 'vitest';
import {textWidth} from '../../src/geo/text-width.ts';

// Measured in Chromium in Arial at 100 px (Liberation Sans, which has Arial's and Helvetica's widths).
it.each([
  ['Białystok', 4.0, 4.39],
  ['Łuck', 2.11, 2.33],
  ['Mazara del Vallo', 7.37, 7.77],
  ['Milwaukee County', 8.17, 8.78],
  ['Bălți', 1.95, 2.19],
  ['Zażółć gęślą jaźń', 7.73, 8.2],
  ['10 000 km', 4.67, 4.71],
  ['Saint-Étienne', 6.0, 6.44],
  ['Гродно', 3.27, 3.6],
])('%s is not told too narrow, nor much too wide', (text, regular, bold) => {
  expect(textWidth(text) / regular).toBeGreaterThan(1);
  expect(textWidth(text) / regular).toBeLessThan(1.15);
  expect(textWidth(text, true) / bold).toBeGreaterThan(0.99);
  expect(textWidth(text, true) / bold).toBeLessThan(1.2);
});

it('is nothing for nothing', () => {
  expect(textWidth('')).toBe(0);
});
