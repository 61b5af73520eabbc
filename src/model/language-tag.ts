// Which language tags (BCP 47) are known. A screen reader speaks what it is told: an unknown one is warned of, and not told.
import {memo} from '../base/memo.ts';

/** Two-letter codes are those that have a name (so that `ua`, `cz`, `by` are told); of the rest only the form is judged. */
export function isLanguage(tag: string): boolean {
  const [, code = ''] = /^([a-z]{2,3})(-[a-z0-9]{1,8})*$/i.exec(tag) ?? [];
  return code.length === 3 || (code !== '' && languages().of(code) !== undefined);
}
const languages = memo(() => new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}));
