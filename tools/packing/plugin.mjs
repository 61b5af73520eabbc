// The vite plugin of the one-file bundles: takes sheet, words, atlas and land out of the sources and packs them together.
// Everything else imports the plain sources. Where a source no longer looks as expected, the build stops.
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {parseSync, Visitor} from 'rolldown/utils';
import {folded} from './folded.mjs';
import {packed} from './packed.mjs';
import {source} from './source.mjs';

const MESSAGES = 'src/i18n/messages';
const PAYLOAD = '\0packed:payload';

const SHEETS = 'src/element/page-styles.ts';
const ATLAS = 'data/bialystok.json';
const LAND = 'src/geo/generated/land.ts';
const POLISH = 'src/i18n/generated/pl.ts';

/** Where a constant becomes a call, so that it is unpacked when needed. */
const CALLED = [
  {file: 'src/element/default-atlas.ts', from: 'readAtlas(bialystok)', to: 'readAtlas(bialystok())'},
  {file: 'src/geo/land.ts', from: /\bunpackedLand\(LAND\)/, to: 'unpackedLand(LAND())'},
];

/** Made once for all bundles of a build. */
let made;

export function packing() {
  const messages = englishMessages();
  const replaced = new Set([SHEETS, ATLAS, LAND, POLISH, ...sheetFiles()]);
  let payload;
  return [
    {
      name: 'packing',
      enforce: 'pre',
      async buildStart() {
        payload = await (made ??= madePayload(messages));
      },
      resolveId(wanted, importer) {
        if (!importer || importer.includes('node_modules')) return;
        const file = wanted.startsWith('.') ? relative('.', resolve(dirname(importer), wanted)) : '';
        if (replaced.has(file) || /^@lit\/localize(\/|$)/.test(wanted)) return PAYLOAD;
      },
      load: (id) => (id === PAYLOAD ? payload : undefined),
      transform(code, id) {
        const seam = CALLED.find(({file}) => relative('.', id) === file);
        if (!seam) return;
        const called = code.replace(seam.from, seam.to);
        if (called === code) this.error(`${seam.file} no longer says ${seam.from}`);
        return {code: called, map: null};
      },
    },
    {
      name: 'packing-messages',
      // After TypeScript is gone.
      transform(code, id) {
        if (!relative('.', id).startsWith(MESSAGES)) return;
        let numbered = code;
        for (const {id: message, start, end, values} of messageCalls(id, code).reverse())
          numbered = `${numbered.slice(0, start)}msg(${[messages.ids.indexOf(message), ...values].join(', ')})${numbered.slice(end)}`;
        return {code: numbered, map: null};
      },
    },
  ];
}

/** Each `msg(text, {id})` of a file, outermost only; texts hold their values as {0}, {1} …. */
function messageCalls(file, code) {
  const calls = [];
  const {program, errors} = parseSync(file, code);
  if (errors.length) throw errors[0];
  new Visitor({
    CallExpression(node) {
      if (node.callee.name !== 'msg') return;
      const [wording, options] = node.arguments;
      const id = options?.properties?.[0]?.value?.value;
      const template =
        wording.type === 'TaggedTemplateExpression'
          ? wording.quasi
          : wording.type === 'TemplateLiteral'
            ? wording
            : undefined;
      const text = template
        ? template.quasis.map(({value}, i) => value.cooked + (i < template.expressions.length ? `{${i}}` : '')).join('')
        : wording.value;
      if (
        typeof id !== 'string' ||
        typeof text !== 'string' ||
        options.properties.length !== 1 ||
        (wording.tag && wording.tag.name !== 'str')
      )
        throw new Error(`${file}: msg() wants a text and {id}`);
      const values = (template?.expressions ?? []).map(({start, end}) => code.slice(start, end));
      if (values.length > 10 || values.some((value) => /\bmsg\(/.test(value)))
        throw new Error(`${file}: ${id} is too entangled`);
      calls.push({id, text, start: node.start, end: node.end, values});
    },
  }).visit(program);
  return calls.sort((a, b) => a.start - b.start);
}

function englishMessages() {
  const texts = new Map();
  for (const name of readdirSync(MESSAGES))
    for (const {id, text} of messageCalls(name, readFileSync(`${MESSAGES}/${name}`, 'utf8'))) {
      if (texts.has(id) && texts.get(id) !== text) throw new Error(`two messages are called ${id}`);
      texts.set(id, text);
    }
  const ids = [...texts.keys()].sort();
  return {ids, english: ids.map((id) => texts.get(id))};
}

/** The style sheets of the page; its pictures ask for some by name. */
const sheetFiles = () =>
  [...readFileSync(SHEETS, 'utf8').matchAll(/from '(\.\.\/[^']+-styles\.ts)'/g)].map(([, file]) =>
    join(dirname(SHEETS), file),
  );

async function madePayload({ids, english}) {
  const [{templates}, {LAND: land}, {pageStyles}] = await Promise.all([POLISH, LAND, SHEETS].map(source));
  const polish = ids.map((id, i) => {
    const wording = templates[id] ?? english[i];
    return typeof wording === 'string'
      ? wording
      : wording.strings.map((text, n) => text + (n < wording.values.length ? `{${wording.values[n]}}` : '')).join('');
  });
  if ([...english, ...polish].some((line) => /[\n\x01]/.test(line))) throw new Error('a message of two lines');
  const {$schema: _, ...atlas} = JSON.parse(readFileSync(ATLAS, 'utf8'));

  const sheets = pageStyles.map(({cssText}) => cssText);
  const named = [];
  for (const file of sheetFiles())
    for (const [name, {cssText}] of Object.entries(await source(file)))
      if (sheets.includes(cssText)) named.push([name, sheets.indexOf(cssText)]);
      else throw new Error(`${file} is imported by the page, but not in its list`);
  const sheet = Buffer.from(sheets.map(tight).join('\x01'));
  const words = Buffer.from([english, polish].map((lines) => lines.join('\n')).join('\x01'));
  const {text, shape} = folded(atlas);
  const contents = {
    sheet: packed(sheet),
    text: packed(Buffer.concat([words, Buffer.from(text), shape])),
    land: packed(Buffer.from(land)),
    sizes: [sheet.length, words.length, Buffer.byteLength(text), shape.length, land.length],
  };
  return `
    import {unsafeCSS} from 'lit';
    import {configureReentrantLocalization, contentsOf, worded} from '${resolve('src/packed/payload.ts')}';
    const contents = contentsOf(${JSON.stringify(contents)});
    export const pageStyles = contents.sheets().map((sheet) => unsafeCSS(sheet));
    ${named.map(([name, i]) => `export const ${name} = pageStyles[${i}];`).join('\n')}
    export const msg = worded(contents.words);
    export const str = undefined;
    export const templates = undefined;
    export const LAND = contents.land;
    export default contents.atlas;
    export {configureReentrantLocalization};`;
}

/** Comments and needless blanks out; nothing that a rule or a reader of rules (src/export/style-rules.ts) would notice. */
const tight = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
    .replace(/;}/g, '}')
    .trim();
