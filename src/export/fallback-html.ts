// The facts as plain HTML, to be pasted between the element's tags: for readers without JavaScript, for search engines,
// and for the time before the script has run. Semantic, without a style and without an id that could meet another.
import {escaped} from '../base/escape.ts';
import type {Source, TieEvent} from '../model/atlas.ts';
import {textIn, tagIn} from '../model/text.ts';
import type {Edtf} from '../model/edtf.ts';
import type {Text} from '../model/schema.ts';
import type {Stage} from '../state/frame.ts';
import {standingOn, type Standing} from '../state/partners-on-day.ts';
import {closed, exportWords} from './export-words.ts';
import {jsonLd, scriptSafeJson, type Origin} from './json-ld.ts';

export interface FallbackOptions extends Origin {
  /** Level of the first heading inside; the caption of the table is no heading. */
  readonly headingLevel?: number;
}

export function fallbackHtml(stage: Stage, options: FallbackOptions): string {
  const {atlas, words, day} = stage;
  const {formats, locale, messages} = words;
  const w = exportWords(locale);
  const prefix = `twin-${atlas.id}-${locale}`;
  const level = options.headingLevel ?? 3;
  const h = (title: string): string => `<h${level}>${escaped(title)}</h${level}>`;
  /** Words in another language than the rest say so. */
  const said = (text: Text | string): string => {
    if (typeof text === 'string') return escaped(text);
    const tag = tagIn(text, locale);
    const words = escaped(textIn(text, locale));
    return tag.toLowerCase().split('-')[0] === locale ? words : `<span lang="${escaped(tag)}">${words}</span>`;
  };
  const cited = (cites: readonly number[]): string =>
    cites.length === 0 ? '' : ` <sup>${cites.map((n) => `<a href="#${prefix}-source-${n}">${n}</a>`).join(' ')}</sup>`;
  /** Machines get the date where HTML can write it. */
  const dated = (when: Edtf): string => {
    const text = escaped(formats.date(when));
    const exact = when.kind === 'date' && !when.uncertain && !when.approximate;
    return exact ? `<time datetime="${when.text}">${text}</time>` : text;
  };

  const event = ({type, when, place, cites, note, confidence}: TieEvent): string =>
    `<li>${dated(when)} – ${escaped(messages.common.event(type))}` +
    (place ? `, ${said(place.name)}` : '') +
    (confidence === 'medium' ? ` (${escaped(w.oneSource)})` : '') +
    (note ? `. ${said(note)}` : '') +
    `${cited(cites)}</li>`;
  const row = ({partner, status, perhaps}: Standing): string => {
    const own = partner.endonyms
      .filter((tag) => partner.name[tag] !== undefined && partner.name[tag] !== textIn(partner.name, locale))
      .map((tag) => `<span lang="${escaped(tag)}">${escaped(partner.name[tag] ?? '')}</span>`);
    const ties = partner.ties.map(
      (tie) =>
        `<strong>${escaped(capital(messages.common.instrument(tie.instrument)))}</strong>` +
        (tie.scope ? ` (${said(tie.scope)})` : '') +
        `\n<ul>\n${tie.events.map(event).join('\n')}\n</ul>`,
    );
    return [
      '<tr>',
      `<th scope="row">${said(partner.name)}${own.length ? ` (${own.join(', ')})` : ''}</th>`,
      `<td>${escaped(formats.country(partner.country))}</td>`,
      `<td>${ties.length ? ties.join('\n') : escaped(w.noDocument)}</td>`,
      `<td>${escaped(messages.common.status(status, perhaps))}</td>`,
      '</tr>',
    ].join('\n');
  };

  const undertakings = atlas.undertakings.map(
    ({title, when, place, cites, note}) =>
      `<li>${when ? dated(when) : escaped(w.undated)} – ${said(title)}` +
      (place ? `, ${said(place.name)}` : '') +
      (note ? `. ${said(note)}` : '') +
      `${cited(cites)}</li>`,
  );
  const memberships = atlas.memberships.map(({name, since, seat, note, plans, activities, cites}) => {
    const more = [since ? formats.dateSince(since) : '', seat ? textIn(seat.name, locale) : '']
      .filter(Boolean)
      .map(escaped);
    const texts = [...activities, ...(plans ? [plans] : []), ...(note ? [note] : [])].map(said);
    const first = [said(name), ...more].join(', ');
    return `<li>${texts.length ? [first, ...texts].map(closed).join(' ') : first}${cited(cites)}</li>`;
  });
  const chapters = atlas.chapters.map(
    ({title, text, cites}) => `${h(textIn(title, locale))}\n<p>${said(text)}${cited(cites)}</p>`,
  );
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
  const section = (title: string, items: readonly string[]): readonly string[] =>
    items.length ? [h(title), `<ul>\n${items.join('\n')}\n</ul>`] : [];
  const title = textIn(atlas.title, locale);
  const end = [
    w.stateOf(formats.day(atlas.updated)),
    ...(atlas.licence ? [w.licence(atlas.licence)] : []),
    `twin-cities ${options.version}`,
  ];

  return [
    `<div lang="${locale}">`,
    '<table>',
    `<caption>${escaped(w.caption(title, formats.day(day)))}</caption>`,
    `<thead><tr><th scope="col">${w.city}</th><th scope="col">${w.country}</th><th scope="col">${w.documents}</th><th scope="col">${escaped(w.statusOn(formats.day(day)))}</th></tr></thead>`,
    `<tbody>\n${standingOn(atlas, day).map(row).join('\n')}\n</tbody>`,
    '</table>',
    ...chapters,
    ...section(w.undertakings, undertakings),
    ...section(w.memberships, memberships),
    ...section(w.discrepancies, discrepancies),
    h(w.sources),
    `<ol>\n${atlas.sources.map(source).join('\n')}\n</ol>`,
    `<p>${end.map((text) => escaped(closed(text))).join(' ')}</p>`,
    '</div>',
    `<script type="application/ld+json">\n${scriptSafeJson(jsonLd(stage, options))}\n</script>`,
    '',
  ].join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
