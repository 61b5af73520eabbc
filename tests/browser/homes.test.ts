// Several towns in one atlas: a reader chooses one, or sees all together.
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';
import {regionFile} from '../harness/region.ts';

const {open, routes} = stage();
routes.set('/region.json', (response) => {
  response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(regionFile()));
});
const opened = (attributes = '') =>
  open({body: `<twin-cities src="/region.json" lang="en" permalink ${attributes}></twin-cities>`});

type Page = Awaited<ReturnType<typeof opened>>;
const stars = (page: Page): Promise<readonly string[]> =>
  page.widget.host.locator('[part~=home] text').allTextContents();
const pins = (page: Page): Promise<readonly (string | null)[]> =>
  page.widget.host
    .locator('[part~=pin]')
    .evaluateAll((all) => all.map((one) => one.closest('[data-city]')?.getAttribute('data-city') ?? null).sort());
/** How many strokes the lines have together: one for each partner of each town. */
const strokes = (page: Page): Promise<number> =>
  page.widget.host.locator('path[part~=arc]').evaluateAll(
    (arcs) =>
      arcs
        .map((arc) => arc.getAttribute('d') ?? '')
        .join('')
        .split('M').length - 1,
  );

test('all together: every town has its star, every tie its own line', async () => {
  const page = await opened();
  expect(page.errors).toEqual([]);
  expect(await stars(page)).toEqual(['Old Mill', 'New Ford']);
  expect(await pins(page)).toEqual(['coast', 'hill', 'lake']);
  expect(await strokes(page)).toBe(4);
});

test('one is chosen: its partners, its distances; the choice is told, kept in the link, and can be taken back', async () => {
  const page = await opened();
  const choice = page.widget.host.getByLabel('Town');
  await choice.selectOption({label: 'New Ford'});
  await expect.poll(() => stars(page)).toEqual(['New Ford']);
  expect(await pins(page)).toEqual(['coast', 'lake']);
  expect(await page.widget.host.locator('.header').innerText()).toContain('2 partner cities in 2 countries');
  await expect
    .poll(() => page.widget.host.locator('[role=status]').allInnerTexts())
    .toContain('New Ford: 2 partner cities');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('twin-home=new-ford');
  await choice.selectOption({label: 'All together'});
  await expect.poll(() => stars(page)).toEqual(['Old Mill', 'New Ford']);
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('twin-home');
});

test('a page may show one of them at first; who is none of them is told and gives way', async () => {
  const page = await opened('home="old-mill"');
  expect(await stars(page)).toEqual(['Old Mill']);
  expect(await page.widget.host.evaluate((host) => (host as HTMLElement & {home: string}).home)).toBe('old-mill');
  const other = await opened('home="nowhere"');
  expect(await stars(other)).toEqual(['Old Mill', 'New Ford']);
});

test('with one home there is no choice', async () => {
  const page = await open({body: '<twin-cities lang="en"></twin-cities>'});
  expect(await page.widget.host.getByLabel('Town').count()).toBe(0);
});
