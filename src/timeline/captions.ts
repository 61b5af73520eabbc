// The one line under the day, in words: what happened last, or in the year or month looked at.
import type {Atlas} from '../model/atlas.ts';
import {addDays, type IsoDay} from '../model/day.ts';
import {readEdtf} from '../model/edtf.ts';
import type {Words} from '../i18n/words.ts';
import type {Reading} from '../state/reading.ts';
import {isBoundOnly, stepsOf, stepsWithin, type Step, type StepTurn} from './story.ts';

/** 'Kaunas and Jelgava: letters of intent; Grodno: renewed' */
function turnsInWords(turns: readonly StepTurn[], isDay: boolean, {messages, formats}: Words): string {
  const {common, timeline} = messages;
  const parts = new Map<string, {readonly turn: StepTurn; readonly names: Set<string>}>();
  for (const turn of turns) {
    const {tie, event, partner} = turn;
    const key = event.type === 'signed' ? tie.instrument : `${event.type} ${isBoundOnly(event) ? 'by' : ''}`;
    const part = parts.get(key) ?? {turn, names: new Set()};
    parts.set(key, part);
    part.names.add(formats.text(partner.name));
  }
  return [...parts.values()]
    .map(({turn: {tie, event}, names}) => {
      const signed = names.size > 1 ? timeline.instruments(tie.instrument) : common.instrument(tie.instrument);
      const what = event.type === 'signed' ? signed : common.event(event.type);
      const bound = isDay ? timeline.byThatDay(what) : timeline.byThen(what);
      return timeline.captionPart(formats.list([...names]), isBoundOnly(event) ? bound : what);
    })
    .join('; ');
}

/** '2014-06-21', not '2014-06'. */
const isDayText = (at: string): boolean => at.length === 10;

/** One line on a step: '1994 · Kaunas and Jelgava: letters of intent' */
export function stepCaption(step: Step, words: Words): string {
  return words.messages.timeline.caption(
    words.formats.moment(step.at),
    turnsInWords(step.turns, isDayText(step.at), words),
  );
}

/** What happened last, for a year. Empty where nothing did. */
export function captionOn(atlas: Atlas, day: IsoDay, words: Words): string {
  let last: Step | undefined;
  for (const step of stepsOf(atlas)) if (step.from <= day && (!last || step.from >= last.from)) last = step;
  return last && addDays(last.day, 366) > day ? stepCaption(last, words) : '';
}

/** Of a year or a month all that happened in it, '2014 · Lusaka and Irkutsk: letters of intent; …', else {@link captionOn}. */
export function captionOf({
  atlas,
  view,
  transient,
  day,
  words,
}: Reading<'atlas' | 'words' | 'day', 'at', 'playing'>): string {
  const at = view.at === undefined || transient.playing ? undefined : readEdtf(view.at);
  const turns = at?.latest === day ? stepsWithin(atlas, at.earliest, day).flatMap((step) => step.turns) : [];
  if (!at || !turns.length) return captionOn(atlas, day, words);
  return words.messages.timeline.caption(
    words.formats.moment(at.text),
    turnsInWords(turns, at.precision === 'day', words),
  );
}
