// The pictures as files: opened again, searched, measured.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import {createCanvas, loadImage} from '@napi-rs/canvas';
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {describe, expect, test} from 'vitest';
import {citedBy, mapLegend} from '../../src/figure/blocks.ts';
import {PAPERS, type PaperName} from '../../src/figure/sizes.ts';
import {pathSegments} from '../../src/drawing/path-segments.ts';
import {crc32} from '../../src/figure/png-file.ts';
import {STATUSES} from '../../src/model/tie-status.ts';
import {statusShapes} from '../../src/drawing/status-marks.ts';
import {TOKENS} from '../../src/theme/tokens.ts';
import {sceneInputFor} from '../../src/figure/pictures.ts';
import {SCREEN_PICTURES} from '../../src/figure/screen-pictures.ts';
import {file, figureSVG, mapSVG, timelineSVG, type ViewOptions} from '../../src/static.ts';
import {nodePress} from '../../cli/node-press.ts';
import {cliMessagesIn} from '../../src/i18n/cli-messages.ts';
import {languageFor} from '../../src/i18n/languages.ts';
import {fileInput} from './file-input.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const press = nodePress(cliMessagesIn(languageFor('en')).cli);
const at2014 = {today: TODAY, at: '2014', address: 'https://example.org/miasta'} as const;

function xml(text: string) {
  const problems: string[] = [];
  const document = new DOMParser({onError: (_level, message) => void problems.push(message)}).parseFromString(
    text,
    'image/svg+xml',
  );
  expect(problems).toEqual([]);
  return document;
}

