// The languages that the editor speaks. Its words are none of the widget's, and do not travel with it.
import {english} from './editor-words-en.ts';
import {polish} from './editor-words-pl.ts';
import type {EditorWords} from './editor-words.ts';

export const EDITOR_LOCALES = ['pl', 'en'] as const;
export type EditorLocale = (typeof EDITOR_LOCALES)[number];

export const EDITOR_WORDS: Readonly<Record<EditorLocale, EditorWords>> = {en: english, pl: polish};

/** The first of the wishes that the editor speaks. */
export function editorLocale(...wishes: readonly (string | null | undefined)[]): EditorLocale {
  for (const wish of wishes) {
    const base = (wish ?? '').toLowerCase().split('-')[0];
    const found = EDITOR_LOCALES.find((one) => one === base);
    if (found) return found;
  }
  return 'en';
}
