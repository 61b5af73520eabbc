// An atlas by address or by property: waiting, what is wrong with it and where, Retry, and what outlives what.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Page} from 'playwright';
import type {AtlasFile} from '../../src/model/schema.ts';
import {stage, type Opened, type Visit} from '../harness/browser.ts';

const {open, routes} = stage();
const GOOD = readFileSync('tests/atlases/bialystok.json', 'utf8');
const SMALL = JSON.parse(readFileSync('tests/fixtures/small-atlas.json', 'utf8')) as AtlasFile;
const FALLBACK = '<p id="fallback">Lista miast partnerskich</p>';

type Reply = Parameters<NonNullable<ReturnType<typeof routes.get>>>[0];

const json = (body: string) => (response: Reply) =>
  void response.writeHead(200, {'content-type': 'application/json'}).end(body);
const other = (name: string): string =>
  JSON.stringify({...JSON.parse(GOOD), id: name, title: {pl: `Partnerzy: ${name}`, en: `Partners: ${name}`}});

/** An address whose answer waits for `answer`. */
function slow(path: string): {answer: (body: string) => void} {
  const waiting: Reply[] = [];
  let given: string | undefined;
  routes.set(path, (response) => {
    if (given === undefined) waiting.push(response);
    else json(given)(response);
  });
  return {
    answer(body) {
      given = body;
      for (const response of waiting.splice(0)) json(body)(response);
    },
  };
}

const LISTEN = `Object.defineProperty(window, 'told', {value: []});
for (const name of ['twin-ready', 'twin-load-error']) {
  addEventListener(name, ({type, problems}) => told.push(problems ? type + ' ' + problems.map(({path, code}) => path + ' ' + code).join('; ') : type), true);
}`;

const visit = (body: string, more: Visit = {}): Promise<Page & Opened> =>
  open({body, wait: false, init: LISTEN, ...more});
const told = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>('told');
const alert = (page: Page & Opened) => page.widget.host.locator('[role=alert]');
const title = (page: Page & Opened) => page.widget.host.locator('h2').first();
const asked = (page: Page & Opened, path: string): Promise<unknown> =>
  expect.poll(() => page.asked.some((address) => address.endsWith(path))).toBe(true);

test('while it loads, the widget keeps its space, says so and shows the fallback', async () => {
  const atlas = slow('/slow.json');
  const page = await visit(`<twin-cities src="/slow.json">${FALLBACK}</twin-cities><p id="after">Dalej</p>`);
  await asked(page, '/slow.json');
  expect((await page.widget.host.boundingBox())?.height).toBeGreaterThanOrEqual(900);
  expect(await page.widget.host.locator('.loading').innerText()).toContain('Wczytywanie');
  expect(await page.locator('#fallback').isVisible()).toBe(true);
  atlas.answer(GOOD);
  await page.widget.ready();
  expect((await page.widget.pins()).length).toBe(21);
  expect(await page.locator('#fallback').isVisible()).toBe(false);
  expect(await told(page)).toEqual(['twin-ready']);
});

