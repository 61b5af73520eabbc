// demo/publication.html: two spreads of A4 pages as a society would print them, made from the same drawings as the downloads:
// figures as wide as the page's type area, 170 mm, and of 120 mm with a column of notes beside them.
// `node tools/build-publication.mjs` writes it; a test sees that it is current.
import {paragraphText, spreads} from './markup.ts';
import {barNumbers, withRoomForNumbers} from '../../src/figure/bar-numbers.ts';
import {citedBy, mapLegend, timelineLegend} from '../../src/figure/blocks.ts';
import {citation} from '../../src/formats/citation.ts';
import {imprintOf, mapNotes} from '../../src/figure/page-drawing.ts';
import {sceneInputFor} from '../../src/figure/pictures.ts';
import {SCREEN_PICTURES as pictures} from '../../src/figure/screen-pictures.ts';
import {LEAST_PT, printEm, PX_PER_MM, PX_PER_PT} from '../../src/figure/sizes.ts';
import {withSourceNumbers} from '../../src/figure/source-numbers.ts';
import {svgText} from '../../src/drawing/svg-file.ts';
import type {Drawing} from '../../src/drawing/drawing.ts';
import {statusMark} from '../../src/drawing/status-marks.ts';
import {isDeciding} from '../../src/model/tie-status.ts';
import {textIn} from '../../src/model/text.ts';
import {standingOn} from '../../src/state/partners-on-day.ts';
import type {SceneInput} from '../../src/state/scene-input.ts';
import {atlasOf, stageOf, type ViewOptions} from '../../src/static.ts';

/** It has no publisher and stands at no address, and says so. */
const SAMPLE = {
  pl: 'Przykład dwóch rozkładówek, jakie można złożyć z tych rysunków; nie jest to publikacja żadnego wydawcy.',
  en: 'Sample of two spreads that these drawings make; not a publication of any publisher.',
} as const;

/** In mm: the type area; a figure beside a column of notes, and that column. */
const WHOLE = 170;
const PART = 120;
const COLUMN = 44;
/** px: the words of a key, 0.75 em, are as small as print allows. */
const KEY_EM = (1.01 * LEAST_PT * PX_PER_PT) / 0.75;
/** Under the map stands the table. */
const MAP_HEIGHT = 128;

export interface PublicationOptions {
  readonly lang: 'pl' | 'en';
}

