// The tables of docs/atlas.md: every field that the schema has, what it is and what it means. A field without a meaning here,
// or a meaning without a field, is an error.
import {atlasJsonSchema} from './write-schema.mjs';

/** [table, path of the record in the schema, {field: meaning}] */
const RECORDS = [
  ['fields_of_atlas', '', {
    $schema: 'Address of the schema, for editors that complete and check while one types.',
    format: 'Always `twin-cities/1`.',
    id: 'Short name of the whole.',
    title: 'Title over the widget.',
    updated: 'Day of the last change of the data. Nothing is shown beyond it.',
    licence: 'Of the data, by its SPDX name: `CC0-1.0`, `CC-BY-4.0`.',
    url: 'Short address of the page, for print.',
    publisher: 'Who publishes the data.',
    creator: 'Who made them.',
    funder: 'Who paid for them.',
    doi: 'As it stands behind https://doi.org/.',
    home: 'The city whose partners these are. With `homes` it may be left out: the middle of them is taken.',
    sources: 'Where the facts come from; readers see their numbers in this order.',
    partners: 'The partner cities, in the order in which they became so.',
    about: 'What a reader should know of the whole.',
    groups: 'Kinds of partners, to filter by.',
    homes: 'Several towns in one atlas, instead of `home`: each as `home` is.',
    places: 'Places of events that are neither home nor a partner.',
    undertakings: 'What was done together: exhibitions, festivals, conferences.',
    memberships: 'International associations to which the city belongs.',
    discrepancies: 'Where the sources disagree, what is followed, and why.',
    periods: 'Context drawn as a band behind the timeline.',
    chapters: 'A story through the map and the timeline.',
    passages: 'Titles and slogans that stand in texts of another language.',
  }],
  ['fields_of_home', 'home', {
    id: 'Its id; events may name it as their `place`.',
    name: 'Its name in each language.',
    country: 'Country in which it lies today.',
    coordinates: 'Longitude first, then latitude.',
    wikidata: 'Its number in Wikidata.',
    geonames: 'Its number in GeoNames.',
    endonyms: 'Languages in whose form the city names itself.',
    otherNames: 'Further and former names by language, for search and details.',
    note: 'What else there is to say.',
    shown: '`false` where nobody says which city it is: it is not drawn, nor are lines and distances from it.',
  }],
  ['fields_of_partner', 'partners', {
    id: 'Its id, for links, places and disagreements.',
    name: 'Its name in each language.',
    country: 'Country in which it lies today.',
    coordinates: 'Longitude first, then latitude.',
    ties: 'The documents. None: it is on a list, and no more is known.',
    wikidata: 'Its number in Wikidata.',
    geonames: 'Its number in GeoNames.',
    endonyms: 'Languages in whose form the city names itself.',
    otherNames: 'Further and former names by language.',
    kind: 'Kind of unit where it is no city: county, district.',
    group: 'Id of a group.',
    note: 'What else there is to say.',
    sources: 'Of the note.',
    image: 'A picture, from its own file.',
  }],
  ['fields_of_image', 'partners.image', {
    src: 'Its address. The page must be allowed to show it.',
    alt: 'What it shows, for those who do not see it.',
    credit: 'Who made it.',
    licence: 'Under which licence.',
  }],
  ['fields_of_tie', 'partners.ties', {
    id: 'Its id.',
    instrument: 'What kind of document.',
    events: 'What happened to it, in the order in which it happened. None: the date is unknown.',
    scope: 'What it is about.',
    note: 'What else there is to say.',
    sources: 'Of the note.',
    home: 'Whose it is, where there are several `homes`: then it must be there.',
  }],
  ['fields_of_event', 'partners.ties.events', {
    type: 'What happened.',
    date: 'When, as precisely as it is known, and no more.',
    sources: 'Where it is told.',
    place: 'Id of home, of a partner or of a place.',
    note: 'What else there is to say.',
    confidence: '`medium` is marked for readers; `high` where nothing is said.',
  }],
  ['fields_of_source', 'sources', {
    id: 'Its id, by which facts name it.',
    title: 'As it is printed, or in each language.',
    publisher: 'Who published it.',
    language: 'Language of the source.',
    date: 'When it was published.',
    url: 'Where it can be read.',
    role: 'Primary, secondary, or a set of data.',
    licence: 'Of a set of data that must be named wherever the atlas is shown, by its SPDX id, e.g. `CC-BY-4.0`.',
    note: 'What one should know when reading it.',
  }],
  ['fields_of_undertaking', 'undertakings', {
    id: 'Its id.',
    kind: 'A word of your own; those that are known are said in the language of the reader.',
    title: 'What it is called.',
    sources: 'Where it is told.',
    role: 'What the city had to do with it.',
    date: 'When; it may be unknown.',
    place: 'Id of home, of a partner or of a place.',
    partners: 'Ids of the partners that took part.',
    inferred: '`true` where the sources do not name the partner.',
    home: 'Of which of several `homes`; absent: of all.',
    note: 'What else there is to say.',
    confidence: 'As with events.',
  }],
  ['fields_of_membership', 'memberships', {
    id: 'Its id.',
    name: 'Of the association.',
    sources: 'Where it is told.',
    since: 'From when.',
    until: 'Until when; absent while it lasts.',
    attested: 'The last day for which a source shows it; without an end it fades from there.',
    seat: 'Where the association has its seat.',
    workingGroups: 'In which the city takes part.',
    activities: 'What is done there.',
    plans: 'What is intended.',
    home: 'Of which of several `homes`; absent: of all.',
    history: 'Dated facts, such as the resolution to join.',
    note: 'What else there is to say.',
    confidence: 'As with events.',
  }],
  ['fields_of_discrepancy', 'discrepancies', {
    about: 'Ids of what it is about.',
    note: 'What the sources say.',
    sources: 'Which they are.',
    id: 'Its id.',
    title: 'A title.',
    resolution: 'What the atlas follows, and why.',
  }],
  ['fields_of_period', 'periods', {
    id: 'Its id.',
    name: 'Its name.',
    from: 'Beginning.',
    to: 'End.',
    sources: 'Where it is told.',
  }],
  ['fields_of_chapter', 'chapters', {
    id: 'Its id.',
    title: 'Its title.',
    text: 'What is told.',
    view: 'What map and timeline show meanwhile: the same words as the attributes.',
    sources: 'Where it is told.',
  }],
  ['fields_of_passage', 'passages', {
    text: 'The very words, as they stand in the texts.',
    language: 'Their language, as a tag (BCP 47): screen readers speak them in it wherever they stand.',
  }],
]; // prettier-ignore

