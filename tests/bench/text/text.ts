import { languages } from '../../../src/catalogue/languages'
import { engine } from '../../support/engine'
import { type Figure, goalsTable, type Table } from '../support/figure'
import { sample } from '../support/letters'
import type { Part } from '../support/part'
import { worst } from '../support/statistics'
import { checkAdvances } from './advances'
import { findPdfium, findPoppler, pdfJs, type TextReader } from './readers'
import { score, textOf } from './score'
import { structureText } from './structure-text'

interface NamedReader {
  readonly id: string
  readonly name: string
  readonly read: TextReader | undefined
}

async function copyTable(): Promise<Table> {
  const readers: readonly NamedReader[] = [
    { id: 'pdfjs', name: 'pdf.js (Firefox)', read: pdfJs },
    { id: 'pdfium', name: 'PDFium (Chrome)', read: await findPdfium() },
    { id: 'poppler', name: 'Poppler', read: findPoppler() },
  ]
  const figures: Figure[] = []
  const lost: string[] = []
  let reversed = 0
  let structure = 1
  for (const { code } of languages) {
    const { laidOut } = await engine.edition(sample, code)
    const pdf = await engine.pdf([laidOut], { title: laidOut.title, created: sample.changed })
    const truth = textOf(laidOut)
    for (const { id, name, read } of readers) {
      const found = read && score(truth, await read(pdf))
      figures.push({
        id: `text.${id}-${code}`,
        what: `${code}, words by ${name}`,
        value: found ? 100 * found.words : Number.NaN,
        unit: '%',
      })
      if (!found) continue
      reversed += found.reversed.length
      if (found.lost.length > 0)
        lost.push(`${code}, ${name}: ${found.lost.length} words, such as ${examples(found.lost)}`)
      if (found.reversed.length > 0) lost.push(`${code}, ${name}: reversed ${examples(found.reversed)}`)
    }
    const tree = score(textOf(laidOut, { decoration: false }), await structureText(pdf))
    structure = Math.min(structure, tree.words)
    if (tree.lost.length > 0)
      lost.push(`${code}, structure: ${tree.lost.length} words, such as ${examples(tree.lost)}`)
  }
  figures.push(
    {
      id: 'text.reversed',
      what: 'numbers back to front, all languages and readers',
      value: reversed,
      unit: '',
    },
    {
      id: 'text.structure',
      what: 'words by the structure tree, the lowest language',
      value: 100 * structure,
      unit: '%',
    },
  )
  const absent = readers.filter(({ read }) => !read).map(({ name }) => name)
  return goalsTable('Copy, search, read aloud', figures, [
    'Words of the page that the reader gives back whole and in logical order, each as often as it stands there. ' +
      'The structure tree has the foot of the letter once; page numbers and the repeated foot of the second page are decoration there.',
    ...(absent.length > 0 ? [`Not on this machine: ${absent.join(', ')}.`] : []),
    ...lost.map((line) => `Lost in ${line}`),
  ])
}

const examples = (words: readonly string[]) =>
  [...new Set(words)]
    .slice(0, 5)
    .map((word) => `\u2068${word}\u2069`)
    .join(' · ')

async function advancesTable(): Promise<Table> {
  const checks = await checkAdvances()
  const rows = checks.map(({ language, samples, worst: most, worstText }) => [
    language,
    String(samples),
    most.toFixed(4),
    most > 0.01 ? worstText : '',
  ])
  const figure: Figure = {
    id: 'text.advances',
    what: 'width against Chromium’s, per mille of an em, the worst word',
    value: worst(checks.map((check) => check.worst)),
    unit: '',
  }
  const {
    columns,
    rows: [judged = []],
  } = goalsTable('', [figure])
  return {
    title: 'Shaping against Chromium’s own',
    columns: ['language', 'words and pairs of words', 'worst, per mille em', 'where'],
    rows,
    notes: [
      judged.map((cell, i) => `${columns[i] ? `${columns[i]}: ` : ''}${cell}`).join(' · '),
      'Every phrase, date word and pictogram label of the language, regular and bold.',
    ],
  }
}

export const text: Part = {
  title: 'Text that can be read back',
  about:
    'What readers get out of the outing letter when a parent copies, searches or listens; and how our shaping compares with a browser’s.',
  measure: async () => [await copyTable(), await advancesTable()],
}
