// The spread's markup: two sheets of A4, print styles, everything inside the file.
interface Entry {
  /** SVG */
  readonly shape: string;
  readonly text: string;
}

export interface Spread {
  readonly lang: 'pl' | 'en';
  readonly title: string;
  readonly sentence: string;
  readonly map: string;
  readonly mapNote: string;
  readonly timeline: string;
  readonly legend: readonly Entry[];
  readonly key: readonly Entry[];
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
  body { margin: 0; background: #8a8f94; color: #14212b; font: 8.2pt/1.3 'Source Sans 3', 'Source Sans Pro', 'Open Sans', 'Noto Sans', Arial, 'Liberation Sans', sans-serif; font-variant-numeric: tabular-nums lining-nums; }
  .page { width: 210mm; height: 297mm; margin: 8mm auto; padding: 14mm 15mm 12mm; background: #fff; overflow: hidden; display: flex; flex-direction: column; gap: 3mm; }
  h1 { margin: 0; font-size: 19pt; line-height: 1.15; letter-spacing: -0.01em; }
  h2 { margin: 0 0 1mm; font-size: 9pt; }
  .sample { margin: 0 0 1mm; font-size: 7.4pt; color: #4d5c68; }
  .lede { margin: 1mm 0 0; font-size: 10.5pt; color: #4d5c68; }
  .page > figure { margin: 0; }
  .page > figure > svg { display: block; width: 180mm; height: auto; }
  figcaption { margin-top: 1.5mm; color: #4d5c68; font-size: 7.4pt; }
  .legend { list-style: none; margin: 0 0 1mm; padding: 0; display: flex; flex-wrap: wrap; gap: 0.6mm 5mm; color: #14212b; }
  .legend li { display: flex; align-items: center; gap: 1.4mm; }
  .key { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.2mm 4mm; font-size: 6.8pt; }
  .key svg { flex: none; }
  table { width: 100%; border-collapse: collapse; font-size: 7.6pt; line-height: 1.2; }
  caption { text-align: start; }
  th, td { padding: 0.55mm 2mm 0.55mm 0; text-align: start; vertical-align: top; border-top: 0.2mm solid #d5dbe0; font-weight: 400; }
  thead th { border-top: 0.4mm solid #14212b; font-weight: 600; }
  tbody th { font-weight: 600; }
  td svg { vertical-align: -1px; margin-inline-end: 1mm; }
  td:nth-child(4) { white-space: nowrap; }
  td:last-child { color: #4d5c68; }
  .sources { margin: 0; padding: 0; list-style: none; columns: 4; column-gap: 4mm; font-size: 5.8pt; line-height: 1.22; color: #4d5c68; overflow-wrap: anywhere; }
  .sources li { display: flex; gap: 1.2mm; break-inside: avoid; }
  .sources b { flex: none; width: 3.4mm; text-align: end; font-weight: 400; color: #14212b; }
  footer { margin-top: auto; display: flex; gap: 5mm; align-items: end; padding-top: 2mm; border-top: 0.2mm solid #a9b6bf; font-size: 6.8pt; color: #4d5c68; }
  footer p { margin: 0; flex: 1; }
  @media print { body { background: none; } .page { margin: 0; break-after: page; } .page:last-child { break-after: auto; } }
`;

const listed = (entries: readonly Entry[], kind: string): string =>
  `<ul class="legend${kind}">\n${entries.map(({shape, text}) => `<li>${shape}<span>${e(text)}</span></li>`).join('\n')}\n</ul>`;

export function spread(s: Spread): string {
  const {words} = s;
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
<figure>
${s.map}
<figcaption>${listed(s.legend, '')}${e(s.mapNote)}</figcaption>
</figure>
<table>
<thead><tr><th scope="col">${e(words.city)}</th><th scope="col">${e(words.country)}</th><th scope="col">${e(words.documents)}</th><th scope="col">${e(words.status)}</th><th scope="col">${e(words.sources)}</th></tr></thead>
<tbody>
${s.rows.map(({city, country, documents, status, shape, cites}) => `<tr><th scope="row">${e(city)}</th><td>${e(country)}</td><td>${e(documents)}</td><td>${shape}${e(status)}</td><td>${e(cites)}</td></tr>`).join('\n')}
</tbody>
</table>
</section>
<section class="page">
<figure>
${s.timeline}
<figcaption>${listed(s.key, ' key')}</figcaption>
</figure>
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
