// The atlas as a schema.org Dataset, for search engines and catalogues of data: licence, citations, time and places.
import type {Source} from '../model/atlas.ts';
import {textIn, type Languages} from '../model/text.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {exportMessagesIn} from '../i18n/export-messages.ts';
import {jsonText} from '../base/json-text.ts';
import {licenceUrl} from '../model/licence-url.ts';
import {creditSentences, doiUrl, makersOf, usedData} from './credits.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

export interface Origin {
  /** Address of the page, to be printed and cited. */
  readonly address: string | undefined;
  readonly version: string;
}

export function jsonLd({atlas, words, today}: SceneInput, {address, version}: Origin): JsonLd {
  const {locale, textLanguages} = words;
  const w = exportMessagesIn(words.language).files;
  const {home, licence, partners, sources} = atlas;
  const {creator, publisher, funder, doi} = makersOf(atlas, textLanguages);
  const organisation = (own: string): JsonLd => ({'@type': 'Organization', name: own});
  const url = address ?? atlas.url;
  const name = textIn(atlas.title, textLanguages);
  const open = atlas.extent.to <= today;
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    ...(url === undefined ? {} : {'@id': url, url}),
    identifier: doi === undefined ? atlas.id : [atlas.id, doiUrl(doi)],
    ...(doi === undefined ? {} : {sameAs: doiUrl(doi)}),
    // A person or an organisation: the atlas does not say.
    ...(creator === undefined ? {} : {creator: {name: creator}}),
    ...(publisher === undefined ? {} : {publisher: organisation(publisher)}),
    ...(funder === undefined ? {} : {funder: organisation(funder)}),
    name,
    alternateName: Object.values(atlas.title).filter((other) => other !== name),
    description: `${w.description(textIn(home.name, textLanguages), partners.length)} ${w.description2}`,
    inLanguage: locale,
    keywords: w.keywords,
    dateModified: atlas.updated,
    version: atlas.updated,
    isAccessibleForFree: true,
    ...(licence === undefined ? {} : {license: licenceUrl(licence)}),
    temporalCoverage: `${atlas.extent.from.slice(0, 4)}/${open ? '..' : atlas.extent.to.slice(0, 4)}`,
    spatialCoverage: [...(home.shown === false ? [] : [home]), ...partners].map(
      ({name: names, country, coordinates: [longitude, latitude], wikidata}) => ({
        '@type': 'Place',
        name: textIn(names, textLanguages),
        address: {'@type': 'PostalAddress', addressCountry: country},
        geo: {'@type': 'GeoCoordinates', latitude, longitude},
        ...(wikidata === undefined ? {} : {sameAs: `https://www.wikidata.org/entity/${wikidata}`}),
      }),
    ),
    variableMeasured: [w.document, w.statusOn(atlas.updated)],
    citation: sources.map((source) => creativeWork(source, textLanguages)),
    isBasedOn: usedData(atlas).map(({name: used, licence: theirs}) => ({
      '@type': 'Dataset',
      name: used,
      license: licenceUrl(theirs),
    })),
    creditText: [citationCredit(name, atlas.updated, version), ...creditSentences(atlas, words)].join(' '),
  };
}

function creativeWork({title, publisher, when, language, url}: Source, languages: Languages): JsonLd {
  return {
    '@type': 'CreativeWork',
    name: textIn(title, languages),
    ...(publisher === undefined ? {} : {publisher: {'@type': 'Organization', name: publisher}}),
    ...(when === undefined
      ? {}
      : when.kind === 'date' && !when.uncertain && !when.approximate
        ? {datePublished: when.text}
        : {temporal: when.text}),
    ...(language === undefined ? {} : {inLanguage: language}),
    ...(url === undefined ? {} : {url}),
  };
}

function citationCredit(name: string, updated: string, version: string): string {
  return `${name}, ${updated} (twin-cities ${version}).`;
}

/** JSON that may stand inside a <script> element: nothing in it can end the element. */
export function scriptSafeJson(value: unknown): string {
  return jsonText(value, 1).replace(/</g, '\\u003c');
}
