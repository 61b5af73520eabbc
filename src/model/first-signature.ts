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
