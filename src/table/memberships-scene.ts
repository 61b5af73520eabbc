// What the city is a member of, and all joint undertakings, also those without a partner or a date.
import {
  factOf,
  hasMedium,
  marksOf,
  meanings,
  localizedText,
  undertakingFact,
  undertakingsOf,
  type TellingOnDay,
} from '../shared/facts.ts';
import type {Membership} from '../model/atlas.ts';
import {reading} from '../state/reading.ts';
import type {Fact, LocalizedText, SourceMark} from '../shared/fact-template.ts';

export const membershipsInput = reading(['atlas', 'words', 'day']);
export type MembershipsInput = ReturnType<typeof membershipsInput>;

export interface MembershipScene {
  readonly id: string;
  readonly name: LocalizedText;
  /** 'since 2005', or that it is not known. */
  readonly term: string;
  readonly doubt: string;
  readonly note: LocalizedText | undefined;
  /** Seat, working groups, activities, plans: what it is about and the words. */
  readonly traits: readonly {readonly label: string; readonly values: readonly LocalizedText[]}[];
  readonly history: {readonly label: string; readonly facts: readonly Fact[]};
  readonly marks: readonly SourceMark[];
}

export interface MembershipsScene {
  readonly memberships: {readonly title: string; readonly told: string; readonly items: readonly MembershipScene[]};
  readonly undertakings: {
    readonly title: string;
    readonly told: string;
    readonly selection: string;
    /** What "less certain" means, where it stands. */
    readonly explained: readonly string[];
    readonly facts: readonly Fact[];
  };
}

export function membershipsScene(input: MembershipsInput): MembershipsScene {
  const {atlas, words} = input;
  const {messages} = words;
  const facts = undertakingsOf(atlas).map((undertaking) => undertakingFact(undertaking, input));
  const names = new Map(atlas.partners.map(({id, name}) => [id, name]));
  return {
    memberships: {
      title: messages.table.memberships,
      told: messages.table.countedMemberships(atlas.memberships.length),
      items: atlas.memberships.map((membership) => membershipScene(membership, input)),
    },
    undertakings: {
      title: messages.details.undertakings,
      told: messages.table.countedUndertakings(atlas.undertakings.length),
      selection: messages.table.selection,
      explained: meanings(false, hasMedium(facts, words), words),
      facts: undertakingsOf(atlas).map((undertaking) => {
        const fact = undertakingFact(undertaking, input);
        const {place} = fact;
        // Whom it was with, unless the place has said so already.
        const withWhom = undertaking.partners.flatMap((id) => localizedText(names.get(id) ?? '', words));
        const others = withWhom.filter(({text}) => text !== place?.text);
        const where = [...(place ? [place] : []), ...others].map(({text}) => text).join(' · ');
        return others.length ? {...fact, place: {text: where, lang: undefined}} : fact;
      }),
    },
  };
}

function membershipScene(membership: Membership, telling: TellingOnDay): MembershipScene {
  const {words} = telling;
  const {messages, formats} = words;
  const {id, name, since, until, seat, attested, workingGroups, activities, plans, history, note, confidence, cites} =
    membership;
  const place = seat && localizedText(seat.name, words);
  const country = seat?.country === undefined ? '' : ` (${formats.country(seat.country)})`;
  const term = [since ? formats.dateSince(since) : '', until ? formats.dateUntil(until) : ''].filter(Boolean);
  return {
    id,
    name: localizedText(name, words),
    term:
      (term.length ? term.join(' ') : messages.table.sinceUnknown) +
      (attested && !until ? `; ${messages.table.attested(formats.date(attested))}` : ''),
    doubt: confidence === 'medium' ? messages.common.mediumConfidence : '',
    note: note && localizedText(note, words),
    traits: [
      {label: messages.table.seat, values: place ? [{...place, text: place.text + country}] : []},
      {label: messages.table.workingGroups, values: workingGroups.map((text) => localizedText(text, words))},
      {label: messages.table.activities, values: activities.map((text) => localizedText(text, words))},
      {label: messages.table.plans, values: plans ? [localizedText(plans, words)] : []},
    ].filter(({values}) => values.length > 0),
    history: {label: messages.table.history, facts: history.map((step) => factOf(step, telling))},
    marks: marksOf(cites, telling),
  };
}
