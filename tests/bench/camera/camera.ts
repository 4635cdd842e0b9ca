import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engine } from '../../support/engine'
import { type Figure, goalsTable, type Table } from '../support/figure'
import { sample } from '../support/letters'
import { output } from '../support/machine'
import type { BenchOptions, Part } from '../support/part'
import { textOf } from '../text/score'
import { photocopied, readPng, writePng } from './raster'

/** Tesseract's names of our languages. Pashto it has only in another collection of models; Tigrinya the same. */
const models: Readonly<Record<string, string>> = {
  nl: 'nld',
  ar: 'ara',
  fr: 'fra',
  tr: 'tur',
  uk: 'ukr',
  en: 'eng',
  ti: 'tir',
  ps: 'pus',
}

/** The pages as a camera sees a fresh print. Undefined when this machine has neither Poppler nor MuPDF. */
function pictures(pdf: string, folder: string): readonly Uint8Array[] | undefined {
  const drawn =
    output('pdftoppm', ['-r', '300', '-png', '-gray', pdf, join(folder, 'page')]) ??
    output('mutool', ['draw', '-q', '-r', '300', '-c', 'gray', '-o', join(folder, 'page-%d.png'), pdf])
  if (drawn === undefined) return undefined
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'))
  return names.sort().map((name) => readFileSync(join(folder, name)))
}

// More threads than one only wait for each other on a machine with two cores.
process.env['OMP_THREAD_LIMIT'] = '1'

function readByTesseract(picture: Uint8Array, folder: string, model: string): string {
  const file = join(folder, 'read.png')
  writeFileSync(file, picture)
  return output('tesseract', [file, 'stdout', '-l', model, '--psm', '3']) ?? ''
}

/** Words for comparing what eyes cannot tell apart: forms of alef, hamza and ya, marks, apostrophes, punctuation. */
function comparable(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640\u200c-\u200f\u2066-\u2069]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/ء/g, '')
    .toLowerCase()
    .replace(/[‘’ʼ'`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

interface Recognised {
  /** Share of the words, each as often as it stands there, in per cent. */
  readonly share: number
  readonly lost: readonly string[]
}

function compare(truth: string, read: string): Recognised {
  const left = new Map<string, number>()
  for (const word of comparable(read)) left.set(word, (left.get(word) ?? 0) + 1)
  const wanted = comparable(truth)
  const lost = wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
  return { share: 100 * (1 - lost.length / wanted.length), lost: [...new Set(lost)] }
}

const scripts: Readonly<Record<string, RegExp>> = { ar: /\p{sc=Arab}/u, uk: /\p{sc=Cyrl}/u }

/** The words of one language on a page with two: by their script, or all words where both are Latin. */
const wordsIn = (text: string, code: string) => {
  const script = scripts[code]
  return script
    ? text
        .split(/\s+/)
        .filter((word) => script.test(word))
        .join(' ')
    : text
}

const examples = (words: readonly string[]) =>
  words
    .slice(0, 8)
    .map((word) => `\u2068${word}\u2069`)
    .join(' · ')

async function measure({ quick }: BenchOptions): Promise<readonly Table[]> {
  const listed = output('tesseract', ['--list-langs'])
  if (listed === undefined) return [skipped('Tesseract is not on this machine: nothing was read.')]
  const installed = new Set(listed.split('\n').map((line) => line.trim()))
  const figures: Figure[] = []
  const absent: string[] = []
  const lost: string[] = []
  for (const code of quick ? ['nl', 'ar'] : ['nl', 'ar', 'uk', 'tr', 'fr', 'en', 'ti', 'ps']) {
    const model = models[code] ?? code
    if (!installed.has(model)) {
      absent.push(`${code} (${model})`)
      continue
    }
    const { laidOut } = await engine.edition(sample, code)
    const folder = mkdtempSync(join(tmpdir(), 'pictobrief-camera-'))
    try {
      const pdf = join(folder, 'letter.pdf')
      writeFileSync(pdf, await engine.pdf([laidOut], { title: laidOut.title, created: sample.changed }))
      const pages = pictures(pdf, folder)
      if (!pages) return [skipped('Neither pdftoppm nor mutool is on this machine: no page to read.')]
      const both = code === 'nl' ? model : `${model}+nld`
      const truth = wordsIn(textOf(laidOut), code)
      const score = (papers: readonly Uint8Array[]) =>
        compare(truth, papers.map((paper) => readByTesseract(paper, folder, both)).join('\n'))
      const fresh = score(pages)
      const copied = score(pages.map((page) => writePng(photocopied(readPng(page)))))
      figures.push(
        { id: `camera.${code}`, what: `${code}, fresh print`, value: fresh.share, unit: '%' },
        { id: `camera.copied-${code}`, what: `${code}, photocopied twice`, value: copied.share, unit: '%' },
      )
      if (fresh.lost.length > 0) lost.push(`${code}, fresh: ${examples(fresh.lost)}`)
      if (copied.lost.length > 0) lost.push(`${code}, photocopied: ${examples(copied.lost)}`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const version = /tesseract ([\d.]+)/.exec(output('tesseract', ['--version']) ?? '')?.[1] ?? ''
  return [
    goalsTable('Words that Tesseract recognises', figures, [
      `Tesseract ${version}, whole pages at 300 dpi, the model of the language with Dutch beside it. Arabic and Ukrainian count the words in their own script, ` +
        'the other languages all words of both columns. A word counts as often as it stands there; forms of alef, hamza and ya count as one.',
      'Photocopied: blurred by 1.6 pixels, grain of 18 %, cut to black and white at 56 %, and all of that once more.',
      ...lost.map((line) => `Not recognised in ${line}`),
      ...(absent.length > 0 ? [`No model on this machine for: ${absent.join(', ')}.`] : []),
    ]),
  ]
}

const skipped = (why: string): Table => ({
  title: 'Words that Tesseract recognises',
  columns: ['skipped'],
  rows: [[why]],
})

export const camera: Part = {
  title: 'Phone camera',
  about:
    'Parents hold a phone over the letter to translate it or have it read out. Stand-in for the camera: a program that reads a printed page.',
  measure,
}
