import { inflateSync } from 'node:zlib'
import { type PDFDict, PDFRawStream } from 'pdf-lib'
import type { Condition } from '../condition'
import { allDicts, type PdfFile } from '../reader/file'
import { booleanAt, dictAt, keysOf, nameAt, numberAt } from '../reader/objects'

export const isImage = (dict: PDFDict) => nameAt(dict, 'Subtype') === 'Image'

/** The images of the file with the objects that hold them. */
function* imagesOf(file: PdfFile): Generator<readonly [string, PDFDict]> {
  for (const [ref, dict] of allDicts(file)) if (isImage(dict)) yield [ref, dict]
}

/** Where an image has its colours in this space. */
export const imagesIn = (file: PdfFile, space: string): readonly string[] =>
  [...imagesOf(file)].flatMap(([ref, dict]) => (nameAt(dict, 'ColorSpace') === space ? [ref] : []))

const imagesWith = (isWrong: (dict: PDFDict) => boolean) =>
  function* (file: PdfFile): Generator<string> {
    for (const [ref, dict] of imagesOf(file)) if (isWrong(dict)) yield ref
  }

const channels: Readonly<Record<string, number>> = { DeviceGray: 1, DeviceRGB: 3 }

/** Bytes of unpacked rows, each with the filter of a PNG row before it. */
function rowsLength(dict: PDFDict): number {
  const [width, height, bits] = ['Width', 'Height', 'BitsPerComponent'].map((key) => numberAt(dict, key) ?? 0)
  const colours = channels[nameAt(dict, 'ColorSpace') ?? ''] ?? 0
  return (height ?? 0) * (1 + Math.ceil(((width ?? 0) * (bits ?? 0) * colours) / 8))
}

/** Undefined when it is not whole: a reader would show a part of it. */
function unpacked(stream: PDFRawStream): Uint8Array | undefined {
  try {
    return inflateSync(stream.contents)
  } catch {
    return undefined
  }
}

/** Whether the rows are there, as the dictionary tells how to read them. */
function hasPixels(stream: PDFRawStream): boolean {
  const { dict } = stream
  const parameters = dictAt(dict, 'DecodeParms')
  const agrees =
    nameAt(dict, 'Filter') === 'FlateDecode' &&
    numberAt(parameters, 'Predictor') === 15 &&
    numberAt(parameters, 'Colors') === channels[nameAt(dict, 'ColorSpace') ?? ''] &&
    numberAt(parameters, 'BitsPerComponent') === numberAt(dict, 'BitsPerComponent') &&
    numberAt(parameters, 'Columns') === numberAt(dict, 'Width')
  return agrees && unpacked(stream)?.length === rowsLength(dict)
}

export const imageConditions: readonly Condition[] = [
  {
    id: 'A 6.2.8',
    says: 'An image has alternates or is smoothed.',
    find: imagesWith(
      (dict) =>
        ['Alternates', 'OPI'].some((key) => keysOf(dict).includes(key)) ||
        booleanAt(dict, 'Interpolate') === true,
    ),
  },
  {
    id: 'A 6.2.8-2',
    says: 'An image has a number of bits that archives refuse.',
    find: imagesWith((dict) => ![1, 2, 4, 8, 16].includes(numberAt(dict, 'BitsPerComponent') ?? 0)),
  },
  {
    id: 'PDF 8.9.5',
    says: 'An image does not hold the pixels that it promises.',
    *find(file) {
      for (const [ref, object] of file.document.context.enumerateIndirectObjects()) {
        if (object instanceof PDFRawStream && isImage(object.dict) && !hasPixels(object)) yield ref.toString()
      }
    },
  },
  {
    id: 'own image-colours',
    says: 'An image has other colours than grey or RGB.',
    find: imagesWith((dict) => channels[nameAt(dict, 'ColorSpace') ?? ''] === undefined),
  },
]
