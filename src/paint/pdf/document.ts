import type { LaidOut, NodeId } from '../../layout/page'
import type { LanguageCode } from '../../model/language'
import type { Depiction, Tile } from '../../model/tile'
import { pageContent } from './content'
import { createFile } from './file'
import { createFonts } from './fonts'
import { createForm } from './form'
import { writeInfo, writeMetadata, writeOutputIntent } from './metadata'
import { createPageStreams } from './page-streams'
import { decimal, literal } from './strings'
import { createStructure, type MarkedPage, type MarkedWidget, nodesById } from './structure'
import { array, dictionary, type Ref } from './syntax'
import { createTiles } from './tiles'

const objectStreamSize = { one: 12_000, many: 40_000 } as const

export interface PdfOptions {
  /** Title of the file, as windows and search results show it. */
  readonly title: string
  /** ISO 8601 moment that the file says it was made. The same pages and moment give the same bytes. */
  readonly created: string
  readonly drawing: (tile: Tile) => Depiction
  /** Tiles black on white. */
  readonly inkSaver?: boolean
}

/** A PDF that letters are painted in one after the other; of those that are painted only bytes are kept. */
export interface PdfPainter {
  /** A letter that cannot be painted throws, and leaves no page. */
  readonly add: (laidOut: LaidOut) => void
  /** The file of all that was added: at least one letter. */
  readonly finish: () => Uint8Array<ArrayBuffer>
}

/**
 * One tagged PDF 1.7 file that meets PDF/UA-1 and PDF/A-2a.
 * @param letters `one`: the letter is the document. `many`: each is a section of it; they share fonts, tiles and whatever
 * they have in common.
 */
export function createPdf(options: PdfOptions, letters: 'one' | 'many'): PdfPainter {
  const file = createFile(objectStreamSize[letters])
  const fonts = createFonts(file)
  const place = letters === 'one' ? 'page' : 'form'
  const tiles = createTiles(file, options.drawing, options.inkSaver ?? false, place)
  const structure = createStructure(file, letters === 'many')
  const form = createForm(file, fonts)
  const streamsOf = createPageStreams(file)
  const parent = file.reserve()
  const pages: Ref[] = []
  /** In the parent tree: of each letter its pages, then its fields. */
  let nextKey = 0
  let language: LanguageCode | undefined
  const languages = new Set<LanguageCode>()

  return {
    add: (laidOut) => {
      const known = nodesById(laidOut.root)
      const nodeOf = (id: NodeId) => {
        const node = known.get(id)
        if (!node) throw new RangeError(`No structure node ${id}`)
        return node
      }
      fonts.expect(laidOut)
      const firstKey = nextKey
      nextKey += laidOut.pages.length
      const marked = laidOut.pages.map((page, index): MarkedPage => {
        const { parts, nodes, fields, ...used } = pageContent(page, nodeOf, fonts, tiles)
        const resources = dictionary({
          Font: dictionary(Object.fromEntries(used.fonts)),
          XObject: dictionary(Object.fromEntries(used.tiles)),
        })
        const key = firstKey + index
        const ref = file.reserve()
        const place = { page: ref, pageHeight: page.height }
        const widgets = fields.map((item): MarkedWidget => {
          const own = nextKey++
          return { ref: form.add(item, { ...place, key: own }), key: own, node: item.node }
        })
        file.object(
          dictionary({
            Type: '/Page',
            Parent: parent,
            MediaBox: array([0, 0, decimal(page.width), decimal(page.height)]),
            Resources: file.shared(resources),
            Contents: streamsOf(`${laidOut.language} ${index}`, parts),
            StructParents: key,
            Tabs: '/S',
            Annots: widgets.length > 0 ? array(widgets.map((widget) => widget.ref)) : undefined,
          }),
          ref,
        )
        return { ref, key, nodes, widgets }
      })
      structure.add(laidOut, marked)
      pages.push(...marked.map(({ ref }) => ref))
      language ??= laidOut.language
      for (const code of laidOut.languages) languages.add(code)
    },
    finish: () => {
      if (language === undefined) throw new RangeError('A file without a letter')
      const fields = form.finish()
      fonts.embed()
      file.object(dictionary({ Type: '/Pages', Count: pages.length, Kids: array(pages) }), parent)
      const about = { title: options.title, created: options.created, languages: [...languages] }
      const root = file.object(
        dictionary({
          Type: '/Catalog',
          Pages: parent,
          Lang: literal(language),
          MarkInfo: '<</Marked true>>',
          StructTreeRoot: structure.finish(),
          ViewerPreferences: '<</DisplayDocTitle true>>',
          Metadata: writeMetadata(file, about),
          OutputIntents: array([writeOutputIntent(file)]),
          AcroForm: fields,
        }),
      )
      return file.finish(root, writeInfo(file, about))
    },
  }
}

/** A file of letters that are there already. */
export function paintPdf(
  documents: readonly [LaidOut, ...LaidOut[]],
  options: PdfOptions,
): Uint8Array<ArrayBuffer> {
  const pdf = createPdf(options, documents.length === 1 ? 'one' : 'many')
  for (const document of documents) pdf.add(document)
  return pdf.finish()
}
