// Every single statement of the five source documents (the NIST card and its scan, the City's two pages, the page of
// Towarzystwo Amicus), as a fact checker counted them, and where a reader is told it: in the widget with the numbers of its
// sources, in the fallback, and in the tables for spreadsheets. statements.csv: number, document and line, statement, where
// it is told (a partner or a section), a phrase in Polish and in English, numbers of sources that must stand with it.
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {dossier} from '../data/bialystok.ts';
import {csvRows} from '../harness/csv.ts';
import {detailsScene} from '../../src/details/details-scene.ts';
import {csvTable, type TableKind} from '../../src/formats/csv-table.ts';
import {fallbackHtml} from '../../src/formats/fallback-html.ts';
import {headerScene, sentenceText} from '../../src/filters/header-scene.ts';
import {sourcesScene} from '../../src/sources/sources-scene.ts';
import {membershipsScene} from '../../src/table/memberships-scene.ts';
import {stageOf} from '../../src/static.ts';
import type {Dispute, Fact, LocalizedText, SourceMark} from '../../src/shared/fact-template.ts';
import {aboutScene, chaptersScene} from '../../src/timeline/chapters-scene.ts';

const LANGUAGES = ['pl', 'en'] as const;
type Lang = (typeof LANGUAGES)[number];

const statements = csvRows(readFileSync(new URL('statements.csv', import.meta.url), 'utf8'));
/** Not to be told: of no bearing on the city's partners. */
const LEFT_OUT = ['252'];
const told = statements.filter((row) => !LEFT_OUT.includes(row['number'] ?? ''));

const atlas = dossier();
const at = (lang: Lang, city?: string) => stageOf(atlas, {lang, today: atlas.updated, ...(city ? {city} : {})});

/** What stands together, and the sources that stand with it. */
interface Unit {
  readonly text: string;
  readonly marks: readonly number[];
}

const plain = (text: string): string => text.replace(/\u00a0/g, ' ').toLowerCase();
const unit = (parts: readonly (LocalizedText | string | undefined)[], marks: readonly SourceMark[] = []): Unit => ({
  text: plain(parts.map((part) => (typeof part === 'string' ? part : (part?.text ?? ''))).join(' ')),
  marks: marks.map(({number}) => number),
});
const factUnit = ({date, what, place, note, tags, marks}: Fact): Unit =>
  unit([date, what, place, ...tags, note], marks);
const disputeUnit = ({title, note, resolution, marks}: Dispute): Unit => unit([title, note, resolution], marks);
const together = (units: readonly Unit[]): Unit => ({
  text: units.map(({text}) => text).join(' '),
  marks: units.flatMap(({marks}) => marks),
});

function unitsOfPartner(lang: Lang, city: string): readonly Unit[] {
  const scene = detailsScene(at(lang, city));
  if (!scene) throw new Error(`no partner ${city}`);
  return [
    ...scene.traits.map(({values}) => unit(values)),
    unit([scene.note], scene.marks),
    ...scene.documents.items.flatMap(({title, scope, note, marks, facts}) => [
      ...facts.map(factUnit),
      together([unit([title, scope, note], marks), ...facts.map(factUnit)]),
    ]),
    ...scene.undertakings.facts.map(factUnit),
    ...scene.disputes.items.map(disputeUnit),
  ];
}

function unitsOfSections(lang: Lang): Readonly<Record<string, readonly Unit[]>> {
  const here = at(lang);
  const chapters = chaptersScene(here);
  const about = aboutScene(here);
  const {memberships, undertakings} = membershipsScene(here);
  const sources = sourcesScene(here);
  return {
    header: [unit([sentenceText(headerScene(here).sentence)])],
    chapters: (chapters?.chapters ?? []).map(({title, text, marks}) => unit([title, text], marks)),
    about: (about?.texts ?? []).map(({title, text, marks}) => unit([title, text], marks)),
    undertakings: undertakings.facts.map(factUnit),
    memberships: memberships.items.map(({name, term, note, traits, history, marks}) =>
      together([
        unit([name, term, note, ...traits.flatMap(({values}) => values)], marks),
        ...history.facts.map(factUnit),
      ]),
    ),
    discrepancies: sources.disputes.items.map(disputeUnit),
    sources: sources.items.map(({title, publisher, imprint, note}) => unit([title, publisher, imprint, note])),
  };
}

