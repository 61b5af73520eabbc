// demo/publication.html: a spread of two A4 pages as a society would print it, made from the same drawings as the downloads.
// `node tools/build-publication.mjs` writes it; a test sees that it is current.
import {paragraphText, spread} from './markup.ts';
import {citedBy} from '../../src/figure/blocks.ts';
import {citation} from '../../src/formats/citation.ts';
import {imprintOf} from '../../src/figure/page-drawing.ts';
import {mapNote, sceneInputFor} from '../../src/figure/pictures.ts';
import {SCREEN_PICTURES as pictures} from '../../src/figure/screen-pictures.ts';
import {svgText} from '../../src/drawing/svg-file.ts';
import {moved, type Drawing, type Mark} from '../../src/drawing/drawing.ts';
import {statusMark} from '../../src/drawing/status-marks.ts';
import {isDeciding, STATUSES} from '../../src/model/tie-status.ts';
import {textIn} from '../../src/model/text.ts';
import {standingOn} from '../../src/state/partners-on-day.ts';
import {atlasOf, stageOf} from '../../src/static.ts';

const PX_PER_MM = 96 / 25.4;
/** mm */
const WIDTH = 180;
const MAP_HEIGHT = 112;
const EM = 12;
/** It has no publisher and stands at no address, and says so. */
const SAMPLE = {
  pl: 'Przykład rozkładówki, jaką można złożyć z tych rysunków; nie jest to publikacja żadnego wydawcy.',
  en: 'Sample of a spread that these drawings make; not a publication of any publisher.',
} as const;
/** The timeline's rows are as high as their type: on one page with its sources they are smaller. */
const TIMELINE_EM = 7.4;

export interface PublicationOptions {
  readonly lang: 'pl' | 'en';
}

export function publicationHtml(input: unknown, {lang}: PublicationOptions): string {
  const atlas = atlasOf(input);
  const stage = sceneInputFor(
    stageOf(atlas, {lang, today: atlas.updated}),
    WIDTH * PX_PER_MM,
    EM,
    MAP_HEIGHT * PX_PER_MM,
  );
  const {formats, messages, locale} = stage.words;
  // The version goes its own way; the spread changes with the data and the drawing.
  const origin = {address: undefined, version: '1'};
  const svg = (drawing: Drawing, name: string, what: 'map' | 'timeline'): string => {
    const imprint = {...imprintOf(stage, pictures, {what, ...origin}), sources: [], creator: 'twin-cities'};
    return svgText(drawing, imprint, WIDTH)
      .replace(/^<\?xml[^>]*>\n/, '')
      .replace(/<metadata>[\s\S]*<\/metadata>\n/, '')
      .replace(/id="(title|desc)"/g, `id="${name}-$1"`)
      .replace('"title desc"', `"${name}-title ${name}-desc"`)
      .replace(/\b(fade|clip)-(\d+)/g, `${name}-$1-$2`);
  };
  const small = (marks: readonly Mark[], [width, height]: readonly [number, number]): string => {
    const imprint = imprintOf(stage, pictures, {what: 'map', ...origin});
    const text = svgText({width, height, marks}, imprint);
    const body = text.slice(text.indexOf('</metadata>') + 11, text.lastIndexOf('</svg>'));
    return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${body}</svg>`;
  };
  const standing = standingOn(atlas, stage.day);
  const present = STATUSES.flatMap((status) => [false, true].map((perhaps) => ({status, perhaps}))).filter(
    ({status, perhaps}) => standing.some((on) => on.status === status && on.perhaps === perhaps),
  );
  const legend = present.map(({status, perhaps}) => ({
    shape: small([{...statusMark(status, perhaps, 4.2), transform: [1, 0, 0, 1, 5, 5]}], [10, 10]),
    text: messages.common.status(status, perhaps),
  }));
  const key = pictures.key(stage).map(({text, marks}, i) => ({
    shape: small([moved(marks, 0, 0, EM / 16)], [2.25 * EM, EM]).replace(/\bfade-(\d+)/g, `key-${i}-fade-$1`),
    text,
  }));
  const renewed = (date: string): string => `${messages.common.event('renewed')} ${date}`;
  const rows = standing
    .map(({partner, ...on}) => {
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
        shape: small([{...statusMark(on.status, on.perhaps, 4.2), transform: [1, 0, 0, 1, 5, 5]}], [10, 10]),
        cites: [...new Set(cites)].sort((a, b) => a - b).join(', '),
      };
    })
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const cited = [
    ...new Set([
      ...citedBy(stage, 'both'),
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
  return spread({
    lang,
    title: textIn(atlas.title, locale),
    sentence: pictures.sentence(stage),
    map: svg(pictures.map(stage), 'map', 'map'),
    mapNote: mapNote(stage, pictures),
    timeline: svg(pictures.timeline(sceneInputFor(stage, WIDTH * PX_PER_MM, TIMELINE_EM)), 'timeline', 'timeline'),
    legend,
    key,
    rows,
    sources,
    sample: SAMPLE[lang],
    citation: paragraphText(citation(stage, origin).replace('twin-cities 1.', 'twin-cities.')),
    words: {
      city: messages.table.column('city'),
      country: messages.table.column('country'),
      documents: messages.table.column('document'),
      status: messages.table.column('status'),
      sources: messages.sources.title,
    },
  });
}
