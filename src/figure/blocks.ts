// What stands around a picture on its sheet, as blocks of a given width: head, legends, sources, imprint.
import {isDeciding, STATUSES, type TieStatus} from '../model/tie-status.ts';
import {textIn} from '../model/text.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {passing, shownPartners} from '../state/select.ts';
import {lined, moved, path, type Mark} from '../drawing/drawing.ts';
import {circle, rectangle} from '../drawing/path-data.ts';
import {homeStar, statusMark} from '../drawing/status-marks.ts';
import {closed, exportMessagesIn} from '../i18n/export-messages.ts';
import {creditSentences} from '../formats/credits.ts';
import type {Origin} from '../formats/json-ld.ts';
import {arcMark, arcsMark} from '../map/map-drawing.ts';
import {lettered, paragraph, stacked, type Block} from './paragraph.ts';
import type {Pictures} from './pictures.ts';

/** The size of type for which the key's shapes are drawn, px. */
const KEY_EM = 16;

export type What = 'map' | 'timeline' | 'both';

/** Title, and the sentence with the numbers of the day. */
export function head(stage: SceneInput, pictures: Pictures, width: number): Block {
  const {atlas, words, frame} = stage;
  const {em, textWidth: measure} = frame;
  const w = exportMessagesIn(words.language).files;
  const shown = passing(stage).size;
  const all = atlas.partners.length;
  return stacked(
    [
      paragraph(textIn(atlas.title, words.locale), width, {
        size: 1.6 * em,
        fill: 'ink',
        bold: true,
        leading: 1.2,
        measure,
      }),
      paragraph(pictures.sentence(stage), width, {size: em, fill: 'secondary', measure}),
      ...(shown < all ? [paragraph(w.shown(shown, all), width, {size: em, fill: 'secondary', measure})] : []),
    ],
    0.15 * em,
  );
}

export function note(text: string, stage: SceneInput, width: number): Block {
  const {em, textWidth: measure} = stage.frame;
  return paragraph(text, width, {size: 0.75 * em, fill: 'secondary', measure});
}

/** Entries side by side, in as many lines as they need. */
function flow(entries: readonly Entry[], {frame: {em, textWidth}}: SceneInput, width: number): Block {
  const size = 0.75 * em;
  const line = 1.45 * size;
  const widest = Math.max(0, ...entries.map(({text, room}) => room + textWidth(text) * size));
  const gap = 1.4 * size;
  // In columns where the entries are many, so that the eye finds them.
  const columns = Math.max(1, Math.floor((width + gap) / (widest + gap)));
  const even = entries.length > columns;
  const pitch = even ? (width + gap) / columns : 0;
  let x = 0;
  let y = 0;
  const marks = entries.flatMap(({text, marks: shape, room}, i): Mark[] => {
    const own = room + textWidth(text) * size;
    if (even) {
      x = (i % columns) * pitch;
      y = Math.floor(i / columns) * line;
    } else if (x > 0 && x + own > width) {
      x = 0;
      y += line;
    }
    const placed = [
      moved(shape, x, y + line / 2),
      lettered(text, x + room, y + line / 2 + 0.35 * size, {size, fill: 'ink'}),
    ];
    if (!even) x += own + gap;
    return placed;
  });
  return {height: entries.length ? y + line : 0, marks};
}

interface Entry {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Width of the marks with the gap behind them. */
  readonly room: number;
}

