// The painter for the screen: a display list as Lit templates. Marks are immutable: one that is the same object as before is
// skipped with all that is in it, and of any other only the attributes are written that differ. What the page changes by
// itself (hover, focus, dimming, forced colours) stands in style sheets, by data-*.
import {noChange, nothing, svg, type SVGTemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {thousandths} from '../base/round.ts';
import type {Gradient, GroupMark, Mark, Matrix, Paint, PaintName, TextMark} from './drawing.ts';

/** For the inside of an `<svg>` of the class `drawing`. */
export function svgTemplate(marks: readonly Mark[]): unknown {
  return guard([marks], () => list(marks));
}

function list(marks: readonly Mark[]): unknown {
  return marks[0]?.key === undefined ? marks.map(template) : repeat(marks, keyOf, template);
}

const keyOf = ({key}: Mark): string | undefined => key;

function template(mark: Mark): SVGTemplateResult {
  switch (mark.kind) {
    case 'group':
      // A nested svg cuts off without needing an id.
      return mark.clip
        ? svg`<svg ${written(mark)}>${svgTemplate(mark.marks)}</svg>`
        : svg`<g ${written(mark)}>${svgTemplate(mark.marks)}</g>`;
    case 'text':
      return svg`<text ${written(mark)}>${words(mark)}</text>`;
    case 'path':
      return typeof mark.stroke === 'object'
        ? svg`${gradient(mark.stroke)}<path ${written(mark)} />`
        : svg`<path ${written(mark)} />`;
  }
}

function words({text}: TextMark): unknown {
  if (typeof text === 'string') return text;
  return text.map((run) => svg`<tspan font-weight=${run.bold ? 700 : nothing}>${run.text}</tspan>`);
}

function gradient({id, x1, x2, paint, stops}: Gradient): SVGTemplateResult {
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${x1} x2=${x2} y1="0" y2="0">
    ${stops.map(({offset, opacity}) => svg`<stop offset=${offset} stop-color=${property(paint)} stop-opacity=${opacity} />`)}
  </linearGradient>`;
}

/** Writes those attributes of an element that differ from what it wrote before: one part an element, however many there are. */
class Written extends Directive {
  #mark: Mark | undefined;
  #names: ReadonlyMap<string, string> = new Map();

  render(_mark: Mark): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [mark]: [Mark]): typeof noChange {
    if (mark === this.#mark) return noChange;
    const before = this.#names;
    const now = attributesOf(mark);
    now.forEach((value, name) => {
      if (before.get(name) !== value) element.setAttribute(name, value);
    });
    before.forEach((_, name) => {
      if (!now.has(name)) element.removeAttribute(name);
    });
    this.#mark = mark;
    this.#names = now;
    return noChange;
  }
}

const written = directive(Written);

const property = (name: PaintName): string => `var(--twin-${name})`;

function paintText(paint: Paint | 'none'): string {
  if (typeof paint === 'object') return `url(#${paint.id})`;
  return paint === 'none' ? paint : property(paint);
}

function attributesOf(mark: Mark): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const add = (name: string, value: string | number | undefined): void => {
    if (value !== undefined) all.set(name, String(value));
  };
  const {attributes = {}, fill, stroke, dash, strokeWidth} = mark;
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== false) add(name, value === true ? '' : value);
  }
  add('fill', fill && paintText(fill));
  add('fill-opacity', mark.fillOpacity);
  add('stroke', stroke && paintText(stroke));
  add('stroke-opacity', mark.strokeOpacity);
  add('stroke-width', strokeWidth === undefined ? undefined : thousandths(strokeWidth));
  add('stroke-dasharray', dash?.map(thousandths).join(' '));
  add('stroke-linecap', mark.cap);
  add('stroke-linejoin', mark.join);
  add('font-size', mark.fontSize);
  add('font-weight', mark.fontWeight);
  add('text-anchor', mark.anchor);
  add('opacity', mark.opacity);
  if (mark.isHidden) add('visibility', 'hidden');
  if (mark.kind === 'path') {
    add('d', mark.d);
    if (mark.strokeFirst) add('paint-order', 'stroke');
  } else if (mark.kind === 'text') {
    add('x', thousandths(mark.x));
    add('y', thousandths(mark.y));
    add('lang', mark.lang);
  } else place(mark, add);
  return all;
}

function place({transform, clip}: GroupMark, add: (name: string, value: string | number | undefined) => void): void {
  if (clip) {
    const [, , , , x, y] = transform ?? STILL;
    add('x', x);
    add('y', y);
    add('width', clip.width);
    add('height', clip.height);
  } else if (transform) add('transform', transformText(transform));
}

const STILL: Matrix = [1, 0, 0, 1, 0, 0];

function transformText([a, b, c, d, e, f]: Matrix): string {
  if (b || c || a !== d) return `matrix(${[a, b, c, d, e, f].join(' ')})`;
  return `translate(${thousandths(e)} ${thousandths(f)})${a === 1 ? '' : ` scale(${a})`}`;
}
