// The header: title, the one sentence with live numbers, and how much the filters leave of it.
import {turningDays} from '../model/tie-status.ts';
import {reading} from '../state/reading.ts';
import {countsOn, isFiltering, passing, type Counts} from '../state/select.ts';
import {localizedText} from '../shared/facts.ts';
import type {Messages} from '../i18n/messages.ts';
import type {LocalizedText} from '../shared/fact-template.ts';

export const headerInput = reading(['atlas', 'words', 'day'], ['filters', 'home']);
export type HeaderInput = ReturnType<typeof headerInput>;

export interface HeaderScene {
  readonly title: LocalizedText;
  /** '21 partner cities in 18 countries. As of 22 November 2026: 15 in force, 1 perhaps, 5 ended.' */
  readonly sentence: {
    readonly before: string;
    /** '13 in force', '3 perhaps', '5 ended': with commas between them, each on one line. */
    readonly states: readonly string[];
    readonly after: string;
  };
  /** '4 of 21 shown'; empty while no filter is on. */
  readonly shown: string;
  readonly unfilter: string;
  /** Of an atlas with several: whose partners are shown. */
  readonly homes: {readonly label: string; readonly choices: readonly HomeChoice[]} | undefined;
}

export interface HomeChoice {
  /** '' for all of them. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly chosen: boolean;
}

const SLOT = '\n';

/** The sentence as one text. */
export function sentenceText({before, states, after}: HeaderScene['sentence']): string {
  return before + states.join(', ') + after;
}

export function headerScene(input: HeaderInput): HeaderScene {
  const {atlas, view, words, day} = input;
  const {messages, formats} = words;
  const counts = countsOn(atlas, day);
  const network =
    counts.partners > 0
      ? `${messages.header.partners(counts.partners)} ${messages.header.countries(counts.countries)}`
      : messages.header.none;
  const states = statePhrases(counts, messages.header);
  // Languages put the day before or after the numbers.
  const [before, after] = messages.header.sentence(network, SLOT, formats.day(day)).split(SLOT);
  return {
    title: localizedText(atlas.title, words),
    sentence: {before: states.length ? (before ?? '') : network, states, after: states.length ? (after ?? '') : ''},
    shown: isFiltering(view.filters) ? messages.header.shown(passing(input).size, counts.partners) : '',
    unfilter: messages.header.unfilter,
    homes: homesOf(input),
  };
}

function homesOf({atlas, view, words}: HeaderInput): HeaderScene['homes'] {
  if (!atlas.homes) return undefined;
  const {messages} = words;
  const all = {id: '', name: {text: messages.header.allHomes, lang: undefined}, chosen: view.home === undefined};
  const each = atlas.homes.map(({id, name}) => ({id, name: localizedText(name, words), chosen: view.home === id}));
  return {label: messages.header.homes, choices: [all, ...each]};
}

/** So many days are tried; of very many partners fewer, as each day asks all of them how they stand. */
const TRIED = {most: 48, least: 4, standings: 9600} as const;

/** As it is on the day on which its sentence is the longest, of some on which something changes. */
export function longestHeader(input: HeaderInput): HeaderScene {
  let longest = headerScene(input);
  const days = turningDays(input.atlas);
  const {most, least, standings} = TRIED;
  const tried = Math.max(least, Math.min(most, Math.floor(standings / input.atlas.partners.length)));
  const step = Math.max(1, Math.floor(days.length / tried));
  for (let i = 0; i < days.length; i += step) {
    const scene = headerScene({...input, day: days[i]?.day ?? input.day});
    if (sentenceText(scene.sentence).length > sentenceText(longest.sentence).length) longest = scene;
  }
  return longest;
}

/** '13 in force', '3 perhaps', …: what there is none of is left out. */
function statePhrases({certain, perhaps}: Counts, words: Messages['header']): readonly string[] {
  const phrases: readonly (readonly [number, (counted: string, n: number) => string])[] = [
    [certain['in-force'], words.inForce],
    // Behind "13 in force" a bare "3 perhaps" is understood; alone it is not.
    [perhaps['in-force'], certain['in-force'] > 0 ? words.perhaps : words.perhapsInForce],
    [certain.suspended, words.suspended],
    [perhaps.suspended, words.perhapsSuspended],
    [certain.terminated, words.ended],
    [perhaps.terminated, words.perhapsEnded],
    [certain.lapsed, words.lapsed],
    [perhaps.lapsed, words.perhapsLapsed],
    [certain['not-yet'] + perhaps['not-yet'], words.toCome],
  ];
  return phrases
    .filter(([n]) => n > 0)
    .map(([n, phrase], i) => phrase(i === 0 ? words.counted(n) : words.number(n), n));
}
