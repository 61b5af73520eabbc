// Writes demo/picture.png, the README's picture: the widget as built, with the frozen atlas.
import {chromium as engine} from 'playwright';
import {chromium} from './chromium.mjs';
import {serve} from './serve.mjs';

const [, , out = 'demo/picture.png'] = process.argv;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Picture</title>
<style>body{margin:20px;font:16px/1.5 Arial,sans-serif;color:#14212b;background:#fff}</style>
<script src="/dist/twin-cities.js" defer></script>
<twin-cities src="/tests/atlases/bialystok.json"></twin-cities></html>`;

const {source: _, ...options} = await chromium();
const browser = await engine.launch(options);
const server = await serve({
  answer: ({url}, response) => url === '/' && Boolean(response.writeHead(200, {'content-type': 'text/html'}).end(PAGE)),
});
try {
  const page = await browser.newPage({viewport: {width: 1240, height: 1640}});
  await page.goto(server.url);
  await page.evaluate(() => customElements.whenDefined('twin-cities'));
  await page.locator('twin-cities').evaluate((element) => element.ready);
  await page.screenshot({path: out, animations: 'disabled'});
} finally {
  await browser.close();
  await server.close();
}
