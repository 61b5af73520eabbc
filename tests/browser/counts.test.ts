// The counts made by hand from the facts (tests/data/counts.test.ts spells them out city by city), seen on the page.
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';

const {open} = stage();

const BY_HAND: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '1991': {'not-yet': 21},
  '1992': {'in-force': 1, 'not-yet': 20},
  '1996': {'in-force': 5, 'not-yet': 16},
  '2002': {'in-force': 8, 'not-yet': 13},
  '2014': {'in-force': 17, perhaps: 3, 'not-yet': 1},
  '2018': {'in-force': 19, lapsed: 2},
  '2022': {'in-force': 15, perhaps: 1, terminated: 5},
};

test('the table counts what was counted by hand, in every year', async () => {
  const {widget} = await open();
  for (const [year, counts] of Object.entries(BY_HAND)) {
    await widget.attribute('at', year);
    expect(await widget.counts(), year).toEqual(counts);
  }
  await widget.attribute('at', null);
  expect(await widget.counts(), 'today').toEqual(BY_HAND['2022']);
});

test('pins, rows and table agree on every status', async () => {
  const {widget} = await open();
  for (const year of ['1996', '2009', '2014', '2020', '2023']) {
    await widget.attribute('at', year);
    const table = new Map((await widget.tableRows()).map((mark) => [mark.city, mark]));
    expect(table.size).toBe(21);
    for (const marks of [await widget.pins(), await widget.rows()]) {
      expect(marks.length, year).toBe(21);
      for (const mark of marks) expect(mark, year).toEqual(table.get(mark.city));
    }
  }
});

test('the header says the same in both languages, with the right plurals', async () => {
  const {widget} = await open({lang: 'en'});
  await widget.attribute('at', '2022');
  await expectText(widget.part('header'), [
    '21 partner cities in 18 countries',
    '15 partnerships in force',
    '1 perhaps',
    '5 ended',
  ]);
  await widget.attribute('lang', 'pl');
  await expectText(widget.part('header'), [
    '21 miast partnerskich',
    '18 krajach',
    '15',
    '1 być może',
    '5 zakończonych.',
  ]);
  await widget.attribute('at', '1992');
  await expectText(widget.part('header'), ['21 miast partnerskich', '31 grudnia 1992']);
});

async function expectText(locator: {innerText(): Promise<string>}, parts: readonly string[]): Promise<void> {
  const text = (await locator.innerText()).replace(/\u00a0/g, ' ');
  for (const part of parts) expect(text).toContain(part);
}

test('while the cursor is held and dragged, every view follows it, on a slow device too', async () => {
  const page = await open();
  const {widget} = page;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: 6});
  await widget.cursor.scrollIntoViewIfNeeded();
  const box = await widget.cursor.boundingBox();
  if (!box) throw new Error('no cursor');
  const y = box.y + box.height / 2;
  const seen = new Set<number>();
  await page.mouse.move(box.x + 20, y);
  await page.mouse.down();
  for (const share of [0.1, 0.2, 0.4, 0.5, 0.6, 0.65, 0.7]) {
    await page.mouse.move(box.x + box.width * share, y);
    await widget.host.evaluate(
      (element) => (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete,
    );
    const table = new Map((await widget.tableRows()).map((mark) => [mark.city, mark]));
    for (const marks of [await widget.pins(), await widget.rows()])
      for (const mark of marks) expect(mark).toEqual(table.get(mark.city));
    const inForce = [...table.values()].filter(({status, perhaps}) => status === 'in-force' && !perhaps).length;
    await expect.poll(() => widget.cursor.getAttribute('aria-valuetext')).toContain(`obowiązuje: ${inForce}`);
    seen.add(inForce);
  }
  await page.mouse.up();
  expect(seen.size).toBeGreaterThan(4);
});
