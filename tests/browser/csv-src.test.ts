// A table by address: drawn like any atlas, its faults told by row and column, its reader fetched only then.
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';

const {open, routes} = stage();
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const HEADINGS = 'partner_id;partner_name_pl;partner_name_en;country;lon;lat;instrument;event;date;source_title\r\n';
const LODZ = 'lodz;Łódź;Lodz;PL;19,45;51,77;agreement;signed;01.05.1994;BIP\r\n';
const HOME = 'port;Gdynia;Gdynia;PL;18,53;54,52;;home;2026-01-31;\r\n';

function serve(path: string, body: string, type = 'application/octet-stream'): void {
  routes.set(path, (response) => void response.writeHead(200, {'content-type': type}).end(body));
}
const part = (page: {readonly asked: readonly string[]}): boolean =>
  page.asked.some((address) => address.includes('twin-cities-csv.js'));

test('a table is an atlas; without a row for home no line is drawn', async () => {
  serve('/atlas.csv', HEADINGS + LODZ);
  const page = await open({
    body: '<twin-cities src="/atlas.csv" lang="en"></twin-cities>',
    headers: {'content-security-policy': STRICT},
  });
  expect(page.errors).toEqual([]);
  expect(await page.widget.host.locator('[role=alert]').count()).toBe(0);
  expect(await page.widget.host.locator('tr[data-city="lodz"]').first().getAttribute('data-status')).toBe('in-force');
  expect(await page.widget.host.locator('[part~=home]').count()).toBe(0);
  expect(await page.widget.host.locator('h2').first().innerText()).toBe('Partner cities');
  expect(await page.widget.host.locator('figcaption').innerText()).not.toMatch(/[Rr]ays|rings|km/);
  expect(part(page)).toBe(true);
});

test('with one it is drawn; a server may say what the name does not', async () => {
  serve('/pub', HEADINGS + HOME + LODZ, 'text/csv; charset=utf-8');
  const page = await open({body: '<twin-cities src="/pub?output=csv" lang="en"></twin-cities>'});
  expect(await page.widget.host.locator('[part~=home]').count()).toBeGreaterThan(0);
  expect(await page.widget.host.locator('h2').first().innerText()).toBe('Partner cities of Gdynia');
});

test('what is wrong is told by row and column, in the language of the reader', async () => {
  serve('/bad.csv', HEADINGS + HOME + LODZ.replace('19,45', ''));
  const page = await open({body: '<twin-cities src="/bad.csv" lang="pl"></twin-cities>', wait: false});
  const alert = page.widget.host.locator('[role=alert]');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('Łódź, wiersz 3, kolumna lon: komórka jest pusta');
});

test('who has no table fetches no reader of tables', async () => {
  const page = await open({body: '<twin-cities lang="en"></twin-cities>'});
  expect(part(page)).toBe(false);
});
