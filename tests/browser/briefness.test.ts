// How much a reader hears and how often one presses Tab, counted as a screen reader goes through the page from its beginning.
import type {CDPSession} from 'playwright';
import {expect, test} from 'vitest';
import {stage, type Visit} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';

const {open} = stage();

const BODY = '<main><h1>Miasto</h1><button id="before">Przed</button><twin-cities></twin-cities></main>';

const visited = (visit: Visit = {}) => open({body: BODY, reducedMotion: 'reduce', ...visit});

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly parentId?: string;
  readonly childIds?: readonly string[];
}

/** Their name is all that is read of them. */
const NAMED = /^(button|textbox|searchbox|slider|combobox|option|img|image|link|heading|DisclosureTriangle)$/;

/** What is read from the beginning of the page on, piece by piece. Of a list that is walked by arrow keys, its name and one item. */
async function read(page: Awaited<ReturnType<typeof visited>>): Promise<readonly string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as unknown as {readonly nodes: readonly Node[]};
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: string[] = [];
  const visit = ({ignored, role, name, childIds = []}: Node): void => {
    const kind = role?.value ?? '';
    const words = name?.value ?? '';
    const children = childIds.flatMap((id) => known.get(id) ?? []);
    if (!ignored && (kind === 'StaticText' || NAMED.test(kind))) return void told.push(words);
    if (!ignored && words && /^(listbox|toolbar|group|region|search|figure|list)$/.test(kind)) told.push(words);
    (kind === 'listbox' ? children.slice(0, 1) : children).forEach(visit);
  };
  nodes.filter(({parentId}) => parentId === undefined).forEach(visit);
  return told.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const wordsIn = (pieces: readonly string[]): number => pieces.join(' ').split(' ').length;

test.each(['pl', 'en'])(
  'the first fact comes after at most 15 words, the table after at most 400 (%s)',
  async (lang) => {
    for (const width of [1280, 360]) {
      const page = await visited({lang, width});
      const pieces = await read(page);
      const title = pieces.findIndex((piece) => /^(Skip|Pomiń): /.test(piece));
      const fact = pieces.findIndex((piece) => /^21\s(miast|partner cities)/.test(piece));
      const table = pieces.findIndex((piece) => /^(Wszystkie miasta partnerskie|All partner cities)/.test(piece));
      expect(title).toBeGreaterThan(0);
      expect(fact).toBeGreaterThan(title);
      expect(table).toBeGreaterThan(fact);
      expect
        .soft(wordsIn(pieces.slice(title, fact)), `words before the first fact at ${width} px`)
        .toBeLessThanOrEqual(15);
      expect
        .soft(wordsIn(pieces.slice(title, table)), `words before the table at ${width} px`)
        .toBeLessThanOrEqual(400);
      await page.context().close();
    }
  },
);

test('an open table has two stops a city; arrow keys lead to the sources in its row, and back', async () => {
  const page = await visited();
  await page.widget.openDrawer('table');
  await page.widget.unfold();
  const cities = (await page.widget.tableRows()).length;
  await page.widget.tableRow('eindhoven').locator('.pick').focus();
  let stops = 1;
  for (; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const isInRow = await page.widget.host.evaluate(
      ({shadowRoot}) => shadowRoot?.activeElement?.closest('tr') !== null,
    );
    if (!isInRow) break;
  }
  expect(stops).toBe(2 * cities);

  const focus = (): Promise<string> =>
    page.widget.host.evaluate(({shadowRoot}) => shadowRoot?.activeElement?.getAttribute('data-act') ?? 'city');
  const row = page.widget.tableRow('lutsk');
  await row.locator('.pick').focus();
  const sources = await row
    .locator('.mark:visible')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-act')));
  expect(sources.length).toBeGreaterThan(5);
  for (const source of sources) {
    await page.keyboard.press('ArrowRight');
    expect(await focus()).toBe(source);
  }
  await page.keyboard.press('Home');
  expect(await focus()).toBe('city');
  await page.keyboard.press('ArrowLeft');
  expect(await focus()).toBe(sources.at(-1));
  // With the documents folded away again, the city is still a stop, and what is folded away is passed by.
  await page.widget.host.locator('[data-act=unfold]').click();
  await atRest(page);
  await row.locator('.pick').focus();
  const left = await row.locator('.mark').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  for (let i = 0; i <= left; i++) await page.keyboard.press('ArrowRight');
  expect(await focus()).toBe('city');
});
