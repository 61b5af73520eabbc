// What the map says in words: the name of each pin, and the whole sheet in one sentence.
import {distanceKm, initialBearing} from '../geo/great-circle.ts';
import type {Partner, Tie} from '../model/atlas.ts';
import {readEdtf} from '../model/edtf.ts';
import {partnerStatus, STATUSES, tieSpans, tieStatus} from '../model/tie-status.ts';
import {countsOf, statusesOn} from '../state/select.ts';
import type {Stage} from '../state/frame.ts';

/** Of ties that stand equally well the last in the file tells most: an agreement rather than the letter before it. */
function tellingTie(partner: Partner, day: string): Tie | undefined {
  const best = partnerStatus(partner, day);
  return partner.ties
    .filter((tie) => {
      const {status, perhaps} = tieStatus(tie, day);
      return status === best.status && perhaps === best.perhaps;
    })
    .pop();
}

/** 'agreement in force since 22 June 2013' */
function tieInWords(partner: Partner, {words: {messages, formats}, day}: Stage): string {
  const {map, common} = messages;
  const tie = tellingTie(partner, day);
  if (!tie) return common.status('not-yet');
  const {status, perhaps} = tieStatus(tie, day);
  const name = common.instrument(tie.instrument);
  const spans = tieSpans(tie, day);
  const cause = spans[spans.length - 1]?.cause;
  if (status === 'not-yet' || !cause) return common.status(status, perhaps);
  if (perhaps) {
    const signed = tie.events.find(({type}) => type === 'signed') ?? cause;
    return map.signedAndNow(tie.instrument, name, formats.dateWhen(signed.when), common.status(status, true));
  }
  if (status === 'in-force') return map.inForce(name, formats.dateSince(cause.when));
  return map[status](tie.instrument, name, formats.dateWhen(cause.when));
}

/** '303 km south-south-east' */
function awayInWords({coordinates}: Partner, {atlas: {home}, words: {formats}}: Stage): string {
  const km = formats.km(distanceKm(home.coordinates, coordinates));
  return `${km} ${formats.direction(initialBearing(home.coordinates, coordinates))}`;
}

/** 'Łuck, Ukraine: agreement in force since 22 June 2013; 303 km south-south-east' */
export function pinName(partner: Partner, stage: Stage): string {
  const {messages, formats} = stage.words;
  return messages.map.pin(
    formats.text(partner.name),
    formats.country(partner.country),
    tieInWords(partner, stage),
    awayInWords(partner, stage),
  );
}

function dayInSentence(day: string, formats: Stage['words']['formats']): string {
  const edtf = readEdtf(day);
  return edtf ? formats.dateWhen(edtf) : day;
}

/** How many stand how on the day, and how far the ties in force reach. */
export function mapSummary(partners: readonly Partner[], stage: Stage): string {
  const {atlas, day, words} = stage;
  const {formats, messages} = words;
  const {map, common} = messages;
  const statuses = statusesOn(atlas, day);
  const counts = countsOf(partners, statuses);
  const told = STATUSES.flatMap((status) =>
    status === 'not-yet'
      ? []
      : [false, true].flatMap((perhaps) => {
          const n = (perhaps ? counts.perhaps : counts.certain)[status];
          return n ? [`${common.status(status, perhaps)}: ${formats.number(n)}`] : [];
        }),
  );
  const home = formats.text(atlas.home.name);
  const when = dayInSentence(day, formats);
  if (!told.length) return map.summaryNone(home, when);
  const km = ({coordinates}: Partner) => distanceKm(atlas.home.coordinates, coordinates);
  const inForce = partners.filter(({id}) => statuses.get(id)?.status === 'in-force').sort((a, b) => km(a) - km(b));
  const [near, far] = [inForce[0], inForce[inForce.length - 1]];
  const name = ({name}: Partner) => formats.text(name);
  const reach =
    near && far && near !== far
      ? map.reach(name(near), awayInWords(near, stage), name(far), awayInWords(far, stage))
      : '';
  return map.summary(home, when, formats.list(told), reach);
}
