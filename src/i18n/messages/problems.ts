// Words for what goes wrong: one sentence for every code of the model. What to do about it is
// in remedies.ts.
import {msg, str} from '@lit/localize';
import type {OtherEdtf} from '../../model/edtf.ts';
import type {JsonCause} from '../../model/json-flaw.ts';
import type {CsvCause, Problem, WorldCause} from '../../model/problem.ts';
import {countryName} from '../countries.ts';
import {textIn} from '../../model/text.ts';
import type {MessageContext} from '../catalogue.ts';

export const problemMessages = ({language}: MessageContext) => {
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

  /** Why a text is no table, behind a colon. */
  const csvText = (cause: CsvCause): string =>
    ({
      blank: msg('it is empty', {id: 'csv.blank'}),
      'web-page': msg('it is a web page (HTML), perhaps one that asks to log in or says "not found"', {
        id: 'csv.web-page',
      }),
      json: msg('it is JSON', {id: 'csv.json'}),
      spreadsheet: msg('it is the spreadsheet itself (XLSX, ODS) or another packed file', {id: 'csv.spreadsheet'}),
      'no-headings': msg('no row has the names of the columns', {id: 'csv.no-headings'}),
      'unclosed-quote': msg('a quotation mark in this row is never closed', {id: 'csv.unclosed-quote'}),
    })[cause];

  const inNoCountry = (cause: WorldCause, {value = '', country = '', near = ''}: Omit<Problem, 'path'>): string => {
    const [named, other] = [countryName(country, language), countryName(near, language)];
    return {
      swapped: msg(str`does not lie in ${named} at ${value}; swapped it does`, {id: 'problem.swapped'}),
      sea: msg(str`lies at ${value} in the sea, not in ${named}`, {id: 'problem.in-the-sea'}),
      elsewhere: msg(str`lies at ${value} in ${other}, not in ${named}`, {id: 'problem.elsewhere'}),
    }[cause];
  };

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
  const problemText = (problem: Omit<Problem, 'path'>): string => {
    const {code, value, allowed, cause, near, otherRow} = problem;
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
      'not-csv':
        cause === undefined
          ? msg('the file is not a table in CSV', {id: 'problem.not-csv'})
          : msg(str`the file is not a table in CSV: ${csvText(cause as CsvCause)}`, {id: 'problem.not-csv.why'}),
      'missing-column': msg(str`the column ${it} is missing${meant(near)}`, {id: 'problem.missing-column'}),
      'empty-cell': msg('the cell is empty', {id: 'problem.empty-cell'}),
      'unclear-date':
        allowed === undefined
          ? msg(str`${it} is not a date that can be understood`, {id: 'problem.unclear-date'})
          : msg(str`${it} is not a date of one meaning; perhaps ${allowed.join(', ')} is meant`, {
              id: 'problem.unclear-date.meant',
            }),
      contradicts: msg(str`${it} contradicts row ${String(otherRow ?? '?')}, which has ${quoted(near)}`, {
        id: 'problem.contradicts',
      }),
      'no-home': msg('the table does not say whose partner cities these are, so no lines and distances are shown', {
        id: 'problem.no-home',
      }),
      // No other city's data in place of those that were meant.
      'misspelt-src': msg(str`the attribute ${value ?? '?'} does not say where the data are`, {
        id: 'problem.misspelt-src',
      }),
      'no-src': msg('nothing says where the data are; this script brings none along', {id: 'problem.no-src'}),
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
      'not-a-number': msg(str`${it} is not a number${meant(near)}`, {id: 'problem.not-a-number'}),
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
      'unknown-home': msg(str`no home has the id ${it}`, {id: 'problem.unknown-home'}),
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
      'ends-first': msg(str`${it} is an end, and it comes before the beginning, ${quoted(near)}`, {
        id: 'problem.ends-first',
      }),
      'late-update': msg(str`${it} has not come yet; today is ${near ?? '?'}`, {id: 'problem.late-update'}),
      'left-in-force': msg(
        str`is still in force, though another document of the same partner city was ended on ${value ?? '?'}`,
        {id: 'problem.left-in-force'},
      ),
      'stale-disagreement': msg(str`speaks of ${value ?? '?'}, a date that no event has (any more)`, {
        id: 'problem.stale-disagreement',
      }),
      'one-source': msg(str`every single fact rests on one source, ${it}`, {id: 'problem.one-source'}),
      'not-in-country':
        cause === undefined
          ? msg('does not lie in its country', {id: 'problem.not-in-country'})
          : inNoCountry(cause as WorldCause, problem),
    }[code];
  };

  /** Where it is: 'atlas.json, line 154, column 7', 'Lutsk, partners[4].coordinates'; empty for a file that has no name. */
  const problemPlace = ({file: name, line, column, row, heading, name: record, path}: Problem): string => {
    const place =
      line === undefined ? '' : msg(str`line ${String(line)}, column ${String(column ?? 1)}`, {id: 'problem.place'});
    const cell =
      heading === undefined
        ? msg(str`row ${String(row)}`, {id: 'problem.row'})
        : msg(str`row ${String(row)}, column ${heading}`, {id: 'problem.cell'});
    const within = row === undefined ? path : cell;
    return [name, place, record === undefined ? '' : textIn(record, language.locale), within]
      .filter(Boolean)
      .join(', ');
  };

  return {
    problemText,
    /** The whole line: 'Lutsk, partners[3].ties[0].events[1].date: "2012-13-01" is no EDTF date'. */
    problemLine: (problem: Problem): string => {
      const text = problemText(problem);
      const place = problemPlace(problem);
      return place ? `${place}: ${text}` : text.charAt(0).toUpperCase() + text.slice(1);
    },
  };
};
