// Words for what goes wrong: one sentence for every code of the model, and the states of loading. What to do about it is
// in remedies.ts.
import {msg, str} from '@lit/localize';
import type {OtherEdtf} from '../../model/edtf.ts';
import type {JsonCause} from '../../model/json-flaw.ts';
import type {Problem} from '../../model/problem.ts';
import {textIn} from '../../model/text.ts';
import type {Numbers} from '../numbers.ts';

export const problemMessages = ({plural, number, locale}: Numbers) => {
  const quoted = (value: string | undefined): string =>
    value === undefined ? msg('this value', {id: 'problem.value'}) : msg(str`"${value}"`, {id: 'problem.quoted'});
  const file = (name: string | undefined): string =>
    name === undefined
      ? msg('the file', {id: 'problem.file'})
      : msg(str`the file "${name}"`, {id: 'problem.file.named'});
  const choice = (allowed: readonly string[] | undefined): string =>
    allowed && allowed.length > 0 ? msg(str`; allowed: ${allowed.join(', ')}`, {id: 'problem.allowed'}) : '';
  const meant = (near: string | undefined): string =>
    near === undefined ? '' : msg(str`; did you mean ${quoted(near)}?`, {id: 'problem.near'});

  /** Why a text is not JSON, behind a colon. */
  const jsonText = (cause: JsonCause): string =>
    ({
      blank: msg('it is empty', {id: 'json.blank'}),
      'web-page': msg('it is a web page (HTML), perhaps one that asks to log in or says "not found"', {
        id: 'json.web-page',
      }),
      'cut-off': msg('it breaks off; something is missing at the end', {id: 'json.cut-off'}),
      'extra-comma': msg('a comma too many', {id: 'json.extra-comma'}),
      'missing-comma': msg('a comma is missing after this', {id: 'json.missing-comma'}),
      'missing-colon': msg('a colon is missing between a key and its value', {id: 'json.missing-colon'}),
      'missing-value': msg('a value is missing', {id: 'json.missing-value'}),
      'curly-quotes': msg(str`typographic quotation marks („ ” “ ”) in place of straight ones (${'"'})`, {
        id: 'json.curly-quotes',
      }),
      'single-quotes': msg(str`an apostrophe in place of a quotation mark (${'"'})`, {id: 'json.single-quotes'}),
      'inner-quote': msg('a quotation mark within a text', {id: 'json.inner-quote'}),
      'unclosed-quote': msg('a text without its closing quotation mark', {id: 'json.unclosed-quote'}),
      'no-quotes': msg('a text or a key without quotation marks', {id: 'json.no-quotes'}),
      'wrong-bracket': msg('the wrong closing bracket', {id: 'json.wrong-bracket'}),
      'after-end': msg('there is something after the last bracket', {id: 'json.after-end'}),
      comment: msg('a comment, which JSON does not allow', {id: 'json.comment'}),
      'odd-number': msg('a number in a form that JSON does not allow', {id: 'json.odd-number'}),
      'odd-space': msg('a tab, a special space or an invisible sign', {id: 'json.odd-space'}),
      'odd-escape': msg('a backslash in the wrong place', {id: 'json.odd-escape'}),
      'odd-sign': msg('a sign that is not allowed here', {id: 'json.odd-sign'}),
    })[cause];

  /** EDTF that is right and yet not taken. */
  const edtfText = (cause: OtherEdtf): string =>
    ({
      'open-end': msg('an open end', {id: 'edtf.open-end'}),
      season: msg('a season', {id: 'edtf.season'}),
      'digits-left-out': msg('digits left out', {id: 'edtf.digits-left-out'}),
      'far-year': msg('a year outside 1 to 9999', {id: 'edtf.far-year'}),
      'time-of-day': msg('a time of day', {id: 'edtf.time-of-day'}),
      'mark-within': msg('a mark before or within the date', {id: 'edtf.mark-within'}),
    })[cause];

  /** What is wrong, as it stands after the path and a colon: '"2012-13-01" is no EDTF date'. */
  const problemText = ({code, value, allowed, cause, near}: Omit<Problem, 'path'>): string => {
    const it = quoted(value);
    return {
      unreachable: msg(
        str`${file(value)} could not be reached: check the network, the address, and whether its server lets other sites read it (CORS)`,
        {id: 'problem.unreachable'},
      ),
      timeout: msg(str`${file(value)} did not arrive within 15 seconds`, {id: 'problem.timeout'}),
      http: msg(str`the server answered with the error ${value ?? '?'}`, {id: 'problem.http'}),
      'too-large': msg('the file is larger than 5 MB', {id: 'problem.too-large'}),
      'not-utf-8': msg('the file is not saved as UTF-8, so letters would be lost', {id: 'problem.not-utf-8'}),
      'utf-16': msg('the file is saved as UTF-16 ("Unicode"), not as UTF-8', {id: 'problem.utf-16'}),
      'lost-letters': msg(str`${it} has lost letters (the sign �) when it was saved in another encoding`, {
        id: 'problem.lost-letters',
      }),
      'not-json':
        cause === undefined
          ? msg('the file is not JSON', {id: 'problem.not-json'})
          : msg(str`the file is not JSON: ${jsonText(cause as JsonCause)}`, {id: 'problem.not-json.why'}),
      'not-csv': msg('the file is not a table in CSV', {id: 'problem.not-csv'}),
      'missing-column': msg(str`the column ${it} is missing`, {id: 'problem.missing-column'}),
      // No other city's data in place of those that were meant.
      'misspelt-src': msg(str`the attribute ${value ?? '?'} does not say where the data are`, {
        id: 'problem.misspelt-src',
      }),
      'too-deep': msg('nested too deeply', {id: 'problem.too-deep'}),
      unreadable: msg('cannot be read', {id: 'problem.unreadable'}),
      missing: msg(str`is missing${meant(near)}`, {id: 'problem.missing'}),
      undrawable: msg(
        str`the data pass every check and yet cannot be drawn (${value ?? '?'}): a fault of this map, not of the data`,
        {id: 'problem.undrawable'},
      ),
      'bad-character': msg(str`has a character that cannot be drawn, ${value ?? '?'}`, {
        id: 'problem.bad-character',
      }),
      empty: msg('is empty', {id: 'problem.empty'}),
      'not-an-object': msg(str`${it} is not an object`, {id: 'problem.not-an-object'}),
      'not-a-list': msg(str`${it} is not a list`, {id: 'problem.not-a-list'}),
      // A number or true: quotation marks would make it look like text.
      'not-text': msg(str`${value ?? it} is not a text`, {id: 'problem.not-text'}),
      'not-a-number': msg(str`${it} is not a number`, {id: 'problem.not-a-number'}),
      'not-a-boolean': msg(str`${it} is neither true nor false`, {id: 'problem.not-a-boolean'}),
      'not-a-day': msg(str`${it} is not a day of the form YYYY-MM-DD`, {id: 'problem.not-a-day'}),
      'not-edtf':
        cause === undefined
          ? msg(str`${it} is no EDTF date`, {id: 'problem.not-edtf'})
          : msg(str`${it} is valid EDTF, but of a kind that is not taken here: ${edtfText(cause as OtherEdtf)}`, {
              id: 'problem.other-edtf',
            }),
      'bad-format': msg(str`${it} is not a known format${choice(allowed)}`, {id: 'problem.bad-format'}),
      'bad-id': msg(str`${it} is not an id (small letters a to z, digits, hyphens)`, {id: 'problem.bad-id'}),
      'bad-choice': msg(str`${it} is not allowed here${meant(near) || choice(allowed)}`, {id: 'problem.bad-choice'}),
      'bad-country': msg(str`${it} is not a two-letter country code (ISO 3166-1)`, {id: 'problem.bad-country'}),
      'bad-coordinates': msg('coordinates are two numbers, [longitude, latitude]', {id: 'problem.bad-coordinates'}),
      'bad-longitude': msg(str`${value ?? it} is not a longitude (-180 to 180)`, {id: 'problem.bad-longitude'}),
      'bad-latitude': msg(str`${value ?? it} is not a latitude (-90 to 90)`, {id: 'problem.bad-latitude'}),
      'bad-url': msg(str`${it} is not an address beginning with https:// or http://`, {id: 'problem.bad-url'}),
      'bad-doi': msg(str`${it} is not a DOI such as 10.5281/zenodo.1234`, {id: 'problem.bad-doi'}),
      'bad-wikidata': msg(str`${it} is not a Wikidata number such as Q761`, {id: 'problem.bad-wikidata'}),
      'no-source': msg('has no source; every fact needs one', {id: 'problem.no-source'}),
      'duplicate-id': msg(str`the id ${it} occurs here for the second time`, {id: 'problem.duplicate-id'}),
      'unknown-source': msg(str`no source has the id ${it}`, {id: 'problem.unknown-source'}),
      'unknown-partner': msg(str`no partner city has the id ${it}`, {id: 'problem.unknown-partner'}),
      'unknown-place': msg(str`no place has the id ${it}`, {id: 'problem.unknown-place'}),
      'unknown-group': msg(str`no group has the id ${it}`, {id: 'problem.unknown-group'}),
      'unknown-about': msg(str`nothing in the file has the id ${it}`, {id: 'problem.unknown-about'}),
      'unknown-key': msg(str`the key ${it} means nothing here${meant(near) || choice(allowed)}`, {
        id: 'problem.unknown-key',
      }),
      'unknown-language': msg(str`${it} is not a known language code`, {id: 'problem.unknown-language'}),
      'unknown-country': msg(str`${it} is not a code of any country`, {id: 'problem.unknown-country'}),
      'out-of-order': msg(str`${it} is earlier than the event before it`, {id: 'problem.out-of-order'}),
      'duplicate-key': msg(str`the key ${it} occurs here for the second time; the first is ignored`, {
        id: 'problem.duplicate-key',
      }),
      'odd-year':
        cause === 'late'
          ? msg(str`${it} is later than the day of the data`, {id: 'problem.late-year'})
          : msg(str`${it} is unusually early for a partner city`, {id: 'problem.early-year'}),
    }[code];
  };

  /** Where it is: 'atlas.json, line 154, column 7', 'Lutsk, partners[4].coordinates'; empty for a file that has no name. */
  const problemPlace = ({file: name, line, column, name: record, path}: Problem): string => {
    const place =
      line === undefined ? '' : msg(str`line ${String(line)}, column ${String(column ?? 1)}`, {id: 'problem.place'});
    return [name, place, record === undefined ? '' : textIn(record, locale), path].filter(Boolean).join(', ');
  };

  return {
    problemText,
    /** The whole line: 'Lutsk, partners[3].ties[0].events[1].date: "2012-13-01" is no EDTF date'. */
    problemLine: (problem: Problem): string => {
      const text = problemText(problem);
      const place = problemPlace(problem);
      return place ? `${place}: ${text}` : text.charAt(0).toUpperCase() + text.slice(1);
    },
    /** Below the first five. */
    moreProblems: (n: number): string =>
      ({
        one: msg(str`and ${number(n)} more problem`, {id: 'problem.more.one'}),
        few: msg(str`and ${number(n)} more problems`, {id: 'problem.more.few'}),
        many: msg(str`and ${number(n)} more problems`, {id: 'problem.more.many'}),
        other: msg(str`and ${number(n)} more problems`, {id: 'problem.more.other'}),
      })[plural(n)],
    loading: msg('The partner cities are being loaded…', {id: 'load.loading'}),
    /** Heading over the problems. */
    failed: msg('The partner cities could not be loaded', {id: 'load.failed'}),
    /** A reload failed and the good atlas stands. */
    earlierStays: msg('The new data could not be loaded; the earlier data are still shown.', {
      id: 'load.earlier-stays',
    }),
  };
};
