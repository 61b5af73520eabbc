// The gender of each document's noun in Polish (list, umowa, porozumienie, deklaracja, memorandum, oświadczenie), with
// which participles and verbs agree.
import type {Instrument} from '../model/schema.ts';

export type Gender = 'f' | 'm' | 'n';

const GENDERS: Readonly<Record<Instrument, Gender>> = {
  'letter-of-intent': 'm',
  agreement: 'f',
  accord: 'n',
  declaration: 'f',
  memorandum: 'n',
  statement: 'n',
};

export const genderOf = (instrument: Instrument): Gender => GENDERS[instrument];
