// From the tree of a template and its styles to marks: classes become paint, em become px, circles become paths.
import {computed, lengthIn, light, LIGHT, type Styles} from './computed.ts';
import {
  filled,
  group,
  n,
  type Drawing,
  type Gradient,
  type Mark,
  type Paint,
  type PathMark,
  type Run,
} from './drawing.ts';
import {matrixIn} from './matrix.ts';
import type {StyleRules} from './style-rules.ts';
import type {Element} from './template-tree.ts';

interface Scope {
  readonly rules: StyleRules;
  readonly gradients: ReadonlyMap<string, Gradient>;
}

/** @param path the svg element, behind those it stands in; `em` the size of its text in px */
export function drawn(path: readonly Element[], rules: StyleRules, em: number): Drawing {
  const svg = path[path.length - 1];
  let styles: Styles = new Map([
    ...LIGHT,
    ['color', light('--twin-ink')],
    ['fill', '#000000'],
    ['font-size', String(em)],
  ]);
  path.forEach((element, i) => (styles = computed(element, path.slice(0, i), styles, rules)));
  const [, , width = 0, height = 0] = (svg?.attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (!svg) return {width, height, marks: []};
  const scope: Scope = {rules, gradients: gradientsIn(svg, styles)};
  return {width, height, marks: marksOf(svg.children, path, styles, scope)};
}

function marksOf(
  children: Element['children'],
  above: readonly Element[],
  inherited: Styles,
  scope: Scope,
): readonly Mark[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : markOf(child, above, inherited, scope)));
}

function markOf(element: Element, above: readonly Element[], inherited: Styles, scope: Scope): readonly Mark[] {
  const styles = computed(element, above, inherited, scope.rules);
  const opacity = Number(styles.get('opacity') ?? 1);
  if (styles.get('display') === 'none' || styles.get('visibility') === 'hidden' || opacity === 0) return [];
  const {tag, attributes, children} = element;
  if (tag === 'linearGradient' || tag === 'title' || tag === 'desc') return [];
  if (tag === 'g' || tag === 'svg' || tag === 'a') {
    const marks = marksOf(children, [...above, element], styles, scope);
    if (marks.length === 0) return [];
    const number = (name: string): number => Number(attributes.get(name) ?? 0);
    const transform =
      tag === 'svg' ? ([1, 0, 0, 1, number('x'), number('y')] as const) : matrixIn(attributes.get('transform'));
    const clip = tag === 'svg' ? ([0, 0, number('width'), number('height')] as const) : undefined;
    return [group(marks, {transform, clip, opacity, data: dataOf(attributes)})];
  }
  if (tag === 'text') return textMark(element, above, styles, scope, opacity);
  const d = outline(element);
  if (!d) return [];
  const mark = pathMark(d, styles, scope, opacity);
  // Data on single shapes (arcs) is kept as a group of one.
  const data = dataOf(attributes);
  return mark && data ? mark.map((one) => group([one], {data})) : (mark ?? []);
}

