// The first signature of any of a partner's documents: 'since' in the table, 'first document' in the timeline's rows.
import type {Partner, Tie, TieEvent} from './atlas.ts';

export function firstSignature({
  ties,
}: Pick<Partner, 'ties'>): (Pick<TieEvent, 'when'> & {readonly tie: Tie}) | undefined {
  let first: ReturnType<typeof firstSignature>;
  for (const tie of ties)
    for (const {type, when} of tie.events)
      if (type === 'signed' && (!first || when.earliest < first.when.earliest)) first = {tie, when};
  return first;
}

/** The first date of what {@link Partner.first} tells, as it is recorded (EDTF): a year is no first of January. */
export function firstDate({ties}: Pick<Partner, 'ties'>): string | undefined {
  const events = ties.flatMap((tie) => tie.events);
  const signed = events.filter(({type}) => type === 'signed');
  let first: TieEvent | undefined;
  for (const event of signed.length ? signed : events)
    if (!first || event.when.earliest < first.when.earliest) first = event;
  return first?.date;
}
