// The sources that a row of a table names, each taken up once.
import {trimmed} from '../base/trimmed.ts';
import type {CsvLine, CsvPlace} from './csv-line.ts';
import type {AtlasFile} from './schema.ts';

export type CsvSource = AtlasFile['sources'][number];

/** Between several sources of one event. */
const SEVERAL = ' | ';

/** Their ids; those that are new are added to `sources`, and where they stand in the table is noted. */
export function citedBy(
  line: CsvLine,
  sources: CsvSource[],
  note: (path: string, place: CsvPlace) => void,
): readonly string[] {
  const cited: string[] = [];
  const [titles = [], urls = [], ids = []] = (['source_title', 'source_url', 'source_id'] as const).map((name) =>
    line.at(name).split(SEVERAL),
  );
  for (let i = 0; i < Math.max(titles.length, urls.length, ids.length); i++) {
    const [title = '', url = '', id = ''] = [titles[i], urls[i], ids[i]].map((one = '') => trimmed(one));
    if (!title && !url && !id) continue;
    const known = sources.find((one) => (id ? one.id === id : one.title === (title || url) && (one.url ?? '') === url));
    if (known) {
      cited.push(known.id);
      continue;
    }
    const own = {id: id || `source-${sources.length + 1}`, title: title || url || id, ...(url ? {url} : {})};
    const path = `sources[${sources.push(own) - 1}]`;
    note(path, line.place('source_title'));
    note(`${path}.id`, line.place('source_id'));
    note(`${path}.url`, line.place('source_url'));
    cited.push(own.id);
  }
  return cited;
}
