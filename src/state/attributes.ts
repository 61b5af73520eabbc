// The element's attributes as words of the view: what they set, and what is said of one that makes no sense.
import {trimmed} from '../base/trimmed.ts';
import type {Atlas} from '../model/atlas.ts';
import type {Action} from './actions.ts';
import {CODECS} from './codecs.ts';
import {known} from './reduce.ts';
import {FACETS, fieldsOf, STANDARD, type ViewState} from './view-state.ts';

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Attributes that are kept in the view. */
export const VIEW_ATTRIBUTES = ['at', 'home', 'city', 'projection', 'panels', ...FACETS, 'query'] as const;
export type ViewAttribute = (typeof VIEW_ATTRIBUTES)[number];

export interface InvalidValue {
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** The action that an attribute stands for; taking it away (null) restores the default. */
export function attributeAction(name: ViewAttribute, value: string | null): Action | {readonly invalid: InvalidValue} {
  const {read, allowed} = CODECS[name];
  const text = trimmed(value ?? '');
  const field = text ? read(text) : STANDARD[name];
  if (text && field === undefined) return {invalid: {name, value: text, allowed}};
  // Another moment is no longer that of a chapter.
  return {type: 'restored', view: {[name]: field, ...(name === 'at' ? {chapter: undefined} : {})}};
}

/** The attribute's text for a view: the inverse of {@link attributeAction}. */
export function attributeText(name: ViewAttribute, view: ViewState): string {
  const field = fieldsOf(view)[name] ?? '';
  return typeof field === 'string' ? field : field.join(' ');
}

/** What the view asks for that this atlas does not have. */
export function unknownIds(atlas: Atlas, view: ViewState): readonly InvalidValue[] {
  const fields = fieldsOf(view);
  return Object.entries(known(atlas)).flatMap(([name, allowed]) =>
    [fields[name as keyof ReturnType<typeof known>] ?? []]
      .flat()
      .filter((value) => !allowed.includes(value))
      .map((value) => ({name, value, allowed})),
  );
}

/** What a script hands in, as an attribute would say it; a list is separated by spaces. Nothing in it is thrown on. */
export function attributeString(value: unknown): string | null {
  if (value === null || value === undefined || typeof value === 'string') return value ?? null;
  try {
    return Array.isArray(value) ? value.join(' ') : `${value as string}`;
  } catch {
    return typeof value;
  }
}
