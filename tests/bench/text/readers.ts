import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fetchPackages, importFrom } from '../support/fetched'
import { output } from '../support/machine'

/** Takes the text out of a PDF, as copying from a viewer does. */
export type TextReader = (pdf: Uint8Array) => Promise<string>

interface Piece {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

/** A viewer lays pieces out as they stand on the page: what does not touch is apart. */
function joined(pieces: readonly Piece[]): string {
  let text = ''
  let right = Number.NaN
  let baseline = Number.NaN
  for (const { str, width, transform, hasEOL } of pieces) {
    const [, , , size = 0, x = 0, y = 0] = transform
    const touches = Math.abs(y - baseline) < size / 2 && Math.abs(x - right) < size / 10
    text += (touches || str === '' ? '' : ' ') + str + (hasEOL ? '\n' : '')
    if (str !== '') {
      right = x + width
      baseline = y
    }
  }
  return text
}

/** Firefox's viewer. */
export const pdfJs: TextReader = async (pdf) => {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    text += `${joined(items.filter((item): item is Extract<typeof item, Piece> => 'str' in item))}\n`
  }
  await task.destroy()
  return text
}

/** The readers of Linux desktops. Undefined where `pdftotext` is not installed. */
export function findPoppler(): TextReader | undefined {
  if (output('pdftotext', ['-v']) === undefined) return undefined
  return async (pdf) => {
    const folder = mkdtempSync(join(tmpdir(), 'pictobrief-text-'))
    try {
      const file = join(folder, 'letter.pdf')
      writeFileSync(file, pdf)
      return output('pdftotext', ['-raw', '-q', file, '-']) ?? ''
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

interface Pdfium {
  readonly PDFiumLibrary: {
    readonly init: () => Promise<{
      readonly loadDocument: (pdf: Uint8Array) => Promise<{
        readonly pages: () => Iterable<{ readonly getText: () => string }>
        readonly destroy: () => void
      }>
    }>
  }
}

/** Chrome's viewer. Undefined where its package cannot be fetched. */
export async function findPdfium(): Promise<TextReader | undefined> {
  const folder = fetchPackages('tools')
  if (folder === undefined) return undefined
  const { PDFiumLibrary } = await importFrom<Pdfium>(folder, '@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  return async (pdf) => {
    const document = await library.loadDocument(pdf)
    const text = [...document.pages()].map((page) => page.getText()).join('\n')
    document.destroy()
    return text
  }
}
