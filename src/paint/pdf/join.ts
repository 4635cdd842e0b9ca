import { createFile, type PdfFile } from './file'
import { writeInfo, writeMetadata, writeOutputIntent } from './metadata'
import {
  type Letters,
  objectStreamSize,
  type PaintedLetter,
  type PdfPart,
  pageTree,
  structureTop,
} from './part'
import { literal } from './strings'
import { array, dictionary, type Ref } from './syntax'

export interface FileOptions {
  /** Title of the file, as windows and search results show it. */
  readonly title: string
  /** ISO 8601 moment that the file says it was made. The same pages and moment give the same bytes. */
  readonly created: string
}

/**
 * One tagged PDF 1.7 file that meets PDF/UA-1 and PDF/A-2a.
 * @param parts all parts of the file, by their index; with at least one letter
 */
export function joinParts(
  parts: readonly PdfPart[],
  options: FileOptions,
  kind: Letters,
): Uint8Array<ArrayBuffer> {
  const painted = parts.flatMap(({ letters }) => letters).sort((a, b) => a.order - b.order)
  const [first] = painted
  if (!first) throw new RangeError('A file without a letter')
  const end = Math.max(...parts.map(({ objects }) => objects.end))
  const file = createFile(objectStreamSize[kind], { first: end, step: 1 })
  for (const { objects } of parts) file.take(objects)
  const pages = painted.flatMap((letter) => letter.pages)
  file.object(dictionary({ Type: '/Pages', Count: pages.length, Kids: array(pages) }), pageTree)
  const languages = [...new Set(painted.flatMap((letter) => letter.languages))]
  const about = { title: options.title, created: options.created, languages }
  const root = file.object(
    dictionary({
      Type: '/Catalog',
      Pages: pageTree,
      Lang: literal(first.languages[0] ?? ''),
      MarkInfo: '<</Marked true>>',
      StructTreeRoot: writeStructureTree(file, painted, kind),
      ViewerPreferences: '<</DisplayDocTitle true>>',
      Metadata: writeMetadata(file, about),
      OutputIntents: array([writeOutputIntent(file)]),
    }),
  )
  return file.finish(root, writeInfo(file, about))
}

/** Writes what holds the elements of all letters together. Returns the root's reference. */
function writeStructureTree(file: PdfFile, painted: readonly PaintedLetter[], kind: Letters): Ref {
  const letters = array(painted.map(({ element }) => element))
  const root = kind === 'many' ? file.reserve() : structureTop
  if (kind === 'many') {
    file.object(dictionary({ Type: '/StructElem', S: '/Document', P: root, K: letters }), structureTop)
  }
  const owners = painted.flatMap((letter) => letter.owners).sort(([a], [b]) => a - b)
  const parentTree = file.object(dictionary({ Nums: array(owners.flat()) }))
  const [lastKey] = owners.at(-1) ?? [-1]
  return file.object(
    dictionary({
      Type: '/StructTreeRoot',
      K: kind === 'many' ? array([structureTop]) : letters,
      ParentTree: parentTree,
      ParentTreeNextKey: lastKey + 1,
    }),
    root,
  )
}
