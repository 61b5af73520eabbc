// Text of any size in a column of any width: nothing is cut off, nothing scrolls sideways, every target can be hit.
import {expect, test} from 'vitest';
import type {Page} from 'playwright';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';

const {open} = stage();

type Visited = Page & Opened;

const PAGE = 'body{margin:0;padding:8px;font:16px/1.5 Arial,sans-serif}';
const METER = '<meta name="viewport" content="width=device-width">';

interface Room extends Visit {
  readonly name: string;
  readonly css?: string;
}

const ROOMS: readonly Room[] = [
  {name: 'a phone of 320 px', width: 320, height: 640},
  {name: 'a desk of 1280 px zoomed to 400 %', width: 320, height: 256, deviceScaleFactor: 4},
  {name: 'a phone with text of 24 px', width: 360, height: 740, css: 'body{font-size:24px}'},
  {name: 'a phone with text of 200 %', width: 360, height: 740, css: 'html{font-size:200%}body{font-size:1rem}'},
  {name: 'text of 24 px', css: 'body{font-size:24px}'},
  {name: 'html at 150 %', css: 'html{font-size:150%}body{font-size:1rem}'},
  {name: 'a switch that zooms the body by 1.5', css: 'body{zoom:1.5}'},
  {
    name: 'text spacing of WCAG 1.4.12',
    width: 360,
    css: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
  },
  {name: 'a column of 300 px on a desk', css: 'main{width:300px}'},
  {name: 'a tablet', width: 768},
  {name: 'a desk', width: 1280},
];

/** With everything open that can be. */
async function opened(room: Room): Promise<Visited> {
  const {name: _, css = '', ...visit} = room;
  const page = await open({
    head: `${METER}<style>${PAGE}${css}</style>`,
    body: '<main><twin-cities city="milwaukee"></twin-cities></main>',
    reducedMotion: 'reduce',
    ...visit,
  });
  await page.widget.host.evaluate((element) => {
    for (const details of element.shadowRoot?.querySelectorAll('details:not([data-menu])') ?? [])
      details.setAttribute('open', '');
  });
  await atRest(page);
  return page;
}

/** Texts that leave the widget's box, or of which something is hidden by a box that clips. */
function cutTexts(page: Visited): Promise<readonly string[]> {
  return page.widget.host.evaluate((element) => {
    const root = element.shadowRoot;
    const box = root?.querySelector('.page')?.getBoundingClientRect();
    if (!root || !box) return ['no page'];
    const cut: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (
        !holder ||
        !text ||
        holder.closest('style, option, .unseen, .timeline-order .label') ||
        !holder.checkVisibility({visibilityProperty: true})
      )
        continue;
      range.selectNodeContents(node);
      for (const {left, right, top, bottom} of range.getClientRects()) {
        if (right - left < 1) continue;
        if (left < box.left - 1 || right > box.right + 1)
          cut.push(
            `${text.slice(0, 40)}: ${Math.round(left - box.left)} to ${Math.round(right - box.left)} of ${Math.round(box.width)}`,
          );
        for (let one: Element | null = holder; one && one !== element; one = one.parentElement) {
          const {overflowX, overflowY} = getComputedStyle(one);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          const clip = one.getBoundingClientRect();
          // What scrolls up and down hides nothing.
          if (overflowY === 'auto' && left >= clip.left - 2 && right <= clip.right + 2) break;
          if (left < clip.left - 2 || right > clip.right + 2 || top < clip.top - 4 || bottom > clip.bottom + 4)
            cut.push(`${text.slice(0, 40)} is cut by ${one.tagName}.${one.getAttribute('class')}`);
        }
      }
    }
    for (const field of root.querySelectorAll<HTMLInputElement>('input[type=text]')) {
      if (field.scrollWidth > field.clientWidth + 1)
        cut.push(`typed "${field.value}": ${field.scrollWidth} in ${field.clientWidth}`);
    }
    return [...new Set(cut)];
  });
}

/** Targets smaller than 24 CSS px that are no links within a sentence. */
function smallTargets(page: Visited): Promise<readonly string[]> {
  return page.widget.host.evaluate((element) => {
    const root = element.shadowRoot;
    const small: string[] = [];
    for (const one of root?.querySelectorAll<Element>('button, input, select, summary, a[href], [tabindex]') ?? []) {
      if (!one.checkVisibility({visibilityProperty: true}) || one.matches('section, li, .unseen')) continue;
      // Links in the lists of sources and links stand in lines of text: WCAG 2.5.8 leaves those out.
      if (one.matches('.source-list a')) continue;
      const shape = one.querySelector('.target') ?? one;
      const box = shape.getBoundingClientRect();
      const label = one.matches('input[type=checkbox]') ? one.nextElementSibling?.getBoundingClientRect() : undefined;
      const [width, height] = [Math.max(box.width, label?.width ?? 0), Math.max(box.height, label?.height ?? 0)];
      if (width < 23.9 || height < 23.9)
        small.push(
          `${one.tagName}.${one.getAttribute('class')} ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)} ${width.toFixed(1)}×${height.toFixed(1)}`,
        );
    }
    return [...new Set(small)];
  });
}

