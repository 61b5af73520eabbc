// Figures at the sizes of print: type that reads, nothing cut, nothing clipped in silence, and a refusal that names what goes.
import {describe, expect, test} from 'vitest';
import type {Drawing} from '../../src/drawing/drawing.ts';
import {times} from '../../src/drawing/matrix.ts';
import type {Matrix} from '../../src/drawing/drawing.ts';
import {plainMarks, type PlainMark} from '../../src/drawing/plain.ts';
import {figureDrawings, pageDrawings} from '../../src/figure/page-drawing.ts';
import {SCREEN_PICTURES as pictures} from '../../src/figure/screen-pictures.ts';
import {LEAST_PT, PAPER_NAMES, PAPERS, printEm, PX_PER_MM, PX_PER_PT, WIDTHS} from '../../src/figure/sizes.ts';
import {textWidth} from '../../src/geo/text-width.ts';
import {file, mapSVG, timelineSVG, type FileOptions, type ViewOptions} from '../../src/static.ts';
import {nodePress} from '../../cli/node-press.ts';
import {cliMessagesIn} from '../../src/i18n/cli-messages.ts';
import {languageFor} from '../../src/i18n/languages.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';
import {fileInput, ORIGIN} from './file-input.ts';

const press = nodePress(cliMessagesIn(languageFor('en')).cli);

interface Word {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** px on the sheet */
  readonly size: number;
}

function words(drawing: Drawing): readonly Word[] {
  const all: Word[] = [];
  const walk = (mark: PlainMark, matrix: Matrix): void => {
    if (mark.kind === 'group') {
      const inner = mark.transform ? times(matrix, mark.transform) : matrix;
      mark.marks.forEach((one) => walk(one, inner));
    } else if (mark.kind === 'text') {
      const text = mark.runs.map((run) => run.text).join('');
      const [scale, , , , dx, dy] = matrix;
      const size = mark.size * scale;
      const width = mark.runs.map((run) => textWidth(run.text.trimEnd(), run.bold) * size).reduce((a, b) => a + b, 0);
      const x = mark.x * scale + dx;
      const left = x - (mark.anchor === 'middle' ? width / 2 : mark.anchor === 'end' ? width : 0);
      all.push({words: text, left, right: left + width, y: mark.y * scale + dy, size});
    }
  };
  plainMarks(drawing).forEach((mark) => walk(mark, [1, 0, 0, 1, 0, 0]));
  return all;
}

const OPTIONS = {...ORIGIN, what: 'both'} as const;
const VIEWS: readonly ViewOptions[] = [
  {lang: 'pl', at: '2014', city: 'lutsk'},
  {lang: 'en', projection: 'world'},
  {lang: 'pl', projection: 'globe', filters: {country: ['UA', 'LT', 'LV'], query: 'a'}},
];

function sound(drawing: Drawing): void {
  const told = words(drawing);
  expect(told.length).toBeGreaterThan(0);
  for (const {words: text, left, right, y, size} of told) {
    expect(size / PX_PER_PT, text).toBeGreaterThanOrEqual(LEAST_PT);
    expect(left, text).toBeGreaterThan(-1);
    expect(right, text).toBeLessThan(drawing.width + 1);
    expect(y, text).toBeLessThanOrEqual(drawing.height);
  }
}

describe.each(VIEWS)('%j', (view) => {
  const input = fileInput(view);

  test.each(WIDTHS)('%i mm: no type under 6.5 pt, and none leaves the sheet', (mm) => {
    const width = mm * PX_PER_MM;
    for (const drawing of figureDrawings(input, pictures, {...OPTIONS, width, em: printEm(width)})) sound(drawing);
  });

  test.each(PAPER_NAMES)('%s: the same, on each page', (paper) => {
    for (const drawing of pageDrawings(input, pictures, {...OPTIONS, paper: PAPERS[paper]})) {
      sound(drawing);
      expect(drawing.width / PX_PER_MM).toBeCloseTo(PAPERS[paper].width, 3);
      expect(drawing.height / PX_PER_MM).toBeCloseTo(PAPERS[paper].height, 3);
    }
  });
});

