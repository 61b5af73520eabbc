// Words for what goes wrong: one sentence for every code of the model, and the states of loading.
import {msg, str} from '@lit/localize';
import type {Problem} from '../../model/problem.ts';
import type {Numbers} from '../numbers.ts';

export const problemMessages = ({plural, number}: Numbers) => {
  const quoted = (value: string | undefined): string =>
    value === undefined ? msg('this value', {id: 'problem.value'}) : msg(str`"${value}"`, {id: 'problem.quoted'});
  const file = (name: string | undefined): string =>
    name === undefined
      ? msg('the file', {id: 'problem.file'})
      : msg(str`the file "${name}"`, {id: 'problem.file.named'});
  const choice = (allowed: readonly string[] | undefined): string =>
    allowed && allowed.length > 0 ? msg(str`; allowed: ${allowed.join(', ')}`, {id: 'problem.allowed'}) : '';

  /** What is wrong, as it stands after the path and a colon: '"2012-13-01" is no EDTF date'. */
  const problemText = ({code, value, allowed}: Omit<Problem, 'path'>): string => {
    const it = quoted(value);
    return {
      unreachable: msg(
        str`${file(value)} could not be reached: check the network, the address, and whether its server lets other sites read it (CORS)`,
        {id: 'problem.unreachable'},
      ),
      timeout: msg(str`${file(value)} did not arrive within 15 seconds`, {id: 'problem.timeout'}),
      http: msg(str`the server answered with the error ${value ?? '?'}`, {id: 'problem.http'}),
      'too-large': msg('larger than an atlas may be (5 MB)', {id: 'problem.too-large'}),
      'not-json': msg('the file is not JSON', {id: 'problem.not-json'}),
      'not-csv': msg('the file is no table in CSV', {id: 'problem.not-csv'}),
      'missing-column': msg(str`the column ${it} is missing`, {id: 'problem.missing-column'}),
      'too-deep': msg('nested too deeply', {id: 'problem.too-deep'}),
      unreadable: msg('cannot be read', {id: 'problem.unreadable'}),
      missing: msg('is missing', {id: 'problem.missing'}),
      empty: msg('is empty', {id: 'problem.empty'}),
      'not-an-object': msg(str`${it} is no object`, {id: 'problem.not-an-object'}),
      'not-a-list': msg(str`${it} is no list`, {id: 'problem.not-a-list'}),
      // A number or true: quotation marks would make it look like text.
      'not-text': msg(str`${value ?? it} is no text`, {id: 'problem.not-text'}),
      'not-a-number': msg(str`${it} is no number`, {id: 'problem.not-a-number'}),
      'not-a-boolean': msg(str`${it} is neither true nor false`, {id: 'problem.not-a-boolean'}),
      'not-a-day': msg(str`${it} is no day of the form YYYY-MM-DD`, {id: 'problem.not-a-day'}),
      'not-edtf': msg(str`${it} is no EDTF date`, {id: 'problem.not-edtf'}),
      'bad-format': msg(str`${it} is no known format${choice(allowed)}`, {id: 'problem.bad-format'}),
      'bad-id': msg(str`${it} is no id (small letters a to z, digits, hyphens)`, {id: 'problem.bad-id'}),
      'bad-choice': msg(str`${it} cannot stand here${choice(allowed)}`, {id: 'problem.bad-choice'}),
      'bad-country': msg(str`${it} is no two-letter country code (ISO 3166-1)`, {id: 'problem.bad-country'}),
      'bad-coordinates': msg('coordinates are two numbers, [longitude, latitude]', {id: 'problem.bad-coordinates'}),
      'bad-longitude': msg(str`${value ?? it} is no longitude (-180 to 180)`, {id: 'problem.bad-longitude'}),
      'bad-latitude': msg(str`${value ?? it} is no latitude (-90 to 90)`, {id: 'problem.bad-latitude'}),
      'bad-url': msg(str`${it} is no address beginning with https:// or http://`, {id: 'problem.bad-url'}),
      'bad-wikidata': msg(str`${it} is no Wikidata number such as Q761`, {id: 'problem.bad-wikidata'}),
      'no-source': msg('names no source; every fact needs one', {id: 'problem.no-source'}),
      'duplicate-id': msg(str`the id ${it} stands here for the second time`, {id: 'problem.duplicate-id'}),
      'unknown-source': msg(str`no source has the id ${it}`, {id: 'problem.unknown-source'}),
      'unknown-partner': msg(str`no partner has the id ${it}`, {id: 'problem.unknown-partner'}),
      'unknown-place': msg(str`no place has the id ${it}`, {id: 'problem.unknown-place'}),
      'unknown-group': msg(str`no group has the id ${it}`, {id: 'problem.unknown-group'}),
      'unknown-about': msg(str`nothing in this atlas has the id ${it}`, {id: 'problem.unknown-about'}),
      'unknown-key': msg(str`the key ${it} means nothing here${choice(allowed)}`, {id: 'problem.unknown-key'}),
      'unknown-language': msg(str`${it} is no known language code`, {id: 'problem.unknown-language'}),
      'out-of-order': msg(str`${it} is earlier than the event before it`, {id: 'problem.out-of-order'}),
    }[code];
  };

  return {
    problemText,
    /** The whole line: 'partners[3].ties[0].events[1].date: "2012-13-01" is no EDTF date'. */
    problemLine: (problem: Problem): string => {
      const text = problemText(problem);
      return problem.path ? `${problem.path}: ${text}` : text.charAt(0).toUpperCase() + text.slice(1);
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
