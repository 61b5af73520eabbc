// HTML_CodeSniffer sees no shadow root: it gets the tree written out flat. Errors only; its warnings and notices ask a human.
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import type {Alarm} from './alarm.ts';
import {short} from './equal-access.ts';

const ENGINE = readFileSync('node_modules/html_codesniffer/build/HTMLCS.js', 'utf8');

interface Sniffer {
  process(standard: string, root: Document, done: () => void): void;
  getMessages(): readonly {type: number; code: string; msg: string; element: Element}[];
}

/** Changes the page for good: the last of the checkers. */
export async function htmlCodeSniffer(page: Page): Promise<readonly Alarm[]> {
  await page.evaluate(ENGINE);
  const messages = await page.evaluate(async () => {
    for (const host of document.querySelectorAll('twin-cities')) {
      const {shadowRoot} = host;
      if (!shadowRoot) continue;
      const flat = document.createElement('div');
      flat.className = 'flat';
      for (const {cssRules} of shadowRoot.adoptedStyleSheets) {
        const style = document.createElement('style');
        style.textContent = [...cssRules].map(({cssText}) => cssText.replaceAll(':host', '.flat')).join('\n');
        flat.append(style);
      }
      flat.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
      host.replaceWith(flat);
    }
    const {HTMLCS} = window as unknown as {HTMLCS: Sniffer};
    await new Promise<void>((done) => HTMLCS.process('WCAG2AA', document, done));
    return HTMLCS.getMessages()
      .filter(({type}) => type === 1)
      .map(({code, msg, element}) => ({code, msg, tag: (element.outerHTML ?? '').slice(0, 200)}));
  });
  return messages.map(({code, msg, tag}) => ({
    checker: 'html-codesniffer',
    rule: code.replace(/^WCAG2AA\.Principle\d\.Guideline\d_\d\./, ''),
    at: short(tag),
    message: msg,
  }));
}
