import { PDFString } from 'pdf-lib'
import { dictAt } from '../reader/objects'
import type { Opened } from '../spoil'
import { type Defect, inFile } from './defect'

const packet = (change: (source: string) => string) => (file: Opened) =>
  file.rewrite(file.catalog, 'Metadata', change)
const without = (pattern: RegExp) => packet((source) => source.replace(pattern, ''))

const noLanguage = ({ catalog, set, document }: Opened) => {
  set(catalog, 'Lang', undefined)
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if ('delete' in object && typeof object.delete === 'function') object.delete(document.context.obj('Lang'))
  }
}

export const metadataDefects: readonly Defect[] = [
  inFile('UA 06-001', 'no metadata', ({ catalog, set }) => set(catalog, 'Metadata', undefined)),
  inFile('UA 06-002', 'no claim of PDF/UA', without(/<pdfuaid:part>1<\/pdfuaid:part>/)),
  inFile('UA 06-003', 'no title', without(/<dc:title>.*<\/dc:title>/)),
  inFile(
    'UA 06-003',
    'an empty title',
    packet((source) => source.replace(/(x-default">)[^<]*/, '$1')),
  ),
  inFile('UA 07-001', 'no word on the title bar', ({ catalog, set }) =>
    set(catalog, 'ViewerPreferences', undefined),
  ),
  inFile('UA 07-002', 'the name of the file in the title bar', ({ catalog, set }) =>
    set(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle', false),
  ),
  inFile(
    'A 6.6.2.1-2',
    'an old packet header',
    packet((source) => source.replace('<?xpacket ', '<?xpacket begin="" bytes="1234" ')),
  ),
  inFile('A 6.6.2.1-4', 'metadata with a tag left open', without(/<\/dc:format>/)),
  inFile(
    'A 6.6.2.1-4',
    'metadata with a bare ampersand',
    packet((source) => source.replace('&amp;', '&')),
  ),
  inFile(
    'A 6.6.2.3-7',
    'an unknown property',
    packet((source) => source.replace('<dc:format>', '<dc:colour>red</dc:colour><dc:format>')),
  ),
  inFile(
    'A 6.6.2.3-7',
    'a property that is not described',
    without(/<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/),
  ),
  inFile('A 6.6.2.3-4', 'half a description', without(/<pdfaProperty:category>.*<\/pdfaProperty:category>/)),
  inFile(
    'A 6.6.4-1',
    'a claim of PDF/A-2b',
    packet((source) => source.replace('conformance>A<', 'conformance>B<')),
  ),
  inFile(
    'A 6.6.4-4',
    'a claim under another prefix',
    packet((source) => source.replaceAll('pdfaid', 'archive').replace('ns/archive', 'ns/id')),
  ),
  inFile('own info', 'an information dictionary with another title', ({ document, set }) => {
    const info = document.context.lookup(document.context.trailerInfo.Info)
    set(info as Parameters<Opened['set']>[0], 'Title', PDFString.of('Iets anders'))
  }),
  inFile('UA 11-001', 'text without a language', noLanguage),
  inFile('UA 11-002', 'words for a figure without a language', noLanguage),
  inFile('UA 11-003', 'bookmarks without a language', (file) => {
    noLanguage(file)
    file.set(file.catalog, 'Outlines', file.add({ Type: 'Outlines', Count: 0 }))
  }),
  inFile('UA 11-004', 'words for an annotation without a language', (file) => {
    noLanguage(file)
    file.set(file.page, 'Annots', [
      file.add({ Type: 'Annot', Subtype: 'Text', Contents: PDFString.of('hallo') }),
    ])
  }),
  inFile('UA 11-005', 'words for a field without a language', (file) => {
    noLanguage(file)
    file.add({ FT: 'Tx', TU: PDFString.of('naam') })
  }),
  inFile('UA 11-006', 'metadata without a language', (file) => {
    noLanguage(file)
    without(/<dc:language>.*<\/dc:language>/)(file)
  }),
  inFile('A 6.7.4', 'a language that is no language tag', ({ catalog, set }) =>
    set(catalog, 'Lang', PDFString.of('Nederlands!')),
  ),
]
