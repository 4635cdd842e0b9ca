import { type PDFDict, PDFDocument, PDFRawStream, PDFRef } from 'pdf-lib'
import { asDict, bytesOf, dictAt, entry, listAt, nameAt, rawListAt, streamAt, textAt } from './objects'
import type { PageReading } from './pages'
import { readForm, readPage } from './pages'
import type { RawFile } from './raw'
import { readRaw } from './raw'
import type { StructureTree } from './structure'
import { readStructure } from './structure'
import type { XmlElement } from './xml'
import { readXml } from './xml'

/** A PDF as the rules see it: read from its bytes by a reader that shares nothing with the painter. */
export interface PdfFile {
  readonly raw: RawFile
  readonly document: PDFDocument
  readonly catalog: PDFDict
  readonly info: PDFDict | undefined
  readonly language: string | undefined
  readonly pages: readonly PageReading[]
  /** What annotations look like, by the number of their page. */
  readonly looks: readonly PageReading[]
  readonly structure: StructureTree | undefined
  /** Metadata packet: its source, and its root when it is well-formed. */
  readonly packet: string | undefined
  readonly metadata: XmlElement | undefined
}

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  const { catalog, context } = document
  const metadata = streamAt(catalog, 'Metadata')
  const packet = metadata && new TextDecoder().decode(bytesOf(metadata))
  const pages = readPages(dictAt(catalog, 'Pages'))
  return {
    raw: readRaw(bytes),
    document,
    catalog,
    info: asDict(context.lookup(context.trailerInfo.Info)),
    language: textAt(catalog, 'Lang'),
    pages,
    looks: pages.flatMap(readLooks),
    structure: readStructure(catalog),
    packet,
    metadata: packet === undefined ? undefined : readXml(packet.replace(/^\ufeff/, '').trim()),
  }
}

function readPages(node: PDFDict | undefined): readonly PageReading[] {
  const found: PageReading[] = []
  const visit = (tree: PDFDict | undefined, depth: number) => {
    const kids = rawListAt(tree, 'Kids')
    listAt(tree, 'Kids').forEach((kid, i) => {
      const dict = asDict(kid)
      const raw = kids[i]
      if (!dict || depth > 20) return
      if (nameAt(dict, 'Type') === 'Pages') visit(dict, depth + 1)
      else found.push(readPage(raw instanceof PDFRef ? raw.toString() : '(direct)', dict, found.length + 1))
    })
  }
  visit(node, 0)
  return found
}

/** The looks of the annotations of a page: one each, or one for each state. */
function readLooks({ dict, number }: PageReading): readonly PageReading[] {
  return listAt(dict, 'Annots').flatMap((annotation) => {
    const normal = entry(dictAt(asDict(annotation), 'AP'), 'N')
    const states = normal instanceof PDFRawStream ? [normal] : (asDict(normal)?.values() ?? [])
    const looks = states.map((state) => (state instanceof PDFRef ? dict.context.lookup(state) : state))
    return looks.flatMap((look) =>
      look instanceof PDFRawStream ? readForm(`look on page ${number}`, look, number) : [],
    )
  })
}

/** All dictionaries of the file that are indirect objects, with their references. */
export function* allDicts(file: PdfFile): Generator<readonly [string, PDFDict]> {
  for (const [ref, object] of file.document.context.enumerateIndirectObjects()) {
    const dict = asDict(object)
    if (dict) yield [ref.toString(), dict]
  }
}
