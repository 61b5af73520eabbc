// Tables for spreadsheets. "ties" is the contract's flat table, a row an event, from which an atlas can be read again
// (model/csv-file.ts); the others are for readers.
import {decimals} from '../base/round.ts';
import {distanceKm, hasDirection, initialBearing} from '../geo/great-circle.ts';
import type {Atlas, TieEvent} from '../model/atlas.ts';
import type {Text} from '../model/schema.ts';
import {textIn} from '../model/text.ts';
import type {Stage} from '../state/frame.ts';
import type {PartnerOnDay} from '../state/partners-on-day.ts';
import {shownPartners} from '../state/select.ts';

export const TABLES = ['ties', 'partners', 'undertakings', 'memberships', 'sources', 'discrepancies'] as const;
export type TableKind = (typeof TABLES)[number];

export interface CsvOptions {
  /** A semicolon goes with a decimal comma, as spreadsheets in Polish and most of Europe expect. */
  readonly separator?: ',' | ';';
  /** Byte order mark: without it some spreadsheets misread Polish letters. */
  readonly bom?: boolean;
}

type Cell = string | number | undefined;
type Row = readonly Cell[];

/** Between several sources of one event; none stands in a title or an address. */
export const SEVERAL = ' | ';

/** Columns of the contract, and behind them those that make the way back exact. */
export const TIES_COLUMNS = [
  ...[
    'partner_id',
    'partner_name_pl',
    'partner_name_en',
    'country',
    'lon',
    'lat',
    'group',
    'instrument',
    'event',
    'date',
  ],
  ...['place', 'source_title', 'source_url', 'note_pl', 'note_en', 'tie_id', 'source_id', 'confidence'],
] as const;

