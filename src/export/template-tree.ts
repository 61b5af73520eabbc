// A template's result as a tree of plain nodes, without a browser: what Lit would make of it. So the files are drawn from
// the very templates that draw the screen (docs/decisions/0008-pictures-from-templates.md).
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

interface Bare {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (Bare | string)[];
}

interface Result {
  readonly _$litType$: number;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

interface DirectiveCall {
  readonly _$litDirective$: new (part: {readonly type: number; readonly name: string}) => {
    render(...values: readonly unknown[]): unknown;
  };
  readonly values: readonly unknown[];
}

/** Stand for the values in the text of a template; private use, so no template holds them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const HOLES = /\uE000(\d+)\uE001/;
const VOID = /^(?:input|br|hr|img|col|wbr|source|meta|link)$/;
const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0'};

const known = new WeakMap<TemplateStringsArray, readonly (Bare | string)[]>();

/** @param result what html`…` or svg`…` gave */
export function templateTree(result: unknown): readonly (Element | string)[] {
  return childrenOf(result);
}

function childrenOf(value: unknown): readonly (Element | string)[] {
  if (value === undefined || value === null || typeof value === 'symbol' || value === false) return [];
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object') return [plainText(value)];
  if ('_$litType$' in value) {
    const {strings, values} = value as Result;
    return parsed(strings).flatMap((node) => filledIn(node, values));
  }
  if ('_$litDirective$' in value) return childrenOf(called(value as DirectiveCall, 2, ''));
  if (Symbol.iterator in value) return [...(value as Iterable<unknown>)].flatMap(childrenOf);
  return [];
}

function called({_$litDirective$: Directive, values}: DirectiveCall, type: number, name: string): unknown {
  return new Directive({type, name}).render(...values);
}

function filledIn(node: Bare | string, values: readonly unknown[]): readonly (Element | string)[] {
  if (typeof node === 'string') {
    return node.split(HOLES).flatMap((piece, i) => (i % 2 ? childrenOf(values[Number(piece)]) : piece ? [piece] : []));
  }
  const attributes = new Map<string, string>();
  for (const [name, text] of node.attributes) {
    const kind = name.charAt(0);
    // Properties and listeners are the browser's business.
    if (kind === '.' || kind === '@') continue;
    if (kind === '?') {
      if (text.split(HOLES).some((piece, i) => i % 2 && values[Number(piece)])) attributes.set(name.slice(1), '');
      continue;
    }
    const value = attributeText(name, text, values);
    if (value !== undefined) attributes.set(name, value);
  }
  return [{tag: node.tag, attributes, children: node.children.flatMap((child) => filledIn(child, values))}];
}

/** Undefined for `nothing`: then there is no attribute. */
function attributeText(name: string, text: string, values: readonly unknown[]): string | undefined {
  let gone = false;
  const written = text
    .split(HOLES)
    .map((piece, i) => {
      if (i % 2 === 0) return piece;
      let value = values[Number(piece)];
      if (typeof value === 'object' && value !== null && '_$litDirective$' in value)
        value = called(value as DirectiveCall, 1, name);
      if (typeof value === 'symbol') gone = true;
      return value === undefined || value === null || typeof value === 'symbol' ? '' : plainText(value);
    })
    .join('');
  return gone ? undefined : written;
}

/** Numbers and the like as they stand in markup. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : '';
}

/** The markup of a template, once for all its uses. Templates are well formed: eslint-plugin-lit sees to that. */
function parsed(strings: TemplateStringsArray): readonly (Bare | string)[] {
  const before = known.get(strings);
  if (before) return before;
  const markup = strings.map((text, i) => (i ? `${OPEN}${i - 1}${CLOSE}` : '') + text).join('');
  const root: (Bare | string)[] = [];
  const stack: {readonly tag: string; readonly children: (Bare | string)[]}[] = [{tag: '', children: root}];
  const token = /<!--[\s\S]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
  for (const [, closed, tag, attributes = '', slash, text] of markup.matchAll(token)) {
    const here = stack[stack.length - 1];
    if (text !== undefined) here?.children.push(plain(text));
    else if (closed !== undefined) {
      if (stack.length > 1) stack.pop();
    } else if (tag !== undefined) {
      const children: (Bare | string)[] = [];
      here?.children.push({tag, attributes: attributesIn(attributes), children});
      if (!slash && !VOID.test(tag)) stack.push({tag, children});
    }
  }
  known.set(strings, root);
  return root;
}

function attributesIn(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
    ([, name = '', double, single, bare]) => [name, plain(double ?? single ?? bare ?? '')] as const,
  );
}

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** The first element with that class, and those it stands in, outermost first. */
export function elementOf(nodes: readonly (Element | string)[], kind: string): readonly Element[] | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if ((node.attributes.get('class') ?? '').split(/\s+/).includes(kind)) return [node];
    const below = elementOf(node.children, kind);
    if (below) return [node, ...below];
  }
  return undefined;
}
