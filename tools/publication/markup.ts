// The spreads' markup: four sheets of A4, print styles, everything inside the file.
import {FONTS} from '../../src/drawing/svg-file.ts';

interface Figure {
  /** SVG, as the key. */
  readonly picture: string;
  readonly key: string;
  /** May be empty. */
  readonly note: string;
}

export interface Spreads {
  readonly lang: 'pl' | 'en';
  readonly title: string;
  readonly sentence: string;
  readonly figures: Readonly<Record<'map' | 'timeline' | 'partTimeline' | 'world', Figure>>;
  readonly rows: readonly {
    readonly city: string;
    readonly country: string;
    readonly documents: string;
    readonly status: string;
    readonly shape: string;
    readonly cites: string;
  }[];
  readonly sources: readonly {
    readonly number: number;
    readonly text: string;
    readonly url: string | undefined;
    readonly language: string | undefined;
  }[];
  /** That it is a sample, and nobody's publication. */
  readonly sample: string;
  readonly citation: string;
  readonly words: Readonly<Record<'city' | 'country' | 'documents' | 'status' | 'sources', string>>;
}

export function paragraphText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const e = paragraphText;

const STYLE = `
  @page { size: A4; margin: 0; }
  * { box-sizing: border-box; }
  body { margin: 0; background: #8a8f94; color: #14212b; font: 8.2pt/1.3 ${FONTS}; font-variant-numeric: tabular-nums lining-nums; }
  .page { width: 210mm; height: 297mm; margin: 8mm auto; padding: 11mm 20mm 9mm; background: #fff; overflow: hidden; display: flex; flex-direction: column; gap: 3mm; }
  h1 { margin: 0; font-size: 19pt; line-height: 1.15; letter-spacing: -0.01em; }
  h2 { margin: 0 0 1mm; font-size: 9pt; }
  .sample { margin: 0 0 1mm; font-size: 7.4pt; color: #4d5c68; }
  .lede { margin: 1mm 0 0; font-size: 10.5pt; color: #4d5c68; }
  figure { margin: 0; }
  figure svg { display: block; }
  figcaption { margin-top: 1.5mm; color: #4d5c68; font-size: 7.4pt; }
  figcaption p { margin: 1.5mm 0 0; }
  .beside { display: flex; justify-content: space-between; align-items: end; }
  .beside figcaption { width: 44mm; margin: 0; }
  table { width: 100%; border-collapse: collapse; font-size: 7.2pt; line-height: 1.2; }
  th, td { padding: 0.5mm 2mm 0.5mm 0; text-align: start; vertical-align: top; border-top: 0.2mm solid #d5dbe0; font-weight: 400; }
  thead th { border-top: 0.4mm solid #14212b; font-weight: 600; }
  tbody th { font-weight: 600; }
  td svg { display: inline; vertical-align: -1px; margin-inline-end: 1mm; }
  td:nth-child(4) { white-space: nowrap; }
  td:last-child { color: #4d5c68; }
  .sources { margin: 0; padding: 0; list-style: none; columns: 3; column-gap: 5mm; font-size: 6.5pt; line-height: 1.24; color: #4d5c68; overflow-wrap: anywhere; }
  .sources li { display: flex; gap: 1.4mm; break-inside: avoid; }
  .sources b { flex: none; width: 3.4mm; text-align: end; font-weight: 400; color: #14212b; }
  footer { margin-top: auto; padding-top: 2mm; border-top: 0.2mm solid #a9b6bf; font-size: 6.8pt; color: #4d5c68; }
  footer p { margin: 0; }
  @media print { body { background: none; } .page { margin: 0; break-after: page; } .page:last-child { break-after: auto; } }
`;

const noted = (note: string): string => (note ? `<p>${e(note)}</p>` : '');

/** Under the picture its key, or beside it. */
const figure = ({picture, key, note}: Figure, isBeside = false): string => `<figure${isBeside ? ' class="beside"' : ''}>
${picture}
<figcaption>
${key}${noted(note)}
</figcaption>
</figure>`;

export function spreads(s: Spreads): string {
  const {words, figures} = s;
  return `<!doctype html>
<html lang="${s.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(s.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<section class="page">
<header>
<p class="sample">${e(s.sample)}</p>
<h1>${e(s.title)}</h1>
<p class="lede">${e(s.sentence)}</p>
</header>
${figure(figures.map)}
<table>
<thead><tr><th scope="col">${e(words.city)}</th><th scope="col">${e(words.country)}</th><th scope="col">${e(words.documents)}</th><th scope="col">${e(words.status)}</th><th scope="col">${e(words.sources)}</th></tr></thead>
<tbody>
${s.rows.map(({city, country, documents, status, shape, cites}) => `<tr><th scope="row">${e(city)}</th><td>${e(country)}</td><td>${e(documents)}</td><td>${shape}${e(status)}</td><td>${e(cites)}</td></tr>`).join('\n')}
</tbody>
</table>
</section>
<section class="page">
${figure(figures.timeline)}
</section>
<section class="page">
${figure(figures.partTimeline, true)}
</section>
<section class="page">
${figure(figures.world, true)}
<section>
<h2>${e(words.sources)}</h2>
<ol class="sources">
${s.sources.map(({number, text, url, language}) => `<li value="${number}"><b>${number}</b><span${language && language !== s.lang ? ` lang="${e(language)}"` : ''}>${url ? `<a href="${e(url)}" rel="noopener noreferrer" style="color:inherit;text-decoration:none">${e(text)}</a>` : e(text)}</span></li>`).join('\n')}
</ol>
</section>
<footer>
<p><strong>${e(s.sample)}</strong> ${s.citation}</p>
</footer>
</section>
</body>
</html>
`;
}