describe('SVG', () => {
  const text = figureSVG(BIALYSTOK, {...at2014, lang: 'pl'});

  test('is XML with title, description and Dublin Core', () => {
    const document = xml(text);
    const [title] = document.getElementsByTagName('title');
    expect(title?.textContent?.replace(/\u00A0/g, ' ')).toBe(
      'Miasta partnerskie Białegostoku – Stan na 31 grudnia 2014 r.',
    );
    expect(document.getElementsByTagName('desc')[0]?.textContent).toContain('21 miast partnerskich');
    const dc = (name: string) => document.getElementsByTagName(`dc:${name}`)[0]?.textContent;
    expect(dc('language')).toBe('pl');
    expect(dc('date')).toBe('2026-11-29');
    expect(dc('rights')).toBe(
      'CC0-1.0. Wykorzystane zbiory danych: GeoNames (CC BY 4.0). Mapa: Natural Earth (domena publiczna).',
    );
    expect(dc('identifier')).toBe('https://example.org/miasta');
    expect(document.getElementsByTagName('dc:source')[0]?.getElementsByTagName('rdf:li')).toHaveLength(61);
  });

  test('stands alone: no reference outside, no style sheet, no script', () => {
    expect(text).not.toMatch(/<(?:style|script|image|use|foreignObject|iframe|a)\b/);
    expect(text).not.toMatch(/\b(?:href|src)=|url\((?!#)|var\(|currentColor|@import/);
    // Every gradient that is used is there.
    for (const [, id = ''] of text.matchAll(/url\(#([^)]+)\)/g)) expect(text).toContain(`id="${id}"`);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('has every text as text: cities, legend, sources with numbers, licence, date, version, address', () => {
    const texts = [...text.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) =>
      inner.replace(/<[^>]*>/g, '').replace(/\u00A0/g, ' '),
    );
    const whole = texts.join('\n');
    for (const city of fileInput().atlas.partners) expect(whole).toContain(city.name['pl']?.split(' ')[0]);
    expect(texts).toEqual(
      expect.arrayContaining(['Białystok', 'obowiązuje', 'być może obowiązuje', 'Źródła', '1', '2']),
    );
    expect(whole).toContain('Narodowy Instytut');
    expect(whole).toContain('Licencja: CC0-1.0');
    expect(whole).toContain('Stan danych: 29 listopada 2026 r.');
    expect(whole).toMatch(/twin-cities \d+\.\d+\.\d+/);
    expect(whole).toContain('https://example.org/miasta');
  });

  test('a figure for paper says its size in mm', () => {
    expect(mapSVG(BIALYSTOK, {...at2014, mm: 120})).toMatch(/width="120mm" height="[\d.]+mm"/);
  });

  test('hostile text stays text', () => {
    const evil = structuredClone(BIALYSTOK) as {partners: {name: Record<string, string>}[]};
    Object.assign(evil.partners[0]?.name ?? {}, {en: '</text><script>alert(1)</script>&"'});
    const svg = mapSVG(evil, {...at2014, lang: 'en'});
    xml(svg);
    expect(svg).not.toContain('<script');
  });

  test('the map cites what the map shows: nothing later than the day', () => {
    const before = citedBy(fileInput({at: '1996'}), 'map');
    const after = citedBy(fileInput({}), 'map');
    expect(before.length).toBeLessThan(after.length);
    expect(citedBy(fileInput({}), 'both').length).toBeGreaterThan(after.length);
  });

  test('statuses stay distinct in grey: no two marks are of one shape, whatever their colour', () => {
    const shapes = STATUSES.filter((status) => status !== 'not-yet').flatMap((status) =>
      [false, true].map((perhaps) => JSON.stringify(statusShapes(status, perhaps, 10))),
    );
    shapes.push(JSON.stringify(statusShapes('not-yet', false, 10)));
    expect(new Set(shapes).size).toBe(9);
  });
});

describe('PDF', () => {
  const MM = 72 / 25.4;

  test.each(Object.keys(PAPERS) as PaperName[])('%s: the size is right to 1 mm', async (paper) => {
    const {body} = await file(BIALYSTOK, 'pdf', {...at2014, lang: 'pl', paper}, press);
    const document = await getDocument({data: new Uint8Array(body as Uint8Array), verbosity: VerbosityLevel.ERRORS})
      .promise;
    for (let i = 1; i <= document.numPages; i++) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (await document.getPage(i)).view;
      expect(Math.abs((x1 - x0) / MM - PAPERS[paper].width)).toBeLessThan(1);
      expect(Math.abs((y1 - y0) / MM - PAPERS[paper].height)).toBeLessThan(1);
    }
  });

  test('text can be searched, in both languages, and the file says what it is', async () => {
    for (const [lang, city] of [
      ['pl', 'Łuck'],
      ['en', 'Lutsk'],
    ] as const) {
      const {body} = await file(BIALYSTOK, 'pdf', {...at2014, lang}, press);
      const document = await getDocument({data: new Uint8Array(body as Uint8Array), verbosity: VerbosityLevel.ERRORS})
        .promise;
      let text = '';
      for (let i = 1; i <= document.numPages; i++) {
        const content = await (await document.getPage(i)).getTextContent();
        text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
      }
      for (const word of [
        'Białystok',
        city,
        'Narodowy Instytut',
        'Белосток',
        'nümayəndə',
        'CC0-1.0',
        'https://example.org/miasta',
      ])
        expect(text).toContain(word);
      const {info} = await document.getMetadata();
      expect((info as {Title?: string}).Title).toContain(
        lang === 'pl' ? 'Miasta partnerskie Białegostoku' : 'Partner cities of Białystok',
      );
      const links = await (await document.getPage(document.numPages)).getAnnotations();
      expect(links.some(({url}: {url?: string}) => url?.startsWith('https://'))).toBe(true);
    }
  }, 60_000);

  test('the same drawing gives the same bytes', async () => {
    const [a, b] = await Promise.all(
      [1, 2].map(() => file(BIALYSTOK, 'pdf', {...at2014, lang: 'pl', what: 'map'}, press)),
    );
    expect(Buffer.from(a?.body as Uint8Array).equals(Buffer.from(b?.body as Uint8Array))).toBe(true);
  });

  test('letters that the font lacks are boxes, and it says so and what has them; a question mark stays one', async () => {
    const other = structuredClone(BIALYSTOK) as {title: Record<string, string>};
    other.title = {en: 'ქუთაისი 崇左 Kraków? Nguyễn'};
    const {body, notice} = await file(other, 'pdf', {...at2014, lang: 'en', what: 'map'}, press);
    expect(notice).toBe(
      'The font of this PDF lacks letters, for which boxes stand (Georgian, Han). SVG and PNG have them.',
    );
    const document = await getDocument({data: new Uint8Array(body as Uint8Array), verbosity: VerbosityLevel.ERRORS})
      .promise;
    const content = await (await document.getPage(1)).getTextContent();
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('Kraków? Nguy');
    expect(text).not.toMatch(/\?\?|[東\uFFFD]/);
    expect(text).toMatch(/boxes stand \(Georgian, Han\)/);
    expect((await file(BIALYSTOK, 'pdf', {...at2014, lang: 'pl'}, press)).notice).toBeUndefined();
  });

  test.skipIf(!has('pdftotext'))(
    `poppler finds the true letters behind boxes and bare letters${has('pdftotext') ? '' : ' (pdftotext is not there)'}`,
    async () => {
      const other = structuredClone(BIALYSTOK) as {title: Record<string, string>};
      other.title = {en: 'ქუთაისი 崇左 Nguyễn'};
      const {body} = await file(other, 'pdf', {...at2014, lang: 'en', what: 'map'}, press);
      const {stdout} = spawnSync('pdftotext', ['-', '-'], {input: body, encoding: 'utf8'});
      for (const word of ['ქუთაისი', '崇左', 'Nguyễn']) expect(stdout).toContain(word);
    },
  );

  interface Node {
    readonly role?: string;
    readonly alt?: string;
    readonly lang?: string;
    readonly children?: readonly Node[];
  }

  test('is tagged: one heading, figures with an alternative, lists, links; each in the order in which it is read', async () => {
    const {body} = await file(BIALYSTOK, 'pdf', {...at2014, lang: 'en'}, press);
    const document = await getDocument({data: new Uint8Array(body as Uint8Array), verbosity: VerbosityLevel.ERRORS})
      .promise;
    const roles: string[] = [];
    const alts: string[] = [];
    const walk = ({role, alt, children = []}: Node): void => {
      if (role !== undefined) roles.push(role);
      if (alt !== undefined) alts.push(alt);
      children.forEach(walk);
    };
    for (let i = 1; i <= document.numPages; i++) walk((await (await document.getPage(i)).getStructTree()) as Node);
    const order = roles.filter((role, i) => /^(H\d|P|Figure|L)$/.test(role) && role !== roles[i - 1]);
    expect(order.slice(0, 5)).toEqual(['H1', 'P', 'Figure', 'L', 'P']);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(1);
    expect(roles.filter((role) => role === 'Figure').length).toBe(alts.length);
    expect(alts[0]).toMatch(
      /^Map\. Partner cities of Białystok\. .*Lutsk, Ukraine: agreement in force since 22 June 2013/,
    );
    expect(alts[1]).toMatch(/^Timeline\. .*Kaunas, Lithuania: in force/);
    const sources = citedBy(fileInput(at2014), 'both').length;
    expect(roles.filter((role) => role === 'Lbl')).toHaveLength(sources);
    expect(roles.filter((role) => role === 'Link').length).toBeGreaterThan(sources / 2);
    expect((await document.getMarkInfo())?.['Marked']).toBe(true);
  });

  test('each name is there once on a page: the rim round it is no text', async () => {
    const {body} = await file(BIALYSTOK, 'pdf', {...at2014, lang: 'en', what: 'map', parts: []}, press);
    const document = await getDocument({data: new Uint8Array(body as Uint8Array), verbosity: VerbosityLevel.ERRORS})
      .promise;
    const content = await (await document.getPage(1)).getTextContent();
    const texts = content.items.flatMap((item) => ('str' in item && item.str.trim() ? [item.str.trim()] : []));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContain('Lutsk');
  });

  test.skipIf(!has('qpdf'))(`qpdf finds nothing wrong${has('qpdf') ? '' : ' (qpdf is not there)'}`, async () => {
    const {body} = await file(BIALYSTOK, 'pdf', {...at2014, lang: 'pl'}, press);
    const dir = mkdtempSync(join(tmpdir(), 'twin-pdf-'));
    writeFileSync(join(dir, 'x.pdf'), body);
    const {stdout, status} = spawnSync('qpdf', ['--check', join(dir, 'x.pdf')], {encoding: 'utf8'});
    rmSync(dir, {recursive: true});
    expect(stdout).toContain('No syntax or stream encoding errors found');
    expect(status).toBe(0);
  });
});

describe('PNG', () => {
  test('letters that the font lacks are those of the machine, if it has a font with them', async ({skip}) => {
    const {GlobalFonts} = await import('@napi-rs/canvas');
    if (!GlobalFonts.families.some(({family}) => family === 'DejaVu Sans')) return skip();
    const pixels = async (title: string): Promise<Buffer> => {
      const other = {...(BIALYSTOK as object), title: {en: title}};
      const options = {...at2014, lang: 'en', what: 'map', mm: 60, dpi: 72, parts: ['title']} as const;
      return Buffer.from((await file(other, 'png', options, press)).body as Uint8Array);
    };
    expect((await pixels('ქ')).equals(await pixels('თ'))).toBe(false);
  });

  test('has the promised pixels and says its resolution', async () => {
    const {body} = await file(BIALYSTOK, 'png', {...at2014, lang: 'pl', what: 'map', mm: 90, dpi: 300}, press);
    const png = Buffer.from(body as Uint8Array);
    expect(png.readUInt32BE(16)).toBe(1063); // 90 mm at 300 dpi
    expect(png.subarray(37, 41).toString('latin1')).toBe('pHYs');
    expect([png.readUInt32BE(41), png.readUInt32BE(45), png[49]]).toEqual([11811, 11811, 1]);
    expect(png.readUInt32BE(50)).toBe(crc32(png.subarray(37, 50)));
    const image = await loadImage(png);
    const canvas = createCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const colours = new Set<number>();
    const {data} = context.getImageData(0, 0, image.width, image.height);
    for (let i = 0; i < data.length; i += 4)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    for (const name of ['--twin-in-force', '--twin-home', '--twin-water', '--twin-land']) {
      const {light} = TOKENS.find((token) => token.name === name) ?? {light: '#'};
      expect(colours.has(parseInt(light.slice(1), 16)), name).toBe(true);
    }
  });
});

describe('path data', () => {
  test('arcs become curves that end where they should and keep to their circle', () => {
    const [move, ...curves] = pathSegments('M-5,0a5,5 0 1,0 10,0a5 5 0 1 0-10 0Z');
    expect(move).toEqual({to: 'M', x: -5, y: 0});
    for (const segment of curves) {
      if (segment.to !== 'C') continue;
      expect(Math.hypot(segment.x, segment.y)).toBeCloseTo(5, 6);
      const middle = [
        (-0 + segment.x1 * 3 + segment.x2 * 3 + segment.x) / 8,
        (segment.y1 * 3 + segment.y2 * 3 + segment.y) / 8,
      ];
      expect(middle.every(Number.isFinite)).toBe(true);
    }
    expect(curves.at(-1)).toEqual({to: 'Z'});
  });

  test('relative, horizontal and vertical steps, and pairs after a move', () => {
    expect(pathSegments('m1,2 3,4h5v-6H0')).toEqual([
      {to: 'M', x: 1, y: 2},
      {to: 'L', x: 4, y: 6},
      {to: 'L', x: 9, y: 6},
      {to: 'L', x: 9, y: 0},
      {to: 'L', x: 0, y: 0},
    ]);
  });
});

test('the timeline can be drawn alone', () => {
  const text = timelineSVG(BIALYSTOK, {...at2014, lang: 'en', width: 480});
  xml(text);
  expect(text).toContain('Partnerships in force');
});

describe('the key of a map', () => {
  const legendOf = (options: ViewOptions, atlas: unknown = BIALYSTOK): readonly string[] => {
    const input = sceneInputFor(fileInput({lang: 'en', ...options}, atlas), 640, 14);
    const text = JSON.stringify(mapLegend(input, SCREEN_PICTURES, 640));
    return [...text.matchAll(/"text":"([^"]*)"/g)].map(([, words = '']) => words);
  };

  test('tells home, each status that stands there, and what is selected', () => {
    expect(legendOf({})).toEqual(['Białystok', 'in force', 'perhaps in force', 'terminated', 'disputed border']);
    expect(legendOf({at: '1996', city: 'kaunas'})).toEqual(
      expect.arrayContaining(['Białystok', 'in force', 'not yet', 'selected: Kaunas']),
    );
  });

  test('tells nothing that is not there', () => {
    expect(legendOf({filters: {country: ['LT']}, city: 'lutsk'})).toEqual(['Białystok', 'in force', 'disputed border']);
    const nowhere = structuredClone(BIALYSTOK) as {home: object};
    Object.assign(nowhere.home, {shown: false});
    expect(legendOf({}, nowhere)).not.toContain('Białystok');
  });
});
