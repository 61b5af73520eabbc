// The widget as a reader meets it: tests speak of pins, rows and the moment, not of selectors.
import type {Locator, Page} from 'playwright';

export interface Mark {
  readonly city: string;
  readonly status: string;
  readonly perhaps: boolean;
}

/** The drawers, each by the id of its heading. */
const DRAWERS = {
  table: 'twin-table-title',
  undertakings: 'twin-undertakings',
  memberships: 'twin-memberships',
  about: 'twin-about',
  sources: 'twin-sources',
  disagreements: 'twin-disagreements',
} as const;
export type DrawerName = keyof typeof DRAWERS;

/** A drawer, for tests that know no locators. */
export const drawerSelector = (name: DrawerName): string => `details.drawer:has(#${DRAWERS[name]})`;

export class Widget {
  readonly #page: Page;
  readonly host: Locator;

  constructor(page: Page, selector = 'twin-cities') {
    this.#page = page;
    this.host = page.locator(selector).first();
  }

  /** Waits until every widget on the page that can be ready is ready. */
  async ready(): Promise<void> {
    await this.#page.evaluate(async () => {
      await customElements.whenDefined('twin-cities');
      const all = [...document.querySelectorAll('twin-cities')] as (HTMLElement & {ready: Promise<unknown>})[];
      await Promise.all(all.map(({ready}) => ready));
    });
  }

  pins(): Promise<readonly Mark[]> {
    return this.#marks('[part~=pin][data-city]');
  }

  rows(): Promise<readonly Mark[]> {
    return this.#marks('[part~=timeline] [part~=row][data-city]');
  }

  tableRows(): Promise<readonly Mark[]> {
    return this.#marks('tr[data-city]');
  }

  pin(city: string): Locator {
    return this.host.locator(`[part~=pin][data-city="${city}"]`);
  }

  row(city: string): Locator {
    return this.host.locator(`[part~=timeline] [part~=row][data-city="${city}"]`);
  }

  tableRow(city: string): Locator {
    return this.host.locator(`tr[data-city="${city}"]`);
  }

  part(name: string): Locator {
    return this.host.locator(`[part~=${name}]`);
  }

  drawer(name: DrawerName): Locator {
    return this.host.locator(drawerSelector(name));
  }

  /** Opens a drawer as a reader does, by its line; one that stands open is left so. */
  async openDrawer(name: DrawerName): Promise<void> {
    await openBySummary(this.drawer(name));
  }

  menu(name: 'filters' | 'download' | 'share' | 'help'): Locator {
    return this.host.locator(`[data-menu=${name}]`);
  }

  /** Opens a menu over the map. The filters are in one only where there is no room beside the map: there nothing is to be done. */
  async openMenu(name: 'filters' | 'download' | 'share' | 'help'): Promise<void> {
    const menu = this.menu(name);
    if (name !== 'filters' || (await menu.count()) > 0) await openBySummary(menu);
  }

  /** Opens the documents of every row of the table, which must be open. */
  async unfold(): Promise<void> {
    const button = this.host.locator('[data-act=unfold]');
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    await this.host.locator('.documents[open]').first().waitFor();
  }

  get cursor(): Locator {
    return this.host.locator('input[type=range]');
  }

  get details(): Locator {
    return this.part('details');
  }

  /** A property of the element. */
  get<T>(name: string): Promise<T> {
    return this.host.evaluate((element, key) => (element as unknown as Record<string, T>)[key], name);
  }

  async set(name: string, value: unknown): Promise<void> {
    await this.host.evaluate(
      async (element, [key, v]) => {
        (element as unknown as Record<string, unknown>)[key] = v;
        await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
      },
      [name, value] as const,
    );
  }

  async attribute(name: string, value: string | null): Promise<void> {
    await this.host.evaluate(
      async (element, [key, v]) => {
        if (v === null) element.removeAttribute(key);
        else element.setAttribute(key, v);
        await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
      },
      [name, value] as const,
    );
  }

  /** Number of pins by status, the perhaps ones under 'perhaps'. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    for (const {status, perhaps} of await this.tableRows()) {
      const key = perhaps ? 'perhaps' : status;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  }

  /** Moves the cursor to the end of a year, as a drag would. */
  async scrubTo(year: number): Promise<void> {
    await this.cursor.evaluate((input, y) => {
      const range = input as HTMLInputElement;
      const number = Math.round(Date.UTC(y, 11, 31) / 86_400_000);
      range.value = String(number);
      // Not Event: old libraries put one of their own in its place.
      range.dispatchEvent(new CustomEvent('input', {bubbles: true, composed: true}));
    }, year);
    await this.host.evaluate((element) => (element as unknown as {updateComplete: Promise<unknown>}).updateComplete);
  }

  #marks(selector: string): Promise<readonly Mark[]> {
    return this.host.evaluate(
      (element, css) =>
        [...(element.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>(css) ?? [])].map((mark) => ({
          city: mark.dataset['city'] ?? '',
          status: mark.dataset['status'] ?? '',
          perhaps: mark.hasAttribute('data-perhaps'),
        })),
      selector,
    );
  }
}

async function openBySummary(details: Locator): Promise<void> {
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
}
