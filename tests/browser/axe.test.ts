// axe-core finds nothing: WCAG 2.0 to 2.2 A and AA and best practices, in every state, theme and language.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Page} from 'playwright';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';

const {open, routes} = stage();
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
// Of the page around the widget, not of the widget.
const OF_THE_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

type Visited = Page & Opened;

interface State {
  readonly name: string;
  /** An \`open\` among them comes before that of the page, which opens all drawers: axe passes by what is closed. */
  readonly attributes?: string;
  /** What stands above the widget. */
  readonly above?: string;
  readonly visit?: Visit;
  readonly then?: (page: Visited) => Promise<unknown>;
}

routes.set(
  '/broken.json',
  (response) => void response.writeHead(200, {'content-type': 'application/json'}).end('{"format": "twin-cities/1"}'),
);
routes.set('/never.json', () => undefined);

const act = (command: string) => (page: Visited) => page.widget.host.locator(`[data-act="${command}"]`).first().click();

const STATES: readonly State[] = [
  {name: 'default'},
  {name: 'drawers closed', attributes: 'open=""'},
  {name: 'a partner selected', attributes: 'city="lutsk"'},
  {name: 'a past day', attributes: 'at="2014" city="dijon"'},
  {name: 'nothing passes the filters', attributes: 'query="xyzzy"'},
  {name: 'filters open and on', attributes: 'group="eastern-partnership" country="UA"'},
  {
    name: 'playing, then paused',
    then: async (page) => {
      await page.widget.host.evaluate((element) => (element as unknown as {play(): void}).play());
      await page.waitForFunction(() => (document.querySelector('twin-cities') as unknown as {at: string}).at !== '');
      await page.widget.host.evaluate((element) => (element as unknown as {pause(): void}).pause());
    },
  },
  {name: 'what is wrong with a file', attributes: 'src="/broken.json"'},
  {
    name: 'loading',
    attributes: 'src="/never.json"',
    visit: {wait: false},
    then: (page) => page.widget.host.locator('.loading').waitFor(),
  },
  {name: 'globe', attributes: 'projection="globe" city="lusaka"'},
  {name: 'world', attributes: 'projection="world"'},
  {name: 'a chapter open', then: (page) => page.widget.host.locator('[data-act^="open "]').first().click()},
  {
    name: 'sorted, with all documents and texts open',
    then: async (page) => {
      await act('sort city')(page);
      await page.widget.unfold();
      for (const fold of ['.chapter-texts', '.more']) await page.widget.host.locator(`${fold} > summary`).click();
    },
  },
  ...(['download', 'share'] as const).map((menu) => ({
    name: `the menu open: ${menu}`,
    then: async (page: Visited) => {
      await page.widget.openMenu(menu);
      await page.widget.menu(menu).locator('button').first().waitFor();
    },
  })),
  {name: 'the filters open, narrow', visit: {width: 360}, then: (page) => page.widget.openMenu('filters')},
  {name: 'narrow', visit: {width: 320}, attributes: 'city="gori"'},
  {name: 'only the table', attributes: 'panels="table"'},
  {
    name: 'under a heading of level 3',
    attributes: 'heading-level="4" city="lutsk"',
    above: '<h2>Współpraca</h2><h3>Zagranica</h3>',
  },
];

const WHITE = 'body{background:#fff;color:#14212b}';
const SWITCH = `body{background:#000!important} body *{background:#000!important;color:#ff0!important}`;

/** What axe finds, one line each. */
async function findings(page: Visited, off: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ([tags, without]) => {
      const {axe} = window as unknown as {
        axe: {
          run(
            where: unknown,
            options: unknown,
          ): Promise<{violations: {id: string; help: string; nodes: {target: unknown; failureSummary: string}[]}[]}>;
        };
      };
      const {violations} = await axe.run(document, {
        runOnly: {type: 'tag', values: tags},
        rules: Object.fromEntries(without.map((id) => [id, {enabled: false}])),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({id, help, nodes}) =>
        nodes
          .slice(0, 4)
          .map(
            ({target, failureSummary}) =>
              `${id}: ${help} — ${JSON.stringify(target)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`,
          ),
      );
    },
    [TAGS, [...OF_THE_PAGE, ...off]] as const,
  );
}

async function shown(
  {attributes = '', above = '', visit = {}, then}: State,
  lang: string,
  css = WHITE,
): Promise<Visited> {
  const page = await open({
    lang,
    head: `<style>${css}</style>`,
    body: `<main><h1>Miasto</h1>${above}<twin-cities ${attributes} open="all"></twin-cities></main>`,
    reducedMotion: 'reduce',
    ...visit,
  });
  await then?.(page);
  if (visit.wait !== false) await atRest(page);
  return page;
}

test.each(STATES)('axe finds nothing in Polish or English: $name', async (state) => {
  const page = await shown(state, 'pl');
  expect.soft(await findings(page), 'pl').toEqual([]);
  await page.widget.attribute('lang', 'en');
  // Colours are the same in every language.
  expect.soft(await findings(page, ['color-contrast']), 'en').toEqual([]);
  await page.context().close();
});

const THEMES: readonly {
  readonly name: string;
  readonly css?: string;
  readonly attributes?: string;
  readonly visit?: Visit;
}[] = [
  {name: 'a dark page', css: 'body{background:#121b22;color:#e8eef2}'},
  {name: 'a contrast switch', css: SWITCH},
  {name: 'theme=light', attributes: 'theme="light"'},
  {name: 'theme=dark', attributes: 'theme="dark"'},
  {name: 'theme=contrast', attributes: 'theme="contrast"'},
  {name: 'more contrast', visit: {contrast: 'more'}},
  {name: 'forced colours', visit: {forcedColors: 'active'}},
];

test.each(THEMES)('axe finds nothing in the main states: $name', async ({css = WHITE, attributes = '', visit = {}}) => {
  const page = await shown({name: '', attributes: `${attributes} city="lutsk"`, visit}, 'pl', css);
  expect.soft(await findings(page), 'selected').toEqual([]);
  const past = {lang: 'en', at: '2014', city: 'dijon', projection: 'world'};
  for (const [name, value] of Object.entries(past)) await page.widget.attribute(name, value);
  await atRest(page);
  expect.soft(await findings(page), 'past day').toEqual([]);
  await page.context().close();
});

test('two widgets on one page, in two languages, do not get in each other’s way', async () => {
  const page = await open({
    head: `<style>${WHITE}</style>`,
    body: '<main><h1>Miasto</h1><twin-cities lang="pl" open="all"></twin-cities><twin-cities lang="en" city="lutsk" panels="map details table" open="all"></twin-cities></main>',
  });
  expect(await findings(page)).toEqual([]);
});
