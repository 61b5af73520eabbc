// What a screen reader says by itself, in the order in which it is said: each change of a region of messages that leaves a text.
import type {Page} from 'playwright';
import type {Opened} from './browser.ts';

export async function heardOn(page: Page & Opened): Promise<readonly string[]> {
  const heard: string[] = [];
  await page.exposeFunction('heard', (text: string) => heard.push(text));
  await page.widget.host.evaluate(({shadowRoot}) => {
    const last = new Map<Element, string>();
    new MutationObserver(() => {
      for (const region of shadowRoot?.querySelectorAll('[role=status]') ?? []) {
        const text = region.textContent?.trim() ?? '';
        if (last.get(region) === text) continue;
        last.set(region, text);
        if (text) (window as unknown as {heard(text: string): void}).heard(text.replace(/\s+/g, ' '));
      }
    }).observe(shadowRoot as Node, {subtree: true, childList: true, characterData: true});
  });
  return heard;
}
