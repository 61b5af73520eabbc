// The public face: attributes, properties, events, parts, slots, two languages on one page, links.
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';

const {open} = stage();

const PARTS =
  'header map land sphere border ring arc pin label home timeline axis row bar event cursor table details sources toolbar button'.split(
    ' ',
  );

test('every part of the contract is there', async () => {
  const {widget} = await open({body: '<twin-cities city="lutsk"></twin-cities>'});
  for (const part of PARTS) expect(await widget.part(part).count(), part).toBeGreaterThan(0);
});

test('a click on a pin selects the city everywhere and tells the page', async () => {
  const page = await open({
    body: '<twin-cities></twin-cities>',
  });
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, {told});
    for (const name of ['twin-city-select', 'twin-view-change'])
      document.addEventListener(name, (event) => told.push(`${name} ${(event as Event & {city?: string}).city}`));
  });
  await page.widget.pin('lutsk').locator('.target').click();
  expect(await page.widget.get('city')).toBe('lutsk');
  expect(await page.widget.pin('lutsk').getAttribute('aria-current')).toBe('true');
  expect(await page.widget.tableRow('lutsk').getAttribute('aria-selected')).toBe('true');
  expect(await page.widget.details.innerText()).toContain('Луцьк');
  expect(await page.evaluate('window.told')).toEqual(['twin-view-change lutsk', 'twin-city-select lutsk']);
});

test('what a script sets fires nothing', async () => {
  const page = await open();
  await page.evaluate(() => {
    Object.assign(window, {told: 0});
    document.addEventListener('twin-view-change', () => (window as unknown as {told: number}).told++);
  });
  await page.widget.set('at', '2014');
  await page.widget.set('city', 'gori');
  await page.widget.set('projection', 'globe');
  expect(await page.widget.get('at')).toBe('2014');
  expect(await page.evaluate('window.told')).toBe(0);
});

test('the moment is clamped to the span of the atlas', async () => {
  const {widget} = await open();
  await widget.attribute('at', '1700');
  expect(await widget.get('at')).toBe('1991-01-01');
  await widget.attribute('at', '1991');
  expect(await widget.get('at')).toBe('1991');
});

test('a bad value is ignored with one warning that names the allowed ones', async () => {
  const page = await open();
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.widget.attribute('projection', 'mercator');
  await page.widget.attribute('projection', 'mercator');
  await page.widget.attribute('city', 'atlantis');
  await page.widget.attribute('at', 'yesterday');
  expect(await page.widget.get('projection')).toBe('home');
  expect(await page.widget.get('city')).toBe('');
  expect(warnings.length).toBe(3);
  expect(warnings[0]).toContain('home, world, globe');
  expect(warnings[1]).toContain('lutsk');
});

test('two elements speak two languages on one page, and one can change', async () => {
  const page = await open({
    body: '<twin-cities lang="pl"></twin-cities><div lang="en"><twin-cities></twin-cities></div>',
  });
  const headings = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('twin-cities')].map((one) =>
        one.shadowRoot?.querySelector('h2')?.textContent?.trim(),
      ),
    );
  expect(await headings()).toEqual(['Miasta partnerskie Białegostoku', 'Partner cities of Białystok']);
  await page.evaluate(async () => {
    document.querySelector('div')?.setAttribute('lang', 'pl');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await (document.querySelectorAll('twin-cities')[1] as unknown as {updateComplete: Promise<unknown>}).updateComplete;
  });
  expect(await headings()).toEqual(['Miasta partnerskie Białegostoku', 'Miasta partnerskie Białegostoku']);
});

test('panels choose what is shown', async () => {
  const {widget} = await open({body: '<twin-cities panels="table"></twin-cities>'});
  expect(await widget.part('map').count()).toBe(0);
  expect(await widget.part('timeline').count()).toBe(0);
  expect((await widget.tableRows()).length).toBe(21);
});

test('the heading slot takes the place of the title, the footer stands at the end', async () => {
  const page = await open({
    body: '<twin-cities heading-level="3"><h2 slot="heading">Nasze miasta</h2><p slot="footer">Stopka</p><p id="fallback">Zastępcza treść</p></twin-cities>',
  });
  expect(await page.locator('h2[slot=heading]').isVisible()).toBe(true);
  expect(await page.locator('p[slot=footer]').isVisible()).toBe(true);
  expect(await page.locator('#fallback').isVisible()).toBe(false);
  expect(await page.widget.host.locator('h3').first().isVisible()).toBe(false);
});

test('search forgives diacritics and knows every name', async () => {
  const {widget} = await open();
  for (const [query, city] of [
    ['luck', 'lutsk'],
    ['Луцьк', 'lutsk'],
    ['balti', 'balti'],
    ['gyumri', 'gyumri'],
    ['hrodna', 'grodno'],
    ['krolewiec', 'kaliningrad'],
  ] as const) {
    await widget.attribute('query', query);
    expect(
      (await widget.tableRows()).map((row) => row.city),
      query,
    ).toEqual([city]);
  }
});

test('filters reach map, timeline and table alike', async () => {
  const {widget} = await open();
  await widget.attribute('status', 'terminated');
  for (const marks of [await widget.pins(), await widget.rows(), await widget.tableRows()]) {
    expect(marks.map(({city}) => city).sort()).toEqual(['grodno', 'irkutsk', 'kaliningrad', 'pskov', 'tomsk']);
  }
  await widget.attribute('country', 'BY');
  expect((await widget.pins()).map(({city}) => city)).toEqual(['grodno']);
});

test('dragging the cursor moves map and table along', async () => {
  const {widget} = await open();
  await widget.scrubTo(1996);
  expect(await widget.counts()).toEqual({'in-force': 5, 'not-yet': 16});
  expect(await widget.pin('eindhoven').getAttribute('data-status')).toBe('in-force');
});

test('arrow keys on the cursor step by years, with Shift by months', async () => {
  const page = await open({body: '<twin-cities at="2014"></twin-cities>'});
  await page.widget.cursor.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.widget.get('at')).toBe('2013');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await page.widget.get('at')).toBe('2014-01');
  await page.keyboard.press('PageUp');
  expect(await page.widget.get('at')).toBe('2019');
  await page.keyboard.press('Home');
  expect(await page.widget.get('at')).toBe('1991');
  await page.keyboard.press('End');
  expect(await page.widget.get('at')).toBe('');
});

test('a link keeps the view and brings it back', async () => {
  const page = await open({
    body: '<twin-cities permalink></twin-cities>',
    tail: '#chapter&twin-at=2014&twin-city=gori&twin-projection=world',
  });
  expect(await page.widget.get('at')).toBe('2014');
  expect(await page.widget.get('city')).toBe('gori');
  expect(await page.widget.get('projection')).toBe('world');
  await page.widget.openDrawer('table');
  await page.widget.tableRow('lutsk').locator('button').first().click();
  await page.waitForFunction(() => location.hash.includes('twin-city=lutsk'));
  expect(await page.evaluate(() => location.hash)).toBe('#chapter&twin-at=2014&twin-city=lutsk&twin-projection=world');
});

test('the table sorts by what its header says', async () => {
  const {widget} = await open({lang: 'en'});
  await widget.openDrawer('table');
  await widget.host.locator('[data-act="sort city"]').click();
  const names = (await widget.tableRows()).map(({city}) => city);
  expect(names[0]).toBe('balti');
  await widget.host.locator('[data-act="sort city"]').click();
  expect((await widget.tableRows()).map(({city}) => city)).toEqual([...names].reverse());
  expect(await widget.host.locator('th[aria-sort=descending]').count()).toBe(1);
});
