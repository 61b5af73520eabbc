// Texts that an import writes into the atlas, in the languages that the widget began with; the clerk may change them.
import {textIn} from '../model/text.ts';
import type {Text} from '../model/schema.ts';

export const TEXTS = {
  title: {pl: 'Miasta partnerskie', en: 'Partner cities'},
  /** Title of a statement as a source. */
  statement: (home: Text, partner: Text): Text => ({
    pl: `Wikidane: ${textIn(home, 'pl')} – ${textIn(partner, 'pl')}`,
    en: `Wikidata: ${textIn(home, 'en')} – ${textIn(partner, 'en')}`,
  }),
  unknownInstrument: {
    pl: 'Według Wikidanych, które nie podają rodzaju dokumentu.',
    en: 'After Wikidata, which does not tell the kind of document.',
  },
} as const;
