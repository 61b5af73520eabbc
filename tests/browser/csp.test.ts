// Strict pages: a tour of everything under the policies that the contract names, without one violation.
import {expect, test} from 'vitest';
import {stage, type Visit} from '../harness/browser.ts';
import {fullTour, shortTour} from '../harness/tour.ts';

const {open} = stage();

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const SMALLEST = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const OURS = '<script src="/dist/twin-cities.js" defer></script>';
const MODULE = '<script src="/dist/twin-cities.mjs" type="module"></script>';

const LISTEN = `Object.defineProperty(window, 'violations', {value: []});
addEventListener('securitypolicyviolation', (event) => {
  violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber + ' ' + event.sample);
}, true);`;

const under = (policy: string, visit: Visit = {}) =>
  open({...visit, init: LISTEN, headers: {'content-security-policy': policy}});

test('the strict policy of the contract: a tour of every control, and no violation', async () => {
  const page = await under(STRICT);
  const done = await fullTour(page);
  expect(done.length).toBeGreaterThan(15);
  expect(await page.evaluate('violations')).toEqual([]);
  expect(page.errors).toEqual([]);
  expect((await page.widget.pins()).length).toBe(21);
});

test('trusted-types lit-html: a tour of every control, and no violation', async () => {
  const page = await under(`${STRICT}; trusted-types lit-html`);
  await fullTour(page);
  expect(await page.evaluate('violations')).toEqual([]);
  expect(page.errors).toEqual([]);
});

test('the smallest policy is enough for the bundled atlas', async () => {
  const page = await under(SMALLEST);
  await shortTour(page);
  expect(await page.evaluate('violations')).toEqual([]);
  expect(page.errors).toEqual([]);
});

test('the script twice under trusted-types lit-html: the second makes no second policy', async () => {
  const page = await under(`${STRICT}; trusted-types lit-html`, {head: OURS + OURS});
  expect((await page.widget.pins()).length).toBe(21);
  expect(await page.evaluate('violations')).toEqual([]);
  expect(page.errors).toEqual([]);
});

test('two Lits live together where the policy allows duplicates', async () => {
  const page = await under(`${STRICT}; trusted-types lit-html 'allow-duplicates'`, {head: MODULE});
  await page.waitForLoadState('load');
  expect((await page.widget.pins()).length).toBe(21);
  expect(await page.evaluate('violations')).toEqual([]);
  expect(page.errors).toEqual([]);
});

test('an atlas by address, and one that is broken, stay within the policy', async () => {
  const page = await under(`${STRICT}; trusted-types lit-html`, {
    body: '<twin-cities src="/dist/data/bialystok.json"></twin-cities><twin-cities id="broken" src="/package.json"><p>Lista miast</p></twin-cities>',
    height: 3000,
  });
  expect((await page.widget.pins()).length).toBe(21);
  await page.locator('#broken').scrollIntoViewIfNeeded();
  await page.locator('#broken [role=alert]').waitFor();
  expect(await page.evaluate('violations')).toEqual([]);
  expect(page.errors).toEqual([]);
});

test('the widget is styled by constructed sheets, never by style elements or attributes', async () => {
  const page = await under(STRICT);
  await page.widget.attribute('city', 'lutsk');
  const styles = await page.widget.host.evaluate((element) => ({
    sheets: element.shadowRoot?.adoptedStyleSheets.length ?? 0,
    elements: element.shadowRoot?.querySelectorAll('style, [style]').length,
  }));
  expect(styles.sheets).toBeGreaterThan(0);
  expect(styles.elements).toBe(0);
});
