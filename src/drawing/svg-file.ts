// A drawing as an SVG file that stands alone: text as text, colours as colours, no style sheet, nothing from elsewhere.
// Opens alike in a browser, in Inkscape and in a layout program.
import {escapedXml} from '../base/escape.ts';
import {decimals} from '../base/round.ts';
import {n, type Drawing, type Matrix} from './drawing.ts';
import {rectangle} from './path-data.ts';
import type {Imprint} from './imprint.ts';
import {
  plainMarks,
  type PlainGradient as Gradient,
  type PlainMark,
  type PlainPaint,
  type PlainPath,
  type PlainText,
} from './plain.ts';
import {licenceUrl} from '../model/licence-url.ts';

/** By their widths the drawings are measured (geo/text-width.ts): Arial, and those that are made to be as wide. */
export const FONTS =
  "Arial, Helvetica, 'Liberation Sans', Arimo, 'Nimbus Sans', 'Source Sans 3', 'Open Sans', 'Noto Sans', sans-serif";

type Attributes = readonly (readonly [name: string, value: string | number | undefined])[];

function written(attributes: Attributes): string {
  return attributes
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapedXml(String(value))}"`))
    .join('');
}

/** A text as outlines, or undefined where it must stay text. */
export type Outlined = (text: PlainText) => readonly PlainPath[] | undefined;

/**
 * @param mm width, where the file is to be that large on paper; else it is in px
 * @param outlined for a file that needs no font
 */
export function svgText(drawing: Drawing, imprint: Imprint, mm?: number, outlined?: Outlined): string {
  const {width, height} = drawing;
  const shared: Shared = {gradients: new Map(), clips: new Map(), outlined};
  const body = plainMarks(drawing)
    .map((mark) => markText(mark, shared))
    .join('\n');
  const defs = [
    ...[...shared.clips].map(([d, id]) => `<clipPath${written([['id', id]])}><path${written([['d', d]])}/></clipPath>`),
    ...[...shared.gradients].map(([gradient, id]) => gradientText(gradient, id)),
  ];
  const [w, h] = mm === undefined ? [`${n(width)}`, `${n(height)}`] : [`${n(mm)}mm`, `${n((mm * height) / width)}mm`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${written([
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['version', '1.1'],
      ['width', w],
      ['height', h],
      ['viewBox', `0 0 ${n(width)} ${n(height)}`],
      ['xml:lang', imprint.lang],
      ['lang', imprint.lang],
      ['role', 'img'],
      ['aria-labelledby', 'title desc'],
      ['font-family', FONTS],
    ])}>`,
    `<title id="title">${escapedXml(imprint.title)}</title>`,
    `<desc id="desc">${escapedXml(imprint.description)}</desc>`,
    metadata(imprint),
    ...(defs.length ? [`<defs>\n${defs.join('\n')}\n</defs>`] : []),
    body,
    '</svg>',
    '',
  ].join('\n');
}

/** Dublin Core in RDF, where Inkscape and image libraries look for it. */
function metadata(imprint: Imprint): string {
  const {title, description, lang, licence, credit, address, date, subject, sources, creator, publisher, doi, tool} =
    imprint;
  const agent = (name: string, text: string | undefined): string =>
    text === undefined
      ? ''
      : `<dc:${name}><cc:Agent><dc:title>${escapedXml(text)}</dc:title></cc:Agent></dc:${name}>\n`;
  const one = (name: string, text: string | undefined): string =>
    text === undefined ? '' : `<dc:${name}>${escapedXml(text)}</dc:${name}>\n`;
  const bag = (name: string, texts: readonly string[]): string =>
    texts.length
      ? `<dc:${name}><rdf:Bag>${texts.map((text) => `<rdf:li>${escapedXml(text)}</rdf:li>`).join('')}</rdf:Bag></dc:${name}>\n`
      : '';
  const rights =
    one('rights', [licence && `${licence}.`, credit].filter(Boolean).join(' ') || undefined) +
    (licence === undefined ? '' : `<cc:license rdf:resource="${escapedXml(licenceUrl(licence))}"/>\n`);
  return (
    '<metadata>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">\n' +
    '<cc:Work rdf:about="">\n' +
    '<dc:format>image/svg+xml</dc:format>\n<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>\n' +
    one('title', title) +
    one('description', description) +
    one('language', lang) +
    one('date', date) +
    agent('creator', creator ?? publisher ?? tool) +
    agent('publisher', publisher) +
    agent('contributor', tool) +
    rights +
    one('identifier', doi === undefined ? address : `https://doi.org/${doi}`) +
    one('relation', doi === undefined ? undefined : address) +
    bag('subject', subject) +
    bag('source', sources) +
    '</cc:Work>\n</rdf:RDF>\n</metadata>'
  );
}

/** What marks refer to, with its id. */
interface Shared {
  readonly gradients: Map<Gradient, string>;
  /** By path data. */
  readonly clips: Map<string, string>;
  readonly outlined: Outlined | undefined;
}

