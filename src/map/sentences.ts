// What the map says in words: the name of each pin, and the whole sheet in one sentence.
import {distanceKm} from '../geo/great-circle.ts';
import type {Partner, Tie} from '../model/atlas.ts';
import {memoByObject, memo} from '../base/memo.ts';
import {readEdtf} from '../model/edtf.ts';
import {STATUSES, tieSpans} from '../model/tie-status.ts';
import {standingOn, type PartnerOnDay, type Standing} from '../state/partners-on-day.ts';
import {countsOf} from '../state/select.ts';
import type {Words} from '../i18n/words.ts';
import {awayFrom} from '../state/away.ts';
import type {MapInput} from './map-input.ts';

/**
 * Of ties that stand equally well the last in the file tells most, an agreement rather than the letter before it; of
 * several of that kind the first, since which it holds.
 */
function tellingTie({ties, status, perhaps}: PartnerOnDay): Tie | undefined {
  const best = ties.filter((on) => on.status === status && on.perhaps === perhaps).map(({tie}) => tie);
  const instrument = best[best.length - 1]?.instrument;
  return best.find((tie) => tie.instrument === instrument);
}

/** 'agreement in force since 22 June 2013' */
function tieInWords(on: PartnerOnDay, {words: {messages, formats}, day}: Pick<MapInput, 'words' | 'day'>): string {
  const {map, common} = messages;
  const {status, perhaps} = on;
  const tie = tellingTie(on);
  if (!tie) return common.standing(status, perhaps);
  const name = common.instrument(tie.instrument);
  if (tie.listed) return [name, common.dateUnknown, common.documentStatus(tie.instrument, status, perhaps)].join(', ');
  const spans = tieSpans(tie, day);
  const cause = spans[spans.length - 1]?.cause;
  if (status === 'not-yet' || !cause) return common.standing(status, perhaps);
  if (perhaps) {
    const signed = tie.events.find(({type}) => type === 'signed') ?? cause;
    return map.signedAndNow(
      tie.instrument,
      name,
      formats.dateWhen(signed.when),
      common.documentStatus(tie.instrument, status, true),
    );
  }
  if (status === 'in-force') return map.inForce(name, formats.dateSince(cause.when));
  return map[status](tie.instrument, name, formats.dateWhen(cause.when));
}

interface Fixed {
  readonly city: string;
  readonly country: string;
  /** '303 km south-south-east' */
  readonly away: string;
}

const fixed = memoByObject<Fixed>();

/** What of a partner no day changes; kept, as Intl is slow and every day has its names. */
function fixedWords(partner: Partner, {atlas: {home}, words}: Pick<MapInput, 'atlas' | 'words'>): Fixed {
  return fixed(partner, words.textLanguages.join(), () => {
    const {formats} = words;
    const {name, country} = partner;
    return {
      city: formats.text(name),
      country: formats.country(country),
      away: awayFrom(home, partner, words).told,
    };
  });
}

const turns = memoByObject<readonly string[]>();

/** How many days on which anything of the partner may change have come: between two of them it is called the same. */
function eraOf(partner: Partner, day: string): number {
  const days = turns(partner, '', () =>
    partner.ties.flatMap(({events}) => events.flatMap(({when}) => [when.earliest, when.latest])),
  );
  return days.filter((one) => one <= day).length;
}

const pinNames = memoByObject<string>();

/** 'Łuck, Ukraine: agreement in force since 22 June 2013; 303 km south-south-east'. */
export function pinName(on: PartnerOnDay, stage: Pick<MapInput, 'atlas' | 'words' | 'day'>): string {
  const {partner} = on;
  const {words, day} = stage;
  return pinNames(partner, `${words.textLanguages.join()} ${eraOf(partner, day)}`, () => {
    const {city, country, away} = fixedWords(partner, stage);
    return words.language.heard(words.messages.map.pin(city, country, tieInWords(on, stage), away));
  });
}

function dayInSentence(day: string, formats: MapInput['words']['formats']): string {
  const edtf = readEdtf(day);
  return edtf ? formats.dateWhen(edtf) : day;
}

/** 'in force: 13', 'perhaps in force: 3' */
export function tallyOf(partners: readonly Standing[], {formats, messages}: Words): readonly string[] {
  const counts = countsOf(partners);
  return STATUSES.flatMap((status) =>
    [false, true].flatMap((perhaps) => {
      const n = (perhaps ? counts.perhaps : counts.certain)[status];
      return n && status !== 'not-yet' ? [`${messages.common.status(status, perhaps)}: ${formats.number(n)}`] : [];
    }),
  );
}

/** How many stand how on the day, and how far the ties in force reach. */
export function mapSummary(partners: readonly PartnerOnDay[], {atlas, day, words}: MapInput): string {
  return summary(atlas, day, words, partners.map(({id}) => id).join());
}

/** Nearest first. */
const byDistance = memo(({home, partners}: MapInput['atlas']): readonly Partner[] => {
  const far = new Map(partners.map((one) => [one, distanceKm(home.coordinates, one.coordinates)]));
  return [...partners].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
});

const summary = memo((atlas: MapInput['atlas'], day: string, words: Words, ids: string): string => {
  const shown = new Set(ids.split(','));
  const partners = standingOn(atlas, day).filter(({id}) => shown.has(id));
  const stage = {atlas, words};
  const {formats, messages} = words;
  const {map} = messages;
  const tally = tallyOf(partners, words);
  const home = formats.text(atlas.home.name);
  const when = dayInSentence(day, formats);
  if (!tally.length) return map.summaryNone(home, when);
  const holding = new Set(
    partners.filter(({status, perhaps}) => status === 'in-force' && !perhaps).map(({partner}) => partner),
  );
  const inForce = byDistance(atlas).filter((partner) => holding.has(partner));
  const [near, far] = [inForce[0], inForce[inForce.length - 1]];
  const told = (partner: Partner) => fixedWords(partner, stage);
  const reach =
    near && far && near !== far && atlas.home.shown !== false
      ? map.reach(told(near).city, told(near).away, told(far).city, told(far).away)
      : '';
  return words.language.heard(map.summary(home, when, formats.list(tally), reach));
});
