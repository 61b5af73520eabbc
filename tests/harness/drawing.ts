// What a widget has drawn, as text to compare: every element of its inside with its attributes and texts, and where the
// main things stand. Written for pages whose built-ins are patched: loops and the DOM only.
import type {Page} from 'playwright';

export interface Drawing {
  /** One line an element or text, in order. */
  readonly content: string;
  /** Boxes of what a reader looks for, in whole px from the widget's corner. */
  readonly boxes: string;
}

/** What the nth widget of the page has drawn. */
export async function drawingOf(page: Page, nth = 0): Promise<Drawing> {
  const text = await page.evaluate((index) => {
    const host = document.querySelectorAll('twin-cities')[index];
    const root = host ? host.shadowRoot : null;
    const inside = root ? root.querySelector('.page') : null;
    if (!root || !inside) return 'nothing\u0000nothing';
    const here = location.href.split('#')[0] || '';
    let content = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) {
        const words = (node.nodeValue || '').replace(/\s+/g, ' ').trim();
        if (words) content += `${words.split(here).join('{here}')}\n`;
        continue;
      }
      const element = node as HTMLElement;
      let line = `<${element.localName}`;
      const names = element.getAttributeNames();
      names.sort();
      for (let i = 0; i < names.length; i++) {
        const name = names[i] || '';
        // What is out of sight on one page may be in sight on the other.
        if (name === 'data-away' || name === 'data-behind') continue;
        const value = element.getAttribute(name) || '';
        line += ` ${name}="${value.split(here).join('{here}')}"`;
      }
      content += `${line}>\n`;
    }
    let boxes = '';
    const corner = inside.getBoundingClientRect();
    const all = root.querySelectorAll(
      '[part~=map],[part~=timeline],[part~=pin],[part~=row],tr[data-city],h2,h3,button',
    );
    for (let i = 0; i < all.length; i++) {
      const one = all[i];
      if (!one) continue;
      const box = one.getBoundingClientRect();
      if (box.width === 0) continue;
      const place = [box.left - corner.left, box.top - corner.top, box.width, box.height];
      boxes += one.localName + ' ' + (one.getAttribute('data-city') || one.getAttribute('data-act') || '');
      // Layout snaps to 64ths of a px: what stands at half a px is not to be rounded both ways.
      for (let k = 0; k < 4; k++) boxes += ' ' + Math.round((place[k] || 0) - 1 / 32);
      boxes += '\n';
    }
    return `${content}\u0000${boxes}`;
  }, nth);
  const [content = '', boxes = ''] = text.split('\u0000');
  return {content, boxes};
}

/** The first lines in which two drawings differ, to be read in a failed test; none when they are the same. */
export function differences(drawn: string, wanted: string): readonly string[] {
  const [a, b] = [drawn.split('\n'), wanted.split('\n')];
  const lines: string[] = [];
  for (let i = 0; i < Math.max(a.length, b.length) && lines.length < 5; i++) {
    if (a[i] !== b[i]) lines.push(`line ${i + 1}: ${a[i]?.slice(0, 200)} | wanted ${b[i]?.slice(0, 200)}`);
  }
  return lines;
}
