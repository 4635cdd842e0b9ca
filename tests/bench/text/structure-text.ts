import type { PDFDict } from 'pdf-lib'
import { readToUnicode } from '../../conformance/reader/cmap'
import { openPdf, type PdfFile } from '../../conformance/reader/file'
import { bytesOf, latin1, streamAt, textAt } from '../../conformance/reader/objects'
import type { Element } from '../../conformance/reader/structure'

/** The text that the structure tree gives assistive technology, in its order: replacement text where it is given. */
export async function structureText(pdf: Uint8Array): Promise<string> {
  const file = await openPdf(pdf)
  const marked = markedText(file)
  const read = (element: Element): string => {
    const replacement = textAt(element.dict, 'ActualText')
    if (replacement !== undefined) return replacement
    const own = element.marks.map(({ page, id }) => marked.get(`${page} ${id}`) ?? '').join('')
    return own + element.children.map((child) => (child.type === 'Span' ? '' : '\n') + read(child)).join('')
  }
  return (file.structure?.roots ?? []).map(read).join('\n')
}

/** Text of every marked-content sequence, by its page and number. */
function markedText({ pages }: PdfFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const unicode = new Map<PDFDict, ReadonlyMap<number, string>>()
  const textIn = (font: PDFDict, codes: readonly number[]) => {
    const stream = streamAt(font, 'ToUnicode')
    const map = unicode.get(font) ?? readToUnicode(stream ? latin1(bytesOf(stream)) : '')
    unicode.set(font, map)
    return codes.map((code) => map.get(code) ?? '').join('')
  }
  for (const page of pages) {
    for (const { marks, text } of page.shown) {
      const id = marks.findLast((mark) => mark.id !== undefined)?.id
      if (id === undefined || !text?.font) continue
      const key = `${page.ref} ${id}`
      found.set(key, (found.get(key) ?? '') + textIn(text.font, text.codes))
    }
  }
  return found
}
