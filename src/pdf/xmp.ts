// What a file says of itself to libraries and archives: XMP (ISO 16684-1), with the words of Dublin Core.
import {escapedXml} from '../base/escape.ts';
import type {Imprint} from '../drawing/imprint.ts';
import {licenceUrl} from '../model/licence-url.ts';

const SPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
} as const;

export function xmp(imprint: Imprint): string {
  const {title, description, lang, licence, credit, address, date, subject, creator, publisher, doi, tool} = imprint;
  const one = (name: string, text: string | undefined): string =>
    text === undefined || text === '' ? '' : `<${name}>${escapedXml(text)}</${name}>\n`;
  const list = (name: string, kind: 'Bag' | 'Seq', texts: readonly string[]): string =>
    texts.length
      ? `<${name}><rdf:${kind}>${texts.map((text) => `<rdf:li>${escapedXml(text)}</rdf:li>`).join('')}</rdf:${kind}></${name}>\n`
      : '';
  const alt = (name: string, text: string): string =>
    text === ''
      ? ''
      : `<${name}><rdf:Alt>${['x-default', lang].map((tag) => `<rdf:li xml:lang="${tag}">${escapedXml(text)}</rdf:li>`).join('')}</rdf:Alt></${name}>\n`;
  const spaces = Object.entries(SPACES).map(([name, address]) => ` xmlns:${name}="${address}"`);
  const time = `${date}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${spaces.join('')}>
${[
  alt('dc:title', title),
  alt('dc:description', description),
  list('dc:language', 'Bag', [lang]),
  list('dc:subject', 'Bag', subject),
  list('dc:creator', 'Seq', [creator ?? publisher ?? tool]),
  list('dc:publisher', 'Bag', publisher === undefined ? [] : [publisher]),
  list('dc:contributor', 'Bag', [tool]),
  one('dc:identifier', doi === undefined ? address : `https://doi.org/${doi}`),
  list('dc:relation', 'Bag', doi !== undefined && address !== undefined ? [address] : []),
  alt('dc:rights', [licence === undefined ? '' : `${licence}.`, credit].filter(Boolean).join(' ')),
  one('xmpRights:Marked', licence === undefined ? undefined : 'True'),
  one('xmpRights:WebStatement', licence === undefined ? undefined : licenceUrl(licence)),
  one('photoshop:Credit', credit),
  one('xmp:CreateDate', time),
  one('xmp:ModifyDate', time),
  one('xmp:CreatorTool', tool),
  one('pdf:Producer', tool),
].join('')}</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
