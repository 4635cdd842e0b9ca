import { importFrom } from '../support/fetched'
import { blocksOf, byFont, type Pair, type PeerLetter, type PeerTile, plain } from './letter'
import type { Peer } from './peer'

interface TextOptions {
  readonly width?: number
  readonly align?: 'left' | 'right'
  readonly continued?: boolean
}

/** What we use of a PDFKit document. */
interface Document {
  readonly x: number
  y: number
  readonly page: { readonly height: number }
  readonly registerFont: (name: string, file: string) => Document
  readonly font: (name: string) => Document
  readonly fontSize: (size: number) => Document
  readonly text: (text: string, x?: number | TextOptions, y?: number, options?: TextOptions) => Document
  readonly heightOfString: (text: string, options: TextOptions) => number
  readonly addPage: () => Document
  readonly save: () => Document
  readonly restore: () => Document
  readonly translate: (x: number, y: number) => Document
  readonly scale: (factor: number) => Document
  readonly path: (d: string) => Document
  readonly lineWidth: (width: number) => Document
  readonly lineCap: (cap: string) => Document
  readonly lineJoin: (join: string) => Document
  readonly fill: (colour?: string) => Document
  readonly stroke: (colour?: string) => Document
  readonly rect: (x: number, y: number, width: number, height: number) => Document
  readonly end: () => void
  readonly on: (event: 'data' | 'end', listener: (chunk: Uint8Array) => void) => Document
}

type DocumentClass = new (options: unknown) => Document

const left = 40
const gap = 10
const column = 222

export const pdfkit: Peer = {
  package: 'pdfkit',
  start: async (folder) => {
    const { default: PDFDocument } = await importFrom<{ readonly default: DocumentClass }>(folder, 'pdfkit')
    return (letter) =>
      new Promise((resolve) => {
        const document = new PDFDocument({
          size: 'A4',
          margin: 36,
          lang: letter.language,
          info: { Title: plain(letter.title.target) },
        })
        const chunks: Uint8Array[] = []
        document.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
        write(document, letter)
        document.end()
      })
  },
}

function write(document: Document, letter: PeerLetter): void {
  const { fonts, direction } = letter
  document.registerFont('target', fonts.target.regular).registerFont('target-bold', fonts.target.bold)
  document.registerFont('dutch', fonts.dutch.regular).registerFont('dutch-bold', fonts.dutch.bold)
  const align = direction === 'rtl' ? 'right' : 'left'

  /** Sets a sentence at a place and gives its height. */
  const put = (
    text: string,
    x: number,
    y: number,
    width: number,
    style: { dutch: boolean; bold: boolean; size: number },
  ) => {
    const weight = style.bold ? '-bold' : ''
    document.fontSize(style.size)
    const parts = style.dutch ? [{ text: plain(text), latin: true }] : byFont(plain(text), direction)
    document.y = y
    parts.forEach((part, i) => {
      const options: TextOptions = {
        width,
        align: style.dutch ? 'left' : align,
        continued: i < parts.length - 1,
      }
      document.font(`${part.latin ? 'dutch' : 'target'}${weight}`)
      if (i === 0) document.text(part.text, x, y, options)
      else document.text(part.text, options)
    })
    return document.y - y
  }
  const both = (pair: Pair, y: number, bold: boolean, size: number, x = left, width = column) =>
    Math.max(
      put(pair.target, x, y, width, { dutch: false, bold, size }),
      put(pair.dutch, x + width + gap, y, width, { dutch: true, bold, size }),
    )

  let y = 36
  y += put(letter.head, left, y, 2 * column, { dutch: true, bold: false, size: 9 }) + 4
  y += both(letter.title, y, true, 18) + 6
  letter.strip.forEach(({ tile, words }, i) => {
    const x = left + i * 84
    drawTile(document, tile, x, y, 52)
    put(words.target, x, y + 54, 80, { dutch: false, bold: true, size: 9 })
    put(words.dutch, x, y + 78, 80, { dutch: true, bold: false, size: 8 })
  })
  y += 105
  for (const { heading, framed, rows } of blocksOf(letter)) {
    const room = (height: number) => {
      if (y + height <= 800) return
      document.addPage()
      y = 36
    }
    room(60)
    y += both(heading, y, true, 12) + 2
    const top = y
    for (const { tiles, sentences, tick, write: line } of rows) {
      room(28 * sentences.length + 16)
      tiles.forEach((tile, i) => {
        drawTile(document, tile, left + 28 * i, y, 26)
      })
      let height = 0
      for (const { target, dutch } of sentences) {
        const marked = (text: string) => `${tick ? '[ ] ' : ''}${text}${line ? ' ......' : ''}`
        height += both(
          { target: marked(target), dutch: marked(dutch) },
          y + height,
          false,
          11,
          left + 60,
          column - 30,
        )
      }
      y += Math.max(height, tiles.length > 0 ? 28 : 0) + 2
    }
    if (framed && y > top) document.rect(left - 4, top - 2, 2 * column + 22, y - top + 2).stroke('#000')
    y += 4
  }
  for (const pair of letter.foot) y += both(pair, y, false, 8)
}

function drawTile(document: Document, { shapes }: PeerTile, x: number, y: number, size: number): void {
  for (const { d, fill, stroke } of shapes) {
    document
      .save()
      .translate(x, y)
      .scale(size / 100)
    if (fill) document.path(d).fill(fill)
    if (stroke) {
      document
        .lineWidth(stroke.width)
        .lineJoin('round')
        .lineCap(stroke.butt ? 'butt' : 'round')
      document.path(d).stroke(stroke.shade)
    }
    document.restore()
  }
}
