// The vite plugin of the one-file bundles that turns `msg(text, {id})` into `msg(17, value)`: English and Polish lines stand in
// one catalogue, and ids, the library and its templates stay outside (4 kB gzip). The atlas travels with them, packed.
// Everything else imports the plain sources. Where a message no longer looks as expected, the build stops.
import {readFileSync, readdirSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {parseSync, Visitor} from 'rolldown/utils';
import {packed} from './packed.mjs';
import {source} from './source.mjs';

const MESSAGES = 'src/i18n/messages';
const POLISH = 'src/i18n/generated/pl.ts';
const ATLAS = 'data/bialystok.json';
const CATALOGUE = '\0catalogue';
const EMPTY = '\0empty';
const ATLAS_HERE = '\0atlas';
const TEXTS = '\0texts';

export function catalogue() {
  const {ids, english} = englishMessages();
  return [
    {
      name: 'catalogue',
      enforce: 'pre',
      resolveId(wanted) {
        if (/^@lit\/localize(\/|$)/.test(wanted)) return CATALOGUE;
        if (wanted.endsWith('/generated/pl.ts')) return EMPTY;
        if (wanted.endsWith(ATLAS)) return ATLAS_HERE;
        return wanted === TEXTS ? TEXTS : undefined;
      },
      async load(id) {
        if (id === CATALOGUE) return CATALOGUE_MODULE;
        if (id === EMPTY) return 'export const templates = undefined;';
        if (id === ATLAS_HERE) return `import {texts} from '${TEXTS}'; export default texts.atlas;`;
        return id === TEXTS ? textsModule(ids, english) : undefined;
      },
    },
    {
      name: 'catalogue-numbers',
      // After TypeScript is gone.
      transform(code, id) {
        if (!relative('.', id).startsWith(MESSAGES)) return;
        let numbered = code;
        for (const {id: message, start, end, values} of messageCalls(id, code).reverse())
          numbered = `${numbered.slice(0, start)}msg(${[ids.indexOf(message), ...values].join(', ')})${numbered.slice(end)}`;
        return {code: numbered, map: null};
      },
    },
  ];
}

const CATALOGUE_MODULE = `
  import {configureReentrantLocalization, worded} from '${resolve('src/i18n/catalogue.ts')}';
  import {texts} from '${TEXTS}';
  export const msg = worded([texts.en, texts.pl]);
  export const str = undefined;
  export {configureReentrantLocalization};`;

async function textsModule(ids, en) {
  const {templates} = await source(POLISH);
  const pl = ids.map((id, i) => {
    const wording = templates[id] ?? en[i];
    return typeof wording === 'string'
      ? wording
      : wording.strings.map((text, n) => text + (n < wording.values.length ? `{${wording.values[n]}}` : '')).join('');
  });
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8'));
  return `
    import {unpacked} from '${resolve('src/i18n/unpacked.ts')}';
    export const texts = unpacked(${JSON.stringify(packed({atlas, en, pl}))});`;
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
  const ids = [...texts.keys()];
  return {ids, english: ids.map((id) => texts.get(id))};
}
