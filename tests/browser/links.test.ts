// Links into the widget (permalink): they open what they name and lead there; the browser's Back returns.
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';

const {open} = stage();
const BODY = '<p>Wstęp</p><div style="height:1500px"></div><twin-cities permalink></twin-cities>';

test.each([
  ['#twin-source=5', '#source-5'],
  ['#twin-chapter=break-of-2022&twin-at=2022-03-03', '.story'],
  ['#twin-city=lutsk', '[part~=details]'],
])('%s opens what it needs and goes there', async (tail, selector) => {
  const page = await open({body: BODY, tail, reducedMotion: 'reduce'});
  const target = page.widget.host.locator(selector);
  await expect.poll(() => target.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
  await expect
    .poll(() =>
      target.evaluate((one) => {
        const {top, bottom} = one.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }),
    )
    .toBe(true);
});

test('from a mark to its source and back: the address, the place and the focus', async () => {
  const page = await open({body: BODY, tail: '#twin-at=2014', reducedMotion: 'reduce'});
  await page.widget.attribute('city', 'lutsk');
  const mark = page.widget.details.locator('.mark').first();
  await mark.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/twin-source=\d+$/);
  const focused = page.widget.host.locator('.source-list li:focus');
  await expect.poll(() => focused.count()).toBe(1);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('twin-source');
  await expect.poll(() => mark.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, -1);
});
