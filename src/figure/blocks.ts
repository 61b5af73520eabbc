// What stands around a picture on its sheet, as blocks of a given width: head, legends, sources, imprint.
import {isDeciding, STATUSES, type TieStatus} from '../model/tie-status.ts';
import {localizedText} from '../shared/facts.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {passing, shownPartners} from '../state/select.ts';
import {group, lined, moved, path, type Mark} from '../drawing/drawing.ts';
import {circle, rectangle} from '../drawing/path-data.ts';
import {homeStar, statusMark} from '../drawing/status-marks.ts';
import {closed, exportMessagesIn} from '../i18n/export-messages.ts';
import {creditSentences} from '../formats/credits.ts';
import {filterSentence} from '../formats/filter-words.ts';
import type {Origin} from '../formats/json-ld.ts';
import {arcMark, arcsMark} from '../map/map-drawing.ts';
import {townsOf} from '../map/arcs.ts';
import {lettered, paragraph, stacked, tagged, wrapped, type Block} from './paragraph.ts';
import type {Piece} from './pieces.ts';
import type {Pictures} from './pictures.ts';

/** The size of type for which the key's shapes are drawn, px. */
const KEY_EM = 16;

export type What = 'map' | 'timeline' | 'both';

/** Title, and the sentence with the numbers of the day. */
export function head(input: SceneInput, pictures: Pictures, width: number): Block {
  const {atlas, words, frame} = input;
  const {em, textWidth: measure} = frame;
  const w = exportMessagesIn(words.language).files;
  const title = localizedText(atlas.title, words);
  const shown = passing(input).size;
  const all = atlas.partners.length;
  const filters = filterSentence(input);
  const told = [...(shown < all ? [closed(w.shown(shown, all))] : []), ...(filters ? [filters] : [])].join(' ');
  return stacked(
    [
      tagged(
        paragraph(title.text, width, {
          lang: title.lang,
          size: 1.6 * em,
          fill: 'ink',
          bold: true,
          leading: 1.2,
          measure,
        }),
        'H1',
      ),
      tagged(paragraph(pictures.sentence(input), width, {size: em, fill: 'secondary', measure}), 'P'),
      ...(told ? [tagged(paragraph(told, width, {size: em, fill: 'secondary', measure}), 'P')] : []),
    ],
    0.15 * em,
  );
}

export function note(text: string, input: SceneInput, width: number): Block {
  const {em, textWidth: measure} = input.frame;
  return tagged(paragraph(text, width, {size: 0.75 * em, fill: 'secondary', measure}), 'P');
}

/** A column of the key is not wider than this if that makes room for another; em of its type. */
const KEY_COLUMN = 19;

/** Entries side by side in as many lines as they need; where they are many, in columns, so that the eye finds them. */
function flow(entries: readonly Entry[], {frame: {em, textWidth: measure}}: SceneInput, width: number): Block {
  const size = 0.75 * em;
  const leading = 1.45;
  const high = leading * size;
  const gap = 1.4 * size;
  const wide = ({text, room}: Entry): number => room + measure(text) * size;
  const widest = Math.min(KEY_COLUMN * size, Math.max(0, ...entries.map(wide)));
  const columns = Math.max(1, Math.floor((width + gap) / (widest + gap)));
  const isInLine = entries.length <= columns;
  const pitch = (width + gap) / columns;
  let [x, y, tall] = [0, 0, 0];
  // In columns the words begin below each other.
  const words = isInLine ? 0 : Math.max(0, ...entries.map(({room}) => room));
  const marks = entries.flatMap((entry, i): Mark[] => {
    const {text, marks: shape} = entry;
    const room = Math.max(words, entry.room);
    const own = wide(entry);
    if (isInLine ? x > 0 && x + own > width : i % columns === 0 && i > 0) {
      x = 0;
      y += tall;
      tall = 0;
    } else if (!isInLine) x = (i % columns) * pitch;
    const lines = wrapped(text, Math.max(size, (isInLine ? width : pitch - gap) - room), {size, measure});
    const first = y + high / 2;
    const placed = [
      moved(shape, x + room - entry.room, first),
      ...lines.map((line, n) => lettered(line, x + room, first + 0.35 * size + n * 1.15 * size, {size, fill: 'ink'})),
    ];
    tall = Math.max(tall, high + (lines.length - 1) * 1.15 * size);
    if (isInLine) x += own + gap;
    return [group([group(placed, {structure: {type: 'LBody'}})], {structure: {type: 'LI'}})];
  });
  return tagged({height: y + tall, marks}, 'L');
}

interface Entry {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Width of the marks with the gap behind them. */
  readonly room: number;
}