describe('a greatest height', () => {
  const input = fileInput({lang: 'en', at: '2014'});
  const width = 120 * PX_PER_MM;

  test('breaks the timeline between rows: each row once, the years on every page, no page higher', () => {
    const height = 140 * PX_PER_MM;
    const pages = figureDrawings(input, pictures, {
      ...ORIGIN,
      what: 'timeline',
      width,
      height,
      em: printEm(width),
      parts: [],
    });
    expect(pages.length).toBeGreaterThan(1);
    const texts = pages.map((page) => words(page).map((word) => word.words));
    for (const page of pages) expect(page.height).toBeLessThanOrEqual(height);
    for (const page of texts) expect(page.filter((text) => text === '2020').length).toBe(2);
    for (const {name} of input.atlas.partners) {
      const first = name['en']?.split(' ')[0] ?? '';
      expect(
        texts.flat().filter((text) => text === first || text.startsWith(`${first} `)),
        first,
      ).toHaveLength(1);
    }
  });

  test('makes a map lower before it takes a page from it', () => {
    const [whole] = figureDrawings(input, pictures, {
      ...ORIGIN,
      what: 'map',
      width,
      em: printEm(width),
      parts: ['key'],
    });
    const height = (whole?.height ?? 0) * 0.85;
    const low = figureDrawings(input, pictures, {
      ...ORIGIN,
      what: 'map',
      width,
      height,
      em: printEm(width),
      parts: ['key'],
    });
    expect(low).toHaveLength(1);
    expect(low[0]?.height).toBeLessThanOrEqual(height);
  });

  test('is said where it is too little: an SVG has one sheet', () => {
    expect(() => timelineSVG(BIALYSTOK, {today: TODAY, mm: 120, height: 100})).toThrow(/does not fit on one sheet/);
    expect(() => mapSVG(BIALYSTOK, {today: TODAY, mm: 120, height: 200, parts: ['title', 'key']})).not.toThrow();
  });

  test('a map that cannot name all says whom it does not name', () => {
    const crowd = structuredClone(BIALYSTOK) as {
      partners: {id: string; name: object; coordinates: number[]; ties: object[]}[];
    };
    const [first] = crowd.partners;
    if (!first) return;
    crowd.partners = Array.from({length: 60}, (_, i) => ({
      ...first,
      id: `town-${i}`,
      name: {en: `A rather long name ${i}`},
      coordinates: [20 + (i % 8) * 0.02, 52 + Math.floor(i / 8) * 0.02],
      ties: [],
    }));
    const lone = {...crowd, undertakings: [], discrepancies: [], chapters: [], memberships: []};
    const narrow = 60 * PX_PER_MM;
    const [drawing] = figureDrawings(fileInput({lang: 'en'}, lone), pictures, {
      ...ORIGIN,
      what: 'map',
      width: narrow,
      em: printEm(narrow),
    });
    const text = drawing
      ? words(drawing)
          .map((word) => word.words)
          .join(' ')
      : '';
    expect(text).toMatch(/not named\s+for\s+want\s+of\s+room:\s+\d+/i);
  });
});

describe('what stands around a picture', () => {
  const svg = (options: FileOptions & ViewOptions): string =>
    mapSVG(BIALYSTOK, {lang: 'en', today: TODAY, mm: 120, ...options});

  test('is switched part by part', () => {
    expect(svg({parts: []})).not.toMatch(/>(?:Partner cities of Białystok|in force|Sources|Data as of[^<]*)<\/text>/);
    expect(svg({parts: ['key']})).toContain('>in force</text>');
    expect(svg({parts: ['title']})).toContain('>Partner cities of Białystok</text>');
    expect(svg({parts: ['sources']})).toContain('>Sources</text>');
    expect(svg({parts: ['imprint']})).toMatch(/>Data as of 29 November 2026\. /);
  });

  test('a filtered picture names its filters', () => {
    const text = svg({filters: {country: ['UA', 'LT'], status: ['in-force:certain'], query: 'k'}});
    const told = [...text.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) => inner).join(' ');
    expect(told).toMatch(/2 of 21 partner cities shown\. Only: in force; Ukraine, Lithuania; “k”\./);
    expect(svg({})).not.toContain('Only:');
  });

  test('goes into a text file of its own: caption, credit, alternative', async () => {
    const {body, name} = await file(BIALYSTOK, 'caption', {lang: 'pl', today: TODAY, at: '2014', what: 'map'});
    expect(name).toBe('bialystok-twin-cities-map-2014-pl.caption.txt');
    expect(body).toMatch(/^Podpis\n\nMiasta partnerskie Białegostoku\. 21 miast/);
    expect(body).toMatch(/Źródło i\u00a0licencja\n\n.*GeoNames \(CC BY 4\.0\).*Natural Earth/);
    expect(body).toMatch(/Tekst alternatywny\n\nMapa\. Miasta partnerskie Białegostoku\./);
    expect(body).toMatch(/Opis\n\n(?:.+\n){21}$/);
  });
});