export async function fieldTables(table, code) {
  const schema = await atlasJsonSchema();
  const bare = (shape) => (shape.$ref ? schema.$defs[shape.$ref.split('/').pop()] : shape);
  const recordAt = (path) =>
    path
      .split('.')
      .filter(Boolean)
      .reduce((shape, key) => {
        const next = bare(shape.properties[key]);
        return next.items?.properties ? next.items : next;
      }, schema);
  const kindOf = (shape) => {
    const name = shape.$ref?.split('/').pop();
    if (name === 'sources') return 'ids of sources';
    if (name) return name;
    if (shape.enum) return shape.enum.map(code).join(' ');
    if (shape.anyOf) return shape.anyOf.map(kindOf).join(' or ');
    if (shape.type === 'array')
      return `list of ${shape.items?.properties ? 'objects' : `${kindOf(shape.items ?? {})}s`}`;
    if (shape.additionalProperties) return `${kindOf(shape.additionalProperties)} by language`;
    return {string: 'string', boolean: '`true` or `false`'}[shape.type] ?? shape.type ?? '';
  };
  return Object.fromEntries(
    RECORDS.map(([name, path, meanings]) => {
      const {properties, required = []} = recordAt(path);
      const known = Object.keys(properties);
      const odd = [
        ...known.filter((key) => !meanings[key]),
        ...Object.keys(meanings).filter((key) => !known.includes(key)),
      ];
      if (odd.length > 0) throw new Error(`${name}: ${odd.join(', ')}`);
      const rows = known.map((key) => [
        code(key),
        kindOf(properties[key]),
        required.includes(key) ? 'yes' : '',
        meanings[key],
      ]);
      return [name, () => table(['field', 'what it is', 'needed', 'meaning'], rows)];
    }),
  );
}