/** The marks of the statuses that are there on that day, and no other; on a map with the lines that lead to them. */
function statusEntries(input: SceneInput, isMap: boolean): readonly Entry[] {
  const {words, frame} = input;
  const {em} = frame;
  const shown = shownPartners(input);
  const r = 0.34 * em;
  const kinds = STATUSES.flatMap((status) =>
    [false, true].map((perhaps): readonly [TieStatus, boolean] => [status, perhaps]),
  );
  const present = kinds.filter(([status, perhaps]) =>
    shown.some((on) => on.status === status && on.perhaps === perhaps),
  );
  const line = isMap && (input.atlas.home.shown !== false || input.atlas.each) ? 1.5 * em : 0;
  return present.map(([status, perhaps]) => {
    const middle = r + line;
    const arc = arcMark({status, perhaps, d: `M0,0H${middle - r - 1}`, selected: false});
    return {
      text: words.messages.common.status(status, perhaps),
      marks: [...(line ? [arcsMark([arc])] : []), moved([statusMark(status, perhaps, r)], middle, 0)],
      room: middle + r + 0.35 * em,
    };
  });
}

/** Name of what is selected, if it is shown. */
const selectedName = (input: SceneInput): string | undefined => {
  const selected = shownPartners(input).find(({id}) => id === input.view.city);
  return selected && input.words.formats.text(selected.partner.name);
};

/** Every mark that stands on the map on that day, and no other. */
export function mapLegend(input: SceneInput, pictures: Pictures, width: number): Block {
  const {
    atlas,
    words,
    frame: {em},
  } = input;
  const w = exportMessagesIn(words.language).files;
  const r = 0.34 * em;
  const room = 2 * r + 0.35 * em;
  const selected = selectedName(input);
  const homes = atlas.each ? townsOf(atlas) : atlas.home.shown === false ? [] : [atlas.home];
  const home: Entry = {
    text: words.formats.list(homes.map(({name}) => words.formats.text(name))),
    marks: [moved([homeStar(r)], 1.4 * r, 0)],
    room: room + 0.4 * r,
  };
  const ring = path(circle(r + 0.14 * em, 0, r + 0.08 * em), {fill: 'none', stroke: 'ink', strokeWidth: 0.1 * em});
  const dashes = path(`M0,0H${2.2 * em}`, {fill: 'none', stroke: 'border', strokeWidth: 1, dash: [2, 2]});
  return flow(
    [
      ...(homes.length > 0 ? [home] : []),
      ...statusEntries(input, true),
      ...(selected === undefined ? [] : [{text: w.selected(selected), marks: [ring], room: room + 0.28 * em}]),
      ...(pictures.hasDisputed(input) ? [{text: w.disputed, marks: [dashes], room: 2.55 * em}] : []),
    ],
    input,
    width,
  );
}

/** @param isAlone no map stands on the sheet whose key tells the statuses */
export function timelineLegend(
  input: SceneInput,
  pictures: Pictures,
  {width, isAlone}: {readonly width: number; readonly isAlone: boolean},
): Block {
  const {em} = input.frame;
  const room = 2.6 * em;
  const w = exportMessagesIn(input.words.language).files;
  const selected = selectedName(input);
  const tint = path(rectangle(0, -0.5 * em, 2.25 * em, em), {fill: 'ink', fillOpacity: 0.09});
  return flow(
    [
      ...(isAlone
        ? statusEntries(input, false).map((entry) => ({...entry, marks: [moved(entry.marks, 0.78 * em, 0)], room}))
        : []),
      ...pictures.key(input).map(({text, marks}) => ({
        text,
        marks: [moved(marks, 0, -0.5 * em, em / KEY_EM)],
        room,
      })),
      ...(selected === undefined ? [] : [{text: w.selected(selected), marks: [tint], room}]),
    ],
    input,
    width,
  );
}

/** Numbers of the sources of what is drawn, ascending. */
export function citedBy(input: SceneInput, what: What): readonly number[] {
  const {atlas, day} = input;
  const shown = passing(input);
  const partners = atlas.partners.filter(({id}) => shown.has(id));
  const events = partners.flatMap(({ties}) => ties.flatMap((tie) => tie.events));
  const drawnEvents =
    what === 'map' ? events.filter(({type, when}) => isDeciding(type) && when.earliest <= day) : events;
  const rest =
    what === 'map'
      ? []
      : [
          ...atlas.undertakings.filter(
            ({partners: ids, when}) => when && (ids.length === 0 || ids.some((id) => shown.has(id))),
          ),
          ...atlas.memberships,
          ...atlas.memberships.flatMap(({history}) => history),
          ...atlas.periods,
        ];
  return [...new Set([...drawnEvents, ...rest].flatMap(({cites}) => cites))].sort((a, b) => a - b);
}