/** The partners and facts that pass the view's filters. */
export function csvTable(kind: TableKind, stage: Stage, {separator = ',', bom = true}: CsvOptions = {}): string {
  const rows = TABLE_ROWS[kind](stage, shownPartners(stage));
  const cell = (value: Cell): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return String(value).replace('.', separator === ';' ? ',' : '.');
    // A spreadsheet takes =…, +…, -… and @… for a formula; the apostrophe says that it is text.
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /["\r\n,;]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return (bom ? '\uFEFF' : '') + rows.map((row) => row.map(cell).join(separator) + '\r\n').join('');
}

const own = (text: Text | undefined, lang: string): string | undefined => text?.[lang];

const TABLE_ROWS: Readonly<Record<TableKind, (stage: Stage, partners: readonly PartnerOnDay[]) => readonly Row[]>> = {
  ties: ({atlas}, partners) => [
    TIES_COLUMNS,
    ...partners.flatMap(({partner}) => {
      const head: Row = [
        partner.id,
        own(partner.name, 'pl') ?? textIn(partner.name, 'pl'),
        own(partner.name, 'en') ?? textIn(partner.name, 'en'),
        partner.country,
        ...partner.coordinates,
        partner.group,
      ];
      if (partner.ties.length === 0) return [[...head, ...TIES_COLUMNS.slice(head.length).map(() => undefined)]];
      return partner.ties.flatMap((tie) =>
        tie.events.map((event): Row => [...head, tie.instrument, ...eventCells(event, atlas, tie.id)]),
      );
    }),
  ],
  partners: ({atlas, words, day}, partners) => {
    const {messages} = words;
    return [
      [
        ...[
          'partner_id',
          'partner_name_pl',
          'partner_name_en',
          'country',
          'country_name',
          'lon',
          'lat',
          'group',
          'first',
        ],
        ...['status', 'perhaps', 'status_in_words', 'on_day', 'distance_km', 'bearing', 'documents', 'wikidata'],
      ],
      ...partners.map(({partner, status, perhaps}): Row => {
        const signed = partner.ties.map(({instrument, events}) => {
          const dates = events.filter(({type}) => type === 'signed' || type === 'renewed').map(({date}) => date);
          return [messages.common.instrument(instrument), ...dates].join(' ');
        });
        return [
          partner.id,
          textIn(partner.name, 'pl'),
          textIn(partner.name, 'en'),
          partner.country,
          words.formats.country(partner.country),
          ...partner.coordinates,
          partner.group,
          partner.first,
          status,
          perhaps ? 'perhaps' : '',
          messages.common.status(status, perhaps),
          day,
          Math.round(distanceKm(atlas.home.coordinates, partner.coordinates)),
          hasDirection(atlas.home.coordinates, partner.coordinates)
            ? decimals(initialBearing(atlas.home.coordinates, partner.coordinates), 1)
            : '',
          signed.join('; '),
          partner.wikidata,
        ];
      }),
    ];
  },
  undertakings: ({atlas}, partners) => {
    const shown = new Set(partners.map(({id}) => id));
    return [
      [
        'undertaking_id',
        'kind',
        'title_pl',
        'title_en',
        'date',
        'place',
        'partners',
        'sources',
        'note_pl',
        'note_en',
        'confidence',
      ],
      ...atlas.undertakings
        .filter((one) => one.partners.length === 0 || one.partners.some((id) => shown.has(id)))
        .map((one): Row => {
          const {id, kind, title, when, place, partners: ids, cites, note, confidence} = one;
          const sources = cites.map((number) => atlas.sources[number - 1]?.id ?? '').join(SEVERAL);
          return [
            ...[id, kind, own(title, 'pl'), own(title, 'en'), when?.text, place?.id, ids.join(' '), sources],
            ...[own(note, 'pl'), own(note, 'en'), confidence],
          ];
        }),
    ];
  },
  memberships: ({atlas}) => [
    [
      'membership_id',
      'name_pl',
      'name_en',
      'since',
      'until',
      'seat',
      'country',
      'sources',
      'note_pl',
      'note_en',
      'confidence',
    ],
    ...atlas.memberships.map(({id, name, since, until, seat, cites, note, confidence}): Row => [
      ...[
        id,
        own(name, 'pl'),
        own(name, 'en'),
        since?.text,
        until?.text,
        seat && textIn(seat.name, 'en'),
        seat?.country,
      ],
      ...[
        cites.map((number) => atlas.sources[number - 1]?.id ?? '').join(SEVERAL),
        own(note, 'pl'),
        own(note, 'en'),
        confidence,
      ],
    ]),
  ],
  sources: ({atlas}) => [
    ['number', 'source_id', 'title', 'publisher', 'language', 'date', 'url', 'note_pl', 'note_en'],
    ...atlas.sources.map(({number, id, title, publisher, language, when, url, note}): Row => [
      ...[
        number,
        id,
        textIn(title, language ?? 'pl'),
        publisher,
        language,
        when?.text,
        url,
        own(note, 'pl'),
        own(note, 'en'),
      ],
    ]),
  ],
  discrepancies: ({atlas}) => [
    ['discrepancy_id', 'about', 'note_pl', 'note_en', 'resolution_pl', 'resolution_en', 'sources'],
    ...atlas.discrepancies.map(({id, about, note, resolution, cites}): Row => [
      ...[id, about.join(' '), own(note, 'pl'), own(note, 'en'), own(resolution, 'pl'), own(resolution, 'en')],
      cites.map((number) => atlas.sources[number - 1]?.id ?? '').join(SEVERAL),
    ]),
  ],
};

function eventCells({type, date, place, cites, note, confidence}: TieEvent, atlas: Atlas, tie: string): Row {
  const sources = cites.flatMap((number) => atlas.sources[number - 1] ?? []);
  const joined = (texts: readonly string[]): string => (texts.some(Boolean) ? texts.join(SEVERAL) : '');
  return [
    type,
    date,
    place?.id,
    joined(sources.map(({title, language}) => textIn(title, language ?? 'pl'))),
    joined(sources.map(({url = ''}) => url)),
    own(note, 'pl'),
    own(note, 'en'),
    tie,
    joined(sources.map(({id}) => id)),
    confidence === 'high' ? undefined : confidence,
  ];
}
