// Ties made in one line, for tests: tie('signed 1994', 'lapsed [2009..2018-03]').
import {readEdtf} from '../../src/model/edtf.ts';
import type {Partner, Tie, TieEvent} from '../../src/model/atlas.ts';
import type {EventType} from '../../src/model/vocabulary.ts';

function tieEvent(line: string): TieEvent {
  const [type = '', date = ''] = line.split(' ');
  const when = readEdtf(date);
  if (!when) throw new Error(`${date} is no EDTF date`);
  return {type: type as EventType, date, when, place: undefined, cites: [1], note: undefined, confidence: 'high'};
}

export function tie(...lines: readonly string[]): Tie {
  return {
    id: lines.join(),
    instrument: 'agreement',
    scope: undefined,
    note: undefined,
    cites: [],
    events: lines.map(tieEvent),
  };
}

export function partner(id: string, ...ties: readonly Tie[]): Partner {
  return {
    id,
    name: {en: id},
    country: 'PL',
    coordinates: [0, 0],
    wikidata: undefined,
    geonames: undefined,
    endonyms: [],
    otherNames: {},
    note: undefined,
    kind: undefined,
    group: undefined,
    cites: [],
    ties,
    first: '2000-01-01',
  };
}