/** The sources in columns, each with the number it has everywhere; what has no room goes on to the next page. */
export function sourcesPiece(input: SceneInput, what: What, {width}: {readonly width: number}): Piece {
  const {words, frame} = input;
  const {em, textWidth: measure} = frame;
  const cites = citedBy(input, what);
  if (cites.length === 0) return () => ({block: {height: 0, marks: []}});
  const title = tagged(
    paragraph(words.messages.sources.title, width, {size: 0.8125 * em, fill: 'ink', bold: true, measure}),
    'H2',
  );
  const gap = 1.6 * em;
  const columns = Math.max(1, Math.min(4, Math.floor((width + gap) / (19 * em + gap))));
  const column = (width - gap * (columns - 1)) / columns;
  const entries = sourceBlocks(input, cites, column);
  const near = 0.15 * em;
  const placed = (rows: readonly (readonly Block[])[]): Block => {
    const stacks = rows.map((own) => stacked(own, 0));
    const marks = stacks.map((own, i) => moved(own.marks, i * (column + gap), 0));
    return tagged({height: Math.max(0, ...stacks.map(({height}) => height)), marks}, 'L');
  };
  const from =
    (start: number): Piece =>
    (free, isTop) => {
      const head = start === 0 ? [title] : [];
      const room = free - (start === 0 ? title.height + near : 0);
      const rest = entries.slice(start);
      const even = placed(evenColumns(rest, columns));
      if (even.height <= room) return {block: stacked([...head, even], near)};
      const {rows, used} = fullColumns(rest, columns, room);
      if (used === 0 && !isTop) return undefined;
      const taken = Math.max(1, used);
      const some = used ? placed(rows) : placed([rest.slice(0, 1)]);
      const block = stacked([...head, some], near);
      return taken < rest.length ? {block, rest: from(start + taken)} : {block};
    };
  return from(0);
}

function sourceBlocks(input: SceneInput, cites: readonly number[], column: number): readonly Block[] {
  const {atlas, words, frame} = input;
  const {em, textWidth: measure} = frame;
  const {formats, locale} = words;
  const size = 0.6875 * em;
  const leading = 1.28;
  const indent = 2 * size;
  return cites.flatMap((number) => {
    const source = atlas.sources[number - 1];
    if (!source) return [];
    const {title: name, publisher, when, url, language} = source;
    const own = localizedText(name, words);
    const told = [
      own.text,
      ...(publisher === undefined ? [] : [publisher]),
      ...(when === undefined ? [] : [formats.date(when)]),
    ];
    const text = closed(told.join(', '));
    const lettering = {
      size,
      fill: 'secondary' as const,
      measure,
      leading,
      lang: typeof name !== 'string' ? own.lang : language !== locale ? language : undefined,
      href: url,
    };
    const block = paragraph(text, column - indent, lettering);
    const numeral = lettered(String(number), indent - 0.5 * size, size * (0.95 + (leading - 1) / 2), {
      size,
      fill: 'ink',
      anchor: 'end',
    });
    const parts = [group([numeral], {structure: {type: 'Lbl'}}), moved(tagged(block, 'LBody').marks, indent, 0)];
    return [tagged({height: block.height, marks: parts}, 'LI')];
  });
}

/** Columns of about one height. */
function evenColumns(entries: readonly Block[], columns: number): readonly (readonly Block[])[] {
  let total = 0;
  for (const {height} of entries) total += height;
  const rows: Block[][] = [[]];
  let done = 0;
  for (const entry of entries) {
    const isFull = done + entry.height / 2 > (total * rows.length) / columns;
    if (rows.length < columns && rows[rows.length - 1]?.length && isFull) rows.push([]);
    rows[rows.length - 1]?.push(entry);
    done += entry.height;
  }
  return rows;
}

/** Columns as high as the room. */
function fullColumns(
  entries: readonly Block[],
  columns: number,
  room: number,
): {readonly rows: readonly (readonly Block[])[]; readonly used: number} {
  const rows: Block[][] = [[]];
  let [y, used] = [0, 0];
  for (const entry of entries) {
    if (y + entry.height > room) {
      if (rows.length === columns) break;
      rows.push([]);
      y = 0;
      if (entry.height > room) break;
    }
    rows[rows.length - 1]?.push(entry);
    y += entry.height;
    used++;
  }
  return {rows, used};
}

/** Date of the data, licence, version, address. */
export function imprintBlock(
  input: SceneInput,
  {address, version, what, remark}: Origin & {readonly what: What; readonly remark?: string | undefined},
  width: number,
): Block {
  const {
    atlas,
    words,
    frame: {em, textWidth: measure},
  } = input;
  const w = exportMessagesIn(words.language).files;
  const url = address ?? atlas.url;
  const sentences = [
    w.stateOf(words.formats.day(atlas.updated)),
    ...(atlas.licence === undefined ? [] : [w.licence(atlas.licence)]),
    ...creditSentences(atlas, words, what !== 'timeline'),
    w.version(version),
    ...(remark === undefined ? [] : [remark]),
  ].map(closed);
  const capital = sentences.map((text) => text.charAt(0).toUpperCase() + text.slice(1)).join(' ');
  const text = paragraph(url === undefined ? capital : `${capital} ${url}`, width, {
    size: 0.6875 * em,
    fill: 'secondary',
    measure,
    href: url,
  });
  const line = lined(`M0,0.25H${width}`, 'ring', 0.5);
  return {height: text.height + 0.4 * em, marks: [line, moved(tagged(text, 'P').marks, 0, 0.4 * em)]};
}
