import { PDFContext, PDFString } from 'pdf-lib'
import type { LaidOut } from '../../layout/page'
import type { Depiction, Tile } from '../../model/tile'
import { pageContent } from './content'
import { createFonts } from './fonts'
import { writeInfo, writeMetadata, writeOutputIntent } from './metadata'
import { compressed } from './streams'
import { decimal } from './strings'
import type { MarkedDocument, MarkedPage } from './structure'
import { typesOf, writeStructure } from './structure'
import { createTiles } from './tiles'
import { writeFile } from './writer'

export interface PdfOptions {
  /** Title of the file, as windows and search results show it. */
  readonly title: string
  /** ISO 8601 moment that the file says it was made. The same pages and moment give the same bytes. */
  readonly created: string
  readonly drawing: (tile: Tile) => Depiction
  /** Tiles black on white. */
  readonly inkSaver?: boolean
}

/**
 * One tagged PDF 1.7 file of one or more letters that meets PDF/UA-1 and PDF/A-2a. Letters share fonts and tiles; with more
 * than one, each is a section of the document.
 */
export function paintPdf(documents: readonly [LaidOut, ...LaidOut[]], options: PdfOptions): Uint8Array {
  const context = PDFContext.create()
  const fonts = createFonts(context)
  const everyPage = documents.flatMap(({ pages }) => pages)
  const tiles = createTiles(context, everyPage, options.drawing, options.inkSaver ?? false)
  const pagesRef = context.nextRef()
  let pageCount = 0

  const marked = documents.map((laidOut): MarkedDocument => {
    const types = typesOf(laidOut.root)
    const typeOf = (node: number) => {
      const type = types.get(node)
      if (!type) throw new RangeError(`No structure node ${node}`)
      return type
    }
    const pages = laidOut.pages.map((page): MarkedPage => {
      const content = pageContent(page, typeOf, fonts, tiles)
      const key = pageCount++
      const ref = context.register(
        context.obj({
          Type: 'Page',
          Parent: pagesRef,
          MediaBox: [0, 0, Number(decimal(page.width)), Number(decimal(page.height))],
          Resources: {
            Font: Object.fromEntries(content.fonts),
            XObject: Object.fromEntries(content.objects),
          },
          Contents: compressed(context, new TextEncoder().encode(content.operators)),
          StructParents: key,
          Tabs: 'S',
        }),
      )
      return { ref, key, nodes: content.nodes }
    })
    return { laidOut, pages }
  })
  fonts.embed()

  const kids = marked.flatMap(({ pages }) => pages.map(({ ref }) => ref))
  context.assign(pagesRef, context.obj({ Type: 'Pages', Count: kids.length, Kids: kids }))
  const languages = [...new Set(documents.flatMap((document) => document.languages))]
  const about = { title: options.title, created: options.created, languages }
  const root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: pagesRef,
      Lang: PDFString.of(documents[0].language),
      MarkInfo: { Marked: true },
      StructTreeRoot: writeStructure(context, marked),
      ViewerPreferences: { DisplayDocTitle: true },
      Metadata: writeMetadata(context, about),
      OutputIntents: [writeOutputIntent(context)],
    }),
  )
  return writeFile(context, root, writeInfo(context, about))
}
