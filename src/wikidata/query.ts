// The query by which Wikidata's own service (query.wikidata.org) tells a city's partner cities. Nothing is asked from here: it
// is printed, and whoever wants runs it and saves its result.
//
// P190 twinned administrative body, P580 and P582 its beginning and end (with their precision), P1534 the cause of the end,
// P854 and P1476 address and title of a reference, P17 and P297 country and its code, P625 coordinates, P1448 official names
// with an end. https://www.wikidata.org/wiki/Property:P190
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]+)*$/i;
export const isItem = (text: string): boolean => /^Q[1-9]\d*$/.test(text);

/** The item in a number or in an address: 'Q761', 'https://www.wikidata.org/wiki/Q761'. */
export const itemIn = (text: string): string | undefined => /(?:^|\/)(Q[1-9]\d*)\/?$/.exec(text.trim())?.[1];

export function partnersQuery(item: string, languages: readonly string[]): string {
  const tags = languages.filter((tag) => LANGUAGE.test(tag));
  const names = (of: string): string =>
    tags
      .map(
        (tag) =>
          `  OPTIONAL { ?${of} rdfs:label ?${of}_${variable(tag)} . FILTER(LANG(?${of}_${variable(tag)}) = "${tag}") }\n`,
      )
      .join('');
  return `SELECT * WHERE {
  BIND(wd:${item} AS ?home)
  OPTIONAL { ?home wdt:P625 ?homeCoordinates . }
  OPTIONAL { ?home wdt:P17/wdt:P297 ?homeCountry . }
${names('home')}  ?home p:P190 ?statement .
  ?statement ps:P190 ?partner ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?statement pqv:P580 ?startValue . ?startValue wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision . }
  OPTIONAL { ?statement pqv:P582 ?endValue . ?endValue wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision . }
  OPTIONAL { ?statement pq:P582 ?endNode . }
  OPTIONAL { ?statement pq:P1534 ?cause .
${names('cause').replace(/^/gm, '  ').trimEnd()}
  }
  OPTIONAL { ?statement prov:wasDerivedFrom ?reference .
    OPTIONAL { ?reference pr:P854 ?referenceUrl . }
    OPTIONAL { ?reference pr:P1476 ?referenceTitle . }
  }
  OPTIONAL { ?partner wdt:P625 ?coordinates . }
  OPTIONAL { ?partner wdt:P17/wdt:P297 ?country . }
  OPTIONAL { ?partner p:P1448 ?official . ?official ps:P1448 ?formerName ; pq:P582 ?formerUntil . }
${names('partner')}}
`;
}

/** Where it can be run by a click. */
export const queryAddress = (query: string): string => `https://query.wikidata.org/#${encodeURIComponent(query)}`;

/** No hyphen in the name of a variable. */
export const variable = (tag: string): string => tag.replace(/-/g, '_');
