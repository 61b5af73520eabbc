// The view as keys of the page's #fragment (`twin-at=2014&twin-city=lutsk`). Other content of the fragment is left alone.
import {CODECS, FIELDS, writtenField} from './codecs.ts';
import {fieldsOf, STANDARD, type Fields, type ViewState} from './view-state.ts';

const PREFIX = 'twin-';

/** `fragment` (without #) with the view's keys in place of the old ones. Defaults are left out. */
export function fragmentWith(fragment: string, view: ViewState): string {
  const others = fragment.split('&').filter((part) => part !== '' && !part.startsWith(PREFIX));
  const fields = fieldsOf(view);
  const own = FIELDS.flatMap((field) => {
    const text = encodeURIComponent(writtenField(field, fields)).replace(/%20/g, '+').replace(/%3A/g, ':');
    return text ? `${PREFIX}${field}=${text}` : [];
  });
  return [...others, ...own].join('&');
}

/** What a fragment says of the view, what it says that makes no sense, and whether it speaks of the view at all. */
export interface Link {
  readonly view: Partial<Fields>;
  readonly odd: readonly {readonly name: string; readonly value: string; readonly allowed: readonly string[]}[];
  /** Number of the source that it leads to. */
  readonly source: number | undefined;
}

const SOURCE = 'source';

/** `fragment` as a link to one of the sources; it is no part of the view, and goes when the view is another. */
export function fragmentAtSource(fragment: string, number: number): string {
  const others = fragment.split('&').filter((part) => part !== '' && !part.startsWith(`${PREFIX}${SOURCE}=`));
  return [...others, `${PREFIX}${SOURCE}=${number}`].join('&');
}

/** Keys that the fragment does not name take their defaults, except the panels; undefined when it names none. */
export function linkIn(fragment: string): Link | undefined {
  const texts = new Map<string, string>();
  for (const part of fragment.split('&')) {
    const [key = '', ...rest] = part.split('=');
    if (key.startsWith(PREFIX)) texts.set(key.slice(PREFIX.length), decoded(rest.join('=')));
  }
  if (texts.size === 0) return undefined;
  const odd: {name: string; value: string; allowed: readonly string[]}[] = [];
  const entries = FIELDS.flatMap((field) => {
    const text = texts.get(field);
    if (text === undefined) return field === 'panels' ? [] : [[field, STANDARD[field]]];
    const {read, allowed} = CODECS[field];
    const value = read(text);
    if (value === undefined) odd.push({name: PREFIX + field, value: text, allowed});
    return [[field, value ?? STANDARD[field]]];
  });
  const source = Number(texts.get(SOURCE));
  return {view: Object.fromEntries(entries) as Partial<Fields>, odd, source: source > 0 ? source : undefined};
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
