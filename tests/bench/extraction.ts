import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { languages } from '../../src/catalogue/languages'
import { templates } from '../../src/catalogue/templates'
import type { LaidOut } from '../../src/layout/page'
import { engine, sampleOf } from '../support/engine'

/** Takes the text out of a PDF, as copying from a viewer does. Undefined: this machine does not have the program. */
type Extractor = (pdf: Uint8Array) => Promise<string | undefined>

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
const pdfJs: Extractor = async (pdf) => {
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

const poppler: Extractor = async (pdf) => {
  const folder = mkdtempSync(join(tmpdir(), 'extraction-'))
  try {
    const file = join(folder, 'letter.pdf')
    writeFileSync(file, pdf)
    return execFileSync('pdftotext', ['-raw', '-q', file, '-'], { encoding: 'utf8' })
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface PdfiumModule {
  readonly PDFiumLibrary: {
    readonly init: () => Promise<{
      readonly loadDocument: (pdf: Uint8Array) => Promise<{
        readonly pages: () => Iterable<{ readonly getText: () => string }>
        readonly destroy: () => void
      }>
    }>
  }
}

/** Chrome's viewer. Not among our packages: give where @hyzyla/pdfium is installed in PDFIUM. */
const pdfium: Extractor = async (pdf) => {
  const place = process.env['PDFIUM']
  if (!place) return undefined
  const { PDFiumLibrary } = (await import(place)) as PdfiumModule
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const text = [...document.pages()].map((page) => page.getText()).join('\n')
  document.destroy()
  return text
}

const steering = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').replace(steering, '').split(/\s+/).filter(Boolean)

/** What stands on the pages, line by line, in the order it is read. */
const truthOf = ({ pages }: LaidOut): string =>
  pages
    .flatMap(({ items }) => items)
    .map((item) => (item.kind === 'text' ? item.line.text.slice(item.line.start, item.line.end) : ''))
    .join('\n')

interface Score {
  /** Share of the words that come out whole and in the right order of letters. */
  readonly words: number
  /** Numbers that came out back to front. */
  readonly reversed: readonly string[]
}

/** Compares extracted words with those on the page, each as often as it occurs. */
export function score(truth: string, extracted: string): Score {
  const left = new Map<string, number>()
  for (const word of wordsOf(extracted)) left.set(word, (left.get(word) ?? 0) + 1)
  const wanted = wordsOf(truth)
  const missing = wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
  const digits = (word: string) => word.replace(/\D/g, '')
  const backwards = (word: string) => [...digits(word)].reverse().join('')
  const extra = new Set([...left].flatMap(([word, count]) => (count > 0 ? [digits(word)] : [])))
  return {
    words: wanted.length === 0 ? 1 : 1 - missing.length / wanted.length,
    reversed: missing.filter((word) => backwards(word) !== digits(word) && extra.has(backwards(word))),
  }
}

const extractors: Readonly<Record<string, Extractor>> = { 'pdf.js': pdfJs, PDFium: pdfium, Poppler: poppler }
const created = '2026-11-10T08:00:00Z'

for (const { id } of templates) {
  const letter = await sampleOf(id)
  for (const { code } of languages) {
    const { laidOut } = await engine.edition(letter, code)
    const pdf = await engine.pdf([laidOut], { title: laidOut.title, created })
    const truth = truthOf(laidOut)
    const results: string[] = []
    for (const [name, extract] of Object.entries(extractors)) {
      const text = await extract(pdf)
      if (text === undefined) {
        results.push(`${name}: not on this machine`)
        continue
      }
      const { words, reversed } = score(truth, text)
      results.push(
        `${name} ${(100 * words).toFixed(1)} %${reversed.map((word) => ` REVERSED ${word}`).join('')}`,
      )
    }
    console.log(`${id} ${code}: ${pdf.length} bytes, ${laidOut.pages.length} p. · ${results.join(' · ')}`)
  }
}
