// A picture with everything that must stand on it (title, moment, legend, sources, imprint): as one figure of any height,
// or on pages of paper.
import {textIn} from '../model/text.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {head, imprintBlock, note, sourceList, mapLegend, timelineLegend, type What} from './blocks.ts';
import {group, moved, path, type Drawing, type Mark} from '../drawing/drawing.ts';
import type {Imprint} from '../drawing/imprint.ts';
import {exportMessagesIn} from '../i18n/export-messages.ts';
import {creditSentences, makersOf} from '../formats/credits.ts';
import type {Origin} from '../formats/json-ld.ts';
import {lettered, stacked, type Block} from './paragraph.ts';
import {mapNote, stageFor, type Pictures} from './pictures.ts';

export interface FigureOptions extends Origin {
  readonly what: What;
  /** px */
  readonly width: number;
  /** Size of the type in px. */
  readonly em: number;
}

const block = ({height, marks, width}: Drawing): Block => ({
  height,
  marks: [group(marks, {clip: {width, height}})],
});
const sheet = (width: number, height: number): Mark => path(`M0,0H${width}V${height}H0Z`, {fill: 'paper'});

/** As high as it needs to be. */
export function figureDrawing(
  stage: SceneInput,
  pictures: Pictures,
  {what, width, em, ...origin}: FigureOptions,
): Drawing {
  const margin = Math.round(em);
  const room = width - 2 * margin;
  const own = stageFor(stage, room, em);
  const blocks = [
    ...(what === 'timeline' ? [] : [mapBlock(own, pictures)]),
    ...(what === 'map' ? [] : [timelineBlock(own, pictures, what === 'timeline')]),
  ];
  const {height, marks} = stacked(
    [head(own, pictures, room), ...blocks, sourceList(own, what, room), imprintBlock(own, {...origin, what}, room)],
    0.9 * em,
  );
  const whole = Math.ceil(height + 2 * margin);
  return {width, height: whole, marks: [sheet(width, whole), moved(marks, margin, margin)]};
}

function mapBlock(stage: SceneInput, pictures: Pictures): Block {
  const {em, width} = stage.frame;
  return stacked(
    [block(pictures.map(stage)), mapLegend(stage, pictures, width), note(mapNote(stage, pictures), stage, width)],
    0.4 * em,
  );
}

function timelineBlock(stage: SceneInput, pictures: Pictures, isAlone: boolean): Block {
  const {em, width} = stage.frame;
  return stacked([block(pictures.timeline(stage)), timelineLegend(stage, pictures, {width, isAlone})], 0.5 * em);
}

/** In mm. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Size of the type in px of 1/96 inch. */
  readonly em: number;
}

export const PAPERS = {
  a4: {width: 210, height: 297, margin: 15, em: 12.5},
  'a4-landscape': {width: 297, height: 210, margin: 13, em: 12.5},
  a5: {width: 148, height: 210, margin: 11, em: 10.5},
  'a5-landscape': {width: 210, height: 148, margin: 10, em: 10.5},
} as const satisfies Readonly<Record<string, Paper>>;
export type PaperName = keyof typeof PAPERS;

const PX_PER_MM = 96 / 25.4;
/** A timeline is not drawn smaller than this to have the sources on its page. */
const SMALLEST = 0.8;
/** Height of a map by its width, below which the sources get a page of their own. */
const LOWEST = 0.62;

