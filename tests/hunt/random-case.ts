// A page as nobody has tested it: a place in nested layouts, style sheets, ink and paper, an atlas, and what a reader does.
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {AtlasFile} from '../../src/model/schema.ts';
import {chanceOf, type Chance} from './chance.ts';
import {randomAtlas} from './random-atlas.ts';
import {smallerJson, without} from './smallest.ts';

export interface Act {
  readonly kind: string;
  /** Which of those it can be done to; more than there are begins anew. */
  readonly nth: number;
  readonly value: string;
}

/** All lists, so that any part of it can be left out. */
export interface Case {
  /** Boxes, the outermost first; `$` is what is in them. */
  readonly place: readonly string[];
  /** Addresses of style sheets. */
  readonly sheets: readonly string[];
  /** Rules of the page's own. */
  readonly rules: readonly string[];
  /** Of the root element. */
  readonly root: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly acts: readonly Act[];
  readonly atlas: AtlasFile;
}

const BOXES = [
  '<div>$</div>',
  '<div style="display:flex">$</div>',
  '<div style="display:flex"><p>A few words</p>$</div>',
  '<div style="display:flex;flex-wrap:wrap;justify-content:center">$</div>',
  '<div style="display:flex;flex-direction:column;align-items:center">$</div>',
  '<div style="display:inline-flex;max-width:100%">$</div>',
  '<div style="display:grid">$</div>',
  '<div style="display:grid;place-items:center">$</div>',
  '<div style="display:grid;grid-template-columns:auto 80px">$<p>x</p></div>',
  '<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr)"><p>x</p>$</div>',
  '<table><tr><td>$</td></tr></table>',
  '<table style="width:100%;table-layout:fixed"><tr><td>$</td></tr></table>',
  '<div style="display:table"><div style="display:table-cell">$</div></div>',
  '<div style="float:left">$</div>',
  '<div style="float:right;padding:7px">$</div>',
  '<div style="display:inline-block">$</div>',
  '<div style="text-align:center"><span style="display:inline-block">$</span></div>',
  '<div style="position:relative;height:3000px"><div style="position:absolute">$</div></div>',
  '<div style="width:fit-content">$</div>',
  '<div style="container-type:inline-size">$</div>',
  '<div style="transform:scale(.9)">$</div>',
  '<div style="zoom:1.25">$</div>',
  '<dialog open style="position:static">$</dialog>',
  '<details open><summary>x</summary>$</details>',
  '<fieldset style="min-width:0">$</fieldset>',
  '<article style="columns:2"><p>Words before</p>$<p>Words after</p></article>',
  '<article style="columns:300px"><div style="overflow:hidden">$</div></article>',
  '<ul><li>$</li></ul>',
  '<blockquote>$</blockquote>',
  '<center>$</center>',
  '<a name="x">$</a>',
] as const;

const SHEETS = [
  '/node_modules/bootstrap/dist/css/bootstrap.min.css',
  '/node_modules/bulma/css/bulma.min.css',
  '/node_modules/@picocss/pico/css/pico.min.css',
  '/node_modules/@picocss/pico/css/pico.classless.min.css',
  '/node_modules/tailwindcss/preflight.css',
] as const;

const RULES = [
  '*{margin:0!important;padding:0!important}',
  '*{box-sizing:content-box!important}',
  '*{box-sizing:border-box!important;min-width:0!important;max-width:100%!important}',
  '*{line-height:1!important}',
  '*,*::before,*::after{transition:all .2s!important}',
  'body *{overflow-wrap:anywhere}',
  'body{text-align:center}',
  'body{text-align:justify;hyphens:auto}',
  'body{text-align:right}',
  'body{text-indent:3em}',
  'body{white-space:nowrap}',
  'body{white-space:pre}',
  'body{line-height:3}',
  'body{line-height:.8}',
  'body{line-height:0}',
  'body{letter-spacing:.12em;word-spacing:.16em}',
  'body{font-family:monospace}',
  'body{font-family:serif;font-style:italic;font-weight:900}',
  'body{font-size:9px}',
  'body{font-size:13px}',
  'body{font-size:20px}',
  'body{font-size:2em}',
  'html{font-size:62.5%}',
  'html{font-size:24px}',
  'body{text-transform:uppercase}',
  'body{text-shadow:0 0 3px red}',
  'body{font-variant:small-caps}',
  'svg{width:1em;height:1em;fill:red;stroke:red}',
  'table{border-collapse:collapse;width:100%}td,th{padding:2em}',
  'twin-cities{display:inline}',
  'twin-cities{display:flex}',
  'twin-cities{display:block;width:100%}',
  'twin-cities{padding:1em;border:5px solid}',
  'twin-cities{max-width:500px;margin:auto}',
  'twin-cities{font-size:80%}',
  'body{user-select:none;cursor:wait}',
  'body{word-break:break-all}',
  'body{scroll-behavior:smooth}',
] as const;

