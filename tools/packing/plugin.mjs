// The vite plugin of the one-file bundles: takes sheet, words, atlas and land out of the sources and packs them together.
// Everything else imports the plain sources. Where a source no longer looks as expected, the build stops.
import {readFileSync, readdirSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {transform} from 'lightningcss';
import {parseSync, Visitor} from 'rolldown/utils';
import {folded} from './folded.mjs';
import {packed} from './packed.mjs';
import {source} from './source.mjs';

const MESSAGES = 'src/i18n/messages';
const PAYLOAD = '\0packed:payload';

/** Imports that lead to the payload instead. */
const REDIRECTED = new Set([
  '@lit/localize',
  '@lit/localize/init/reentrant.js',
  './generated/pl.ts',
  './generated/land.ts',
  './page-styles.ts',
  '../../data/bialystok.json',
]);
/** Where a constant becomes a call, so that it is unpacked when needed. */
const CALLED = [
  {file: 'src/element/default-atlas.ts', from: 'readAtlas(bialystok)', to: 'readAtlas(bialystok())'},
  {file: 'src/geo/land.ts', from: /\bunpackedLand\(LAND\)/, to: 'unpackedLand(LAND())'},
];

/** Made once for all bundles of a build. */
let made;

export function packing() {
  const messages = englishMessages();
  let payload;
  return [
    {
      name: 'packing',
      enforce: 'pre',
      async buildStart() {
        payload = await (made ??= madePayload(messages));
      },
      resolveId: (source, importer) => (importer?.includes('/src/') && REDIRECTED.has(source) ? PAYLOAD : undefined),
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

async function madePayload({ids, english}) {
  const [{templates}, {LAND}] = await Promise.all(
    ['src/i18n/generated/pl.ts', 'src/geo/generated/land.ts'].map(source),
  );
  const polish = ids.map((id, i) => {
    const wording = templates[id] ?? english[i];
    return typeof wording === 'string'
      ? wording
      : wording.strings.map((text, n) => text + (n < wording.values.length ? `{${wording.values[n]}}` : '')).join('');
  });
  if ([...english, ...polish].some((line) => /[\n\x01]/.test(line))) throw new Error('a message of two lines');
  const {$schema: _, ...atlas} = JSON.parse(readFileSync('data/bialystok.json', 'utf8'));

  const sheet = Buffer.from(await minifiedSheet());
  const words = Buffer.from([english, polish].map((lines) => lines.join('\n')).join('\x01'));
  const {text, shape} = folded(atlas);
  const land = Buffer.from(LAND);
  const contents = {
    sheet: packed(sheet),
    text: packed(Buffer.concat([words, Buffer.from(text), shape])),
    land: packed(land),
    sizes: [sheet.length, words.length, Buffer.byteLength(text), shape.length, land.length],
  };
  return `
    import {unsafeCSS} from 'lit';
    import {configureReentrantLocalization, contentsOf, worded} from '${resolve('src/packed/payload.ts')}';
    const contents = contentsOf(${JSON.stringify(contents)});
    export const pageStyles = [unsafeCSS(contents.sheet())];
    export const msg = worded(contents.words);
    export const str = undefined;
    export const templates = undefined;
    export const LAND = contents.land;
    export default contents.atlas;
    export {configureReentrantLocalization};`;
}

async function minifiedSheet() {
  const {pageStyles} = await source('src/element/page-styles.ts');
  const code = Buffer.from(pageStyles.map(({cssText}) => cssText).join('\n'));
  return transform({filename: 'page.css', code, minify: true}).code;
}
