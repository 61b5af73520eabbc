// What a filtered picture or table holds, in words: 'Only: in force; Ukraine, Moldova; “luck”'.
import {INSTRUMENTS} from '../model/vocabulary.ts';
import {STATUSES} from '../model/tie-status.ts';
import {exportMessagesIn} from '../i18n/export-messages.ts';
import type {SceneInput} from '../state/scene-input.ts';

/** Undefined where nothing is filtered. */
export function filterSentence({atlas, view, words}: SceneInput): string | undefined {
  const {files} = exportMessagesIn(words.language);
  const {common} = words.messages;
  const {status, country, group, instrument, query} = view.filters;
  const statusWords = status.map((token) => {
    const [name, how] = token.split(':');
    const known = STATUSES.find((one) => one === name);
    return known ? common.status(known, how === 'perhaps') : token;
  });
  const groupWords = group.map((id) => {
    const named = atlas.groups.find((one) => one.id === id);
    return named ? words.formats.text(named.name) : id;
  });
  const documents = instrument.map((token) => {
    const known = INSTRUMENTS.find((one) => one === token);
    return known ? common.instrument(known) : token;
  });
  const parts = [
    ...[statusWords, country.map(words.formats.country), groupWords, documents].map((facet) =>
      [...new Set(facet)].join(', '),
    ),
    query.trim() ? files.quoted(query.trim()) : '',
  ].filter(Boolean);
  return parts.length ? files.only(parts.join('; ')) : undefined;
}
