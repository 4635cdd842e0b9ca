import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFStream,
  PDFString,
} from 'pdf-lib'
import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import { allDicts } from '../reader/file'
import { keysOf, listAt, nameAt, numbersAt } from '../reader/objects'

/** Every value in the file, with the object that holds it. */
function* values(file: PdfFile): Generator<readonly [string, PDFObject]> {
  for (const [ref, object] of file.document.context.enumerateIndirectObjects()) {
    for (const value of inside(object)) yield [ref.toString(), value]
  }
}

function* inside(value: PDFObject): Generator<PDFObject> {
  yield value
  if (value instanceof PDFArray) for (const element of value.asArray()) yield* inside(element)
  const dict = value instanceof PDFStream ? value.dict : value
  if (dict instanceof PDFDict) {
    for (const [key, element] of dict.entries()) {
      yield key
      yield* inside(element)
    }
  }
}

const each = (isWrong: (value: PDFObject) => boolean) =>
  function* (file: PdfFile): Generator<string> {
    for (const [ref, value] of values(file)) if (isWrong(value)) yield ref
  }

const dictsWith = (isWrong: (dict: PDFDict) => boolean) =>
  function* (file: PdfFile): Generator<string> {
    for (const [ref, dict] of allDicts(file)) if (isWrong(dict)) yield ref
  }

const outside = (value: PDFObject, test: (number: number) => boolean) =>
  value instanceof PDFNumber && test(value.asNumber())

const filters = new Set('ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode DCTDecode'.split(' '))
const ifWrong = (isWrong: boolean, where: string) => (isWrong ? [where] : [])

export const archiveFileConditions: readonly Condition[] = [
  {
    id: 'A 6.1.2-1',
    says: 'The file does not begin with its version.',
    find: ({ raw }) => ifWrong(!/^%PDF-1\.[0-7](\r\n|\n|\r)/.test(raw.text), 'first line'),
  },
  {
    id: 'A 6.1.2-2',
    says: 'The second line does not show that the file is binary.',
    find: ({ raw }) => ifWrong(!/^[^\r\n]*(\r\n|\n|\r)%[\x80-\xff]{4}/.test(raw.text), 'second line'),
  },
  {
    id: 'A 6.1.3-1',
    says: 'The file has no identifier.',
    find: ({ raw }) =>
      ifWrong(!/\/ID\s*\[\s*<[\da-f]{32,}>\s*<[\da-f]{32,}>\s*\]/i.test(raw.trailer), 'trailer'),
  },
  {
    id: 'A 6.1.3-2',
    says: 'The file is encrypted.',
    find: ({ document }) => ifWrong(document.context.trailerInfo.Encrypt !== undefined, 'trailer'),
  },
  {
    id: 'A 6.1.3-3',
    says: 'Something follows the end of the file.',
    find: ({ raw }) => ifWrong(!/%%EOF(\r\n|\n|\r)?$/.test(raw.text), 'last line'),
  },
  {
    id: 'PDF 7.5.8',
    says: 'The table of objects cannot be read.',
    find: ({ raw }) => ifWrong(raw.fault !== undefined, raw.fault ?? ''),
  },
  {
    id: 'A 6.1.6',
    says: 'A hexadecimal string has half a byte or something else than digits.',
    find: each(
      (value) =>
        value instanceof PDFHexString && !/^([\da-f]{2})*$/i.test(value.asString().replace(/\s/g, '')),
    ),
  },
  {
    id: 'A 6.1.7-1',
    says: 'An object does not lie where and as the file says (place, length, line ends).',
    *find({ raw }) {
      for (const { fault } of raw.objects) if (fault) yield fault
    },
  },
  {
    id: 'A 6.1.7-3',
    says: 'A stream takes its data from outside.',
    find: dictsWith((dict) => ['FFilter', 'FDecodeParms'].some((key) => keysOf(dict).includes(key))),
  },
  {
    id: 'A 6.1.7-4',
    says: 'A stream is packed in a way that archives refuse.',
    find: dictsWith((dict) =>
      listAt(dict, 'Filter').some(
        (filter) => !(filter instanceof PDFName) || !filters.has(filter.decodeText()),
      ),
    ),
  },
  {
    id: 'A 6.1.8',
    says: 'The name of a font or a structure type is not UTF-8.',
    find: each(
      (value) => value instanceof PDFName && new TextDecoder().decode(value.asBytes()).includes('\ufffd'),
    ),
  },
  {
    id: 'A 6.1.12',
    says: 'The file restricts what may be done with it.',
    find: ({ catalog }) => ifWrong(keysOf(catalog).includes('Perms'), 'catalog'),
  },
  {
    id: 'A 6.1.13-1',
    says: 'A number is too large or too small.',
    find: each((value) =>
      outside(
        value,
        (number) => Math.abs(number) > 2_147_483_647 || (number !== 0 && Math.abs(number) < 1.175e-38),
      ),
    ),
  },
  {
    id: 'A 6.1.13-3',
    says: 'A string is longer than 32767 bytes.',
    find: each(
      (value) =>
        (value instanceof PDFString || value instanceof PDFHexString) && value.asBytes().length >= 32_767,
    ),
  },
  {
    id: 'A 6.1.13-4',
    says: 'A name is longer than 127 bytes.',
    find: each((value) => value instanceof PDFName && value.asString().length > 128),
  },
  {
    id: 'A 6.1.13-8',
    says: 'Graphics states are nested too deep.',
    find: ({ pages }) => pages.flatMap(({ depth, number }) => ifWrong(depth > 28, `page ${number}`)),
  },
  {
    id: 'A 6.1.13-11',
    says: 'A page is too small or too large.',
    *find({ pages }) {
      for (const { dict, number } of pages) {
        const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(dict, 'MediaBox')
        const sides = [right - left, top - bottom]
        if (sides.some((side) => !(side >= 3 && side <= 14_400))) yield `page ${number}`
      }
    },
  },
  {
    id: 'PDF 7.7.3.3',
    says: 'A page does not say that it is one.',
    find: ({ pages }) =>
      pages.flatMap(({ dict, number }) => ifWrong(nameAt(dict, 'Type') !== 'Page', `page ${number}`)),
  },
]
