// Firefox ESR by puppeteer over WebDriver BiDi; no geckodriver.
import {existsSync} from 'node:fs';
import puppeteer, {type Browser} from 'puppeteer-core';
import type {Absent, Engine} from './engine.ts';

const PLACES = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

export interface Driven extends Engine {
  /** The page as a PDF file, on A4 with margins of so many mm. */
  print(margin: number): Promise<Uint8Array>;
}

export async function firefox(): Promise<Driven | Absent> {
  const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) return {absent: 'firefox-esr is not installed'};
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: true,
    executablePath,
    extraPrefsFirefox: {'ui.prefersReducedMotion': 1},
  });
  return driven('Firefox', browser);
}

/** A browser in puppeteer's hands. */
export async function driven(name: string, browser: Browser): Promise<Driven> {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  return {
    name,
    version: (await browser.version()).replace(/^\D*/, ''),
    async goto(url) {
      await page.goto(url);
    },
    async size(width, height) {
      await page.setViewport({width, height});
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    run: <T>(body: string) => page.evaluate(`(async () => {${body}})()`) as Promise<T>,
    async click(selector) {
      const found = await page.$(`twin-cities >>> ${selector}`);
      if (!found) throw new Error(`nothing at ${selector}`);
      await found.click();
    },
    press: (key) => page.keyboard.press(key),
    print: (margin) =>
      page.pdf({
        format: 'A4',
        margin: {top: `${margin}mm`, right: `${margin}mm`, bottom: `${margin}mm`, left: `${margin}mm`},
      }),
    close: () => browser.close(),
  };
}