export function publicationHtml(file: unknown, {lang}: PublicationOptions): string {
  const atlas = atlasOf(file);
  const inputFor = (mm: number, view: ViewOptions = {}, height?: number): SceneInput => {
    const width = mm * PX_PER_MM;
    const input = stageOf(atlas, {lang, today: atlas.updated, ...view});
    return sceneInputFor(input, width, printEm(width), height && height * PX_PER_MM);
  };
  const input = inputFor(WHOLE, {}, MAP_HEIGHT);
  // The version goes its own way; the spreads change with the data and the drawing.
  const origin = {address: undefined, version: '1'};
  let count = 0;
  const svg = (drawing: Drawing, at: SceneInput, what: 'map' | 'timeline'): string => {
    const name = `figure-${++count}`;
    const imprint = {...imprintOf(at, pictures, {what, ...origin}), sources: [], creator: 'twin-cities'};
    return svgText(drawing, imprint, drawing.width / PX_PER_MM)
      .replace(/^<\?xml[^>]*>\n/, '')
      .replace(/<metadata>[\s\S]*<\/metadata>\n/, '')
      .replace(/id="(title|desc)"/g, `id="${name}-$1"`)
      .replace('"title desc"', `"${name}-title ${name}-desc"`)
      .replace(/\b(fade|clip)-(\d+)/g, `${name}-$1-$2`);
  };
  /** What is told beside a picture already is not told twice. */
  const bare = (text: string): string =>
    text
      .replace(/ role="img" aria-labelledby="[^"]*"/, ' aria-hidden="true"')
      .replace(/<(title|desc) [\s\S]*?<\/\1>\n/g, '');
  const map = (at: SceneInput): string => svg(pictures.map(withSourceNumbers(at, 'map')), at, 'map');
  const timeline = (at: SceneInput): string => {
    const rows = withRoomForNumbers(pictures.rows(withSourceNumbers(at, 'timeline')));
    return svg(pictures.drawnRows(rows, barNumbers(rows)), at, 'timeline');
  };
  /** @param mm its width */
  const key = (picture: SceneInput, what: 'map' | 'timeline', mm: number): string => {
    const at = {...picture, frame: {...picture.frame, em: KEY_EM}};
    const width = mm * PX_PER_MM;
    const block =
      what === 'map' ? mapLegend(at, pictures, width) : timelineLegend(at, pictures, {width, isAlone: true});
    return bare(svg({...block, width}, at, what));
  };
  const notes = (at: SceneInput): string => mapNotes(at, pictures, ['sources']);

  const part = inputFor(PART);
  const world = inputFor(PART, {projection: 'world', city: 'lutsk', at: '2014'});
  const {formats, messages, locale} = input.words;
  const standing = standingOn(atlas, input.day);
  const shape = (on: (typeof standing)[number]): string =>
    bare(
      svg(
        {width: 10, height: 10, marks: [{...statusMark(on.status, on.perhaps, 4.2), transform: [1, 0, 0, 1, 5, 5]}]},
        input,
        'map',
      ),
    );
  const renewed = (date: string): string => `${messages.common.event('renewed')} ${date}`;
  const rows = standing
    .map((on) => {
      const {partner} = on;
      const signed = partner.ties.flatMap(({instrument, events}) => {
        const dates = events.flatMap(({type, when}) =>
          type === 'signed' ? [formats.date(when)] : type === 'renewed' ? [renewed(formats.date(when))] : [],
        );
        return dates.length ? [[messages.common.instrument(instrument), ...dates].join(', ')] : [];
      });
      const cites = partner.ties.flatMap(({events}) =>
        events.filter(({type}) => isDeciding(type)).flatMap(({cites: own}) => own),
      );
      return {
        first: partner.first,
        city: formats.text(partner.name),
        country: formats.country(partner.country),
        documents: signed.join('; '),
        status: messages.common.status(on.status, on.perhaps),
        shape: shape(on),
        cites: [...new Set(cites)].sort((a, b) => a - b).join(', '),
      };
    })
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const cited = [
    ...new Set([
      ...citedBy(input, 'both'),
      ...rows.flatMap(({cites}) => cites.split(', ').filter(Boolean).map(Number)),
    ]),
  ].sort((a, b) => a - b);
  const sources = cited.flatMap((number) => {
    const source = atlas.sources[number - 1];
    if (!source) return [];
    const {title, publisher, when, url, language} = source;
    const own = typeof title === 'string' ? title : textIn(title, locale);
    return [
      {
        number,
        text: [own, ...(publisher ? [publisher] : []), ...(when ? [formats.date(when)] : [])].join(', '),
        url,
        language,
      },
    ];
  });
  return spreads({
    lang,
    title: textIn(atlas.title, locale),
    sentence: pictures.sentence(input),
    figures: {
      map: {picture: map(input), key: key(input, 'map', WHOLE), note: notes(input)},
      timeline: {picture: timeline(input), key: key(input, 'timeline', WHOLE), note: ''},
      partTimeline: {picture: timeline(part), key: key(part, 'timeline', COLUMN), note: ''},
      world: {
        picture: map(world),
        key: key(world, 'map', COLUMN),
        note: `${pictures.sentence(world)} ${notes(world)}`,
      },
    },
    rows,
    sources,
    sample: SAMPLE[lang],
    citation: paragraphText(citation(input, origin).replace('twin-cities 1.', 'twin-cities.')),
    words: {
      city: messages.table.column('city'),
      country: messages.table.column('country'),
      documents: messages.table.column('document'),
      status: messages.table.column('status'),
      sources: messages.sources.title,
    },
  });
}
