// The view as keys of the page's #fragment (`twin-at=2014&twin-city=lutsk`). Other content of the fragment is left alone.
import {CODECS, FILTER_CODECS, type Codec} from './codecs.ts';
import {INITIAL_VIEW, NO_FILTERS, type Filters, type ViewState} from './view-state.ts';

const PREFIX = 'twin-';

/** `fragment` (without #) with the view's keys in place of the old ones. Defaults are left out. */
export function fragmentWith(fragment: string, view: ViewState): string {
  const others = fragment.split('&').filter((part) => part !== '' && !part.startsWith(PREFIX));
  const own: string[] = [];
  const put = <T>({name, write}: Codec<T>, value: T): void => {
    const text = write(value);
    if (text) own.push(`${PREFIX}${name}=${encodeURIComponent(text).replace(/%20/g, '+').replace(/%3A/g, ':')}`);
  };
  put(CODECS.at, view.at);
  put(CODECS.city, view.city);
  put(CODECS.projection, view.projection);
  put(CODECS.panels, view.panels);
  put(CODECS.rows, view.rows);
  put(CODECS.sort, view.sort);
  put(CODECS.chapter, view.chapter);
  put(FILTER_CODECS.status, view.filters.status);
  put(FILTER_CODECS.country, view.filters.country);
  put(FILTER_CODECS.group, view.filters.group);
  put(FILTER_CODECS.instrument, view.filters.instrument);
  put(FILTER_CODECS.query, view.filters.query);
  return [...others, ...own].join('&');
}

/** What a fragment says of the view, what it says that makes no sense, and whether it speaks of the view at all. */
export interface Link {
  readonly view: Partial<ViewState>;
  readonly odd: readonly {readonly name: string; readonly value: string; readonly allowed: readonly string[]}[];
}

/** Keys that the fragment does not name take their defaults; undefined when it names none. */
export function linkIn(fragment: string): Link | undefined {
  const texts = new Map<string, string>();
  for (const part of fragment.split('&')) {
    const [key = '', ...rest] = part.split('=');
    if (key.startsWith(PREFIX)) texts.set(key.slice(PREFIX.length), decoded(rest.join('=')));
  }
  if (texts.size === 0) return undefined;
  const odd: {name: string; value: string; allowed: readonly string[]}[] = [];
  const take = <T>({name, read, allowed}: Codec<T>, standard: T): T => {
    const text = texts.get(name);
    if (text === undefined) return standard;
    const value = read(text);
    if (value === undefined) odd.push({name: PREFIX + name, value: text, allowed});
    return value ?? standard;
  };
  const filters: Filters = {
    status: take(FILTER_CODECS.status, NO_FILTERS.status),
    country: take(FILTER_CODECS.country, NO_FILTERS.country),
    group: take(FILTER_CODECS.group, NO_FILTERS.group),
    instrument: take(FILTER_CODECS.instrument, NO_FILTERS.instrument),
    query: take(FILTER_CODECS.query, NO_FILTERS.query),
  };
  return {
    view: {
      filters,
      at: take(CODECS.at, INITIAL_VIEW.at),
      city: take(CODECS.city, INITIAL_VIEW.city),
      projection: take(CODECS.projection, INITIAL_VIEW.projection),
      ...(texts.has('panels') ? {panels: take(CODECS.panels, INITIAL_VIEW.panels)} : {}),
      rows: take(CODECS.rows, INITIAL_VIEW.rows),
      sort: take(CODECS.sort, INITIAL_VIEW.sort),
      chapter: take(CODECS.chapter, INITIAL_VIEW.chapter),
    },
    odd,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
