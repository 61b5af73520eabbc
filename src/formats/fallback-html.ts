// The facts as plain HTML, to be pasted between the element's tags: for readers without JavaScript, for search engines,
// and for the time before the script has run. One element that survives editors, MDX and XML: no script, no style, no id that
// could meet another, and cells that wrap on a phone.
import {escaped} from '../base/escape.ts';
import type {Source, TieEvent} from '../model/atlas.ts';
import {isLanguage} from '../model/language-tag.ts';
import {piecesOf, textIn, tagIn} from '../model/text.ts';
import type {Edtf} from '../model/edtf.ts';
import type {Text} from '../model/schema.ts';
import type {Confidence} from '../model/vocabulary.ts';
import {lastSeen} from '../model/last-seen.ts';
import {natureOf, seenOf} from '../shared/facts.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {standingOn, type Standing} from '../state/partners-on-day.ts';
import {closed, exportMessagesIn} from '../i18n/export-messages.ts';
import {creditSentences} from './credits.ts';
import {jsonLd, scriptSafeJson, type Origin} from './json-ld.ts';

export interface FallbackOptions extends Origin {
  /** Level of the first heading inside; the caption of the table is no heading. */
  readonly headingLevel?: number;
  /** The map as a picture. */
  readonly map?: FallbackMap;
}

/** A picture, and one drawn for phones beside it. */
export interface FallbackMap {
  readonly wide: FallbackImage;
  readonly narrow?: FallbackImage | undefined;
  /** What it shows, in a sentence. */
  readonly told: string;
}

