// What a view needs to speak one language: messages and formats.
import {memoByKey} from '../base/memo.ts';
import {formatsIn, type Formats} from './formats.ts';
import type {Language} from './language.ts';
import {baseOf, languageFor} from './languages.ts';
import {messagesIn, type Messages} from './messages.ts';

export interface Words {
  readonly language: Language;
  /** Of the widget's own words. */
  readonly locale: string;
  /** In which the atlas's texts are wanted, best first: as a rule the locale alone, behind what the widget does not speak. */
  readonly textLanguages: readonly string[];
  readonly messages: Messages;
  readonly formats: Formats;
}

type Wish = string | null | undefined;

/** Not of all that ever was wished for. */
const made = memoByKey<Words>(40);

/** Words in the first language of the wishes that the widget speaks. */
export function wordsIn(...wishes: readonly Wish[]): Words {
  const language = languageFor(...wishes);
  const {locale} = language;
  const textLanguages = [...wishedBefore(locale, wishes), locale];
  return made(textLanguages.join(), () =>
    Object.freeze({
      language,
      locale,
      textLanguages,
      messages: messagesIn(language),
      formats: formatsIn(language, textLanguages),
    }),
  );
}

/** What was rather wished for than the locale: a Finnish reader gets Finnish names among English words. */
function wishedBefore(locale: string, wishes: readonly Wish[]): readonly string[] {
  const met = wishes.findIndex((wish) => baseOf(wish) === locale);
  return wishes.slice(0, met < 0 ? undefined : met).filter((wish): wish is string => !!wish);
}
