// The export on pages whose libraries replace built-ins: the very files of a clean page.
import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';

const {open, routes} = stage();

const LIBRARIES: Readonly<Record<string, string>> = {
  'MooTools 1.4.5': '/usr/share/javascript/mootools/mootools.js',
  'Prototype 1.7': '/usr/share/javascript/prototype/prototype.js',
  'patched as by MooTools 1.2': 'tests/hosts/pages/mootools-1.2.js',
  'patched as by MooTools 1.6': 'tests/hosts/pages/mootools-1.6.js',
  'patched as by Prototype 1.6': 'tests/hosts/pages/prototype-1.6.js',
};

type Files = Readonly<Record<string, string>>;

async function files(head: string): Promise<Files> {
  const page = await open({head, body: '<twin-cities lang="pl" at="2014"></twin-cities>'});
  const made = await page.evaluate(async () => {
    const element = document.querySelector('twin-cities') as HTMLElement & {
      toSVG(options: object): Promise<string>;
      toPDF(options: object): Promise<Blob>;
      toCSV(kind?: string): Promise<string>;
      toGeoJSON(): Promise<{features: readonly unknown[]}>;
    };
    const options = {what: 'both', address: 'https://example.org/'};
    const pdf = await element.toPDF(options);
    const {features} = await element.toGeoJSON();
    const keys = features.length;
    return {
      svg: await element.toSVG(options),
      pdf: `${pdf.size}`,
      csv: await element.toCSV(),
      partners: await element.toCSV('partners'),
      geojson: `${keys}`,
    };
  });
  expect(page.errors.filter((error) => !error.includes('404'))).toEqual([]);
  return made;
}

describe('what is exported is the same as on a clean page', () => {
  let clean: Files | undefined;

  test.each(Object.entries(LIBRARIES))('%s', async (name, path) => {
    if (!existsSync(path)) return console.log(`${name}: ${path} is not there, left out`);
    clean ??= await files('');
    routes.set(
      '/library.js',
      (response) => void response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(path)),
    );
    expect(await files('<script src="/library.js"></script>')).toEqual(clean);
  });
});
