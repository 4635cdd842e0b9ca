import { languages } from '../../../src/catalogue/languages'
import { readSheetFile } from '../../../src/files/check-sheet/read'
import { type SheetFileFormat, sheetFileWriters } from '../../../src/files/check-sheet/write'
import type { CheckRow } from '../../../src/model/check-sheet'
import { rowsOfLetter } from '../../support/check-form'
import type { Table } from '../support/figure'
import type { Part } from '../support/part'
import { findOffice } from './office'
import { findOmegaT } from './omegat'
import type { TranslatorTool } from './tool'
import { findToolkit } from './toolkit'

const others = languages.filter(({ code }) => code !== 'nl')

/** Sentences whose Dutch stands in the sheet once: a program that looks sentences up by their Dutch can tell them apart. */
const once = (rows: readonly CheckRow[]) =>
  rows.filter(({ dutch }) => rows.filter((other) => other.dutch === dutch).length === 1)

/** Every third sentence is said in another way; its slots stay. */
const editsFor = (rows: readonly CheckRow[]) =>
  new Map(
    rows.flatMap(({ dutch, translation }, index) =>
      index % 3 === 0 ? [[dutch, `${translation} ${translation.slice(0, 6)}`.trim()] as const] : [],
    ),
  )

/** How many sentences came back as they should: changed where they were changed, and the others as they were. */
async function comeBack(tool: TranslatorTool, format: SheetFileFormat, language: string): Promise<string> {
  const rows = once(await rowsOfLetter('uitstap', language)).filter(
    ({ translation }) => !translation.includes('{{'),
  )
  const { write, extension } = sheetFileWriters[format]
  const edits = editsFor(rows)
  const content = write({ language, rows })
  const saved = await tool.edit({ format, extension, language, content, rows }, edits)
  if (!saved) return `not made`
  const read = await readSheetFile(saved)
  if (!read.ok) return `refused: ${read.why}`
  const back = new Map(read.value.rows.map(({ id, translation }) => [id, translation]))
  const right = rows.filter(
    ({ id, dutch, translation }) => back.get(id) === (edits.get(dutch) ?? translation),
  )
  return `${right.length} of ${rows.length}`
}

async function translatorTables(quick: boolean): Promise<readonly Table[]> {
  const found = [findToolkit(), findOmegaT(), findOffice()]
  const tools = found.flatMap((tool) => tool ?? [])
  const absent = ['Translate Toolkit', 'OmegaT', 'LibreOffice'].filter(
    (name) => !tools.some((tool) => tool.name === name),
  )
  const columns = tools.flatMap((tool) => tool.formats.map((format) => ({ tool, format })))
  const rows: string[][] = []
  for (const { code, dutchName } of quick ? others.slice(0, 2) : others) {
    const cells: string[] = []
    for (const { tool, format } of columns) cells.push(await comeBack(tool, format, code))
    rows.push([dutchName, ...cells])
  }
  return [
    {
      title: 'Sentences back',
      columns: ['language', ...columns.map(({ tool, format }) => `${tool.name}, ${format}`)],
      rows,
      notes: [
        'Every third sentence of the outing letter was changed by the program, the whole file saved by it, and read by us. Back means: changed to the letter, or untouched.',
        'OmegaT 3.6 takes the translation in an XLIFF for its source, so its memory finds no sentence to change there: the others came back whole. Its users take the PO file.',
        ...(absent.length > 0 ? [`Not on this machine: ${absent.join(', ')}.`] : []),
      ],
    },
  ]
}

export const translators: Part = {
  title: 'Check sheets through the programs of translators',
  about: 'Files for professionals and volunteers, opened, changed and saved by programs that others wrote.',
  measure: ({ quick }) => translatorTables(quick),
}
