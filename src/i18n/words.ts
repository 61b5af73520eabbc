// What a view needs to speak one language: messages, formats, direction.
import {keeper} from '../base/memo.ts';
import {formatsIn, type Formats} from './formats.ts';
import {spokenLocale, type Locale} from './locale.ts';
import {messagesIn, type Messages} from './messages.ts';

export interface Words {
  /** Language of the widget's own words. */
  readonly locale: Locale;
  readonly messages: Messages;
  readonly formats: Formats;
}

const made = keeper<Words>();

/** Words in the first language of the wishes that the widget speaks. */
export function wordsIn(...wishes: readonly (string | null | undefined)[]): Words {
  const locale = spokenLocale(...wishes);
  return made(locale, () => Object.freeze({locale, messages: messagesIn(locale), formats: formatsIn(locale)}));
}
