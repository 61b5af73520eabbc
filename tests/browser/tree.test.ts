// The accessibility tree in reading order, as a text in git: the words that every screen reader stands on. What Orca makes of it
// stands beside it (npm run spoken); that takes minutes and a desktop, this runs with the other tests.
import {expect, test} from 'vitest';
import type {Page} from 'playwright';
import {stage} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';

const {open} = stage();

interface AXValue {
  readonly value?: unknown;
}
interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AXValue;
  readonly name?: AXValue;
  readonly value?: AXValue;
  readonly description?: AXValue;
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value?: string | number | boolean};
  }[];
  readonly childIds?: readonly string[];
}

/** Roles that only group, or that cut the text of their parent into lines. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'RootWebArea', 'MenuListPopup', 'LineBreak', 'ListMarker']);
const STATES = ['level', 'expanded', 'pressed', 'selected', 'disabled', 'invalid', 'checked'];

const text = (one: AXValue | undefined): string => {
  const {value} = one ?? {};
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
};

/** 'button "Globus" pressed=false', one line a thing, moved in by its depth. */
async function tree(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const {nodes} = (await cdp.send('Accessibility.getFullAXTree')) as unknown as {nodes: readonly AXNode[]};
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: AXNode, depth: number, above: string): void => {
    const role = text(node.role);
    const name = text(node.name);
    // The text of a thing that is named by it.
    const isRepeated = role === 'StaticText' && (name === '' || above.includes(name));
    const isSaid = !node.ignored && !SILENT.has(role) && !isRepeated;
    if (isSaid) {
      const states = STATES.flatMap((state) => {
        const value = node.properties?.find((one) => one.name === state)?.value.value;
        return value === undefined ||
          value === 'false' ||
          (value === false && state !== 'pressed' && state !== 'expanded')
          ? []
          : [`${state}=${String(value)}`];
      });
      const said = role === 'StaticText' ? [name] : [role, name && `“${name}”`];
      const more = [
        text(node.value) && `= ${text(node.value)}`,
        text(node.description) && `(${text(node.description)})`,
      ];
      lines.push('  '.repeat(depth) + [...said, ...more, ...states].filter(Boolean).join(' '));
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, isSaid ? depth + 1 : depth, isSaid && role !== 'StaticText' && name ? name : above);
    }
  };
  const [root] = nodes;
  if (root) walk(root, 0, '');
  return `${lines.join('\n')}\n`;
}

test.each([
  ['pl', 'Miasto'],
  ['en', 'City'],
])('what screen readers are given is what was reviewed: %s', async (lang, title) => {
  const page = await open({
    lang,
    body: `<main><h1>${title}</h1><twin-cities city="lutsk" open="table"></twin-cities></main>`,
    reducedMotion: 'reduce',
  });
  await atRest(page);
  await expect(await tree(page)).toMatchFileSnapshot(`../spoken/tree.${lang}.txt`);
});
