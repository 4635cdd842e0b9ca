import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface TextPiece {
  readonly str: string
  readonly hasEOL: boolean
}

interface Marker {
  readonly type: string
  readonly id?: string
}

const isText = (item: object): item is TextPiece => 'str' in item

/**
 * What an independent reader (pdf.js) finds in a PDF: the text of every marked paragraph, lines joined by spaces, page
 * by page.
 */
export async function paragraphsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: string[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const paragraphs = new Map<string, string>()
    const open: (string | undefined)[] = []
    for (const item of items) {
      if (isText(item)) {
        const id = open.findLast((marker) => marker !== undefined)
        if (id !== undefined)
          paragraphs.set(id, (paragraphs.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
      } else {
        const { type, id } = item as Marker
        if (type === 'endMarkedContent') open.pop()
        else open.push(id)
      }
    }
    pages.push([...paragraphs.values()])
  }
  await document.destroy()
  return pages
}

/** The same words with one kind of space and without direction marks. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
