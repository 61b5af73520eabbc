// What stands with a picture in a publication, as text to paste: its caption, the line of credits, and what is read out to
// those who do not see it.
import {creditSentences} from '../formats/credits.ts';
import {filterSentence} from '../formats/filter-words.ts';
import {closed, exportMessagesIn} from '../i18n/export-messages.ts';
import type {SceneInput} from '../state/scene-input.ts';
import type {Origin} from '../formats/json-ld.ts';
import type {What} from './blocks.ts';
import {mapNote, type Pictures} from './pictures.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function captionText(
  input: SceneInput,
  pictures: Pictures,
  {what, address, version}: Origin & {readonly what: What},
): string {
  const {atlas, words} = input;
  const {formats} = words;
  const w = exportMessagesIn(words.language).files;
  const title = closed(formats.text(atlas.title));
  const hasMap = what !== 'timeline';
  const url = address ?? atlas.url;
  const caption = [title, pictures.sentence(input), filterSentence(input), hasMap ? mapNote(input, pictures) : ''];
  const credit = [
    closed(w.stateOf(formats.day(atlas.updated))),
    ...(atlas.licence === undefined ? [] : [closed(w.licence(atlas.licence))]),
    ...creditSentences(atlas, words, hasMap),
    capital(closed(w.version(version))),
    url,
  ];
  const alt = {map: w.altMap, timeline: w.altTimeline, both: w.altBoth}[what](title);
  const rows = pictures.rows(input).groups.flatMap((group) => group.rows.map(({text}) => text));
  const told = hasMap ? pictures.told(input) : rows;
  const parts = [
    [w.captionHead, caption.filter(Boolean).join(' ')],
    [w.creditHead, credit.filter(Boolean).join(' ')],
    [w.altHead, [alt, pictures.sentence(input), filterSentence(input)].filter(Boolean).join(' ')],
    [w.longHead, told.map(closed).join('\n')],
  ] as const;
  return parts.map(([name, text]) => `${name}\n\n${text}\n`).join('\n\n');
}