test('in greys every paint is a grey', () => {
  const svg = mapSVG(BIALYSTOK, {today: TODAY, mm: 80, palette: 'grey', city: 'lutsk'});
  for (const [, r, g, b] of svg.matchAll(/"#(..)(..)(..)"/g)) expect([g, b]).toEqual([r, r]);
});

test('as outlines it holds no text, and is drawn as wide as the letters were', async () => {
  const {body} = await file(
    BIALYSTOK,
    'svg',
    {today: TODAY, mm: 80, what: 'map', parts: ['key'], text: 'outlines'},
    press,
  );
  expect(body).not.toContain('<text');
  expect(body).not.toMatch(/NaN|undefined/);
  expect(body).toContain('data-city="lutsk"');
});

describe('a PDF', () => {
  const MM = 72 / 25.4;
  const boxes = async (options: FileOptions): Promise<readonly (readonly [number, number])[]> => {
    const {body} = await file(BIALYSTOK, 'pdf', {today: TODAY, lang: 'en', ...options}, press);
    const text = Buffer.from(body as Uint8Array).toString('latin1');
    return [...text.matchAll(/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [Number(w) / MM, Number(h) / MM]);
  };

  test('of a width is a page of the figure itself; of a height, as many as it takes', async () => {
    const [only, ...more] = await boxes({what: 'map', mm: 80, parts: ['key']});
    expect(more).toEqual([]);
    expect(only?.[0]).toBeCloseTo(80, 2);
    expect(only?.[1]).toBeLessThan(140);
    const pages = await boxes({what: 'timeline', mm: 120, height: 150});
    expect(pages.length).toBeGreaterThan(1);
    for (const [width, height] of pages) {
      expect(width).toBeCloseTo(120, 2);
      expect(height).toBeLessThanOrEqual(150);
    }
    expect((await boxes({what: 'map', width: 480}))[0]?.[0]).toBeCloseTo(480 / PX_PER_MM, 2);
  });
});

describe('what makes no sense is refused, with what would', () => {
  test.each<[FileOptions & ViewOptions, RegExp]>([
    [{mm: 20}, /mm 20 .*allowed: 60–600/],
    [{mm: Number.NaN}, /allowed: 60–600/],
    [{width: 100}, /width 100 .*allowed: 240–/],
    [{width: 600, mm: 120}, /width/],
    [{paper: 'a4', mm: 120}, /paper/],
    [{paper: 'a3' as 'a4'}, /"a3" .*a4, a4-landscape, a5, .*letter/],
    [{what: 'all' as 'map'}, /"all" .*map, timeline, both/],
    [{parts: ['legend' as 'key']}, /"legend" .*title, key, sources, imprint, none/],
    [{palette: 'cmyk' as 'grey'}, /colour, grey/],
    [{projection: 'mercator' as 'home'}, /"mercator" .*home, world, globe/],
    [{at: 'yesterday'}, /2014-06-21/],
    [{city: 'paris'}, /"paris" .*eindhoven/],
    [{filters: {country: ['XX']}}, /"XX" .*UA/],
    [{filters: {status: ['dead']}}, /"dead" .*in-force/],
  ])('%j', async (options, message) => {
    await expect(file(BIALYSTOK, 'svg', {today: TODAY, ...options})).rejects.toThrow(message);
  });

  test('more pixels than a canvas has', async () => {
    await expect(file(BIALYSTOK, 'png', {today: TODAY, mm: 600, dpi: 2400}, press)).rejects.toThrow(
      /dpi 2400 .*36–\d{2,3}\./,
    );
  });
});

test('the key of a world with a magnifying glass stands on the paper beside it', () => {
  const width = 170 * PX_PER_MM;
  const at = (parts: readonly ['key'] | readonly []): number =>
    figureDrawings(fileInput({lang: 'en', projection: 'world'}), pictures, {
      ...ORIGIN,
      what: 'map',
      width,
      em: printEm(width),
      parts,
    })[0]?.height ?? 0;
  expect(at(['key'])).toBe(at([]));
});
