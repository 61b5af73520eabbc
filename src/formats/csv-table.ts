// Tables for spreadsheets. "ties" is the contract's flat table, a row an event, from which an atlas can be read again
// (model/csv-file.ts); the others are for readers.
import {trimmed} from '../base/trimmed.ts';
import {decimals} from '../base/round.ts';
import {distanceKm, hasDirection, initialBearing} from '../geo/great-circle.ts';
import type {Atlas, Partner, TieEvent} from '../model/atlas.ts';
import {firstDate} from '../model/first-signature.ts';
import {lastSeen} from '../model/last-seen.ts';
import type {Text} from '../model/schema.ts';
import {textIn} from '../model/text.ts';
import {creditSentences} from './credits.ts';
import type {SceneInput} from '../state/scene-input.ts';
import type {PartnerOnDay} from '../state/partners-on-day.ts';
import {shownPartners} from '../state/select.ts';

export const TABLES = ['ties', 'partners', 'undertakings', 'memberships', 'sources', 'discrepancies'] as const;
export type TableKind = (typeof TABLES)[number];

export interface CsvOptions {
  /** A semicolon goes with a decimal comma, as spreadsheets in Polish and most of Europe expect. */
  readonly separator?: ',' | ';';
  /** Byte order mark: without it some spreadsheets misread Polish letters. */
  readonly bom?: boolean;
  /** A row for the city itself among its ties, so that the table can be read as an atlas again. */
  readonly home?: boolean;
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
export function csvTable(kind: TableKind, input: SceneInput, options: CsvOptions = {}): string {
  const {separator = ',', bom = true, home = false} = options;
  const [head = [], ...facts] = TABLE_ROWS[kind](input, shownPartners(input));
  const own = home && kind === 'ties' ? homeRows(input.atlas) : [];
  const rows = withTerms([head, ...own, ...facts], input);
  const cell = (value: Cell): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return String(value).replace('.', separator === ';' ? ',' : '.');
    // A spreadsheet takes =…, +…, -… and @… for a formula; the apostrophe says that it is text.
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /["\r\n,;]/.test(text) || text !== trimmed(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return (bom ? '\uFEFF' : '') + rows.map((row) => row.map(cell).join(separator) + '\r\n').join('');
}

/** Licence and credits behind every row: a table that is cut or joined keeps them. */
function withTerms([head = [], ...rows]: readonly Row[], {atlas, words}: SceneInput): readonly Row[] {
  const credit = creditSentences(atlas, words).join(' ');
  return [[...head, 'licence', 'credit'], ...rows.map((row) => [...row, atlas.licence, credit])];
}

function homeRows({home, updated}: Atlas): readonly Row[] {
  if (home.shown === false) return [];
  const {id, name, country, coordinates} = home;
  return [
    [
      id,
      textIn(name, 'pl'),
      textIn(name, 'en'),
      country,
      ...coordinates,
      '',
      '',
      'home',
      updated,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
  ];
}

const own = (text: Text | undefined, lang: string): string | undefined => text?.[lang];

const TABLE_ROWS: Readonly<
  Record<TableKind, (input: SceneInput, partners: readonly PartnerOnDay[]) => readonly Row[]>
> = {
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
        // Nobody knows its date: a row without an event.
        tie.events.length === 0
          ? [
              [
                ...head,
                tie.instrument,
                ...TIES_COLUMNS.slice(head.length + 1).map((name) => (name === 'tie_id' ? tie.id : undefined)),
              ],
            ]
          : tie.events.map((event): Row => [...head, tie.instrument, ...eventCells(event, atlas, tie.id)]),
      );
    }),
  ],
  partners: ({atlas, words, day}, partners) => {
    const {messages} = words;
    const isHomeShown = atlas.home.shown !== false;
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
        ...['status', 'perhaps', 'status_in_words', 'on_day', 'last_seen', 'last_seen_by', 'last_seen_sources'],
        ...['distance_km', 'bearing', 'documents', 'wikidata', 'kind', 'note_pl', 'note_en', 'note_sources'],
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
          firstDate(partner),
          status,
          perhaps ? 'perhaps' : '',
          messages.common.status(status, perhaps),
          day,
          ...seenCells(partner, atlas),
          isHomeShown ? Math.round(distanceKm(atlas.home.coordinates, partner.coordinates)) : '',
          isHomeShown && hasDirection(atlas.home.coordinates, partner.coordinates)
            ? decimals(initialBearing(atlas.home.coordinates, partner.coordinates), 1)
            : '',
          signed.join('; '),
          partner.wikidata,
          partner.kind && words.formats.text(partner.kind),
          own(partner.note, 'pl'),
          own(partner.note, 'en'),
          sourceIds(partner.cites, atlas),
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
        'role',
        'title_pl',
        'title_en',
        'date',
        'place',
        'partners',
        'inferred',
        'sources',
        'note_pl',
        'note_en',
        'confidence',
      ],
      ...atlas.undertakings
        .filter((one) => one.partners.length === 0 || one.partners.some((id) => shown.has(id)))
        .map((one): Row => {
          const {id, kind, role, title, when, place, partners: ids, inferred, cites, note, confidence} = one;
          return [
            ...[id, kind, role, own(title, 'pl'), own(title, 'en'), when?.text, place?.id, ids.join(' ')],
            ...[inferred ? 'inferred' : '', sourceIds(cites, atlas)],
            ...[own(note, 'pl'), own(note, 'en'), confidence],
          ];
        }),
    ];
  },
  memberships: ({atlas}) => [
    [
      ...['membership_id', 'name_pl', 'name_en', 'since', 'until', 'attested', 'seat', 'country', 'sources'],
      ...['note_pl', 'note_en', 'confidence', 'working_groups_pl', 'working_groups_en', 'activities_pl'],
      ...['activities_en', 'plans_pl', 'plans_en', 'history_pl', 'history_en', 'history_sources'],
    ],
    ...atlas.memberships.map((membership): Row => {
      const {id, name, since, until, attested, seat, cites, note, confidence} = membership;
      const {workingGroups, activities, plans, history} = membership;
      const joined = (texts: readonly Text[], lang: string): string =>
        texts.map((text) => own(text, lang) ?? '').join(SEVERAL);
      const told = (lang: string): string =>
        history
          .map(({when, title, note: more}) =>
            [`${when.text} ${own(title, lang) ?? ''}`, own(more, lang) ?? ''].filter(Boolean).join('. '),
          )
          .join(SEVERAL);
      return [
        ...[id, own(name, 'pl'), own(name, 'en'), since?.text, until?.text, attested?.text],
        ...[seat && textIn(seat.name, 'en'), seat?.country, sourceIds(cites, atlas)],
        ...[own(note, 'pl'), own(note, 'en'), confidence],
        ...[joined(workingGroups, 'pl'), joined(workingGroups, 'en')],
        ...[joined(activities, 'pl'), joined(activities, 'en'), own(plans, 'pl'), own(plans, 'en')],
        ...[told('pl'), told('en'), sourceIds([...new Set(history.flatMap((step) => step.cites))], atlas)],
      ];
    }),
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
      sourceIds(cites, atlas),
    ]),
  ],
};

function sourceIds(cites: readonly number[], atlas: Atlas): string {
  return cites.map((number) => atlas.sources[number - 1]?.id ?? '').join(SEVERAL);
}

/** When its tie was last seen alive, by what, and who says so. */
function seenCells(partner: Partner, atlas: Atlas): Row {
  const event = lastSeen(partner);
  return event ? [event.date, event.type, sourceIds(event.cites, atlas)] : ['', '', ''];
}

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
