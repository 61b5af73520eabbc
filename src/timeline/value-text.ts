// What the range input says aloud: the day, what changed in that year, month or day, and how many hold. Short, always.
import {readEdtf} from '../model/edtf.ts';
import {countsOn} from '../state/select.ts';
import type {SceneInput} from '../state/scene-input.ts';
import type {Reading} from '../state/reading.ts';
import type {Words} from '../i18n/words.ts';
import {stepsWithin, type Deciding} from './story.ts';

/** Longer texts tire the ear. */
const LONGEST = 120;

/** '2014: Lusaka, Jelgava, Irkutsk signed; 17 in force, 3 perhaps' */
export function valueText(stage: Reading<'atlas' | 'words' | 'day', 'at', never>): string {
  const {view, day, words} = stage;
  const at = readEdtf(view.at ?? day);
  const {timeline} = words.messages;
  const date = words.formats.moment(at && at.latest === day ? at.text : day);
  const changes = changesIn(stage, at && at.latest === day ? at.earliest : day);
  for (let most = Math.max(0, ...changes.map(({names}) => names.length)); most > 0; most--) {
    const told = changes.map(({names, type}) => timeline.changed(type, shortened(names, most, words)));
    const text = timeline.valueText(date, [...told, countsInWords(stage)].join('; '));
    if (text.length <= LONGEST) return text;
  }
  return timeline.valueText(date, countsInWords(stage)).slice(0, LONGEST);
}

/** '17 in force, 3 perhaps' */
export function countsInWords({
  atlas,
  day,
  words: {messages, formats},
}: Pick<SceneInput, 'atlas' | 'words' | 'day'>): string {
  const {certain, perhaps} = countsOn(atlas, day);
  const sure = formats.number(certain['in-force']);
  const maybe = perhaps['in-force'];
  return maybe ? messages.timeline.inForcePerhaps(sure, formats.number(maybe)) : messages.timeline.inForce(sure);
}

function changesIn(
  {atlas, day, words: {formats}}: Pick<SceneInput, 'atlas' | 'words' | 'day'>,
  from: string,
): readonly {readonly type: Deciding; readonly names: readonly string[]}[] {
  const changes = new Map<Deciding, Set<string>>();
  for (const {turns} of stepsWithin(atlas, from, day)) {
    for (const {event, partner} of turns) {
      const names = changes.get(event.type) ?? new Set();
      changes.set(event.type, names.add(formats.text(partner.name)));
    }
  }
  return [...changes].map(([type, names]) => ({type, names: [...names]}));
}

function shortened(names: readonly string[], most: number, {messages, formats}: Words): string {
  const told = names.slice(0, most).join(', ');
  return names.length > most ? messages.timeline.more(told, formats.number(names.length - most)) : told;
}