/** Pairs of targets that lie on each other: what is meant for one would reach the other. */
function crowded(page: Visited, selector: string): Promise<readonly string[]> {
  return page.widget.host.evaluate((element, css) => {
    const targets = [...(element.shadowRoot?.querySelectorAll(css) ?? [])]
      .filter((one) => one.checkVisibility({visibilityProperty: true}))
      .map((one) => ({
        name: (one.closest('[data-city]') ?? one).getAttribute('aria-label') ?? one.textContent ?? '',
        box: one.getBoundingClientRect(),
      }))
      .filter(({box}) => box.width > 0);
    const pairs: string[] = [];
    targets.forEach(({name, box}, i) => {
      for (const other of targets.slice(i + 1)) {
        const [dx, dy] = [
          box.x + box.width / 2 - other.box.x - other.box.width / 2,
          box.y + box.height / 2 - other.box.y - other.box.height / 2,
        ];
        const apart = css.includes('target') ? Math.hypot(dx, dy) : Math.max(Math.abs(dx), Math.abs(dy));
        if (apart < 23.5) pairs.push(`${name.slice(0, 30)} / ${other.name.slice(0, 30)}: ${apart.toFixed(1)}`);
      }
    });
    return pairs;
  }, selector);
}

test.each(ROOMS)('in $name nothing is cut off, nothing scrolls sideways, and targets have 24 px', async (room) => {
  const page = await opened(room);
  const {scrollWidth, clientWidth} = await page.evaluate(() => {
    const {scrollWidth: all, clientWidth: seen} = document.scrollingElement ?? document.documentElement;
    return {scrollWidth: all, clientWidth: seen};
  });
  expect.soft(scrollWidth, 'sideways').toBeLessThanOrEqual(clientWidth);
  expect.soft(await cutTexts(page), 'cut').toEqual([]);
  expect.soft(await smallTargets(page), 'small').toEqual([]);
  expect.soft(await crowded(page, '[part~=pin] .target'), 'pins').toEqual([]);
});

test('no text is smaller than 10 px, and a page with larger text gets larger text everywhere', async () => {
  const smallest = async (css: string): Promise<number> => {
    const page = await opened({name: '', css});
    const sizes = await page.widget.host.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('.page *') ?? [])]
        .filter(
          (one) =>
            [...one.childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && (nodeValue?.trim() ?? '') !== '') &&
            one.checkVisibility(),
        )
        .filter((one) => !one.closest('style, option, .unseen'))
        .map((one) => {
          const matrix = one instanceof SVGGraphicsElement ? one.getScreenCTM() : undefined;
          return parseFloat(getComputedStyle(one).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
        }),
    );
    return Math.min(...sizes);
  };
  const usual = await smallest('');
  expect(usual).toBeGreaterThanOrEqual(10);
  expect(await smallest('body{font-size:24px}')).toBeGreaterThanOrEqual(usual * 1.35);
});

test.each([320, 360])('at %i px a name of 58 letters breaks, and nothing scrolls sideways', async (width) => {
  const page = await opened({name: '', width, height: 740});
  await page.widget.host.evaluate(async (element) => {
    const widget = element as HTMLElement & {
      data: unknown;
      atlas: {partners: readonly {id: string}[]};
      ready: Promise<void>;
      updateComplete: Promise<boolean>;
    };
    const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    const {partners} = widget.atlas;
    widget.data = {
      ...widget.atlas,
      partners: partners.map((one) => (one.id === 'milwaukee' ? {...one, name: {pl: name, en: name}} : one)),
    };
    await widget.updateComplete;
    await widget.ready;
    while (!(await widget.updateComplete));
  });
  const {scrollWidth, clientWidth} = await page.evaluate(() => {
    const {scrollWidth: all, clientWidth: seen} = document.scrollingElement ?? document.documentElement;
    return {scrollWidth: all, clientWidth: seen};
  });
  expect(await page.widget.host.evaluate((host) => host.shadowRoot?.textContent)).toContain('Llanfairpwll');
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test.each([
  [320, 'pl'],
  [360, 'pl'],
  [320, 'en'],
  [360, 'en'],
] as const)(
  'at %i px (%s) the text spacing of a reader’s own style sheet cuts nothing, neither in pictures nor in the longest day',
  async (width, lang) => {
    const page = await opened({name: '', width, height: 740, lang});
    await page.widget.host.evaluate(async (element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      );
      const root = element.shadowRoot;
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      // Measured anew with the room.
      element.style.width = 'calc(100% - 1px)';
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    await atRest(page);
    for (const at of ['2016-10-30', '2016-09-30', null]) {
      await page.widget.attribute('at', at);
      await atRest(page);
      expect(await cutTexts(page), at ?? 'today').toEqual([]);
    }
  },
);
