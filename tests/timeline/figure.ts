// The timeline's picture as a file that can be looked at: its drawing, its styles, the light theme, a line an element.
import {templateTree, type Element} from '../../src/export/template-tree.ts';
import {drawingStyles} from '../../src/timeline/drawing-styles.ts';
import {timelineDrawing} from '../../src/timeline/timeline-drawing.ts';
import {TOKENS} from '../../src/theme/tokens.ts';
import {scene, type TimelineSetting} from './setting.ts';

export function figure(setting: TimelineSetting): string {
  const drawn = scene(setting);
  const light = new Map(TOKENS.map(({name, light: value}) => [name as string, value]));
  const themed = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (all, name: string) => light.get(name) ?? all);
  const {width, height, em} = drawn;
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" class="timeline-drawing" width="${width}" height="${round(height)}" ` +
    `viewBox="0 0 ${width} ${round(height)}" font-size="${em}" font-family="Helvetica, Arial, sans-serif">`;
  const style = `<style>${themed(drawingStyles.cssText).replace(/\s+/g, ' ')}</style>`;
  const paper = `<rect width="100%" height="100%" fill="${light.get('--twin-paper')}"/>`;
  return `${[head, style, paper, ...templateTree(timelineDrawing(drawn)).flatMap((node) => lines(node, themed))].join('\n')}\n</svg>\n`;
}

/** What machines and ears are told is tested elsewhere, and depends on the engine's names of countries. */
const UNSEEN = /^(?:aria-|data-|role$|tabindex$|part$)/;

function lines(node: Element | string, themed: (text: string) => string): readonly string[] {
  if (typeof node === 'string') return node.trim() ? [escaped(node)] : [];
  const attributes = [...node.attributes]
    .filter(([name]) => !UNSEEN.test(name))
    .map(([name, value]) => ` ${name}="${escaped(themed(rounded(value.trim())))}"`)
    .join('');
  const inside = node.children.flatMap((child) => lines(child, themed));
  if (!inside.length) return node.tag === 'g' ? [] : [`<${node.tag}${attributes}/>`];
  if (node.tag === 'text' || node.tag === 'tspan')
    return [`<${node.tag}${attributes}>${inside.join('')}</${node.tag}>`];
  return [`<${node.tag}${attributes}>`, ...inside, `</${node.tag}>`];
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{4,}/g, (digits) => String(round(Number(digits))));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
