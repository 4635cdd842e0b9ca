import type { LanguageCode } from '../../model/language'
import type { PdfFile } from './file'
import { sRgbProfile } from './icc'
import { type Packed, packed } from './pack'
import { writePacked } from './streams'
import { literal, plainText, textString } from './strings'
import { dictionary, type Ref, type Syntax } from './syntax'

export interface About {
  readonly title: string
  /** ISO 8601 moment. */
  readonly created: string
  readonly languages: readonly LanguageCode[]
}

const program = 'Pictobrief'

/** Information dictionary. Says the same as the XMP packet, as PDF/A asks. */
export function writeInfo(file: PdfFile, about: About): Ref {
  const date = literal(`D:${moment(about.created).replace(/[-:T]/g, '')}`)
  return file.object(
    dictionary({
      Title: textString(about.title),
      Creator: textString(program),
      Producer: textString(program),
      CreationDate: date,
      ModDate: date,
    }),
  )
}

/** XMP packet, uncompressed so that any archive can find it. Claims PDF/UA-1 and PDF/A-2a. */
export function writeMetadata(file: PdfFile, about: About): Ref {
  return file.stream(new TextEncoder().encode(packet(about)), { Type: '/Metadata', Subtype: '/XML' })
}

let profile: Packed | undefined

/** What colours mean on paper: sRGB. */
export function writeOutputIntent(file: PdfFile): Syntax {
  profile ??= packed(sRgbProfile())
  return dictionary({
    Type: '/OutputIntent',
    S: '/GTS_PDFA1',
    OutputConditionIdentifier: literal('sRGB'),
    Info: literal('sRGB'),
    DestOutputProfile: writePacked(file, profile, { N: 3 }),
  })
}

/** To the second, in universal time: `2026-09-01T06:30:00Z`. */
function moment(created: string): string {
  return new Date(created).toISOString().replace(/\.\d+Z$/, 'Z')
}

function escaped(text: string): string {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function packet({ title, created, languages }: About): string {
  const date = moment(created)
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag>${languages.map((code) => `<rdf:li>${escaped(code)}</rdf:li>`).join('')}</rdf:Bag></dc:language>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${program}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
${extensionSchema}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

/** PDF/A wants every property that it does not know itself described: here `pdfuaid:part` (ISO 19005-2, 6.6.2.3). */
const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
