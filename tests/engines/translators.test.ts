// A browser's translator changes the texts of a page while they are read: they follow the time all the same, and what it
// would spoil it leaves alone.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chromium} from './chromium.ts';
import {site, type Absent, type Engine} from './engine.ts';
import {firefox} from './firefox.ts';

const ENGINES: Readonly<Record<string, () => Promise<Engine | Absent>>> = {Chromium: chromium, Firefox: firefox};

/** What is said everywhere, without the signs of the translator. */
const SAID = `const said = (widget) => [...widget.shadowRoot.querySelectorAll('p, h2, h3, th, td, li, figcaption, label, button, .when')]
  .filter((one) => !one.closest('.menus, .printed-address'))
  .map((one) => one.textContent.replace(/[«»]/g, '').replace(/\\s+/g, ' ').trim());`;
const TEXTS = `const texts = [], walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const {currentNode: text} = walk, parent = text.parentElement;
    if (text.data.trim() && parent && !parent.closest('style, svg, option, textarea, [translate=no]')) texts.push(text);
  }`;

/** As Chrome, Edge and Google's script do: each text in two <font> elements. */
const FONTS = `${TEXTS}
  for (const text of texts) {
    const outer = document.createElement('font'), inner = document.createElement('font');
    inner.textContent = '«' + text.data.trim() + '»';
    outer.append(text.data.match(/^\\s*/)[0], inner, text.data.match(/\\s*$/)[0]);
    text.replaceWith(outer);
  }`;
/** As Firefox does: what is in a block is taken out, and its elements and texts are put back, without comments. */
const REBUILT = `${TEXTS}
  for (const block of new Set(texts.map((text) => text.parentElement.closest('p, h2, h3, li, td, th, label, button')))) {
    if (!block) continue;
    const kept = [...block.childNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE);
    while (block.firstChild) block.firstChild.remove();
    for (const node of kept) block.append(node.nodeType === Node.TEXT_NODE && node.data.trim() ? '«' + node.data + '»' : node);
  }`;

describe.each(Object.keys(ENGINES))('%s', (name) => {
  let engine: Engine | undefined;
  let server: Awaited<ReturnType<typeof site>> | undefined;
  beforeAll(async () => {
    const launched = await ENGINES[name]?.();
    if (!launched || 'absent' in launched) return;
    engine = launched;
    server = await site();
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  const translated = (translator: string, rest: string): Promise<unknown> => {
    if (!engine) throw new Error('not there');
    return engine.run(`
      ${SAID}
      await customElements.whenDefined('twin-cities');
      const widget = document.querySelector('twin-cities'), root = widget.shadowRoot;
      await widget.ready;
      widget.city = 'lutsk';
      await widget.updateComplete;
      ${translator}
      ${rest}`);
  };

  test.each([
    ['puts texts into elements of its own', FONTS],
    ['rebuilds what is in a block', REBUILT],
  ])('what is said follows the time when a translator %s', async (_, translator) => {
    if (!engine || !server) return;
    await engine.goto(`${server.url}/page`);
    const [before, after, fresh] = (await translated(
      translator,
      `const before = said(widget);
      for (const at of ['2014', '1995']) {
        widget.at = at;
        await widget.updateComplete;
        ${translator}
      }
      const other = document.createElement('twin-cities');
      Object.assign(other, {at: '1995', city: 'lutsk'});
      widget.after(other);
      other.scrollIntoView();
      await other.ready;
      await other.updateComplete;
      return [before, said(widget), said(other)]`,
    )) as readonly [readonly string[], readonly string[], readonly string[]];
    expect(fresh.length).toBeGreaterThan(200);
    expect(after).toEqual(fresh);
    expect(before).not.toEqual(fresh);
    expect(await engine.run('return faults')).toEqual([]);
  });

  test('who steps through the years of a translated page keeps the focus', async () => {
    if (!engine || !server) return;
    await engine.goto(`${server.url}/page`);
    const kept = await translated(
      FONTS,
      `const button = root.querySelector('[data-act="step previous"]');
      button.focus();
      const kept = [];
      for (let i = 0; i < 3; i++) {
        const {at} = widget;
        button.click();
        await widget.updateComplete;
        kept.push(widget.at !== at && root.activeElement === button && button.isConnected);
        { ${FONTS} }
      }
      return kept`,
    );
    expect(kept).toEqual([true, true, true]);
  });

  test('names, dates and the numbers of sources are not translated', async () => {
    if (!engine || !server) return;
    await engine.goto(`${server.url}/page`);
    const [spoilt, count] = (await translated(
      FONTS,
      `const all = [...root.querySelectorAll('.city-name, .pick, .city-entry, .name, .endonym, .when, .mark, td.c-since, [part~=axis] text, .tl-label text')];
      return [all.filter((one) => one.textContent.includes('«')).map((one) => one.className + ' ' + one.textContent.trim()), all.length]`,
    )) as readonly [readonly string[], number];
    expect(spoilt).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });
});