function dataOf(attributes: Styles): Readonly<Record<string, string>> | undefined {
  const kept = ['city', 'tie', 'status', 'perhaps'].flatMap((name) => {
    const value = attributes.get(`data-${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return kept.length ? Object.fromEntries(kept) : undefined;
}

function paintOf(name: 'fill' | 'stroke', styles: Styles, {gradients}: Scope): Paint | undefined {
  const value = styles.get(name) ?? 'none';
  if (value === 'none' || value === 'transparent' || value === '') return undefined;
  if (value === 'currentColor' || value === 'currentcolor') return styles.get('color');
  const url = /^url\(["']?#([^"')]+)/.exec(value);
  return url ? gradients.get(url[1] ?? '') : value;
}

function pathMark(d: string, styles: Styles, scope: Scope, opacity: number): readonly PathMark[] | undefined {
  const fill = paintOf('fill', styles, scope);
  const stroke = paintOf('stroke', styles, scope);
  const width = Number(styles.get('stroke-width') ?? 1);
  const inside: PathMark | undefined =
    fill === undefined
      ? undefined
      : {...filled(d, fill), fill: {paint: fill, opacity: Number(styles.get('fill-opacity') ?? 1)}, opacity};
  const around: PathMark | undefined =
    stroke === undefined || !(width > 0)
      ? undefined
      : {
          kind: 'path',
          d,
          fill: undefined,
          stroke: {
            paint: stroke,
            width,
            dash: (styles.get('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number),
            cap: capIn(styles.get('stroke-linecap')),
            join: joinIn(styles.get('stroke-linejoin')),
            opacity: Number(styles.get('stroke-opacity') ?? 1),
          },
          opacity,
        };
  if (inside && around) {
    if (styles.get('paint-order') === 'stroke') return [around, inside];
    return [{...inside, stroke: around.stroke}];
  }
  return inside ? [inside] : around ? [around] : undefined;
}

function capIn(text: string | undefined): 'butt' | 'round' | 'square' {
  return text === 'round' || text === 'square' ? text : 'butt';
}

function joinIn(text: string | undefined): 'miter' | 'round' | 'bevel' {
  return text === 'round' || text === 'bevel' ? text : 'miter';
}

function textMark(
  element: Element,
  above: readonly Element[],
  styles: Styles,
  scope: Scope,
  opacity: number,
): readonly Mark[] {
  const {attributes} = element;
  const size = Number(styles.get('font-size') ?? 16);
  const runs: Run[] = [];
  const collect = (children: Element['children'], inside: Styles, path: readonly Element[]): void => {
    for (const child of children) {
      if (typeof child === 'string') runs.push({text: child.replace(/[ \t\r\n]+/g, ' '), bold: isBold(inside)});
      else if (child.tag === 'tspan')
        collect(child.children, computed(child, path, inside, scope.rules), [...path, child]);
    }
  };
  collect(element.children, styles, [...above, element]);
  const first = runs.findIndex(({text}) => text.trim() !== '');
  if (first < 0) return [];
  const rest = runs.slice(first);
  const kept = rest.map((run, i) => {
    const text = i === 0 ? run.text.trimStart() : run.text;
    return {...run, text: i === rest.length - 1 ? text.trimEnd() : text};
  });
  const anchor = styles.get('text-anchor');
  const fill = paintOf('fill', styles, scope);
  const stroke = paintOf('stroke', styles, scope);
  const dy = attributes.get('dy');
  return [
    {
      kind: 'text',
      x: Number(attributes.get('x') ?? 0),
      y: Number(attributes.get('y') ?? 0) + (dy === undefined ? 0 : lengthIn(dy, size)),
      size,
      runs: kept.filter(({text}) => text !== ''),
      anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
      fill: typeof fill === 'string' ? fill : light('--twin-ink'),
      halo: typeof stroke === 'string' ? {colour: stroke, width: Number(styles.get('stroke-width') ?? 1)} : undefined,
      opacity,
      lang: attributes.get('lang'),
      href: undefined,
    },
  ];
}

function isBold(styles: Styles): boolean {
  const weight = styles.get('font-weight') ?? '400';
  return weight === 'bold' || Number(weight) >= 600;
}

function outline({tag, attributes}: Element): string {
  const at = (name: string): number => Number(attributes.get(name) ?? 0);
  switch (tag) {
    case 'path':
      return attributes.get('d') ?? '';
    case 'rect': {
      const [x, y, width, height] = [at('x'), at('y'), at('width'), at('height')];
      return width > 0 && height > 0 ? `M${n(x)},${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z` : '';
    }
    case 'circle': {
      const [x, y, r] = [at('cx'), at('cy'), at('r')];
      return r > 0
        ? `M${n(x - r)},${n(y)}a${n(r)},${n(r)} 0 1,0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1,0 ${n(-2 * r)},0Z`
        : '';
    }
    case 'line':
      return `M${n(at('x1'))},${n(at('y1'))}L${n(at('x2'))},${n(at('y2'))}`;
    default:
      return '';
  }
}

function gradientsIn(svg: Element, styles: Styles): ReadonlyMap<string, Gradient> {
  const found = new Map<string, Gradient>();
  const colourOf = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/, (_, name: string) => styles.get(name) ?? '#000000');
  const look = ({tag, attributes, children}: Element): void => {
    const elements = children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
    if (tag === 'linearGradient') {
      const own = elements.map(({attributes: stop}) => ({
        offset: Number(stop.get('offset') ?? 0),
        opacity: Number(stop.get('stop-opacity') ?? 1),
      }));
      // From end to end, whatever the template leaves to be understood.
      const [first] = own;
      const last = own[own.length - 1];
      const stops = [
        ...(first && first.offset > 0 ? [{...first, offset: 0}] : []),
        ...own,
        ...(last && last.offset < 1 ? [{...last, offset: 1}] : []),
      ];
      found.set(attributes.get('id') ?? '', {
        x1: Number(attributes.get('x1') ?? 0),
        x2: Number(attributes.get('x2') ?? 0),
        colour: colourOf(elements[0]?.attributes.get('stop-color') ?? '#000000'),
        stops,
      });
    } else elements.forEach(look);
  };
  look(svg);
  return found;
}
