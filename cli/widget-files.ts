// The widget's files that lie in dist/ beside this script: all that a town's page may ask for, without an atlas in it.
import {readdirSync, readFileSync} from 'node:fs';

export const SCRIPT = 'twin-cities-core.js';

/** With Białystok in it, or the editor's; the core has the reader in it. */
const OTHERS = ['', '-editor', '-kit', '-kit-languages', '-places', '-reader'].map((part) => `twin-cities${part}.js`);
const FURTHER = ['embed.html', 'embed.css', 'embed.js', 'LICENSES.md'];
const isNeeded = (name: string): boolean =>
  (/^twin-cities(?:-[a-z-]+)?\.js$/.test(name) && !OTHERS.includes(name)) || FURTHER.includes(name);

export function widgetFiles(): ReadonlyMap<string, Uint8Array> {
  const dist = new URL('.', import.meta.url);
  const names = readdirSync(dist).filter(isNeeded).sort();
  return new Map(names.map((name) => [name, readFileSync(new URL(name, dist))]));
}
