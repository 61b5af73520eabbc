// The part of CSS that the drawings' style sheets use, without a browser: which rules meet an element, and what they say.
// What a mouse or a focus would change, and what stands in @media, leaves paper cold.
import type {Element} from './template-tree.ts';

interface Compound {
  readonly tag: string;
  readonly tests: readonly ((element: Element, above: readonly Element[]) => boolean)[];
  readonly weight: number;
}

interface Selector {
  /** Innermost last; `child` if nothing may stand between it and the one before. */
  readonly compounds: readonly {readonly compound: Compound; readonly child: boolean}[];
  readonly weight: number;
}

interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly (readonly [property: string, value: string])[];
  readonly rank: number;
}

export type StyleRules = (element: Element, above: readonly Element[]) => ReadonlyMap<string, string>;

/** @param css the text of style sheets, in their order */
export function styleRules(css: string): StyleRules {
  const rules: Rule[] = [];
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  let order = 0;
  for (const {head, body} of blocks(plain)) {
    if (head.startsWith('@')) continue;
    const declarations = body.split(';').flatMap((line): (readonly [string, string])[] => {
      const colon = line.indexOf(':');
      return colon < 0
        ? []
        : [
            [
              line.slice(0, colon).trim(),
              line
                .slice(colon + 1)
                .replace(/!important/, '')
                .trim(),
            ],
          ];
    });
    for (const text of split(head, ',')) {
      const selector = selectorOf(text.trim());
      if (selector) rules.push({selector, declarations, rank: selector.weight * 10_000 + order++});
    }
  }
  rules.sort((a, b) => a.rank - b.rank);
  return (element, above) => {
    const styles = new Map<string, string>();
    for (const {selector, declarations} of rules) {
      if (!meets(selector, selector.compounds.length - 1, element, above)) continue;
      for (const [property, value] of declarations) styles.set(property, value);
    }
    return styles;
  };
}

/** Top-level blocks; what is nested in them stays in their body. */
function blocks(css: string): readonly {readonly head: string; readonly body: string}[] {
  const found: {head: string; body: string}[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let i = 0; i < css.length; i++) {
    const sign = css[i];
    if (sign === '{' && depth++ === 0) open = i;
    else if (sign === '}' && --depth === 0) {
      found.push({head: css.slice(start, open).trim(), body: css.slice(open + 1, i)});
      start = i + 1;
    } else if (sign === ';' && depth === 0) start = i + 1;
  }
  return found;
}

/** At the sign, but not inside brackets. */
function split(text: string, sign: string): readonly string[] {
  const pieces = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth++;
    if (letter === ')' || letter === ']') depth--;
    if (letter === sign && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

/** Undefined for what can meet nothing here: pseudo-elements, other hosts, siblings. */
function selectorOf(text: string): Selector | undefined {
  const compounds: {compound: Compound; child: boolean}[] = [];
  let child = false;
  for (const piece of split(text.replace(/\s*>\s*/g, ' > '), ' ')) {
    if (piece === '') continue;
    if (piece === '>') {
      child = true;
      continue;
    }
    const compound = compoundOf(piece);
    if (!compound) return undefined;
    compounds.push({compound, child});
    child = false;
  }
  let weight = 0;
  for (const {compound} of compounds) weight += compound.weight;
  return compounds.length ? {compounds, weight} : undefined;
}

function compoundOf(text: string): Compound | undefined {
  const tests: Compound['tests'][number][] = [];
  let tag = '*';
  let weight = 0;
  let rest = text;
  while (rest) {
    const match =
      /^([*\w-]+)/.exec(rest) ??
      /^\.([\w-]+)/.exec(rest) ??
      /^\[([\w-]+)(?:=['"]?([^\]'"]*)['"]?)?\]/.exec(rest) ??
      /^:(?:is|where|not)\(/.exec(rest);
    if (!match) return undefined;
    const [all, name = '', value] = match;
    if (rest.startsWith('.')) {
      tests.push(({attributes}) => (attributes.get('class') ?? '').split(/\s+/).includes(name));
      weight += 10;
    } else if (rest.startsWith('[')) {
      tests.push(({attributes}) => (value === undefined ? attributes.has(name) : attributes.get(name) === value));
      weight += 10;
    } else if (rest.startsWith(':')) {
      const end = closing(rest, all.length - 1);
      const inner = split(rest.slice(all.length, end), ',').flatMap((one) => selectorOf(one.trim()) ?? []);
      const no = all.startsWith(':not');
      tests.push((element, above) => inner.some((one) => meets(one, one.compounds.length - 1, element, above)) !== no);
      if (!all.startsWith(':where')) weight += Math.max(0, ...inner.map((one) => one.weight));
      rest = rest.slice(end + 1);
      continue;
    } else {
      tag = name;
      if (name !== '*') weight += 1;
    }
    rest = rest.slice(all.length);
  }
  return {tag, tests, weight};
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  return text.length;
}

function meets({compounds, weight}: Selector, last: number, element: Element, above: readonly Element[]): boolean {
  const here = compounds[last];
  if (!here) return true;
  const {compound, child} = here;
  if (compound.tag !== '*' && compound.tag !== element.tag) return false;
  if (!compound.tests.every((test) => test(element, above))) return false;
  if (last === 0) return true;
  for (let i = above.length - 1; i >= 0; i--) {
    const parent = above[i];
    if (parent && meets({compounds, weight}, last - 1, parent, above.slice(0, i))) return true;
    if (child) return false;
  }
  return false;
}