interface FallbackImage {
  readonly src: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

export function fallbackHtml(input: SceneInput, options: FallbackOptions): string {
  const {atlas, words, day} = input;
  const {formats, locale, textLanguages, messages} = words;
  const w = exportMessagesIn(words.language).files;
  const prefix = `twin-${atlas.id}-${locale}`;
  const level = options.headingLevel ?? 3;
  const h = (title: Text | string): string => `<h${level}>${said(title)}</h${level}>`;
  /** Words in another language than the rest say so. */
  const said = (text: Text | string): string => {
    if (typeof text === 'string') return escaped(text);
    const tag = tagIn(text, textLanguages);
    const words = textIn(text, textLanguages);
    const told = piecesOf(text, words, tag)
      .map((piece) => (piece.lang === undefined ? escaped(piece.text) : spoken(piece.text, piece.lang)))
      .join('');
    return tag.toLowerCase().split('-')[0] === locale || !isLanguage(tag)
      ? told
      : `<span lang="${escaped(tag)}">${told}</span>`;
  };
  const spoken = (words: string, tag: string): string =>
    isLanguage(tag) ? `<span lang="${escaped(tag)}">${escaped(words)}</span>` : escaped(words);
  const cited = (cites: readonly number[]): string =>
    cites.length === 0 ? '' : ` <sup>${cites.map((n) => `<a href="#${prefix}-source-${n}">${n}</a>`).join(' ')}</sup>`;
  /** Machines get the date where HTML can write it. */
  const dated = (when: Edtf): string => {
    const text = escaped(formats.date(when));
    const exact = when.kind === 'date' && !when.uncertain && !when.approximate;
    return exact ? `<time datetime="${when.text}">${text}</time>` : text;
  };

  const lessCertain = (confidence: Confidence, inferred = false): string => {
    const tags = [
      confidence === 'medium' ? messages.common.mediumConfidence : '',
      inferred ? messages.details.inferred : '',
    ];
    const told = tags.filter((tag) => tag !== '');
    return told.length ? ` (${escaped(told.join(', '))})` : '';
  };
  const groups = new Map(atlas.groups.map(({id, name}) => [id, name]));
  const names = new Map(atlas.partners.map(({id, name}) => [id, name]));

  const event = ({type, when, place, cites, note, confidence}: TieEvent): string =>
    `${dated(when)} – ${escaped(messages.common.event(type))}` +
    (place ? `, ${said(place.name)}` : '') +
    lessCertain(confidence) +
    (note ? `. ${said(note)}` : '') +
    cited(cites);
  const row = ({partner, status, perhaps}: Standing): string => {
    const own = partner.endonyms
      .filter((tag) => partner.name[tag] !== undefined && partner.name[tag] !== textIn(partner.name, textLanguages))
      .map((tag) => spoken(partner.name[tag] ?? '', tag));
    const ties = partner.ties.map(
      (tie) =>
        `<strong>${escaped(capital(messages.common.instrument(tie.instrument)))}</strong>` +
        (tie.scope ? ` (${said(tie.scope)})` : '') +
        (tie.listed ? `, ${escaped(messages.common.dateUnknown)}` : '') +
        (tie.note ? `. ${said(tie.note)}${cited(tie.cites)}` : '') +
        tie.events.map((one) => `<br/>\n${event(one)}`).join(''),
    );
    const group = partner.group === undefined ? undefined : groups.get(partner.group);
    const traits = [partner.kind, group].flatMap((text) => (text ? [said(text)] : []));
    const seen = seenOf(partner, input);
    const alive = lastSeen(partner);
    // Two columns, so that they fit on a phone without a style: the status above the documents.
    const name =
      `${said(partner.name)}${own.length ? ` (${own.join(', ')})` : ''}, ${escaped(formats.country(partner.country))}` +
      (traits.length ? ` <small>${traits.join('; ')}</small>` : '');
    const lines = [
      ...(ties.length ? ties : [escaped(w.noDocument)]),
      ...(partner.note ? [`${said(partner.note)}${cited(partner.cites)}`] : []),
      ...(seen && alive
        ? [`${escaped(messages.common.lastSeen)}: ${dated(alive.when)}, ${escaped(seen.how)}${cited(alive.cites)}`]
        : []),
    ];
    return [
      '<tbody>',
      `<tr><th scope="rowgroup" rowspan="2">${name}</th>`,
      `<td>${escaped(messages.common.status(status, perhaps))}</td></tr>`,
      `<tr><td>${lines.join('<br/>\n')}</td></tr>`,
      '</tbody>',
    ].join('\n');
  };

  const undertakings = atlas.undertakings.map((one) => {
    const {title, when, place, partners, inferred, cites, note, confidence} = one;
    const withWhom = partners.filter((id) => id !== place?.id).map((id) => names.get(id) ?? id);
    const where = [...(place ? [place.name] : []), ...withWhom].map(said).join(' · ');
    return (
      `<li>${when ? dated(when) : escaped(messages.details.undated)} – ${said(title)}` +
      (where ? `, ${where}` : '') +
      `; ${escaped(natureOf(one, words).join(' · '))}` +
      lessCertain(confidence, inferred) +
      (note ? `. ${said(note)}` : '') +
      `${cited(cites)}</li>`
    );
  });
  const memberships = atlas.memberships.map((membership) => {
    const {name, since, until, attested, seat, note, plans, activities, workingGroups, history, cites} = membership;
    const country = seat?.country === undefined ? '' : ` (${formats.country(seat.country)})`;
    const head = [
      since ? formats.dateSince(since) : messages.table.sinceUnknown,
      until ? formats.dateUntil(until) : attested ? messages.table.attested(formats.date(attested)) : '',
      seat ? textIn(seat.name, textLanguages) + country : '',
    ]
      .filter(Boolean)
      .map(escaped);
    const part = (label: string, texts: readonly Text[]): readonly string[] =>
      texts.length ? [`${escaped(label)}: ${closed(texts.map(said).join('; '))}`] : [];
    const texts = [
      ...(note ? [closed(said(note))] : []),
      ...part(messages.table.workingGroups, workingGroups),
      ...part(messages.table.activities, activities),
      ...part(messages.table.plans, plans ? [plans] : []),
    ];
    const steps = history.map(
      ({title, when, place, note: more, cites: own, confidence}) =>
        `<li>${dated(when)} – ${said(title)}${place ? `, ${said(place.name)}` : ''}${lessCertain(confidence)}${more ? `. ${said(more)}` : ''}${cited(own)}</li>`,
    );
    const opening = closed([said(name), ...head].join(', '));
    return `<li>${[opening, ...texts].join(' ')}${cited(cites)}${steps.length ? `\n<ul>\n${steps.join('\n')}\n</ul>` : ''}</li>`;
  });
  const about = atlas.about.map(({title, text, cites}) => `${h(title)}\n<p>${said(text)}${cited(cites)}</p>`);
  const chapters = atlas.chapters.map(({title, text, cites}) => `${h(title)}\n<p>${said(text)}${cited(cites)}</p>`);
  const discrepancies = atlas.discrepancies.map(
    ({title, note, resolution, cites}) =>
      `<li>${title ? `<strong>${said(title)}</strong>: ` : ''}${closed(said(note))}${resolution ? ` ${closed(said(resolution))}` : ''}${cited(cites)}</li>`,
  );
  const source = ({number, title, publisher, when, url, language, note}: Source): string => {
    const name =
      typeof title === 'string'
        ? `<cite${language && language !== locale ? ` lang="${escaped(language)}"` : ''}>${escaped(title)}</cite>`
        : `<cite>${said(title)}</cite>`;
    const linked = url ? `<a href="${escaped(url)}" rel="noopener noreferrer">${name}</a>` : name;
    const more = [publisher, when ? formats.date(when) : undefined].flatMap((text) =>
      text === undefined ? [] : [escaped(text)],
    );
    return `<li id="${prefix}-source-${number}" value="${number}">${[linked, ...more].join(', ')}${note ? `. ${said(note)}` : ''}</li>`;
  };
  const section = (title: string, items: readonly string[], lead = ''): readonly string[] =>
    items.length ? [h(title), ...(lead ? [`<p>${escaped(lead)}</p>`] : []), `<ul>\n${items.join('\n')}\n</ul>`] : [];
  const hasDatasets = atlas.sources.some(({role}) => role === 'dataset');
  const title = textIn(atlas.title, textLanguages);
  const end = [
    w.stateOf(formats.day(atlas.updated)),
    ...(atlas.licence ? [w.licence(atlas.licence) + (hasDatasets ? ` ${w.apartFromDatasets}` : '')] : []),
    ...creditSentences(atlas, words),
    `twin-cities ${options.version}`,
  ];

  return [
    `<div lang="${locale}">`,
    // Above the facts, which are folded then, so that what is seen first is what the script will draw.
    ...(options.map
      ? [
          picture(options.map, `${w.mapAlt(title)} ${options.map.told}`),
          '<details>',
          `<summary>${escaped(w.caption(title, formats.day(day)))}</summary>`,
        ]
      : []),
    '<table>',
    `<caption>${escaped(w.caption(title, formats.day(day)))}</caption>`,
    `<thead><tr><th scope="col">${messages.table.column('city')}, ${messages.table.column('country').toLowerCase()}</th><th scope="col">${escaped(w.statusOn(formats.day(day)))}; ${messages.details.documents.toLowerCase()}</th></tr></thead>`,
    ...standingOn(atlas, day).map(row),
    '</table>',
    ...chapters,
    ...about,
    ...section(messages.details.undertakings, undertakings, messages.table.selection),
    ...section(messages.table.memberships, memberships),
    ...section(messages.sources.discrepancies, discrepancies),
    h(messages.sources.title),
    `<ol>\n${atlas.sources.map(source).join('\n')}\n</ol>`,
    `<p>${end.map((text) => escaped(closed(text))).join(' ')}</p>`,
    ...(options.map ? ['</details>'] : []),
    '</div>',
    '',
  ].join('\n');
}

/** em of the window: below, the picture for phones; below, the other one in less room, in which pages leave it. */
const WINDOWS = {narrow: 40, middle: 64} as const;
/** px: fits into the narrowest window with the margins that browsers give a page. */
const LEAST = 300;
const MIDDLE = 600;

/** Its room is kept by attributes, and it fits into every window, whatever the page's styles say or leave out. */
function picture({wide, narrow}: FallbackMap, alt: string): string {
  const size = ({width, height}: FallbackImage, room = width): string =>
    `width="${Math.min(room, width)}" height="${Math.round((height * Math.min(room, width)) / width)}"`;
  const source = (image: FallbackImage, below: number, room: number): string =>
    `<source media="(max-width: ${below}em)" srcset="${escaped(image.src)}" ${size(image, room)}/>`;
  return [
    '<picture>',
    source(narrow ?? wide, WINDOWS.narrow, LEAST),
    source(wide, WINDOWS.middle, MIDDLE),
    `<img src="${escaped(wide.src)}" alt="${escaped(alt)}" ${size(wide)}/>`,
    '</picture>',
  ].join('\n');
}

/** The same facts for search engines, to paste into the page's head: editors take a script out of an article, but not its text. */
export function fallbackHead(input: SceneInput, origin: Origin): string {
  return `<script type="application/ld+json">\n${scriptSafeJson(jsonLd(input, origin))}\n</script>\n`;
}

/** A whole document of the fragment, readable by itself, in which the fragment is marked. */
export function fallbackPage(input: SceneInput, options: FallbackOptions): string {
  const {atlas, words} = input;
  const w = exportMessagesIn(words.language).files;
  return `<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escaped(words.formats.text(atlas.title))}</title>
<style>
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { max-width: 60em; margin: 0 auto; padding: 1em; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.25em 0.5em; border: 1px solid; text-align: start; vertical-align: top; }
</style>
</head>
<body>
<!-- ${w.copyFrom} -->
${fallbackHtml(input, options)}<!-- ${w.copyTo} -->
</body>
</html>
`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
