// A day, month or year as people type it, in any language the widget speaks: '21.06.2014', 'June 2014', '21 VI 2014 r.'.
import {isIsoDay} from '../model/day.ts';
import {folded} from './fold.ts';
import {everyLanguage} from './languages.ts';

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** '2014', '2014-06' or '2014-06-21'; undefined if it is none of these. Day before month, as all our languages write. */
export function momentTyped(typed: string): string | undefined {
  const text = folded(typed);
  if (/[^\p{L}\d\s.,/\-–]/u.test(text)) return undefined;
  const grammars = everyLanguage().map(({dateGrammar}) => dateGrammar());
  const fillers = grammars.flatMap((grammar) => grammar.fillers);
  const tokens = (text.match(/\d+|\p{L}+/gu) ?? []).filter((token) => !fillers.includes(token));
  const words = tokens.filter((token) => !/^\d/.test(token));
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const place = numbers.findIndex((token) => token.length === 4);
  const year = numbers[place];
  const rest = numbers.filter((_, i) => i !== place);
  const [word] = words;
  if (year === undefined || words.length > 1 || rest.some((token) => token.length > 2)) return undefined;

  if (word !== undefined) return moment(year, monthNamed(word), ...rest);
  // Of three numbers the year comes first or last; as first it is followed by the month, as ISO 8601 has it.
  if (place === 0) return moment(year, ...rest);
  return place === numbers.length - 1 ? moment(year, ...rest.reverse()) : undefined;
}

function moment(...fields: readonly (string | undefined)[]): string | undefined {
  if (fields.length > 3 || fields.includes(undefined)) return undefined;
  const at = fields.map((field = '') => field.padStart(2, '0')).join('-');
  return isIsoDay(at + '-01-01'.slice((fields.length - 1) * 3)) ? at : undefined;
}

/** '06' for 'june', 'jun', 'czerwiec', 'czerwcu', 'vi'; at least three letters of a name. */
function monthNamed(word: string): string | undefined {
  let index = ROMAN.indexOf(word);
  for (const {dateGrammar} of everyLanguage()) {
    if (index >= 0 || word.length < 3) break;
    index = dateGrammar().months.findIndex((forms) => forms.some((form) => folded(form).startsWith(word)));
  }
  return index < 0 ? undefined : String(index + 1);
}
