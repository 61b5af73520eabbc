// Whose work it is: who made, published and paid for the data, and the data sets of others in it, under their licences. It
// stands wherever the licence stands: in pictures, tables, GeoJSON, JSON-LD and metadata.
import {closed, exportMessagesIn} from '../i18n/export-messages.ts';
import type {Atlas} from '../model/atlas.ts';
import {licenceName} from '../model/licence-url.ts';
import {textIn, type Languages} from '../model/text.ts';
import type {Words} from '../i18n/words.ts';

export interface Makers {
  readonly creator: string | undefined;
  readonly publisher: string | undefined;
  readonly funder: string | undefined;
  readonly doi: string | undefined;
}

export function makersOf({creator, publisher, funder, doi}: Atlas, languages: Languages): Makers {
  const text = (own: Atlas['creator']): string | undefined => (own === undefined ? undefined : textIn(own, languages));
  return {creator: text(creator), publisher: text(publisher), funder: text(funder), doi};
}

export const doiUrl = (doi: string): string => `https://doi.org/${doi}`;

export interface UsedData {
  /** 'GeoNames' */
  readonly name: string;
  readonly licence: string;
}

/** The data sets that must be named: those of the sources that have a licence of their own; each maker and licence once. */
export function usedData({sources}: Pick<Atlas, 'sources'>): readonly UsedData[] {
  const used = new Map<string, UsedData>();
  for (const {licence, publisher, title} of sources) {
    if (licence === undefined) continue;
    // Behind a comma stands by whom it was passed on.
    const name = publisher?.split(', ')[0] ?? textIn(title, 'en');
    used.set(`${name} ${licence}`, {name, licence});
  }
  return [...used.values()];
}

/**
 * 'Data: …. Publisher: …. Data sets used: GeoNames (CC BY 4.0). Map: Natural Earth (public domain).', as sentences.
 * @param hasMap false where no land is drawn
 */
export function creditSentences(
  atlas: Atlas,
  {language, textLanguages, messages}: Words,
  hasMap = true,
): readonly string[] {
  const w = exportMessagesIn(language).files;
  const {creator, publisher, funder, doi} = makersOf(atlas, textLanguages);
  const used = usedData(atlas).map(({name, licence}) => `${name} (${licenceName(licence)})`);
  return [
    ...(creator === undefined ? [] : [w.createdBy(creator)]),
    ...(publisher === undefined ? [] : [messages.sources.publishedBy(publisher)]),
    ...(funder === undefined ? [] : [messages.sources.fundedBy(funder)]),
    ...(doi === undefined ? [] : [`DOI: ${doi}`]),
    ...(used.length ? [w.usedData(used.join(', '))] : []),
    ...(hasMap ? [w.mapData] : []),
  ].map(closed);
}
