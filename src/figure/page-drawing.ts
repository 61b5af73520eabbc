// A picture with what must stand on it (title, moment, key, sources, imprint): as one figure of any height, as figures of a
// greatest height, or on sheets of paper.
import type {SceneInput} from '../state/scene-input.ts';
import {barNumbers, withRoomForNumbers} from './bar-numbers.ts';
import {head, imprintBlock, mapLegend, note, sourcesPiece, timelineLegend, type What} from './blocks.ts';
import {moved, path, type Drawing, type Mark} from '../drawing/drawing.ts';
import type {Imprint} from '../drawing/imprint.ts';
import type {TimelineScene} from '../timeline/timeline-scene.ts';
import {closed, exportMessagesIn} from '../i18n/export-messages.ts';
import {creditSentences, makersOf} from '../formats/credits.ts';
import {filterSentence} from '../formats/filter-words.ts';
import type {Origin} from '../formats/json-ld.ts';
import {PARTS, type Part} from './options.ts';
import {lettered, stacked, tagged, untagged, type Block} from './paragraph.ts';
import {filled, whole, type Piece} from './pieces.ts';
import {mapNote, sceneInputFor, type Pictures} from './pictures.ts';
import {printEm, PX_PER_MM, type Paper} from './sizes.ts';
import {withoutNumbers, withSourceNumbers} from './source-numbers.ts';
import {blockOf, timelinePiece} from './timeline-pieces.ts';

/** Height of a map by its width: lower it gets a page of its own, higher it is not needed. */
const LOWEST = 0.62;
const HIGHEST = 1.15;

const sheet = (width: number, height: number): Mark => path(`M0,0H${width}V${height}H0Z`, {fill: 'paper'});

export interface FigureOptions extends Origin {
  readonly what: What;
  /** px */
  readonly width: number;
  /** Greatest height in px; else as high as it needs to be. */
  readonly height?: number | undefined;
  /** Size of the type in px. */
  readonly em: number;
  readonly parts?: readonly Part[] | undefined;
  /** To be said in the imprint. */
  readonly remark?: string | undefined;
}

/** One drawing, or as many as the greatest height asks for. */
export function figureDrawings(
  input: SceneInput,
  pictures: Pictures,
  {what, width, height = Infinity, em, parts = PARTS, ...origin}: FigureOptions,
): readonly Drawing[] {
  // A picture alone is placed by its own edges.
  const margin = parts.includes('title') || parts.includes('imprint') ? Math.round(em) : 0;
  const room = width - 2 * margin;
  const own = sceneInputFor(input, room, em);
  const gap = 0.9 * em;
  const pages = filled(
    [
      ...(parts.includes('title') ? [whole(head(own, pictures, room))] : []),
      ...bodyPieces(own, pictures, {what, parts, width: room, gap}),
      ...(parts.includes('imprint') ? [whole(imprintBlock(own, {...origin, what}, room))] : []),
    ],
    {height: height - 2 * margin, gap},
  );
  return pages.map((page): Drawing => {
    const tall = Math.ceil(page.height + 2 * margin);
    return {width, height: tall, marks: [sheet(width, tall), moved(page.marks, margin, margin)]};
  });
}

/** Sheets of that paper, in px, with the imprint at the foot of each. */
export function pageDrawings(
  input: SceneInput,
  pictures: Pictures,
  {what, paper, parts = PARTS, ...origin}: Omit<FigureOptions, 'width' | 'height' | 'em'> & {readonly paper: Paper},
): readonly Drawing[] {
  const [width, height, margin] = [paper.width * PX_PER_MM, paper.height * PX_PER_MM, paper.margin * PX_PER_MM];
  const [wide, tall] = [width - 2 * margin, height - 2 * margin];
  // Beside its key a picture is narrower.
  const em = printEm(wide > tall ? 0.66 * wide : wide);
  const gap = 0.9 * em;
  const own = sceneInputFor(input, wide, em);
  const numberRoom = 3 * em;
  const foot = parts.includes('imprint')
    ? imprintBlock(own, {...origin, what}, wide - numberRoom)
    : {height: em, marks: []};
  const heading = parts.includes('title') ? head(own, pictures, wide) : undefined;
  const room = tall - foot.height - gap;
  const running = parts.includes('title')
    ? untagged(note(input.words.formats.text(input.atlas.title), own, wide))
    : undefined;
  const options = {parts, width: wide, gap};
  // Each of the two begins a page of its own.
  const kinds: readonly What[] = what === 'both' ? ['map', 'timeline'] : [what];
  const pages = kinds.flatMap((kind) => {
    const isLast = kind === kinds[kinds.length - 1];
    const sources = isLast && parts.includes('sources') ? [sourcesPiece(own, what, options)] : [];
    const body =
      wide > tall
        ? besidePieces(own, pictures, {...options, what: kind, room: room - (heading?.height ?? 0) - gap})
        : picturePieces(own, pictures, {...options, what: kind, isAlone: true, follow: sources, grows: true});
    // The title of the whole is one, on however many pages it stands.
    const first = heading && (kind === kinds[0] ? heading : untagged(heading));
    return filled([...(first ? [whole(first)] : []), ...body, ...sources], {height: room, gap, running});
  });
  const w = exportMessagesIn(input.words.language).files;
  return pages.map((page, i): Drawing => {
    const number = lettered(w.page(i + 1, pages.length), width - margin, height - margin, {
      size: 0.6875 * em,
      fill: 'secondary',
      anchor: 'end',
    });
    return {
      width,
      height,
      marks: [
        sheet(width, height),
        moved(page.marks, margin, margin),
        moved((i === pages.length - 1 ? foot : untagged(foot)).marks, margin, height - margin - foot.height),
        ...(pages.length > 1 ? [number] : []),
      ],
    };
  });
}