const ACTS = [
  'pin',
  'pin',
  'row',
  'table',
  'chip',
  'chip',
  'search',
  'scrub',
  'scrub',
  'day',
  'play',
  'project',
  'project',
  'zoom',
  'zoom',
  'sort',
  'order',
  'country',
  'drawer',
  'menu',
  'source',
  'key',
  'key',
  'language',
  'theme',
  'width',
  'again',
] as const;
const VALUES = ['', 'a', 'ł', '1984', '0', '0.5', '1', '2001', '2014-06-21', 'Escape', 'Enter', 'ArrowLeft', 'ArrowDown', 'Home', 'End', '+', '-', 'en', 'pl', 'dark', 'contrast', '320', '900'] as const; // prettier-ignore

export function randomCase(seed: number): Case {
  const chance = chanceOf(seed);
  const {whole, one, rarely, several} = chance;
  const width = one([240, 280, 320, 360, 480, 600, 768, 900, 1024, 1200, 1400]);
  return {
    place: [`<div class="outer" style="width:${width}px;max-width:100%">$</div>`, ...several(whole(0, 3), () => one(BOXES))], // prettier-ignore
    sheets: rarely(2) ? [one(SHEETS)] : [],
    rules: [...several(whole(0, 3), () => one(RULES)), ...(rarely(2) ? [inkAndPaper(chance)] : [])],
    root: {lang: one(['en', 'pl', 'de']), dir: rarely(5) ? 'rtl' : 'ltr'},
    attributes: {
      ...(rarely(2) ? {lang: one(['en', 'pl'])} : {}),
      ...(rarely(4) ? {theme: one(['light', 'dark', 'contrast'])} : {}),
      ...(rarely(4) ? {projection: one(['world', 'globe'])} : {}),
      ...(rarely(4) ? {at: one(['1990', '2001-05', '2014-06-21', '9999', '0001'])} : {}),
      ...(rarely(4) ? {open: one(['all', 'table', 'about sources'])} : {}),
      ...(rarely(5) ? {city: 'p0'} : {}),
      ...(rarely(6) ? {'heading-level': one(['3', '6'])} : {}),
    },
    acts: several(whole(0, 8), () => ({kind: one(ACTS), nth: whole(0, 99), value: one(VALUES)})),
    atlas: randomAtlas(chance),
  };
}

function inkAndPaper({whole, one}: Chance): string {
  const colour = (alpha: string): string => `rgb(${whole(0, 255)} ${whole(0, 255)} ${whole(0, 255)} / ${alpha})`;
  const grey = (alpha: string): string => `rgb(${`${whole(0, 255)} `.repeat(3)}/ ${alpha})`.replace(/rgb\((\d+) \d+ \d+/, 'rgb($1 $1 $1'); // prettier-ignore
  const made = one([colour, grey]);
  return `body{background:${made(one(['1', '1', '.5', '0']))};color:${made(one(['1', '.87', '.6', '.3']))}}`;
}

/** Cases that lack a part of this one: first what the reader does, then the page, then the atlas. */
export function* smallerCases(one: Case): Generator<Case> {
  for (const acts of without(one.acts)) yield {...one, acts};
  for (const sheets of without(one.sheets)) yield {...one, sheets};
  for (const rules of without(one.rules)) yield {...one, rules};
  const [outer = '$', ...inner] = one.place;
  for (const boxes of without(inner)) yield {...one, place: [outer, ...boxes]};
  for (const entries of without(Object.entries(one.attributes)))
    yield {...one, attributes: Object.fromEntries(entries)};
  for (const entries of without(Object.entries(one.root))) yield {...one, root: Object.fromEntries(entries)};
  for (const atlas of smallerJson(one.atlas))
    if ('atlas' in readAtlas(atlas)) yield {...one, atlas: atlas as AtlasFile};
}
