// The styles of one element of a template, as a browser would compute them on white paper.
import {TOKENS} from '../theme/tokens.ts';
import type {StyleRules} from './style-rules.ts';
import type {Element} from './template-tree.ts';

export type Styles = ReadonlyMap<string, string>;

/** Paper is light; the widget's own light colours are used, whatever the page looks like. */
export const LIGHT: Styles = new Map(TOKENS.map(({name, light}) => [name, light]));

export function light(name: `--twin-${string}`): string {
  return LIGHT.get(name) ?? '#000000';
}

/** What SVG and CSS hand down. */
const INHERITED = [
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-opacity',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  ...['color', 'font-size', 'font-weight', 'text-anchor', 'paint-order', 'visibility'],
];
const PRESENTATION = new Set([...INHERITED, 'opacity', 'display']);

/** Own values over what is handed down; var(), em and currentColor resolved. */
export function computed(
  {...element}: Element,
  above: readonly Element[],
  inherited: Styles,
  rules: StyleRules,
): Styles {
  const own = new Map<string, string>();
  for (const [name, value] of element.attributes) if (PRESENTATION.has(name)) own.set(name, value);
  for (const [name, value] of rules(element, above)) own.set(name, value);
  const styles = new Map<string, string>();
  for (const [name, value] of inherited) if (name.startsWith('--') || INHERITED.includes(name)) styles.set(name, value);
  const resolved = (value: string): string => {
    let text = value;
    for (let i = 0; i < 8 && text.includes('var('); i++) {
      text = text.replace(/var\((--[\w-]+)(?:\s*,\s*([^()]*))?\)/g, (_, name: string, otherwise?: string) => {
        return own.get(name) ?? styles.get(name) ?? otherwise ?? '';
      });
    }
    return text;
  };
  const parentSize = Number(inherited.get('font-size') ?? 16);
  const size = own.get('font-size');
  if (size !== undefined) styles.set('font-size', String(lengthIn(resolved(size), parentSize)));
  const em = Number(styles.get('font-size') ?? parentSize);
  for (const [name, raw] of own) {
    if (name === 'font-size') continue;
    let value = resolved(raw);
    if (value === 'inherit') value = inherited.get(name) ?? '';
    if (name === 'stroke-width') value = String(lengthIn(value, em));
    if (name === 'stroke-dasharray')
      value =
        value === 'none'
          ? ''
          : value
              .split(/[\s,]+/)
              .map((one) => lengthIn(one, em))
              .join(' ');
    styles.set(name, value);
  }
  return styles;
}

export function lengthIn(text: string, em: number): number {
  const value = parseFloat(text);
  return /[\d.]em$/.test(text) ? value * em : /%$/.test(text) ? (value / 100) * em : value;
}