interface BodyOptions {
  readonly what: What;
  readonly parts: readonly Part[];
  readonly width: number;
  readonly gap: number;
}

function bodyPieces(input: SceneInput, pictures: Pictures, options: BodyOptions): readonly Piece[] {
  const {what, parts} = options;
  const sources = parts.includes('sources') ? [sourcesPiece(input, what, options)] : [];
  const kinds: readonly What[] = what === 'both' ? ['map', 'timeline'] : [what];
  return [
    ...kinds.flatMap((kind) =>
      picturePieces(input, pictures, {
        ...options,
        what: kind,
        isAlone: what === 'timeline',
        follow: kind === what ? sources : [],
        grows: false,
      }),
    ),
    ...sources,
  ];
}

/** The map or the timeline, its key under it. */
function picturePieces(
  input: SceneInput,
  pictures: Pictures,
  {
    what,
    parts,
    width,
    gap,
    isAlone,
    follow,
    grows,
  }: BodyOptions & {
    readonly isAlone: boolean;
    /** What is to stand under it, if there is room. */ readonly follow: readonly Piece[];
    /** A sheet of paper has the room that it has; the map fills it. */
    readonly grows: boolean;
  },
): readonly Piece[] {
  const {em} = input.frame;
  const hasKey = parts.includes('key');
  if (what === 'timeline') {
    const key = hasKey ? [whole(timelineLegend(input, pictures, {width, isAlone}))] : [];
    return [timelinePiece(rowsOf(input, pictures, parts), timelineFigure(input, pictures, parts)), ...key];
  }
  const near = 0.4 * em;
  const mapAt = (height: number | undefined): Block => {
    const own = sceneInputFor(input, width, em, height);
    const map = tagged(blockOf(pictures.map(numbered(own, parts, 'map'))), 'Figure', mapAlt(own, pictures));
    if (!hasKey) return map;
    const keyFor = (wide: number): Block =>
      stacked([mapLegend(own, pictures, wide), note(mapNotes(own, pictures, parts), own, wide)], near);
    // Paper that the world leaves free is for its key.
    const [left, top, right, bottom] = pictures.free(own) ?? [0, 0, 0, 0];
    const beside = right - left > LEAST_KEY * em ? keyFor(right - left - em) : undefined;
    if (beside && beside.height + em <= bottom - top)
      return {height: map.height, marks: [...map.marks, moved(beside.marks, left + em, bottom - beside.height)]};
    return stacked([map, keyFor(width)], near);
  };
  const natural = mapAt(undefined);
  const under = natural.height - pictures.map(numbered(input, parts, 'map')).height;
  const following = follow.map((piece) => piece(Infinity, true)?.block.height ?? 0)[0] ?? 0;
  return [
    (free, isTop) => {
      if (!grows && natural.height + gap + following <= free) return {block: natural};
      const most = free - under;
      if (most < LOWEST * width && !isTop) return natural.height <= free ? {block: natural} : undefined;
      const snug = most - gap - following;
      const height = Math.min(snug >= LOWEST * width ? snug : most, HIGHEST * width);
      return {block: mapAt(Math.max(0.3 * width, height))};
    },
  ];
}

