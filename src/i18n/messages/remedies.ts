// What to do about a problem: one remedy for every code of the model, made for the very place.
import {msg, str} from '@lit/localize';
import type {JsonCause} from '../../model/json-flaw.ts';
import type {CsvCause, Problem, WorldCause} from '../../model/problem.ts';

/** Pieces of the file, the same in every language. */
const TEXTS = '{"pl": "…", "en": "…"}';
const STRAIGHT = '"';

export const remedyMessages = () => {
  const jsonRemedy = (cause: JsonCause): string =>
    ({
      blank: msg('restore it from a copy', {id: 'remedy.json.blank'}),
      'web-page': msg('check the address: it has to lead to the file itself, without logging in', {
        id: 'remedy.json.web-page',
      }),
      'cut-off': msg('copy the whole file again, and see that every bracket is closed', {id: 'remedy.json.cut-off'}),
      'extra-comma': msg('delete it: there is no comma after the last entry, before } or ]', {
        id: 'remedy.json.extra-comma',
      }),
      'missing-comma': msg('put a comma there', {id: 'remedy.json.missing-comma'}),
      'missing-colon': msg(str`write ${'"key": "value"'}`, {id: 'remedy.json.missing-colon'}),
      'missing-value': msg('write a value after the colon, or delete the key', {id: 'remedy.json.missing-value'}),
      'curly-quotes': msg(str`replace them by ${STRAIGHT}, and use a plain text editor, not a word processor`, {
        id: 'remedy.json.curly-quotes',
      }),
      'single-quotes': msg(str`replace it by ${STRAIGHT}`, {id: 'remedy.json.single-quotes'}),
      'inner-quote': msg(str`write “ ” or ${'\\"'} within a text`, {id: 'remedy.json.inner-quote'}),
      'unclosed-quote': msg(str`put ${STRAIGHT} at the end of the text; a text has to fit on one line`, {
        id: 'remedy.json.unclosed-quote',
      }),
      'no-quotes': msg(str`put it between ${STRAIGHT} and ${STRAIGHT}`, {id: 'remedy.json.no-quotes'}),
      'wrong-bracket': msg('close { with } and [ with ]', {id: 'remedy.json.wrong-bracket'}),
      'after-end': msg('delete it, or see whether a bracket is closed too early', {id: 'remedy.json.after-end'}),
      comment: msg('delete it; a note of your own may stand under a key that begins with x-', {
        id: 'remedy.json.comment',
      }),
      'odd-number': msg('write 53.13: with a point, without + and without a zero in front', {
        id: 'remedy.json.odd-number',
      }),
      'odd-space': msg('delete it and type an ordinary space', {id: 'remedy.json.odd-space'}),
      'odd-escape': msg(str`write ${'\\\\'} for a backslash`, {id: 'remedy.json.odd-escape'}),
      'odd-sign': msg('delete it', {id: 'remedy.json.odd-sign'}),
    })[cause];

  const csvRemedy = (cause: CsvCause): string =>
    ({
      blank: msg('export it again from the spreadsheet as CSV', {id: 'remedy.csv.blank'}),
      'web-page': msg('check the address: it has to lead to the file itself, without logging in', {
        id: 'remedy.csv.web-page',
      }),
      json: msg('give the file a name that ends in .json', {id: 'remedy.csv.json'}),
      spreadsheet: msg('open it in the spreadsheet and save it as CSV, with the encoding UTF-8', {
        id: 'remedy.csv.spreadsheet',
      }),
      'no-headings': msg(
        str`let the first row be ${'partner_id, partner_name_pl, partner_name_en, country, lon, lat, instrument, event, date, source_title, source_url'}`,
        {id: 'remedy.csv.no-headings'},
      ),
      'unclosed-quote': msg(str`close it with ${STRAIGHT}, or delete it`, {id: 'remedy.csv.unclosed-quote'}),
    })[cause];

  /** What is done otherwise in the cell of a table; undefined if it is done as in any file. */
  const cellRemedy = ({code, near, heading, allowed = []}: Problem): string | undefined => {
    switch (code) {
      case 'not-a-number':
        return near === undefined
          ? msg('write degrees as one number, such as 23.17 or 23,17', {id: 'remedy.cell.number'})
          : msg(str`write ${near}`, {id: 'remedy.cell.write'});
      case 'bad-longitude':
        return msg('write the degrees east of Greenwich, between -180 and 180', {id: 'remedy.cell.longitude'});
      case 'bad-latitude':
        return msg('write the degrees north of the equator, between -90 and 90', {id: 'remedy.cell.latitude'});
      case 'no-source':
        return msg(str`write in the column ${heading ?? 'source_title'} where this is told`, {
          id: 'remedy.cell.source',
        });
      case 'bad-choice':
        return msg(str`write one of: ${allowed.join(', ')}`, {id: 'remedy.cell.choice'});
      case 'bad-country':
        return msg('write the two letters of ISO 3166-1 (PL, UA, DE), or the name of the country', {
          id: 'remedy.cell.country',
        });
      default:
        return undefined;
    }
  };

  /** Without capital and full stop, to stand after "Remedy:". */
  const remedyText = (problem: Problem): string => {
    const {code, path, cause, near, example = '"…"', allowed = [], keys = []} = problem;
    const inCell = problem.row === undefined ? undefined : cellRemedy(problem);
    if (inCell !== undefined) return inCell;
    const key = /([^.[\]"]+)["\]]*$/.exec(path)?.[1] ?? '';
    const needed = keys.join(', ');
    const utf8 = /\.csv\b/i.test(problem.file ?? '')
      ? msg('save it as CSV in UTF-8 (Excel: Save as, “CSV UTF-8”; LibreOffice: Character set, “Unicode (UTF-8)”)', {
          id: 'remedy.utf-8.csv',
        })
      : msg('save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)', {id: 'remedy.utf-8'});
    return {
      unreachable: msg('check the path or the address', {id: 'remedy.unreachable'}),
      timeout: msg('try again later', {id: 'remedy.timeout'}),
      http: msg('check the address', {id: 'remedy.http'}),
      'too-large': msg('leave out what readers do not need', {id: 'remedy.too-large'}),
      'not-utf-8': utf8,
      'utf-16': utf8,
      'lost-letters': msg('type the letters again and save the file as UTF-8', {id: 'remedy.lost-letters'}),
      'not-json':
        cause === undefined
          ? msg('open it in an editor that checks JSON', {id: 'remedy.not-json'})
          : jsonRemedy(cause as JsonCause),
      'not-csv':
        cause === undefined
          ? msg('export it again from the spreadsheet as CSV', {id: 'remedy.not-csv'})
          : csvRemedy(cause as CsvCause),
      'missing-column':
        near === undefined
          ? msg('add a column of exactly this name', {id: 'remedy.missing-column'})
          : msg(str`rename the column ${near}`, {id: 'remedy.missing-column.near'}),
      'empty-cell': msg('fill it in', {id: 'remedy.empty-cell'}),
      'unclear-date': msg(str`write ${allowed.length > 0 ? allowed.join(' / ') : '2014-06-21, 2014-06, 2014'}`, {
        id: 'remedy.unclear-date',
      }),
      contradicts: msg('write the same in both rows, or leave the cell of the later one empty', {
        id: 'remedy.contradicts',
      }),
      'no-home': msg(
        str`add a row for your own city: its name, country and coordinates, and ${'home'} in the column ${'event'}`,
        {id: 'remedy.no-home'},
      ),
      'too-deep': msg('see what is nested in itself; about ten levels are enough', {id: 'remedy.too-deep'}),
      'no-src': msg(str`write ${'src="atlas.json"'} into the tag`, {id: 'remedy.no-src'}),
      'misspelt-src': msg(str`write ${allowed[0] ?? 'src="…"'}`, {id: 'remedy.misspelt-src'}),
      undrawable: msg('send the file to the authors of the map', {id: 'remedy.undrawable'}),
      'bad-character': msg('delete it, or type the text again', {id: 'remedy.bad-character'}),
      unreadable: msg('write it as plain JSON', {id: 'remedy.unreadable'}),
      missing:
        near === undefined
          ? msg(str`add ${`"${key}": ${example}`}`, {id: 'remedy.missing'})
          : msg(str`rename the key ${`"${near}"`} to ${`"${key}"`}`, {id: 'remedy.misspelt'}),
      empty: msg('write something there, or delete the key', {id: 'remedy.empty'}),
      'not-an-object': needed
        ? msg(str`write an object in braces, {…}, with the keys ${needed}`, {id: 'remedy.not-an-object'})
        : msg(str`write a text for each language: ${TEXTS}`, {id: 'remedy.texts'}),
      'not-a-list': needed
        ? msg(str`write a list of objects, [{…}, {…}], each with the keys ${needed}`, {id: 'remedy.not-a-list.objects'})
        : msg(str`put it in square brackets: ${'["…"]'}`, {id: 'remedy.not-a-list'}),
      'not-text': msg(str`put it between ${STRAIGHT} and ${STRAIGHT}`, {id: 'remedy.not-text'}),
      'not-a-number': msg('write a number without quotation marks, with a point', {id: 'remedy.not-a-number'}),
      'not-a-boolean': msg('write true or false, without quotation marks', {id: 'remedy.not-a-boolean'}),
      'not-a-day': msg('write a day of the calendar: 2014-06-21', {id: 'remedy.not-a-day'}),
      'not-edtf': msg(
        'write 2014-06-21, 2014-06 or 2014, if need be with ~ (about), ? (uncertain) or % (both); 2016-06-24/2016-06-26 (from … to …); [2014..2018-03] (on one day in that time); {2016,2017} (in each)',
        {id: 'remedy.not-edtf'},
      ),
      'bad-format': msg(str`write ${'"format": "twin-cities/1"'}`, {id: 'remedy.bad-format'}),
      'bad-id': msg('use only small letters a–z, digits and hyphens', {id: 'remedy.bad-id'}),
      'bad-choice': msg(str`use one of: ${allowed.join(', ')}`, {id: 'remedy.bad-choice'}),
      'bad-country': msg('use the two capital letters of ISO 3166-1: PL, UA, DE', {id: 'remedy.bad-country'}),
      'bad-coordinates': msg('write [longitude, latitude]: [23.17, 53.13]', {id: 'remedy.bad-coordinates'}),
      'bad-longitude': msg('write the longitude first, between -180 and 180', {id: 'remedy.bad-longitude'}),
      'bad-latitude': msg('write the latitude second, between -90 and 90', {id: 'remedy.bad-latitude'}),
      'bad-url': msg('copy the whole address, with https://', {id: 'remedy.bad-url'}),
      'bad-doi': msg('copy what follows https://doi.org/', {id: 'remedy.bad-doi'}),
      'bad-wikidata': msg('copy the number from the page in Wikidata: Q761', {id: 'remedy.bad-wikidata'}),
      'no-source': msg(str`name at least one id from the list ${'"sources"'}`, {id: 'remedy.no-source'}),
      'duplicate-id': msg('give one of the two another id', {id: 'remedy.duplicate-id'}),
      'unknown-source': msg(str`correct the id, or add the source to the list ${'"sources"'}`, {
        id: 'remedy.unknown-source',
      }),
      'unknown-partner': msg('correct the id, or add the partner city', {id: 'remedy.unknown-partner'}),
      'unknown-place': msg(str`correct the id, or add the place to the list ${'"places"'}`, {
        id: 'remedy.unknown-place',
      }),
      'unknown-group': msg(str`correct the id, or add the group to the list ${'"groups"'}`, {
        id: 'remedy.unknown-group',
      }),
      'unknown-home': msg(str`correct the id, or add the town to the list ${'"homes"'}`, {
        id: 'remedy.unknown-home',
      }),
      'unknown-about': msg('use the id of a partner city, a tie, an undertaking, a membership or of the whole file', {
        id: 'remedy.unknown-about',
      }),
      'unknown-key':
        near === undefined
          ? msg('correct the spelling, or begin the key with x- to keep a note of your own', {
              id: 'remedy.unknown-key',
            })
          : msg(str`rename the key ${`"${key}"`} to ${`"${near}"`}`, {id: 'remedy.unknown-key.near'}),
      'unknown-language': msg('use a code of ISO 639: uk for Ukrainian, cs for Czech, be for Belarusian', {
        id: 'remedy.unknown-language',
      }),
      'unknown-country': msg('use a code of ISO 3166-1: SE for Sweden, GB for the United Kingdom, UA for Ukraine', {
        id: 'remedy.unknown-country',
      }),
      'out-of-order': msg('put the events in the order in which they happened', {id: 'remedy.out-of-order'}),
      'duplicate-key': msg('delete one of the two', {id: 'remedy.duplicate-key'}),
      'odd-year':
        cause === 'late'
          ? msg(str`check the year; if it is right, set ${'"updated"'} to the day of your last change`, {
              id: 'remedy.late-year',
            })
          : msg('check the year', {id: 'remedy.odd-year'}),
      'ends-first': msg('check both dates, the year above all', {id: 'remedy.ends-first'}),
      'late-update': msg('write the day of your last change', {id: 'remedy.late-update'}),
      'left-in-force': msg('write the same end for it, if the decision was on the whole cooperation', {
        id: 'remedy.left-in-force',
      }),
      'stale-disagreement': msg('say what the sources still disagree on, or delete the entry', {
        id: 'remedy.stale-disagreement',
      }),
      'one-source': msg('name a second, independent source where there is one', {id: 'remedy.one-source'}),
      'not-in-country': {
        swapped: msg('write the longitude first, then the latitude', {id: 'remedy.swapped'}),
        sea: msg('check the coordinates: [longitude, latitude] in degrees, west and south with a minus', {
          id: 'remedy.in-the-sea',
        }),
        elsewhere: msg('check the country and the coordinates', {id: 'remedy.elsewhere'}),
      }[(cause ?? 'elsewhere') as WorldCause],
    }[code];
  };

  return {
    /** 'Remedy: add "id": "my-city".' */
    remedyLine: (problem: Problem): string => msg(str`Remedy: ${remedyText(problem)}.`, {id: 'remedy'}),
  };
};
