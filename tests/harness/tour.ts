// A tour of everything a reader can do, by pointer and keyboard, without knowing more of the page than the contract names.
import type {Page} from 'playwright';
import type {Opened} from './browser.ts';

type Visited = Page & Opened;

/** Waits until the widget has drawn what it was asked for, and its motion is over. */
export async function atRest(page: Visited): Promise<void> {
  await page.widget.host.evaluate(async (element) => {
    const widget = element as HTMLElement & {updateComplete: Promise<boolean>};
    while (!(await widget.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await widget.updateComplete;
  });
}

/** The main things once: select by pointer and key, scrub, step, project, zoom, filter, search, sort. */
export async function shortTour(page: Visited): Promise<void> {
  const {widget} = page;
  const act = (command: string) => widget.host.locator(`[data-act="${command}"]`).first();
  await widget.pin('lutsk').focus();
  await page.keyboard.press('Enter');
  await expectProperty(page, 'city', 'lutsk');
  await page.keyboard.press('Escape');
  await expectProperty(page, 'city', '');
  await widget.openDrawer('table');
  await widget.tableRow('gori').locator('button').first().click();
  await expectProperty(page, 'city', 'gori');
  await widget.tableRow('gori').locator('button').first().click();
  await expectProperty(page, 'city', '');
  await widget.scrubTo(2014);
  await expectProperty(page, 'at', '2014-12-31');
  await widget.cursor.focus();
  await page.keyboard.press('ArrowLeft');
  await expectProperty(page, 'at', '2013');
  await act('step next').click();
  // Where there is little room the End key does it.
  if (await act('step today').isVisible()) await act('step today').click();
  else await widget.cursor.press('End');
  await expectProperty(page, 'at', '');
  for (const projection of ['world', 'globe', 'home']) {
    await act(`project ${projection}`).click();
    await expectProperty(page, 'projection', projection);
  }
  await act('zoom in').click();
  await act('zoom reset').click();
  await act('sort city').click();
  await widget.attribute('query', 'luck');
  await widget.attribute('query', null);
  await act('sort country').click();
  await act('sort city').click();
  await atRest(page);
}

/** Every control there is: each kind of button, field and list once, with the keys and gestures of map and cursor. */
export async function fullTour(page: Visited): Promise<readonly string[]> {
  await shortTour(page);
  const {widget} = page;
  const done = new Set<string>();
  await opened(page);
  // Into the frame, where the map is zoomed.
  await widget.pin('lutsk').evaluate((pin) => (pin as SVGElement).focus());
  await widget.pin('lutsk').hover({force: true});
  await page.mouse.wheel(0, 60);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await menusTour(page, done);
  // Buttons bring up others (chapters, details): go on until nothing new is there.
  for (let more = true; more;) {
    more = false;
    const commands = await widget.host.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('[data-act]') ?? [])].map((one) => one.getAttribute('data-act') ?? ''),
    );
    for (const command of commands) {
      const kind = /^(toggle|source)/.test(command)
        ? command.split(' ').slice(0, 2).join(' ').replace(/\d+$/, '')
        : command;
      if (done.has(kind) || /^(download|share) /.test(kind)) continue;
      const control = widget.host.locator(`[data-act="${command}"]`).first();
      if (!(await control.isVisible())) continue;
      done.add(kind);
      more = true;
      // The ways past are there for the keyboard alone.
      if (command === 'skip' || command === 'table') await control.press('Enter');
      // What is aria-disabled can be pressed all the same, only Playwright would wait for it to be enabled.
      else if ((await control.getAttribute('aria-disabled')) === 'true') await control.dispatchEvent('click');
      else await control.click();
      if (command === 'play') {
        await page.waitForFunction(() => (document.querySelector('twin-cities') as unknown as {at: string}).at !== '');
        await control.click();
      }
      await atRest(page);
      break;
    }
  }
  await opened(page);
  for (const select of await widget.host.locator('select[data-input]').all()) {
    for (const index of [1, 0]) await select.selectOption({index});
  }
  await widget.openMenu('filters');
  const search = widget.host.locator('[data-input=query]');
  if (await search.count()) {
    await search.fill('Łuck');
    await search.fill('');
  }
  const day = widget.host.locator('[data-input=day]');
  if (await day.count()) {
    await day.fill('no day');
    await day.press('Enter');
    await day.fill('2014');
    await day.press('Enter');
    await expectProperty(page, 'at', '2014');
  }
  await widget.cursor.focus();
  for (const key of ['Home', 'PageUp', 'Shift+ArrowRight', 'End']) await page.keyboard.press(key);
  await widget.pin('lutsk').focus();
  for (const key of ['+', 'ArrowRight', '-', '0', 'Escape']) await page.keyboard.press(key);
  for (const lang of ['en', 'pl']) await widget.attribute('lang', lang);
  for (const theme of ['dark', 'contrast', null]) await widget.attribute('theme', theme);
  await widget.attribute('panels', 'table');
  await widget.attribute('panels', null);
  await atRest(page);
  return [...done];
}

async function opened(page: Visited): Promise<void> {
  await page.widget.host.evaluate((element) => {
    for (const details of element.shadowRoot?.querySelectorAll('details:not([data-menu])') ?? [])
      details.setAttribute('open', '');
  });
  await atRest(page);
}

const FILES = /^(download .*|share qr-file)$/;

/** Opens each menu and asks for everything in it. */
async function menusTour(page: Visited, done: Set<string>): Promise<void> {
  const {host} = page.widget;
  for (const menu of await host.locator('.menus > [data-menu]').all()) {
    await menu.locator('> summary').click();
    await menu.locator('[data-act], dt').first().waitFor();
    const commands = await menu
      .locator('[data-act]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-act') ?? ''));
    for (const command of [...commands, 'share qr', 'share qr-file', 'share embed', 'share copy']) {
      const control = host.locator(`[data-act="${command}"]`).first();
      // The system's own sheet cannot be answered from here.
      if (command === 'share send' || !(await control.isVisible())) continue;
      done.add(command);
      if (FILES.test(command)) {
        const [download] = await Promise.all([page.waitForEvent('download', {timeout: 60_000}), control.click()]);
        await download.cancel();
      } else {
        await control.click();
      }
      // The counter takes one wish after the other.
      await menu.locator('[role=status]').filter({hasNotText: '…'}).waitFor({state: 'attached'});
      await atRest(page);
    }
    await menu.locator('> summary').press('Escape');
  }
}

async function expectProperty(page: Visited, name: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([key, wanted]) => (document.querySelector('twin-cities') as unknown as Record<string, string>)[key] === wanted,
    [name, value] as const,
  );
}