/** On a sheet that is wider than high the key stands beside the picture; a long one under it. */
function besidePieces(
  input: SceneInput,
  pictures: Pictures,
  {what, parts, width, gap, room}: BodyOptions & {/** px of height on the first page */ readonly room: number},
): readonly Piece[] {
  const {em} = input.frame;
  const column = Math.max(15 * em, width * 0.26);
  const left = width - column - 1.6 * gap;
  const beside = (key: Block, body: Block): Block => ({
    height: Math.max(key.height, body.height),
    marks: [...body.marks, moved(key.marks, left + 1.6 * gap, 0)],
  });
  const hasKey = parts.includes('key');
  if (what === 'map') {
    return [
      (free) => {
        const wide = hasKey ? left : width;
        const at = sceneInputFor(input, wide, em, Math.min(free, wide));
        const body = tagged(blockOf(pictures.map(numbered(at, parts, 'map'))), 'Figure', mapAlt(at, pictures));
        if (!hasKey) return {block: body};
        const key = stacked([mapLegend(at, pictures, column), note(mapNotes(at, pictures, parts), at, column)], gap);
        return {block: beside(key, body)};
      },
    ];
  }
  const key = hasKey && timelineLegend(input, pictures, {width: column, isAlone: true});
  if (key && key.height <= room) {
    const own = sceneInputFor(input, left, em);
    const drawn = timelineFigure(own, pictures, parts);
    return [timelinePiece(rowsOf(own, pictures, parts), (scene) => beside(key, drawn(scene)))];
  }
  return picturePieces(input, pictures, {what, parts, width, gap, isAlone: true, follow: [], grows: true});
}

/** What the picture shows, for those who do not see it: the whole of it, as no table stands beside it. */
function mapAlt(input: SceneInput, pictures: Pictures): string {
  const {files} = exportMessagesIn(input.words.language);
  const name = closed(input.words.formats.text(input.atlas.title));
  return shortened([files.altMap(name), pictures.sentence(input), ...pictures.told(input).map(closed)]);
}

/** A string of a PDF has an end, and so has patience; letters. */
const LONGEST_ALT = 8000;

function shortened(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences) {
    if (text.length + sentence.length > LONGEST_ALT) return `${text} …`;
    text += (text && ' ') + sentence;
  }
  return text;
}

/** With the numbers of the sources at names and bars, where the sources are listed. */
function rowsOf(input: SceneInput, pictures: Pictures, parts: readonly Part[]): TimelineScene {
  const scene = pictures.rows(numbered(input, parts, 'timeline'));
  return parts.includes('sources') ? withRoomForNumbers(scene) : scene;
}

function timelineFigure(
  input: SceneInput,
  pictures: Pictures,
  parts: readonly Part[],
): (scene: TimelineScene) => Block {
  const {files} = exportMessagesIn(input.words.language);
  const name = closed(input.words.formats.text(input.atlas.title));
  return (scene) => {
    const rows = [...scene.groups.flatMap((group) => group.rows), ...scene.foot].map(({text}) =>
      closed(withoutNumbers(text)),
    );
    const drawing = pictures.drawnRows(scene, parts.includes('sources') ? barNumbers(scene) : []);
    return tagged(blockOf(drawing), 'Figure', shortened([files.altTimeline(name), ...rows]));
  };
}

/** With the numbers of the sources at the names, where the sources are listed. */
const numbered = (input: SceneInput, parts: readonly Part[], what: 'map' | 'timeline'): SceneInput =>
  parts.includes('sources') ? withSourceNumbers(input, what) : input;

/** Width in em that a key needs. */
const LEAST_KEY = 13;

/** How the map is to be read, and whom it does not name. */
export function mapNotes(input: SceneInput, pictures: Pictures, parts: readonly Part[]): string {
  const {files} = exportMessagesIn(input.words.language);
  const unnamed = pictures.unnamed(numbered(input, parts, 'map')).map(withoutNumbers);
  return [
    mapNote(input, pictures),
    ...(unnamed.length > MOST_NAMES
      ? [files.unnamedMany(input.words.formats.number(unnamed.length))]
      : unnamed.length
        ? [files.unnamed(input.words.formats.list(unnamed))]
        : []),
  ].join(' ');
}

/** So many that have no room on the map are named under it; of more the number is told. */
const MOST_NAMES = 12;

/** What stands in the file's metadata. */
export function imprintOf(
  input: SceneInput,
  pictures: Pictures,
  {what, address, version}: Origin & {readonly what: What},
): Imprint {
  const {atlas, words, day} = input;
  const w = exportMessagesIn(words.language).files;
  const name = words.formats.text(atlas.title);
  const {creator, publisher, doi} = makersOf(atlas, words.textLanguages);
  const sources = atlas.sources.map(({title: own, publisher}) =>
    [words.formats.text(own), ...(publisher ? [publisher] : [])].join(', '),
  );
  return {
    title: `${name} – ${w.stateOn(words.formats.day(day))}`,
    description: [
      pictures.sentence(input),
      filterSentence(input),
      ...(what === 'timeline' ? [] : [mapNote(input, pictures)]),
    ]
      .filter(Boolean)
      .join(' '),
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