/** The marks of the statuses that are there on that day, and no other; on a map with the lines that lead to them. */
function statusEntries(stage: SceneInput, isMap: boolean): readonly Entry[] {
  const {words, frame} = stage;
  const {em} = frame;
  const shown = shownPartners(stage);
  const r = 0.34 * em;
  const kinds = STATUSES.flatMap((status) =>
    [false, true].map((perhaps): readonly [TieStatus, boolean] => [status, perhaps]),
  );
  const present = kinds.filter(([status, perhaps]) =>
    shown.some((on) => on.status === status && on.perhaps === perhaps),
  );
  const line = isMap && stage.atlas.home.shown !== false ? 1.5 * em : 0;
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
const selectedName = (stage: SceneInput): string | undefined => {
  const selected = shownPartners(stage).find(({id}) => id === stage.view.city);
  return selected && stage.words.formats.text(selected.partner.name);
};

/** Every mark that stands on the map on that day, and no other. */
export function mapLegend(stage: SceneInput, pictures: Pictures, width: number): Block {
  const {
    atlas,
    words,
    frame: {em},
  } = stage;
  const w = exportMessagesIn(words.language).files;
  const r = 0.34 * em;
  const room = 2 * r + 0.35 * em;
  const selected = selectedName(stage);
  const home: Entry = {text: words.formats.text(atlas.home.name), marks: [moved([homeStar(r)], r, 0)], room};
  const ring = path(circle(r, 0, r + 0.08 * em), {fill: 'none', stroke: 'ink', strokeWidth: 0.1 * em});
  const dashes = path(`M0,0H${2.2 * em}`, {fill: 'none', stroke: 'border', strokeWidth: 1, dash: [2, 2]});
  return flow(
    [
      ...(atlas.home.shown === false ? [] : [home]),
      ...statusEntries(stage, true),
      ...(selected === undefined ? [] : [{text: w.selected(selected), marks: [ring], room}]),
      ...(pictures.hasDisputed(stage) ? [{text: w.disputed, marks: [dashes], room: 2.55 * em}] : []),
    ],
    stage,
    width,
  );
}

/** @param isAlone no map stands on the sheet whose key tells the statuses */
export function timelineLegend(
  stage: SceneInput,
  pictures: Pictures,
  {width, isAlone}: {readonly width: number; readonly isAlone: boolean},
): Block {
  const {em} = stage.frame;
  const room = 2.1 * em;
  const w = exportMessagesIn(stage.words.language).files;
  const selected = selectedName(stage);
  const tint = path(rectangle(0, -0.5 * em, 1.8 * em, em), {fill: 'ink', fillOpacity: 0.09});
  return flow(
    [
      ...(isAlone
        ? statusEntries(stage, false).map((entry) => ({...entry, marks: [moved(entry.marks, 0.56 * em, 0)], room}))
        : []),
      ...pictures.key(stage).map(({text, marks}) => ({
        text,
        marks: [moved([moved(marks, 0, 0, em / KEY_EM)], 0, -0.4 * em, 0.8)],
        room,
      })),
      ...(selected === undefined ? [] : [{text: w.selected(selected), marks: [tint], room}]),
    ],
    stage,
    width,
  );
}

/** Numbers of the sources of what is drawn, ascending. */
export function citedBy(stage: SceneInput, what: What): readonly number[] {
  const {atlas, day} = stage;
  const shown = passing(stage);
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

/** The sources in columns, each with the number it has everywhere. */
export function sourceList(stage: SceneInput, what: What, width: number): Block {
  const {
    atlas,
    words,
    frame: {em, textWidth: measure},
  } = stage;
  const {formats, locale, messages} = words;
  const size = 0.6875 * em;
  const leading = 1.28;
  const cites = citedBy(stage, what);
  if (cites.length === 0) return {height: 0, marks: []};
  const title = paragraph(messages.sources.title, width, {
    size: 0.8125 * em,
    fill: 'ink',
    bold: true,
    measure,
  });
  const gap = 1.6 * em;
  const columns = Math.max(1, Math.min(4, Math.floor((width + gap) / (19 * em + gap))));
  const column = (width - gap * (columns - 1)) / columns;
  const indent = 2 * size;
  const entries = cites.flatMap((number) => {
    const source = atlas.sources[number - 1];
    if (!source) return [];
    const {title: name, publisher, when, url, language} = source;
    const own = typeof name === 'string' ? name : textIn(name, locale);
    const parts = [
      own,
      ...(publisher === undefined ? [] : [publisher]),
      ...(when === undefined ? [] : [formats.date(when)]),
    ];
    const text = closed(parts.join(', '));
    const lettering = {
      size,
      fill: 'secondary' as const,
      measure,
      leading,
      lang: typeof name === 'string' && language !== locale ? language : undefined,
      href: url,
    };
    const block = paragraph(text, column - indent, lettering);
    const numeral = lettered(String(number), indent - 0.5 * size, size * (0.95 + (leading - 1) / 2), {
      size,
      fill: 'ink',
      anchor: 'end',
    });
    return [{height: block.height, marks: [numeral, moved(block.marks, indent, 0)]}];
  });
  // Columns of about one height.
  let total = 0;
  for (const {height} of entries) total += height;
  const marks: Mark[] = [];
  let [x, y, most, index] = [0, 0, 0, 0];
  let done = 0;
  for (const {height, marks: own} of entries) {
    if (index < columns - 1 && y > 0 && done + height / 2 > (total * (index + 1)) / columns) {
      index++;
      x += column + gap;
      y = 0;
    }
    marks.push(moved(own, x, y));
    y += height;
    done += height;
    most = Math.max(most, y);
  }
  return stacked([title, {height: most, marks}], 0.15 * em);
}

/** Date of the data, licence, version, address. */
export function imprintBlock(
  stage: SceneInput,
  {address, version, what}: Origin & {readonly what: What},
  width: number,
): Block {
  const {
    atlas,
    words,
    frame: {em, textWidth: measure},
  } = stage;
  const w = exportMessagesIn(words.language).files;
  const url = address ?? atlas.url;
  const sentences = [
    w.stateOf(words.formats.day(atlas.updated)),
    ...(atlas.licence === undefined ? [] : [w.licence(atlas.licence)]),
    ...creditSentences(atlas, words, what !== 'timeline'),
    w.version(version),
  ].map(closed);
  const capital = sentences.map((text) => text.charAt(0).toUpperCase() + text.slice(1)).join(' ');
  const text = paragraph(url === undefined ? capital : `${capital} ${url}`, width, {
    size: 0.6875 * em,
    fill: 'secondary',
    measure,
    href: url,
  });
  const line = lined(`M0,0.25H${width}`, 'ring', 0.5);
  return {height: text.height + 0.4 * em, marks: [line, moved(text.marks, 0, 0.4 * em)]};
}
