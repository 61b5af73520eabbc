// The vite plugin of the one-file bundles for libraries that come as one file: leaves what is reached from the names that are
// imported. A bundler keeps every `x.invert = …` and `new X()` at the top of a module, as somebody might notice (0.5 kB gzip).
// Reached is told by name alone, whatever the name means where it stands: too much may stay, nothing goes that is needed.
import {readdirSync, readFileSync} from 'node:fs';
import {parseSync, Visitor} from 'rolldown/utils';

/** In the order in which one imports the other. */
const LIBRARIES = ['d3-geo', 'd3-array'];

export function reached() {
  const wanted = {'d3-geo': importedBySources('d3-geo')};
  return {
    name: 'reached',
    transform(code, id) {
      const library = LIBRARIES.find((name) => id.includes(`/node_modules/${name}/`));
      if (!library) return;
      const {kept, imports} = reachedIn(code, wanted[library]);
      Object.assign(wanted, imports);
      return {code: kept, map: null};
    },
  };
}

function reachedIn(code, wanted) {
  const {program, errors} = parseSync('library.js', code);
  if (errors.length) throw errors[0];
  const statements = program.body
    .filter(({type}) => !/^(Import|Export)/.test(type))
    .map((node) => ({...partsOf(node), node}));
  const exports = program.body
    .filter(({type}) => type.startsWith('Export'))
    .flatMap(({specifiers}) => specifiers.map(({local, exported}) => ({local: local.name, exported: exported.name})))
    .filter(({exported}) => wanted.includes(exported));

  const names = new Set(exports.map(({local}) => local));
  const kept = new Set();
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    for (const statement of statements) {
      if (kept.has(statement) || !(statement.about?.some((name) => names.has(name)) ?? true)) continue;
      kept.add(statement);
      for (const name of statement.mentions) names.add(name);
    }
  }

  const imports = {};
  const importLines = program.body
    .filter(({type}) => type === 'ImportDeclaration')
    .map(({specifiers, source}) => {
      const used = specifiers.filter(({local}) => names.has(local.name));
      imports[source.value] = used.map(({imported}) => imported.name);
      return `import {${used.map(({imported, local}) => `${imported.name} as ${local.name}`).join(', ')}} from '${source.value}';`;
    });
  return {
    imports,
    kept: [
      ...importLines,
      ...statements.filter((one) => kept.has(one)).map(({node}) => code.slice(node.start, node.end)),
      `export {${exports.map(({local, exported}) => `${local} as ${exported}`).join(', ')}};`,
    ].join('\n'),
  };
}

/** The names that a statement at the top declares or adds to, undefined if it does anything else; and all that it mentions. */
function partsOf(node) {
  const mentions = new Set();
  new Visitor({Identifier: ({name}) => void mentions.add(name)}).visit({...PROGRAM, body: [node]});
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') return {about: [node.id.name], mentions};
  if (node.type === 'VariableDeclaration') return {about: node.declarations.map(({id}) => id.name), mentions};
  const {left, type} = node.expression ?? {};
  return {about: type === 'AssignmentExpression' && left.object?.name ? [left.object.name] : undefined, mentions};
}
const PROGRAM = {type: 'Program', sourceType: 'module', start: 0, end: 0};

/** What our own files import of a package, types aside. */
function importedBySources(name) {
  return readdirSync('src', {recursive: true})
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)])
    .filter(([, , from]) => from === name)
    .flatMap(([, list]) => list.split(',').map((one) => one.trim()))
    .filter((one) => one && !one.startsWith('type '));
}
