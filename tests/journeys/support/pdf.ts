import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF. */
export interface ReadPdf {
  /** The text of each page, as pdf.js extracts it. */
  readonly pages: readonly string[]
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [width: number, height: number])[]
  readonly title: string | undefined
  readonly language: string | undefined
  readonly isTagged: boolean
  readonly bytes: Uint8Array
}

/** Reads a PDF that the app let the user save. */
export async function readPdf(download: Download): Promise<ReadPdf> {
  return readPdfBytes(new Uint8Array(await readFile(await download.path())))
}

export async function readPdfBytes(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false })
  const document = await loading.promise
  const { info } = await document.getMetadata()
  const pages = []
  const sizes: [width: number, height: number][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    sizes.push([width, height])
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  const read = {
    pages,
    sizes,
    title: textOf(info, 'Title'),
    language: textOf(info, 'Language'),
    isTagged: (await document.getMarkInfo())?.Marked === true,
    bytes,
  }
  await loading.destroy()
  return read
}

function textOf(info: object, key: string): string | undefined {
  const value: unknown = Reflect.get(info, key)
  return typeof value === 'string' ? value : undefined
}

interface Canvas {
  readonly canvas: { readonly width: number; readonly height: number }
  readonly context: CanvasRenderingContext2D
}

/** How much of the first page of a PDF is dark, from 0 (none) to 1 (all). */
export async function inkOf(bytes: Uint8Array): Promise<number> {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false })
  const document = await loading.promise
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale: 1 })
  const canvases = document.canvasFactory as { create(width: number, height: number): Canvas }
  const { canvas, context } = canvases.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvas: null, canvasContext: context, viewport }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  await loading.destroy()
  const reds = data.filter((_, index) => index % 4 === 0)
  return reds.filter((red) => red < 128).length / reds.length
}
