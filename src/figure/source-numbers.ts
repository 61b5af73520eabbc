// Numbers of the sources at the names of a figure that lists them: 'Lutsk ⁵ ²⁵⁻²⁷'. They are put into the names themselves, so
// that whoever places a name gives them room.
import {memoByObject} from '../base/memo.ts';
import type {Atlas, Partner} from '../model/atlas.ts';
import type {Text} from '../model/schema.ts';
import {isDeciding} from '../model/tie-status.ts';
import type {SceneInput} from '../state/scene-input.ts';

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const THIN = '\u2009';

/** Behind a name that is read from right to left: else the numbers would be too, '9–7' for '7–9'. */
const LTR = '\u200E';
const IS_RTL = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]\P{L}*$/u;

const raised = (number: number): string => [...String(number)].map((digit) => DIGITS[Number(digit)] ?? '').join('');

/** '¹⁻⁴ ⁸', ascending; three in a row are a range. */
export function raisedNumbers(numbers: readonly number[], between = THIN): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: (readonly [first: number, last: number])[] = [];
  for (const number of sorted) {
    const run = runs[runs.length - 1];
    if (run && run[1] === number - 1) runs[runs.length - 1] = [run[0], number];
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? raised(first) : raised(first) + (last - first > 1 ? '⁻' : between) + raised(last),
    )
    .join(between);
}

const NUMBERS = new RegExp(`${LTR}?[ ${THIN}][${DIGITS}⁻][${DIGITS}⁻ ${THIN}]*`, 'g');

export const withoutNumbers = (text: string): string => text.replace(NUMBERS, '');

const kept = memoByObject<Atlas>(8);

/** The same with the numbers behind every name; on a map those of what it shows, what has decided by the day. */
export function withSourceNumbers(input: SceneInput, what: 'map' | 'timeline'): SceneInput {
  const {atlas, day} = input;
  return {
    ...input,
    atlas: kept(atlas, what === 'map' ? day : '', () => numberedAtlas(atlas, what === 'map' ? day : undefined)),
  };
}

function numberedAtlas(atlas: Atlas, day: string | undefined): Atlas {
  const citesOf = ({id, ties}: Partner): readonly number[] => {
    const events = ties.flatMap((tie) => tie.events);
    const shown =
      day === undefined ? events : events.filter(({type, when}) => isDeciding(type) && when.earliest <= day);
    const joint =
      day === undefined ? atlas.undertakings.filter(({partners, when}) => when && partners.includes(id)) : [];
    return [...shown, ...joint].flatMap(({cites}) => cites);
  };
  // In the rows' column names break into lines, and their numbers with them.
  const between = day === undefined ? ' ' : THIN;
  return {
    ...atlas,
    partners: atlas.partners.map((partner) => ({
      ...partner,
      name: numberedText(partner.name, citesOf(partner), between),
    })),
    memberships: atlas.memberships.map((one) => ({
      ...one,
      name: numberedText(one.name, [...one.cites, ...one.history.flatMap(({cites}) => cites)], between),
    })),
    undertakings: atlas.undertakings.map((one) =>
      one.kind === 'institutional' ? {...one, title: numberedText(one.title, one.cites, between)} : one,
    ),
    periods: atlas.periods.map((one) => ({...one, name: numberedText(one.name, one.cites, between)})),
  };
}

function numberedText(text: Text, cites: readonly number[], between: string): Text {
  if (cites.length === 0) return text;
  const numbers = raisedNumbers(cites, between);
  return Object.fromEntries(
    Object.entries(text).map(([lang, words]) => [lang, `${words}${IS_RTL.test(words) ? LTR : ''}${between}${numbers}`]),
  );
}