it('are 252, one of which is left out', () => {
  expect(statements.map((row) => Number(row['number']))).toEqual(Array.from({length: 252}, (_, i) => i + 1));
  expect(told).toHaveLength(251);
});

describe.each(LANGUAGES)('in %s', (lang) => {
  const sections = unitsOfSections(lang);
  const partners = new Map(atlas.partners.map(({id}) => [id, unitsOfPartner(lang, id)]));
  const fallback = plain(
    fallbackHtml(at(lang), {address: undefined, version: '1'})
      .replace(/<script[\s\S]*/, '')
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );

  it.each(told.map((row) => [row['number'] ?? '', row['statement'] ?? '', row] as const))('%s %s', (_, __, row) => {
    const where = row['told_in'] ?? '';
    const phrase = plain(row[lang] ?? '');
    const sources = (row['sources'] ?? '').split(' ').filter(Boolean).map(Number);
    const units = (partners.get(where) ?? sections[where] ?? []).filter(({text}) => text.includes(phrase));
    expect(units, `${where}: ${phrase}`).not.toHaveLength(0);
    const marked = units.some(({marks}) => sources.every((number) => marks.includes(number)));
    expect(marked, `sources ${sources.join(', ')} with “${phrase}”`).toBe(true);
    if (where !== 'header') expect(fallback, 'in the fallback').toContain(phrase);
  });
});

describe('in the tables for spreadsheets', () => {
  const table = (kind: TableKind): string => plain(csvTable(kind, at('en')).replace(/""/g, '"'));
  const kinds = ['undertakings', 'memberships', 'discrepancies'] as const;
  const tables = new Map(kinds.map((kind) => [kind as string, table(kind)]));
  const ties = csvRows(csvTable('ties', at('en')).replace(/^\uFEFF/, ''));
  const partners = csvRows(csvTable('partners', at('en')).replace(/^\uFEFF/, ''));

  // Dates stand there as EDTF, countries as codes, roles as words of the format.
  const verbatim = told.filter(
    (row) => tables.has(row['told_in'] ?? '') && !/^(\D*\d{4}|\d+ .* \d{4})$|\(Fran|wzięło/.test(row['pl'] ?? ''),
  );
  it.each(verbatim.map((row) => [row['number'] ?? '', row['statement'] ?? '', row] as const))('%s %s', (_, __, row) => {
    for (const lang of LANGUAGES) expect(tables.get(row['told_in'] ?? '')).toContain(plain(row[lang] ?? ''));
  });

  const days = told.flatMap((row) => {
    const [, day = '', month = '', year = ''] = /(\d\d)\.(\d\d)\.(\d{4})/.exec(row['statement'] ?? '') ?? [];
    const known = atlas.partners.some(({id}) => id === row['told_in']);
    return year && known ? [[row['number'] ?? '', row['told_in'] ?? '', `${year}-${month}-${day}`] as const] : [];
  });
  it.each(days)('%s: %s on %s', (_, city, date) => {
    expect(ties.filter((row) => row['partner_id'] === city).map((row) => row['date'])).toContain(date);
  });

  it('say when each partner was last seen, and what the notes rest on', () => {
    for (const row of partners) {
      expect(row['last_seen'], row['partner_id']).toMatch(/\d{4}/);
      expect(row['last_seen_sources'], row['partner_id']).not.toBe('');
      if (row['note_en']) expect(row['note_sources'], row['partner_id']).not.toBe('');
    }
  });
});
