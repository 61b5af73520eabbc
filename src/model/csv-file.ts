// Reads the contract's flat CSV table, a row an event, as a spreadsheet exports it: comma or semicolon, with or without
// a byte order mark, columns in any order. Needs the head of an atlas for what a table does not say (title, home, day).
import type {AtlasFile} from './schema.ts';

export type CsvHead = Pick<AtlasFile, 'format' | 'id' | 'title' | 'updated' | 'home'> & Partial<AtlasFile>;

/** Lines of cells; quotes as in RFC 4180. The separator is the one that the first line has more of. */
export function csvCells(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const [first = ''] = plain.split(/\r?\n/, 1);
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < plain.length; i++) {
    const sign = plain.charAt(i);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (plain.charAt(i + 1) === '"') {
        cell += sign;
        i++;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator || sign === '\n') {
      lines[lines.length - 1]?.push(cell);
      cell = '';
      if (sign === '\n') lines.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || lines[lines.length - 1]?.length) lines[lines.length - 1]?.push(cell);
  return lines.filter((line) => line.some((one) => one !== ''));
}

type Loose = {-readonly [K in keyof AtlasFile['partners'][number]]: AtlasFile['partners'][number][K]};

/** An atlas file, not yet checked: readAtlas says what is wrong with it. Unknown columns are left alone. */
export function atlasFileFromCsv(text: string, head: CsvHead): unknown {
  const [columns = [], ...lines] = csvCells(text);
  const names = columns.map((name) => name.trim());
  const partners = new Map<
    string,
    {readonly partner: Loose; readonly ties: Map<string, {id: string; instrument: string; events: unknown[]}>}
  >();
  const sources = new Map<string, {id: string; title: string; url?: string}>(
    (head.sources ?? []).map((source) => [source.id, source as {id: string; title: string}]),
  );
  for (const line of lines) {
    const at = (name: string): string => (line[names.indexOf(name)] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
    const several = (name: string): readonly string[] =>
      at(name)
        .split(' | ')
        .map((one) => one.trim());
    const texts = (name: string): Record<string, string> | undefined => {
      const pairs = ['pl', 'en'].flatMap((lang) => (at(`${name}_${lang}`) ? [[lang, at(`${name}_${lang}`)]] : []));
      return pairs.length ? (Object.fromEntries(pairs) as Record<string, string>) : undefined;
    };
    const number = (name: string): number => Number(at(name).replace(',', '.'));
    const id = at('partner_id');
    const group = at('group');
    const entry = partners.get(id) ?? {
      partner: {
        id,
        name: texts('partner_name') ?? {},
        country: at('country'),
        coordinates: [number('lon'), number('lat')],
        ...(group ? {group} : {}),
        ties: [],
      },
      ties: new Map<string, {id: string; instrument: string; events: unknown[]}>(),
    };
    partners.set(id, entry);
    const instrument = at('instrument');
    if (!at('event') && !instrument) continue;
    const tieId = at('tie_id') || `${id}-${instrument}`;
    const tie = entry.ties.get(tieId) ?? {id: tieId, instrument, events: []};
    entry.ties.set(tieId, tie);
    // A document without an event: nobody knows its date.
    if (!at('event')) continue;
    const urls = several('source_url');
    const given = several('source_id');
    const cited = several('source_title').flatMap((title, i) => {
      const url = urls[i] ?? '';
      if (!title && !url) return [];
      const known = [...sources.values()].find(
        (one) => one.id === given[i] || (one.title === title && (one.url ?? '') === url),
      );
      const own = known ?? {id: given[i] || `source-${sources.size + 1}`, title: title || url, ...(url ? {url} : {})};
      sources.set(own.id, own);
      return [own.id];
    });
    const place = at('place');
    const note = texts('note');
    const confidence = at('confidence');
    tie.events.push({
      type: at('event'),
      date: at('date'),
      ...(place ? {place} : {}),
      sources: cited,
      ...(note ? {note} : {}),
      ...(confidence ? {confidence} : {}),
    });
  }
  return {
    ...head,
    sources: [...sources.values()],
    partners: [...partners.values()].map(({partner, ties}) => ({...partner, ties: [...ties.values()]})),
  };
}
