// The states of loading, and in a few words what went wrong: for as long as the sentences of problems.ts, which are a part
// of their own, are not there.
import {msg, str} from '@lit/localize';
import type {Problem, ProblemCode} from '../../model/problem.ts';
import {textIn} from '../../model/text.ts';
import type {MessageContext} from '../catalogue.ts';

type Kind = 'fetch' | 'read' | 'missing' | 'id' | 'draw';

/** Of what kind a problem is; the rest are values that are not as they should be. */
const KINDS: Partial<Readonly<Record<ProblemCode, Kind>>> = {
  unreachable: 'fetch',
  timeout: 'fetch',
  http: 'fetch',
  'too-large': 'fetch',
  'not-utf-8': 'read',
  'utf-16': 'read',
  'not-json': 'read',
  'not-csv': 'read',
  unreadable: 'read',
  'too-deep': 'read',
  missing: 'missing',
  empty: 'missing',
  'missing-column': 'missing',
  'empty-cell': 'missing',
  'no-source': 'missing',
  'no-home': 'missing',
  'bad-id': 'id',
  'duplicate-id': 'id',
  'unknown-source': 'id',
  'unknown-partner': 'id',
  'unknown-place': 'id',
  'unknown-group': 'id',
  'unknown-home': 'id',
  'unknown-about': 'id',
  undrawable: 'draw',
};

export const loadingMessages = ({plural, number, language}: MessageContext) => ({
  loading: msg('The partner cities are being loaded…', {id: 'load.loading'}),
  /** Heading over the problems. */
  failed: msg('The partner cities could not be loaded', {id: 'load.failed'}),
  /** A reload failed and the good atlas stands. */
  earlierStays: msg('The new data could not be loaded; the earlier data are still shown.', {
    id: 'load.earlier-stays',
  }),
  /** Below the first five. */
  moreProblems: (n: number): string =>
    ({
      one: msg(str`and ${number(n)} more problem`, {id: 'problem.more.one'}),
      few: msg(str`and ${number(n)} more problems`, {id: 'problem.more.few'}),
      many: msg(str`and ${number(n)} more problems`, {id: 'problem.more.many'}),
      other: msg(str`and ${number(n)} more problems`, {id: 'problem.more.other'}),
    })[plural(n)],
  /** Where and what, in short: 'atlas.json, 154:7: the file cannot be read (not-json)'. */
  brief: ({code, file, line, column, name, row, heading, path, value = ''}: Problem): string => {
    const kind = KINDS[code] ?? 'value';
    const text = {
      fetch: msg('the file could not be fetched', {id: 'brief.fetch'}),
      read: msg('the file cannot be read', {id: 'brief.read'}),
      missing: msg('something is missing here', {id: 'brief.missing'}),
      id: msg('an id is wrong', {id: 'brief.id'}),
      draw: msg('the data cannot be drawn', {id: 'brief.draw'}),
      value: msg('this is not as it should be', {id: 'brief.value'}),
    }[kind];
    const place = [
      file,
      line === undefined ? '' : `${line}:${column ?? 1}`,
      name === undefined ? '' : textIn(name, language.locale),
      row === undefined ? path : `${row}${heading === undefined ? '' : `, ${heading}`}`,
      value,
    ];
    return [place.filter(Boolean).join(', '), `${text} (${code})`].filter(Boolean).join(': ');
  },
});
