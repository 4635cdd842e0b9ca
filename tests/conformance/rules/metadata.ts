import type { Condition } from '../condition'
import { described, named, properties, value } from '../reader/metadata'
import { booleanAt, dictAt, keysOf, textAt } from '../reader/objects'
import { allElements } from '../reader/xml'

/** Properties that PDF/A knows without a description (those we may use). */
const predefined = new Set([
  ...['title', 'language', 'format', 'creator', 'description'].map((name) => named('dc', name)),
  ...['CreatorTool', 'CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => named('xmp', name)),
  ...['Producer', 'Keywords', 'PDFVersion'].map((name) => named('pdf', name)),
  ...['part', 'conformance'].map((name) => named('pdfaid', name)),
  named('pdfaExtension', 'schemas'),
])

/** Whole seconds since 1970 of a date of either kind. */
function moment(text: string | undefined): number | undefined {
  const [, year, month, day, hour, minute, second] =
    /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})T?(\d{2}):?(\d{2}):?(\d{2})Z$/.exec(text ?? '') ?? []
  return year === undefined
    ? undefined
    : Date.UTC(+year, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
}

const ifWrong = (isWrong: boolean, where: string) => (isWrong ? [where] : [])

export const metadataConditions: readonly Condition[] = [
  {
    id: 'UA 06-001',
    says: 'There is no metadata.',
    find: ({ packet }) => ifWrong(packet === undefined, 'catalog'),
  },
  {
    id: 'UA 06-002',
    says: 'The metadata does not claim PDF/UA-1.',
    find: (file) => ifWrong(value(file, 'pdfuaid', 'part') !== '1', 'pdfuaid:part'),
  },
  {
    id: 'UA 06-003',
    says: 'The metadata has no title.',
    find: (file) => ifWrong(!value(file, 'dc', 'title'), 'dc:title'),
  },
  {
    id: 'UA 07-001',
    says: 'The viewer is not told what to show in the title bar.',
    find: ({ catalog }) =>
      ifWrong(
        booleanAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === undefined,
        'ViewerPreferences',
      ),
  },
  {
    id: 'UA 07-002',
    says: 'The viewer shows the name of the file instead of the title.',
    find: ({ catalog }) =>
      ifWrong(
        booleanAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === false,
        'ViewerPreferences',
      ),
  },
  {
    id: 'A 6.6.2.1-2',
    says: 'The header of the metadata packet has attributes that are no longer allowed.',
    find: ({ packet = '' }) => ifWrong(/<\?xpacket begin[^?]*\b(bytes|encoding)=/.test(packet), 'xpacket'),
  },
  {
    id: 'A 6.6.2.1-4',
    says: 'The metadata is not well-formed.',
    find: ({ packet, metadata }) => ifWrong(packet !== undefined && metadata === undefined, 'XMP packet'),
  },
  {
    id: 'A 6.6.2.3-7',
    says: 'A property of the metadata is neither known nor described.',
    *find(file) {
      const known = described(file)
      for (const name of properties(file).keys()) if (!predefined.has(name) && !known.has(name)) yield name
    },
  },
  {
    id: 'A 6.6.2.3-4',
    says: 'The description of a property is incomplete.',
    *find(file) {
      const schemas = properties(file).get(named('pdfaExtension', 'schemas'))
      for (const element of schemas ? allElements(schemas.element) : []) {
        const names = element.children.map(({ name }) => name)
        if (names.includes(named('pdfaProperty', 'name'))) {
          for (const part of ['valueType', 'category', 'description']) {
            if (!names.includes(named('pdfaProperty', part))) yield part
          }
        }
        if (names.includes(named('pdfaSchema', 'namespaceURI'))) {
          for (const part of ['schema', 'prefix', 'property']) {
            if (!names.includes(named('pdfaSchema', part))) yield part
          }
        }
      }
    },
  },
  {
    id: 'A 6.6.4-1',
    says: 'The metadata does not claim PDF/A-2a.',
    find: (file) =>
      ifWrong(
        value(file, 'pdfaid', 'part') !== '2' || value(file, 'pdfaid', 'conformance') !== 'A',
        'pdfaid',
      ),
  },
  {
    id: 'A 6.6.4-4',
    says: 'The claim of PDF/A uses another prefix than pdfaid.',
    *find(file) {
      for (const name of ['part', 'conformance']) {
        const property = properties(file).get(named('pdfaid', name))
        if (property && property.prefix !== 'pdfaid' && property.prefix !== '') yield name
      }
    },
  },
  {
    id: 'own info',
    says: 'The information dictionary and the metadata differ.',
    *find(file) {
      const { info } = file
      const same: readonly (readonly [string, string | undefined])[] = [
        ['Title', value(file, 'dc', 'title')],
        ['Creator', value(file, 'xmp', 'CreatorTool')],
        ['Producer', value(file, 'pdf', 'Producer')],
      ]
      for (const [key, text] of same) if (textAt(info, key) !== text) yield key
      if (moment(textAt(info, 'CreationDate')) !== moment(value(file, 'xmp', 'CreateDate')))
        yield 'CreationDate'
      if (moment(textAt(info, 'ModDate')) !== moment(value(file, 'xmp', 'ModifyDate'))) yield 'ModDate'
      for (const key of keysOf(info)) {
        if (!['Title', 'Creator', 'Producer', 'CreationDate', 'ModDate'].includes(key)) yield key
      }
    },
  },
]