function markText(mark: PlainMark, shared: Shared): string {
  if (mark.kind === 'path') return pathText(mark, shared.gradients);
  if (mark.kind === 'text') {
    const paths = shared.outlined?.(mark);
    return paths ? paths.map((one) => pathText(one, shared.gradients)).join('\n') : textText(mark);
  }
  const {transform, opacity, clip, data, marks} = mark;
  const inner = marks.map((one) => markText(one, shared)).join('\n');
  const attributes = written([
    ['transform', (transform && transformText(transform)) || undefined],
    ['clip-path', clip && clipText(rectangle(0, 0, clip.width, clip.height), shared)],
    ['opacity', opacity === 1 ? undefined : n(opacity)],
    ...Object.entries(data ?? {}).map(([name, value]) => [`data-${name}`, value] as const),
  ]);
  return `<g${attributes}>\n${inner}\n</g>`;
}

/** A clipPath, not a nested svg: Inkscape does not cut off by that, and Scribus leaves it out altogether. */
function clipText(d: string, {clips}: Shared): string {
  const id = clips.get(d) ?? `clip-${clips.size + 1}`;
  clips.set(d, id);
  return `url(#${id})`;
}

function transformText([a, b, c, d, e, f]: Matrix): string {
  if (b === 0 && c === 0 && a === d) {
    const parts = [...(e || f ? [`translate(${n(e)} ${n(f)})`] : []), ...(a === 1 ? [] : [`scale(${decimals(a, 5)})`])];
    return parts.join(' ');
  }
  return `matrix(${[a, b, c, d].map((value) => decimals(value, 5)).join(' ')} ${n(e)} ${n(f)})`;
}

function paintText(paint: PlainPaint, gradients: Map<Gradient, string>): string {
  if (typeof paint === 'string') return paint;
  const id = gradients.get(paint) ?? `fade-${gradients.size + 1}`;
  gradients.set(paint, id);
  return `url(#${id})`;
}

function pathText({d, fill, stroke, opacity}: PlainPath, gradients: Map<Gradient, string>): string {
  const part = (value: number | undefined): number | undefined =>
    value === undefined || value === 1 ? undefined : n(value);
  return `<path${written([
    ['d', d],
    ['fill', fill ? paintText(fill.paint, gradients) : 'none'],
    ['fill-opacity', part(fill?.opacity)],
    ['stroke', stroke && paintText(stroke.paint, gradients)],
    ['stroke-width', stroke && n(stroke.width)],
    ['stroke-dasharray', stroke?.dash.length ? stroke.dash.map(n).join(' ') : undefined],
    ['stroke-linecap', stroke && stroke.cap !== 'butt' ? stroke.cap : undefined],
    ['stroke-linejoin', stroke && stroke.join !== 'miter' ? stroke.join : undefined],
    ['stroke-opacity', part(stroke?.opacity)],
    ['opacity', part(opacity)],
  ])}/>`;
}

/** The halo is a text of its own underneath: not every program knows paint-order. */
function textText({x, y, size, runs: told, anchor, fill, halo, opacity, lang}: PlainText): string {
  // A space at the end of a line is for those who join the lines.
  const runs = told.map((run, i) => (i === told.length - 1 ? {...run, text: run.text.trimEnd()} : run));
  const all = runs.every(({bold}) => bold);
  const mixed = !all && runs.some(({bold}) => bold);
  const text = mixed
    ? runs
        .map((run) => (run.bold ? `<tspan font-weight="600">${escapedXml(run.text)}</tspan>` : escapedXml(run.text)))
        .join('')
    : escapedXml(runs.map((run) => run.text).join(''));
  const place: Attributes = [
    ['x', n(x)],
    ['y', n(y)],
    ['font-size', n(size)],
    ['font-weight', all ? 600 : undefined],
    ['text-anchor', anchor === 'start' ? undefined : anchor],
    ['opacity', opacity === 1 ? undefined : n(opacity)],
    ['xml:lang', lang],
    ['xml:space', /^ | $| {2}/.test(runs.map((run) => run.text).join('')) ? 'preserve' : undefined],
  ];
  const under = halo
    ? `<text${written([...place, ['fill', 'none'], ['stroke', halo.colour], ['stroke-width', n(halo.width)], ['stroke-linejoin', 'round'], ['aria-hidden', 'true']])}>${text}</text>\n`
    : '';
  const over = `<text${written([...place, ['fill', fill]])}>${text}</text>`;
  return under + over;
}

function gradientText({x1, x2, colour, stops}: Gradient, id: string): string {
  const inner = stops.map(
    ({offset, opacity}) =>
      `<stop${written([
        ['offset', n(offset)],
        ['stop-color', colour],
        ['stop-opacity', n(opacity)],
      ])}/>`,
  );
  return `<linearGradient${written([
    ['id', id],
    ['gradientUnits', 'userSpaceOnUse'],
    ['x1', n(x1)],
    ['x2', n(x2)],
    ['y1', 0],
    ['y2', 0],
  ])}>${inner.join('')}</linearGradient>`;
}
