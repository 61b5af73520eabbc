// The core in Firefox, and what it prints; where it is not installed its tests say so and are skipped.
import {execFileSync, spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {coreTests} from './core.ts';
import {site} from './engine.ts';
import {firefox} from './firefox.ts';
import {faultsOf, HEADINGS, sheetsOf} from '../harness/sheets.ts';

coreTests('Firefox', firefox);

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;

// In a grid whose items are not to be torn, Firefox left out all of them.
test.skipIf(!hasReader)(
  'Firefox prints all that there is to tell of cities and memberships, no sheet a third empty',
  {timeout: 120_000},
  async ({skip}) => {
    const engine = await firefox();
    if ('absent' in engine) return skip();
    const server = await site();
    try {
      await engine.goto(`${server.url}/page`);
      const told = await engine.run<readonly string[]>(`
      await customElements.whenDefined('twin-cities');
      const widget = document.querySelector('twin-cities');
      await widget.ready;
      return [...widget.shadowRoot.querySelectorAll('.membership dt, .membership dd > ul > li')].map((one) => one.textContent.trim().split(/\\s+/)[0]);`);
      expect(told.length).toBeGreaterThan(10);
      const pdf = await engine.print(20);
      const text = execFileSync('pdftotext', ['-layout', '-', '-'], {input: pdf, encoding: 'utf8'});
      const memberships = text.slice(
        text.lastIndexOf('Członkostwa'),
        text.lastIndexOf('Po co miastu miasta partnerskie'),
      );
      for (const word of told) expect(memberships).toContain(word);
      // It laid out the cards of the table on sheets of their own, and painted none.
      const names = await engine.run<readonly string[]>(
        `return [...document.querySelector('twin-cities').shadowRoot.querySelectorAll('.pick')].map((one) => one.textContent.trim())`,
      );
      expect(names.length).toBe(21);
      const table = text.slice(
        text.lastIndexOf('Wszystkie miasta partnerskie'),
        text.lastIndexOf('Wspólne przedsięwzięcia'),
      );
      for (const name of names) expect(table).toContain(name.split(' ')[0]);
      expect(faultsOf(sheetsOf(pdf, 20), await engine.run(`return ${HEADINGS}`))).toEqual([]);
    } finally {
      await engine.close();
      await server.close();
    }
  },
);
