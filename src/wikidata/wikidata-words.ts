// What an import says, in English and Polish: to the editor and the command line.
import type {Words} from '../i18n/words.ts';
import {readEdtf} from '../model/edtf.ts';
import {textIn} from '../model/text.ts';
import type {Proposal} from './merge.ts';
import type {Finding, FindingKind} from './wikidata-atlas.ts';

interface Sentences {
  readonly finding: Readonly<Record<FindingKind, (name: string, values: string) => string>>;
  readonly newPartner: (name: string, dates: string) => string;
  readonly newEvent: (name: string, event: string, date: string) => string;
  readonly otherDate: (name: string, event: string, before: string, after: string) => string;
}

const SENTENCES: Readonly<Record<'en' | 'pl', Sentences>> = {
  en: {
    finding: {
      'several-statements': (name, values) => `${name} stands several times (${values}); each became a document.`,
      'without-date-beside-dated': (name) => `${name} stands once more without a date; that was left out.`,
      'end-before-start': (name, values) =>
        `${name}: the end lies before the beginning (${values}); the end was left out.`,
      'several-starts': (name, values) => `${name} has several beginnings (${values}); the first was taken.`,
      'unknown-end': (name) => `${name}: it ended, and Wikidata does not know when.`,
      'former-name': (name, values) => `${name} was formerly called ${values}; readers find it by that too.`,
      'no-name': (name) => `${name} has no name in these languages.`,
      'no-coordinates': (name) => `${name}: Wikidata does not tell where it lies. Set it.`,
      'no-country': (name) => `${name}: Wikidata does not tell the country. Choose it.`,
    },
    newPartner: (name, dates) => `${name} is not in your atlas yet${dates ? ` (${dates})` : ''}.`,
    newEvent: (name, event, date) => `${name}: Wikidata knows of “${event}”, ${date}; your atlas does not.`,
    otherDate: (name, event, before, after) =>
      `${name}, “${event}”: your atlas says ${before}, Wikidata says ${after}.`,
  },
  pl: {
    finding: {
      'several-statements': (name, values) =>
        `${name} występuje kilka razy (${values}); z\u00a0każdego wpisu powstał dokument.`,
      'without-date-beside-dated': (name) => `${name} występuje jeszcze raz bez daty; ten wpis pominięto.`,
      'end-before-start': (name, values) =>
        `${name}: koniec jest wcześniejszy niż początek (${values}); koniec pominięto.`,
      'several-starts': (name, values) => `${name} ma kilka dat początku (${values}); przyjęto pierwszą.`,
      'unknown-end': (name) => `${name}: współpraca się skończyła, ale Wikidane nie wiedzą kiedy.`,
      'former-name': (name, values) => `${name} dawniej: ${values}; czytelnicy znajdą miasto i\u00a0pod tą nazwą.`,
      'no-name': (name) => `${name} nie ma nazwy w\u00a0tych językach.`,
      'no-coordinates': (name) => `${name}: Wikidane nie podają położenia. Uzupełnij je.`,
      'no-country': (name) => `${name}: Wikidane nie podają kraju. Wybierz go.`,
    },
    newPartner: (name, dates) =>
      `${name}: tego miasta nie ma jeszcze w\u00a0Twoim atlasie${dates ? ` (${dates})` : ''}.`,
    newEvent: (name, event, date) =>
      `${name}: Wikidane znają wydarzenie „${event}”, ${date}; w\u00a0Twoim atlasie go nie ma.`,
    otherDate: (name, event, before, after) =>
      `${name}, „${event}”: w\u00a0Twoim atlasie ${before}, w\u00a0Wikidanych ${after}.`,
  },
};

const sentencesIn = ({locale}: Words): Sentences => (locale === 'pl' ? SENTENCES.pl : SENTENCES.en);

export function findingText({kind, name, values}: Finding, words: Words): string {
  return sentencesIn(words).finding[kind](textIn(name, words.locale), values.join(', '));
}

export function proposalText(proposal: Proposal, words: Words): string {
  const {kind, name, type = 'signed', before = '', after} = proposal;
  const {formats, messages} = words;
  const spoken = (dates: string): string =>
    dates
      .split(', ')
      .map((one) => {
        const date = readEdtf(one);
        return date ? formats.date(date) : one;
      })
      .join(', ');
  const sentences = sentencesIn(words);
  const city = textIn(name, words.locale);
  const event = messages.common.event(type);
  if (kind === 'new-partner') return sentences.newPartner(city, spoken(after));
  if (kind === 'new-event') return sentences.newEvent(city, event, spoken(after));
  return sentences.otherDate(city, event, spoken(before), spoken(after));
}
