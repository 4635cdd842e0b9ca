import type { LaidOut, NodeId } from '../../layout/page'
import type { LanguageCode } from '../../model/language'
import type { Depiction, Tile } from '../../model/tile'
import { pageContent } from './content'
import { createFile, type FilePart } from './file'
import { createFonts } from './fonts'
import { createPageStreams } from './page-streams'
import { decimal } from './strings'
import { createStructure, type LetterStructure, nodesById } from './structure'
import { array, dictionary, type Ref, refTo } from './syntax'
import { createTiles } from './tiles'

/** `one`: the letter is the document. `many`: each is a section of it; they share what they have in common. */
export type Letters = 'one' | 'many'

/** Size of object streams, in bytes. */
export const objectStreamSize = { one: 12_000, many: 40_000 } as const

/** What the objects of all parts hang under; `join.ts` writes them. */
export const pageTree = refTo(1)
export const structureTop = refTo(2)
const firstNumber = 3

/** A letter in a part of a file. */
export interface PaintedLetter extends LetterStructure {
  /** Its place among the letters of the file. */
  readonly order: number
  readonly pages: readonly Ref[]
  /** The main language first. */
  readonly languages: readonly LanguageCode[]
}

/** Letters painted on their own: plain data, which may go to another thread to be joined with other parts. */
export interface PdfPart {
  readonly objects: FilePart
  readonly letters: readonly PaintedLetter[]
}

export interface PartPainter {
  /** A letter that cannot be painted throws, and leaves no page. */
  readonly add: (laidOut: LaidOut, order: number) => void
  readonly finish: () => PdfPart
}

export interface PartOptions {
  readonly drawing: (tile: Tile) => Depiction
  /** Tiles black on white. */
  readonly inkSaver?: boolean
}

/** Which of how many parts: they number objects and pages in turn, so that no two have a number in common. */
export interface PartOf {
  readonly index: number
  readonly count: number
}

export const wholeFile: PartOf = { index: 0, count: 1 }

/** Paints letters one after the other; of those that are painted only bytes are kept. */
export function createPart(options: PartOptions, letters: Letters, { index, count }: PartOf): PartPainter {
  const file = createFile(objectStreamSize[letters], { first: firstNumber + index, step: count })
  const fonts = createFonts(file)
  const place = letters === 'one' ? 'page' : 'form'
  const tiles = createTiles(file, options.drawing, options.inkSaver ?? false, place)
  const writeStructure = createStructure(file, structureTop, letters === 'many')
  const streamsOf = createPageStreams(file)
  const painted: PaintedLetter[] = []
  let pageCount = 0

  return {
    add: (laidOut, order) => {
      const known = nodesById(laidOut.root)
      const nodeOf = (id: NodeId) => {
        const node = known.get(id)
        if (!node) throw new RangeError(`No structure node ${id}`)
        return node
      }
      fonts.expect(laidOut)
      const pages = laidOut.pages.map((page, number) => {
        const { parts, nodes, ...used } = pageContent(page, nodeOf, fonts, tiles)
        const resources = dictionary({
          Font: dictionary(Object.fromEntries(used.fonts)),
          XObject: dictionary(Object.fromEntries(used.tiles)),
        })
        const key = (pageCount + number) * count + index
        const ref = file.object(
          dictionary({
            Type: '/Page',
            Parent: pageTree,
            MediaBox: array([0, 0, decimal(page.width), decimal(page.height)]),
            Resources: file.shared(resources),
            Contents: streamsOf(`${laidOut.language} ${number}`, parts),
            StructParents: key,
            Tabs: '/S',
          }),
        )
        return { ref, key, nodes }
      })
      const structure = writeStructure(laidOut, pages)
      pageCount += pages.length
      const languages = [...new Set([laidOut.language, ...laidOut.languages])]
      painted.push({ ...structure, order, languages, pages: pages.map(({ ref }) => ref) })
    },
    finish: () => {
      fonts.embed()
      return { objects: file.part(), letters: painted }
    },
  }
}
