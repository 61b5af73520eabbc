// What a file says of itself to libraries and archives: XMP (ISO 16684-1), with the words of Dublin Core.
import {escapedXml} from '../base/escape.ts';
import type {Imprint} from '../drawing/imprint.ts';
import {licenceUrl} from '../model/licence-url.ts';

export function xmp({title, description, lang, licence, address, date, subject, creator}: Imprint): string {
  const alt = (name: string, text: string): string =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapedXml(text)}</rdf:li><rdf:li xml:lang="${lang}">${escapedXml(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  const rights =
    licence === undefined
      ? ''
      : `${alt('rights', licence)}<xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>${escapedXml(licenceUrl(licence))}</xmpRights:WebStatement>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
${alt('title', title)}${alt('description', description)}<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language><dc:subject><rdf:Bag>${subject.map((one) => `<rdf:li>${escapedXml(one)}</rdf:li>`).join('')}</rdf:Bag></dc:subject><dc:creator><rdf:Seq><rdf:li>${escapedXml(creator)}</rdf:li></rdf:Seq></dc:creator>${address === undefined ? '' : `<dc:identifier>${escapedXml(address)}</dc:identifier>`}${rights}
<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate><xmp:CreatorTool>${escapedXml(creator)}</xmp:CreatorTool><pdf:Producer>${escapedXml(creator)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
