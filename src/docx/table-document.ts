// The table of the ties with its notes and sources as a document for word processors, since publications are written in one:
// headings, a table whose head is repeated on every page, numbers of sources that lead to the list, and the language of each text.
import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import {creditSentences} from '../formats/credits.ts';
import {filterSentence} from '../formats/filter-words.ts';
import type {Origin} from '../formats/json-ld.ts';
import {closed, exportMessagesIn} from '../i18n/export-messages.ts';
import type {TieEvent} from '../model/atlas.ts';
import {lastSeen} from '../model/last-seen.ts';
import type {Text} from '../model/schema.ts';
import {tagIn, textIn} from '../model/text.ts';
import {seenOf} from '../shared/facts.ts';
import type {PartnerOnDay} from '../state/partners-on-day.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {shownPartners} from '../state/select.ts';

type Run = ParagraphChild;

/** Widths of the columns, in twentieths of a point on A4 within margins of 25 mm. */
const COLUMNS = [2500, 1500, 5070];

export async function tableDocument(input: SceneInput, {address, version}: Origin): Promise<Uint8Array> {
  const {atlas, words, day} = input;
  const {formats, messages, locale, textLanguages, language} = words;
  const {files: w} = exportMessagesIn(language);
  const {common, table} = messages;
  const cited = new Set<number>();

  const run = (text: string, more: IRunOptions = {}): TextRun => new TextRun({text, ...more});
  /** Words in another language than the rest say so. */
  const said = (text: Text | string, more: IRunOptions = {}): TextRun => {
    const tag = typeof text === 'string' ? locale : tagIn(text, textLanguages);
    return run(textIn(text, textLanguages), {...more, ...(tag === locale ? {} : {language: {value: tag}})});
  };
  const marks = (cites: readonly number[]): readonly Run[] =>
    cites.flatMap((number, i) => {
      cited.add(number);
      const link = new InternalHyperlink({
        anchor: `source-${number}`,
        children: [run(String(number), {superScript: true})],
      });
      return [run(i ? '\u2009' : '\u00a0', {superScript: true}), link];
    });
  const line = (children: readonly Run[], more: {readonly before?: number} = {}): Paragraph =>
    new Paragraph({children: [...children], spacing: {before: more.before ?? 0, after: 20}});

  const event = ({type, when, place, note, cites, confidence}: TieEvent): Paragraph =>
    line([
      run(`${formats.date(when)} – ${common.event(type)}`),
      ...(place ? [run(', '), said(place.name)] : []),
      ...(confidence === 'medium' ? [run(` (${common.mediumConfidence})`)] : []),
      ...(note ? [run('. '), said(note)] : []),
      ...marks(cites),
    ]);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

  const documents = ({partner}: PartnerOnDay): readonly Paragraph[] => {
    const ties = partner.ties.flatMap((tie, i) => [
      line(
        [
          run(capital(common.instrument(tie.instrument)), {bold: true}),
          ...(tie.scope ? [run(' ('), said(tie.scope), run(')')] : []),
          ...(tie.listed ? [run(`, ${common.dateUnknown}`)] : []),
          ...(tie.note ? [run('. '), said(tie.note), ...marks(tie.cites)] : []),
        ],
        {before: i ? 80 : 0},
      ),
      ...tie.events.map(event),
    ]);
    const alive = lastSeen(partner);
    const seen = seenOf(partner, input);
    return [
      ...(ties.length ? ties : [line([run(w.noDocument)])]),
      ...(partner.note ? [line([said(partner.note), ...marks(partner.cites)], {before: 80})] : []),
      ...(alive && seen
        ? [
            line([run(`${common.lastSeen}: ${formats.date(alive.when)}, ${seen.how}`), ...marks(alive.cites)], {
              before: 80,
            }),
          ]
        : []),
    ];
  };

  const cell = (children: readonly Paragraph[], width: number): TableCell =>
    new TableCell({
      children: [...children],
      width: {size: width, type: WidthType.DXA},
      margins: {top: 60, bottom: 60, left: 90, right: 90},
    });
  const [first = 0, second = 0, third = 0] = COLUMNS;
  const ordered = [...shownPartners(input)].sort((a, b) => (a.partner.first < b.partner.first ? -1 : 1));
  const heads = [table.column('city'), w.statusOn(formats.day(day)), table.column('document')];
  const rows = [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: heads.map((text, i) => cell([line([run(text, {bold: true})])], COLUMNS[i] ?? 0)),
    }),
    ...ordered.map(
      (on) =>
        new TableRow({
          children: [
            cell(
              [line([said(on.partner.name, {bold: true})]), line([run(formats.country(on.partner.country))])],
              first,
            ),
            cell([line([run(common.status(on.status, on.perhaps))])], second),
            cell(documents(on), third),
          ],
        }),
    ),
  ];
  const title = textIn(atlas.title, textLanguages);
  const filters = filterSentence(input);
  const sources = [...cited]
    .sort((a, b) => a - b)
    .flatMap((number) => atlas.sources[number - 1] ?? [])
    .map(({number, title: name, publisher, when, url, language: tongue, note}) => {
      const own =
        typeof name === 'string'
          ? run(name, tongue && tongue !== locale ? {language: {value: tongue}} : {})
          : said(name);
      const more = [publisher, when ? formats.date(when) : undefined].filter(Boolean).join(', ');
      return new Paragraph({
        spacing: {after: 40},
        indent: {left: 480, hanging: 480},
        tabStops: [{type: 'left', position: 480}],
        children: [
          new Bookmark({id: `source-${number}`, children: [run(`${number}.`)]}),
          run('\t'),
          own,
          ...(more ? [run(`, ${more}`)] : []),
          ...(note ? [run('. '), said(note)] : []),
          ...(url ? [run('. '), new ExternalHyperlink({link: url, children: [run(url, {style: 'Hyperlink'})]})] : []),
        ],
      });
    });
  const end = [
    closed(w.stateOf(formats.day(atlas.updated))),
    ...(atlas.licence === undefined ? [] : [closed(w.licence(atlas.licence))]),
    ...creditSentences(atlas, words, false),
    closed(`twin-cities ${version}`),
    address ?? atlas.url,
  ];
  const heading = (text: TextRun, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
    new Paragraph({children: [text], heading: level, keepNext: true, spacing: {before: 240, after: 120}});
  const document = new Document({
    title,
    description: w.caption(title, formats.day(day)),
    keywords: w.keywords.join(', '),
    creator: `twin-cities ${version}`,
    styles: {
      default: {
        document: {run: {font: 'Arial', size: 20, language: {value: language.tag}}},
        heading1: {run: {size: 32, bold: true}},
        heading2: {run: {size: 24, bold: true}},
      },
    },
    sections: [
      {
        properties: {page: {margin: {top: 1134, bottom: 1134, left: 1418, right: 1418}}},
        children: [
          heading(said(atlas.title), HeadingLevel.HEADING_1),
          new Paragraph({
            children: [run(closed(w.caption(title, formats.day(day)))), ...(filters ? [run(` ${filters}`)] : [])],
            keepNext: true,
            spacing: {after: 120},
          }),
          new Table({rows, columnWidths: COLUMNS, width: {size: first + second + third, type: WidthType.DXA}}),
          ...(sources.length ? [heading(run(messages.sources.title), HeadingLevel.HEADING_2), ...sources] : []),
          new Paragraph({
            children: [run(end.filter(Boolean).join(' '), {size: 16})],
            alignment: AlignmentType.LEFT,
            spacing: {before: 240},
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