/** Pages of the size of the paper, in px; the map and the timeline each have one, the sources a further one if need be. */
export function pageDrawings(
  stage: SceneInput,
  pictures: Pictures,
  {what, paper: name, ...origin}: Origin & {readonly what: What; readonly paper: PaperName},
): readonly Drawing[] {
  const paper: Paper = PAPERS[name];
  const [width, height] = [paper.width * PX_PER_MM, paper.height * PX_PER_MM];
  const margin = paper.margin * PX_PER_MM;
  const room = {width: width - 2 * margin, height: height - 2 * margin};
  const kinds: readonly ('map' | 'timeline')[] = what === 'both' ? ['map', 'timeline'] : [what];
  const imprint = {...origin, what};
  const bodies = kinds.flatMap((kind) => pagesOf(kind, stageFor(stage, room.width, paper.em), pictures, room, imprint));
  const w = exportMessagesIn(stage.words.language).files;
  return bodies.map((body, i): Drawing => {
    const foot = imprintBlock(
      stageFor(stage, room.width, paper.em),
      {...origin, what},
      room.width - (bodies.length > 1 ? 3 * paper.em : 0),
    );
    const page = lettered(w.page(i + 1, bodies.length), width - margin, height - margin, {
      size: 0.6875 * paper.em,
      fill: 'secondary',
      anchor: 'end',
    });
    return {
      width,
      height,
      marks: [
        sheet(width, height),
        moved(body.marks, margin, margin),
        moved(foot.marks, margin, height - margin - foot.height),
        ...(bodies.length > 1 ? [page] : []),
      ],
    };
  });
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function pagesOf(
  kind: 'map' | 'timeline',
  stage: SceneInput,
  pictures: Pictures,
  room: Room,
  origin: Origin & {readonly what: What},
): readonly Block[] {
  const {em} = stage.frame;
  const gap = 0.9 * em;
  const top = head(stage, pictures, room.width);
  const free = room.height - top.height - imprintBlock(stage, origin, room.width).height - 2 * gap;
  const sources = (width: number): Block => sourceList(stage, kind, width);
  const page = (body: Block): Block => stacked([top, body], gap);
  const own = (): Block =>
    stacked([note(textIn(stage.atlas.title, stage.words.locale), stage, room.width), sources(room.width)], gap);

  if (room.width > room.height) {
    const column = Math.max(15 * em, room.width * 0.26);
    const left = room.width - column - 1.6 * gap;
    const legend =
      kind === 'map'
        ? stacked([mapLegend(stage, pictures, column), note(mapNote(stage, pictures), stage, column)], gap)
        : timelineLegend(stage, pictures, {width: column, isAlone: true});
    const all = stacked([legend, sources(column)], gap);
    const fits = all.height <= free;
    const body =
      kind === 'map'
        ? mapIn(stage, pictures, left, Math.min(free, left))
        : fitted((wide) => block(pictures.timeline(wide)), stage, left, free);
    const marks = [...body.marks, moved((fits ? all : legend).marks, left + 1.6 * gap, 0)];
    return [page({height: free, marks}), ...(fits ? [] : [own()])];
  }
  const list = sources(room.width);
  if (kind === 'map') {
    const under = stacked(
      [mapLegend(stage, pictures, room.width), note(mapNote(stage, pictures), stage, room.width)],
      0.4 * em,
    );
    const most = free - under.height - gap;
    const together = most - list.height - gap;
    const fits = together >= LOWEST * room.width;
    const body = mapIn(stage, pictures, room.width, Math.min(fits ? together : most, 1.15 * room.width));
    return [page(stacked([stacked([body, under], 0.4 * em), ...(fits ? [list] : [])], gap)), ...(fits ? [] : [own()])];
  }
  const whole = (wide: SceneInput): Block => timelineBlock(wide, pictures, true);
  const together = fitted(whole, stage, room.width, free - list.height - gap);
  if (together.scale >= SMALLEST) return [page(stacked([together, list], gap))];
  return [page(fitted(whole, stage, room.width, free)), own()];
}

function mapIn(stage: SceneInput, pictures: Pictures, width: number, height: number): Block {
  return block(pictures.map(stageFor(stage, width, stage.frame.em, height)));
}

/** As large as it fits: drawn for a wider sheet and made smaller, until it is low enough. */
function fitted(
  drawnFor: (stage: SceneInput) => Block,
  stage: SceneInput,
  width: number,
  height: number,
): Block & {readonly scale: number} {
  for (let scale = 1; ; scale -= 0.04) {
    const {marks, height: own} = drawnFor(stageFor(stage, width / scale, stage.frame.em));
    if (own * scale <= height || scale < 0.42) return {height: own * scale, marks: [moved(marks, 0, 0, scale)], scale};
  }
}

/** What stands in the file's metadata. */
export function imprintOf(
  stage: SceneInput,
  pictures: Pictures,
  {what, address, version}: Origin & {readonly what: What},
): Imprint {
  const {atlas, words, day} = stage;
  const w = exportMessagesIn(words.language).files;
  const name = textIn(atlas.title, words.locale);
  const {creator, publisher, doi} = makersOf(atlas, words.locale);
  const sources = atlas.sources.map(({title: own, publisher}) =>
    [textIn(own, words.locale), ...(publisher ? [publisher] : [])].join(', '),
  );
  return {
    title: `${name} – ${w.stateOn(words.formats.day(day))}`,
    description: [pictures.sentence(stage), ...(what === 'timeline' ? [] : [mapNote(stage, pictures)])].join(' '),
    lang: words.locale,
    licence: atlas.licence,
    address: address ?? atlas.url,
    date: atlas.updated,
    subject: w.keywords,
    sources,
    credit: creditSentences(atlas, words, what !== 'timeline').join(' '),
    creator,
    publisher,
    doi,
    tool: `twin-cities ${version}`,
  };
}
