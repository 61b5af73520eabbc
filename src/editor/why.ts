// What readers will see as the status, and why: "in force: signed on 22 June 2013, nothing ended it".
import type {Words} from '../i18n/words.ts';
import type {Atlas, Partner, Tie} from '../model/atlas.ts';
import {partnerStatus, tieSpans, tieStatus} from '../model/tie-status.ts';
import type {EditorWords} from './editor-words.ts';

export interface Wording {
  readonly words: Words;
  readonly labels: EditorWords;
}

/** Of one document on the day of the data. */
export function whyOfTie(tie: Tie, atlas: Atlas, how: Wording): string {
  const {status, perhaps} = tieStatus(tie, atlas.updated);
  const told = how.words.messages.common.documentStatus(tie.instrument, status, perhaps);
  return how.labels.why.because(told, reason(tie, atlas, how));
}

/** Of a partner: that of its best document. */
export function whyOfPartner(partner: Partner, atlas: Atlas, how: Wording): string {
  const {common} = how.words.messages;
  const {why} = how.labels;
  const {status, perhaps, tie} = partnerStatus(partner, atlas.updated);
  const told = common.status(status, perhaps);
  if (!tie) return why.because(told, why.listed);
  return why.because(told, why.document(common.instrument(tie.instrument), reason(tie, atlas, how)));
}

function reason(tie: Tie, {updated}: Atlas, {words, labels: {why}}: Wording): string {
  if (tie.listed !== undefined) return why.undated;
  const {status, perhaps} = tieStatus(tie, updated);
  const spans = tieSpans(tie, updated);
  const cause = spans[spans.length - 1]?.cause;
  if (!cause) return tie.events.length > 0 ? why.nothingDecides : why.undated;
  const happened = why.happened(cause.type, words.formats.dateWhen(cause.when));
  if (perhaps && cause.type !== 'questioned') return why.roughly(happened);
  return status === 'in-force' && !perhaps ? why.nothingEnded(happened) : happened;
}
