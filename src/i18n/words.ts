// What a view needs to speak one language: messages and formats.
import {memoByKey} from '../base/memo.ts';
import {formatsIn, type Formats} from './formats.ts';
import type {Language} from './language.ts';
import {languageFor} from './languages.ts';
import {messagesIn, type Messages} from './messages.ts';

export interface Words {
  readonly language: Language;
  /** Of the widget's own words. */
  readonly locale: string;
  readonly messages: Messages;
  readonly formats: Formats;
}

const made = memoByKey<Words>();

/** Words in the first language of the wishes that the widget speaks. */
export function wordsIn(...wishes: readonly (string | null | undefined)[]): Words {
  const language = languageFor(...wishes);
  const {locale} = language;
  return made(locale, () =>
    Object.freeze({language, locale, messages: messagesIn(language), formats: formatsIn(language)}),
  );
}
