// Three more checkers beside axe-core, each state once, in turns Polish and English, wide and narrow. What they say wrongly is
// listed with its reason (tests/checkers/known.ts).
import {expect, test} from 'vitest';
import type {Page} from 'playwright';
import {told, type Alarm} from '../checkers/alarm.ts';
import {alfa} from '../checkers/alfa.ts';
import {equalAccess} from '../checkers/equal-access.ts';
import {fewCities} from '../checkers/few-cities.ts';
import {htmlCodeSniffer} from '../checkers/html-codesniffer.ts';
import {isKnown, KNOWN, type KnownAlarm} from '../checkers/known.ts';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';

const {open, routes} = stage();

type Visited = Page & Opened;

interface State {
  readonly name: string;
  readonly attributes?: string;
  readonly css?: string;
  readonly visit?: Visit;
  readonly then?: (page: Visited) => Promise<unknown>;
  /** For Alfa too, which takes as long for one as the others for ten. */
  readonly all?: boolean;
}

routes.set(
  '/broken.json',
  (response) => void response.writeHead(200, {'content-type': 'application/json'}).end('{"format": "twin-cities/1"}'),
);

routes.set(
  '/few.json',
  (response) => void response.writeHead(200, {'content-type': 'application/json'}).end(fewCities()),
);

const menu = (name: 'download' | 'share') => async (page: Visited) => {
  await page.widget.openMenu(name);
  await page.widget.menu(name).locator('button').first().waitFor();
};

const STATES: readonly State[] = [
  {name: 'default'},
  {name: 'a city selected', attributes: 'city="lutsk"', all: true},
  {name: 'world, a past day', attributes: 'projection="world" at="2014" city="dijon"'},
  {name: 'globe', attributes: 'projection="globe"'},
  {
    name: 'filters open and on',
    attributes: 'group="eastern-partnership" country="UA"',
    then: (page) => page.widget.openMenu('filters'),
  },
  {name: 'nothing found', attributes: 'query="xyzzy" open="table"'},
  {name: 'every drawer open', attributes: 'open="all"', all: true},
  {name: 'what is wrong with a file', attributes: 'src="/broken.json"'},
  {
    name: 'playing',
    visit: {reducedMotion: 'no-preference'},
    then: async (page) => {
      await page.widget.host.evaluate((element) => (element as unknown as {play(): void}).play());
      await page.waitForFunction(() => (document.querySelector('twin-cities') as unknown as {at: string}).at !== '');
      await page.widget.host.evaluate((element) => (element as unknown as {pause(): void}).pause());
    },
  },
  {name: 'a chapter', then: (page) => page.widget.host.locator('[data-act^="open "]').first().click()},
  {name: 'the menu open: download', then: menu('download')},
  {
    name: 'the menu open: share, with its code',
    then: async (page) => {
      await menu('share')(page);
      await page.widget.host.locator('[data-act="share qr"]').click();
      await page.widget.host.locator('[data-act="share qr-file"]').waitFor();
    },
  },
  {name: 'dark', css: 'body{background:#121b22;color:#e8eef2}'},
  {name: 'contrast', attributes: 'theme="contrast" city="gori"'},
];

const seen = new Set<KnownAlarm>();

function unlisted(alarms: readonly Alarm[]): readonly string[] {
  return alarms.flatMap((alarm) => {
    const known = KNOWN.find((one) => isKnown(one, alarm));
    if (known) seen.add(known);
    return known ? [] : [told(alarm)];
  });
}

test.each(STATES.map((state, n) => ({...state, n})))('nothing new is found: $name', async (state) => {
  const {n, attributes = '', css = 'body{background:#fff;color:#14212b}', visit = {}, then} = state;
  const lang = n % 2 ? 'en' : 'pl';
  const title = lang === 'pl' ? 'Miasto' : 'City';
  const page = await open({
    lang,
    width: (n >> 1) % 2 ? 360 : 1280,
    head: `<style>${css}</style>`,
    body: `<main><h1>${title}</h1><twin-cities ${attributes.includes('src=') ? '' : 'src="/few.json"'} ${attributes}></twin-cities></main>`,
    reducedMotion: 'reduce',
    ...visit,
  });
  await then?.(page);
  await atRest(page);
  expect.soft(unlisted(await equalAccess(page))).toEqual([]);
  if (state.all) expect.soft(unlisted(await alfa(page))).toEqual([]);
  expect.soft(unlisted(await htmlCodeSniffer(page))).toEqual([]);
  await page.context().close();
});

test('every false alarm that is listed still comes', () => {
  expect(KNOWN.filter((known) => !seen.has(known)).map(({checker, rule}) => `${checker} ${rule}`)).toEqual([]);
});