test('after 15 seconds it says that the file did not come; Retry gets it, and the focus goes on', async () => {
  const atlas = slow('/late.json');
  const page = await visit(`<twin-cities src="/late.json">${FALLBACK}</twin-cities>`, {
    before: (p) => p.clock.install(),
  });
  await asked(page, '/late.json');
  await page.clock.runFor(14_000);
  expect(await alert(page).count()).toBe(0);
  await page.clock.runFor(1_500);
  await alert(page).waitFor();
  expect(await alert(page).innerText()).toContain('15\u00a0sekund');
  expect(await page.locator('#fallback').isVisible()).toBe(true);
  expect(await told(page)).toEqual(['twin-load-error  timeout']);
  atlas.answer(GOOD);
  await page.widget.host.locator('[data-act=retry]').press('Enter');
  await page.widget.part('map').waitFor();
  expect((await page.widget.pins()).length).toBe(21);
  expect(await alert(page).count()).toBe(0);
  expect(await told(page)).toEqual(['twin-load-error  timeout', 'twin-ready']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe('h2');
  expect(page.errors).toEqual([]);
});

const BAD: readonly [name: string, reply: (response: Reply) => void, code: string, pl: string, en: string][] = [
  ['a file that is not there', (response) => void response.writeHead(404).end(), 'http', '404', '404'],
  ['a broken server', (response) => void response.writeHead(503).end(), 'http', '503', '503'],
  [
    'a page instead of JSON',
    (response) => void response.writeHead(200).end('<!doctype html>'),
    'not-json',
    'JSON',
    'JSON',
  ],
  ['an empty file', json(''), 'not-json', 'JSON', 'JSON'],
  ['more than 5 MB, announced', json(' '.repeat(5_000_001)), 'too-large', '5\u00a0MB', '5 MB'],
  [
    'more than 5 MB, piece by piece',
    (response) => {
      const whole = response.writeHead(200, {'transfer-encoding': 'chunked'}) as unknown as {
        write(text: string): void;
        end(): void;
      };
      for (let i = 0; i < 6; i++) whole.write(' '.repeat(1_000_000));
      whole.end();
    },
    'too-large',
    '5\u00a0MB',
    '5 MB',
  ],
  ['a list', json('[]'), 'not-an-object', '', ''],
  [
    'another format',
    json(JSON.stringify({...JSON.parse(GOOD), format: 'twin-cities/9'})),
    'bad-format',
    'twin-cities/1',
    'twin-cities/1',
  ],
];

for (const [name, reply, code, pl, en] of BAD) {
  test(`${name} is told in both languages, with Retry and the fallback, and no other city's data`, async () => {
    routes.set('/bad.json', reply);
    const page = await visit(`<twin-cities src="/bad.json">${FALLBACK}</twin-cities>`);
    await alert(page).waitFor();
    expect((await told(page))[0]).toContain(code);
    expect(await alert(page).innerText()).toContain(pl);
    expect(await page.widget.host.locator('[data-act=retry]').innerText()).toContain('ponownie');
    await page.widget.attribute('lang', 'en');
    expect(await alert(page).innerText()).toContain(en);
    expect(await alert(page).innerText()).toContain('could not be loaded');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(await page.widget.pins()).toEqual([]);
    expect(await page.widget.tableRows()).toEqual([]);
    expect(page.errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
  });
}

test('a server that cannot be reached is told with the address', async () => {
  const page = await visit(`<twin-cities src="http://127.0.0.1:1/atlas.json">${FALLBACK}</twin-cities>`);
  await alert(page).waitFor();
  expect(await alert(page).innerText()).toContain('http://127.0.0.1:1/atlas.json');
  expect(await told(page)).toEqual(['twin-load-error  unreachable']);
});

test('a comma too many is told with file, line, column and the line itself, bytes that are not UTF-8 with a remedy', async () => {
  routes.set('/comma.json', json('{\n  "format": "twin-cities/1",\n}'));
  routes.set(
    '/ansi.json',
    (response) => void response.writeHead(200).end(Buffer.from('{"title": "Bia\u00b3ystok"}', 'latin1')),
  );
  const page = await visit('<twin-cities src="/comma.json" lang="en"></twin-cities>');
  await alert(page).waitFor();
  const said = async (): Promise<string> => (await alert(page).locator('li').innerText()).replace(/\s+/g, ' ');
  expect(await said()).toBe(
    '/comma.json, line 2, column 28: the file is not JSON: a comma too many "format": "twin-cities/1", ' +
      'Remedy: delete it: there is no comma after the last entry, before } or ].',
  );
  await page.widget.attribute('src', '/ansi.json');
  await expect.poll(said).toContain('/ansi.json, line 1, column 15: the file is not saved as UTF-8');
  expect(await said()).toContain('Remedy: save it as UTF-8 (in Notepad');
});

test('the first five problems stand there with their places, and the count of the rest', async () => {
  const atlas = JSON.parse(GOOD) as {partners: {country: string; ties: {events: {date: string}[]}[]}[]};
  for (const index of [0, 1, 2, 3, 4, 5, 6]) {
    const event = atlas.partners[index]?.ties[0]?.events[0];
    if (event) event.date = '2012-13-01';
  }
  routes.set('/seven.json', json(JSON.stringify(atlas)));
  const page = await visit('<twin-cities src="/seven.json"></twin-cities>');
  await alert(page).waitFor();
  const lines = () => alert(page).locator('li').allInnerTexts();
  const polish = await lines();
  expect(polish.length).toBe(6);
  expect(polish[0]).toContain('partners[0].ties[0].events[0].date: „2012-13-01”');
  expect(polish[5]).toContain('2');
  await page.widget.attribute('lang', 'en');
  const english = await lines();
  // The city by name before the path, and what to do behind the reason.
  expect(english[0]).toMatch(
    /^Bornova, partners\[0\]\.ties\[0\]\.events\[0\]\.date: "2012-13-01" is no EDTF date\s+Remedy: write 2014/,
  );
  expect(english[5]).toBe('and 2 more problems');
});

type Atlas = Record<string, never> & {
  home: Record<string, unknown>;
  sources: Record<string, unknown>[];
  partners: {[key: string]: unknown; ties: {[key: string]: unknown; events: Record<string, unknown>[]}[]}[];
};

const DEFECTS: readonly [name: string, spoil: (atlas: Atlas) => void, path: string, code: string][] = [
  ['a missing title', (atlas) => void delete (atlas as Record<string, unknown>)['title'], 'title', 'missing'],
  [
    'coordinates that are text',
    ({home}) => void (home['coordinates'] = '23, 53'),
    'home.coordinates',
    'bad-coordinates',
  ],
  [
    'a latitude beyond the pole',
    ({home}) => void (home['coordinates'] = [23, 153]),
    'home.coordinates[1]',
    'bad-latitude',
  ],
  [
    'a country that is none',
    ({partners}) => void (at(partners, 2)['country'] = 'Poland'),
    'partners[2].country',
    'bad-country',
  ],
  [
    'an unknown instrument',
    ({partners}) => void (at(at(partners, 1).ties, 0)['instrument'] = 'handshake'),
    'partners[1].ties[0].instrument',
    'bad-choice',
  ],
  [
    'an unknown type of event',
    ({partners}) => void (at(at(at(partners, 1).ties, 0).events, 0)['type'] = 'kissed'),
    'partners[1].ties[0].events[0].type',
    'bad-choice',
  ],
  [
    'an event without a source',
    ({partners}) => void (at(at(at(partners, 1).ties, 0).events, 0)['sources'] = []),
    'partners[1].ties[0].events[0].sources',
    'no-source',
  ],
  [
    'a source that is not listed',
    ({partners}) => void (at(at(at(partners, 1).ties, 0).events, 0)['sources'] = ['hearsay']),
    'partners[1].ties[0].events[0].sources[0]',
    'unknown-source',
  ],
  [
    'a place that is not listed',
    ({partners}) => void (at(at(at(partners, 1).ties, 0).events, 0)['place'] = 'atlantis'),
    'partners[1].ties[0].events[0].place',
    'unknown-place',
  ],
  [
    'one id twice',
    ({partners}) => void (at(partners, 1)['id'] = at(partners, 0)['id']),
    'partners[1].id',
    'duplicate-id',
  ],
  [
    'a group that is not listed',
    ({partners}) => void (at(partners, 0)['group'] = 'friends'),
    'partners[0].group',
    'unknown-group',
  ],
  [
    'a link that is a script',
    ({sources}) => void (at(sources, 0)['url'] = 'javascript:alert(1)'),
    'sources[0].url',
    'bad-url',
  ],
  [
    'partners that are no list',
    (atlas) => void ((atlas as Record<string, unknown>)['partners'] = {}),
    'partners',
    'not-a-list',
  ],
];

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

test('every kind of defect is named with its place', async () => {
  const page = await visit('<twin-cities panels="table"></twin-cities>', {lang: 'en'});
  await page.widget.ready();
  for (const [name, spoil, path, code] of DEFECTS) {
    const atlas = JSON.parse(GOOD) as Atlas;
    spoil(atlas);
    await page.widget.set('data', atlas);
    expect((await told(page)).at(-1), name).toContain(`${path} ${code}`);
    expect(await alert(page).innerText(), name).toContain(`${path}: `);
    expect(await alert(page).locator('[data-act=retry]').count(), name).toBe(0);
  }
  expect(page.errors).toEqual([]);
});

test('whatever a script hands in, nothing is thrown into the page', async () => {
  const page = await visit('<twin-cities panels="table"></twin-cities>', {lang: 'en'});
  await page.widget.ready();
  const thrown = await page.evaluate(async () => {
    const widget = document.querySelector<HTMLElement>('twin-cities') as HTMLElement & {
      data: unknown;
      updateComplete: Promise<unknown>;
      [key: string]: unknown;
    };
    const circle: Record<string, unknown> = {};
    circle['partners'] = circle;
    const trap = new Proxy({}, {ownKeys: () => { throw new Error('trap'); }}); // prettier-ignore
    const wishes: unknown[] = [0, '', 'x', true, [], {}, () => 1, Symbol('s'), 12n, new Date(), circle, trap, {get format() { throw new Error('no'); }}]; // prettier-ignore
    const names = [
      'data',
      'at',
      'city',
      'projection',
      'panels',
      'status',
      'country',
      'group',
      'query',
      'theme',
      'headingLevel',
      'permalink',
      'src',
    ];
    const faults: string[] = [];
    for (const wish of wishes) {
      for (const name of names) {
        try {
          widget[name] = wish;
          widget[name] = name === 'data' ? null : undefined;
        } catch (error) {
          faults.push(`${name} = ${typeof wish}: ${String(error)}`);
        }
      }
    }
    widget['src'] = undefined;
    await widget.updateComplete;
    return faults;
  });
  expect(thrown).toEqual([]);
  await page.widget.ready();
  expect((await page.widget.tableRows()).length).toBe(21);
  expect(page.errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
});

test('a change of src is followed, and a late answer to an older request never wins', async () => {
  const first = slow('/first.json');
  routes.set('/second.json', json(other('drugi')));
  const page = await visit('<twin-cities src="/first.json"></twin-cities>');
  await asked(page, '/first.json');
  await page.widget.attribute('src', '/second.json');
  await page.widget.ready();
  expect(await title(page).innerText()).toContain('drugi');
  first.answer(other('pierwszy'));
  await page.waitForLoadState('networkidle');
  expect(await title(page).innerText()).toContain('drugi');
  routes.set('/third.json', json(other('trzeci')));
  await page.widget.attribute('src', '/third.json');
  await title(page).filter({hasText: 'trzeci'}).waitFor();
  await page.widget.set('data', JSON.parse(other('dany')));
  await title(page).filter({hasText: 'dany'}).waitFor();
  expect(page.errors).toEqual([]);
});

test('a good atlas outlives a bad reload, with a notice and Retry', async () => {
  routes.set('/good.json', json(other('dobry')));
  const page = await visit(`<twin-cities src="/good.json">${FALLBACK}</twin-cities>`);
  await page.widget.ready();
  routes.set('/good.json', (response) => void response.writeHead(500).end());
  await page.widget.host.evaluate((element) => (element as unknown as {reload(): Promise<void>}).reload());
  expect(await alert(page).innerText()).toContain('500');
  expect((await page.widget.pins()).length).toBe(21);
  expect(await title(page).innerText()).toContain('dobry');
  expect(await page.locator('#fallback').isVisible()).toBe(false);
  expect(await told(page)).toEqual(['twin-ready', 'twin-load-error  http']);
  routes.set('/good.json', json(other('lepszy')));
  await page.widget.host.locator('[data-act=retry]').click();
  await title(page).filter({hasText: 'lepszy'}).waitFor();
  expect(await alert(page).count()).toBe(0);
  expect(await told(page)).toEqual(['twin-ready', 'twin-load-error  http', 'twin-ready']);
});

test('an element that is taken out while it loads asks again when it is put back', async () => {
  const atlas = slow('/moved.json');
  const page = await visit('<twin-cities src="/moved.json"></twin-cities><div id="place"></div>');
  await asked(page, '/moved.json');
  await page.evaluate(() => {
    const widget = document.querySelector('twin-cities');
    widget?.remove();
    if (widget) document.querySelector('#place')?.append(widget);
  });
  atlas.answer(GOOD);
  await page.widget.ready();
  expect((await page.widget.pins()).length).toBe(21);
  expect(page.errors).toEqual([]);
});

test('what an atlas says is text: no tag of it becomes an element, no script of it runs', async () => {
  const atlas = GOOD.replaceAll(
    /"(pl|en|note)": "/g,
    '"$1": "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>{{x}}${x} ',
  );
  routes.set('/hostile.json', json(atlas));
  const page = await visit('<twin-cities src="/hostile.json" city="lutsk"></twin-cities>');
  await page.widget.ready();
  const inside = await page.widget.host.evaluate((element) => ({
    tags: element.shadowRoot?.querySelectorAll('img, script, iframe, object, embed, link').length,
    links: [...(element.shadowRoot?.querySelectorAll('a') ?? [])].filter(({href}) => !/^https?:/.test(href)).length,
  }));
  expect(inside).toEqual({tags: 0, links: 0});
  expect(await title(page).innerText()).toContain('<img src=x onerror=window.hacked=1>');
  expect(await page.evaluate('window.hacked')).toBe(undefined);
  expect(page.errors).toEqual([]);
});

test('an atlas that passes the check and cannot be drawn is told, with the fallback, and the next one is drawn', async () => {
  // No such atlas is known; a browser that does not format numbers stands for it.
  const page = await visit(`<twin-cities panels="table" lang="en">${FALLBACK}</twin-cities>`, {
    before: (p) =>
      p.addInitScript({
        content: `window.faulty = true;
          const getter = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format').get;
          Object.defineProperty(Intl.NumberFormat.prototype, 'format', {get() { if (window.faulty) throw new RangeError('no such number'); return getter.call(this); }});
          window.rejected = []; addEventListener('unhandledrejection', (event) => rejected.push(String(event.reason)));`,
      }),
  });
  await page.widget.ready();
  expect(await alert(page).innerText()).toContain('no such number');
  expect(await page.locator('#fallback').isVisible()).toBe(true);
  expect(await told(page)).toEqual(['twin-load-error  undrawable']);
  expect(await page.evaluate('rejected')).toEqual([]);
  expect(page.errors).toEqual([]);
  await page.evaluate('window.faulty = false');
  await page.widget.host.evaluate((element) => (element as unknown as {reload(): Promise<void>}).reload());
  expect((await page.widget.tableRows()).length).toBe(21);
  expect(await alert(page).count()).toBe(0);
});

const MISSPELT: readonly [tag: string, remedy: string][] = [
  ['<twin-cities scr="gdansk.json">', 'src="gdansk.json"'],
  ['<twin-cities data="gdansk.json">', 'src="gdansk.json"'],
  ['<twin-cities data-src="gdansk.json">', 'src="gdansk.json"'],
  ['<twin-cities atlas-file="dane/gdansk.csv?v=2">', 'src="dane/gdansk.csv?v=2"'],
  ['<div data-twin-cities src="gdansk.json">', 'data-src="gdansk.json"'],
];

for (const [tag, remedy] of MISSPELT) {
  test(`${tag} gets a message and the fallback, and no other city's data`, async () => {
    const page = await visit(`${tag}${FALLBACK}</${tag.startsWith('<div') ? 'div' : 'twin-cities'}>`);
    await page.locator('twin-cities').waitFor({state: 'attached'});
    await page.widget.ready();
    expect(await alert(page).innerText()).toContain(remedy);
    expect(await told(page)).toEqual(['twin-load-error  misspelt-src']);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(await page.widget.tableRows()).toEqual([]);
    await page.widget.attribute('lang', 'en');
    expect(await alert(page).innerText()).toContain(`write ${remedy}`);
  });
}

test('an odd key costs a warning, not the atlas', async () => {
  const page = await visit('<twin-cities panels="table"></twin-cities>');
  await page.widget.ready();
  await page.widget.set('data', {...JSON.parse(GOOD), colour: 'red'});
  expect((await page.widget.tableRows()).length).toBe(21);
  await expect.poll(() => page.warnings.filter((warning) => warning.includes('colour')).length).toBe(1);
  expect(await alert(page).count()).toBe(0);
});

test('each bad attribute costs one warning that names what is allowed', async () => {
  const page = await visit(
    '<twin-cities at="someday" city="atlantis" projection="mercator" panels="map moon" status="married" country="XX" group="friends" instrument="handshake" theme="pink" heading-level="9"></twin-cities>',
  );
  await page.widget.ready();
  const allowed: Readonly<Record<string, string>> = {
    at: '2014', city: 'lutsk', projection: 'home, world, globe', panels: 'sources', status: 'suspended', country: 'UA', group: 'eastern-partnership',
    instrument: 'letter-of-intent', theme: 'contrast', 'heading-level': '6',
  }; // prettier-ignore
  for (const [name, words] of Object.entries(allowed)) {
    const about = page.warnings.filter((warning) => warning.includes(`${name}=`));
    expect(about.length, name).toBe(1);
    expect(about[0], name).toContain(words);
  }
  expect((await page.widget.pins()).length).toBe(21);
  expect(page.errors).toEqual([]);
});

test('a fragment that makes no sense costs one warning and nothing else', async () => {
  const page = await visit('<twin-cities permalink></twin-cities>', {
    tail: '#twin-projection=mercator&twin-city=atlantis&other=1&twin-at=%E0%A4%A',
  });
  await page.widget.ready();
  expect(page.warnings.filter((warning) => warning.includes('mercator')).length).toBe(1);
  expect(await page.widget.get('projection')).toBe('home');
  expect(await page.widget.get('city')).toBe('');
  expect(page.errors).toEqual([]);
});

test('without the file of full messages the alert says in short what is wrong and where, and Retry stays', async () => {
  routes.set('/broken.json', json('{"format": "twin-cities/1",\n "id": }'));
  const page = await visit(`<twin-cities src="/broken.json" lang="pl">${FALLBACK}</twin-cities>`, {
    before: (one) => one.route('**/twin-cities-problems.js', (route) => route.abort()),
  });
  await page.widget.ready();
  const text = await alert(page).innerText();
  expect(text).toContain('broken.json, 2:8: pliku nie da się odczytać (not-json)');
  expect(await alert(page).getByRole('button').count()).toBe(1);
  expect(await told(page)).toEqual(['twin-load-error  not-json']);
  await page.widget.attribute('lang', 'en');
  expect(await alert(page).innerText()).toContain('the file cannot be read (not-json)');
});

test('a good file asks for no messages on problems', async () => {
  const page = await visit('<twin-cities></twin-cities>');
  await page.widget.ready();
  expect(page.asked.filter((address) => address.includes('twin-cities-problems'))).toEqual([]);
});

const withoutReader: Visit = {before: (one) => one.route('**/twin-cities-reader.js', (route) => route.abort())};

test('where the file that checks data is missing, good data are drawn all the same', async () => {
  routes.set('/other.json', json(JSON.stringify(SMALL)));
  const page = await visit('<twin-cities src="/other.json" lang="en"></twin-cities>', withoutReader);
  await page.widget.ready();
  expect((await page.widget.tableRows()).length).toBe(SMALL.partners.length);
  expect(page.warnings.join()).toContain('twin-cities-reader.js');
  await page.widget.set('data', {...SMALL, title: {en: 'Given by the page'}});
  await page.widget.ready();
  expect(await page.widget.host.locator('h2').first().innerText()).toBe('Given by the page');
});

test('and what cannot be made out is told with the name of that file, as is an address that would run a script', async () => {
  for (const broken of [
    {cities: []},
    {...SMALL, sources: SMALL.sources.map((source) => ({...source, url: 'javascript:alert(1)'}))},
  ]) {
    routes.set('/other.json', json(JSON.stringify(broken)));
    const page = await visit('<twin-cities src="/other.json" lang="en"></twin-cities>', withoutReader);
    await page.widget.ready();
    expect(await alert(page).innerText()).toContain('twin-cities-reader.js');
    expect(await page.widget.host.locator('a[href^="javascript"]').count()).toBe(0);
    expect(page.errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
  }
});
