import { languages } from '../../../src/catalogue/languages'
import { readSheetFile } from '../../../src/files/check-sheet/read'
import type { LaidOut } from '../../../src/layout/page'
import { formName, rowFields, rowName } from '../../../src/model/check-form'
import type { CheckRow } from '../../../src/model/check-sheet'
import { formOf, layoutForm, rowsOfLetter } from '../../support/check-form'
import { type Figure, goalsTable, type Table } from '../support/figure'
import type { Part } from '../support/part'
import { worst } from '../support/statistics'
import { fillInChromium, type PlacedEntry } from './chromium'
import { pdfJs, pdfLib } from './libraries'
import { findPdfium } from './pdfium'
import { findMutool, findQpdf } from './programs'
import type { Entry, Writer } from './writer'

const others = languages.filter(({ code }) => code !== 'nl')

/** What a diligent interpreter does: approves every other sentence, and types another translation over the rest. */
function entriesFor(rows: readonly CheckRow[], code: string): readonly Entry[] {
  return rows.map((row, index) => {
    const typed = index % 2 === 0 ? undefined : `${rows[index - 1]?.translation} ${row.translation}`
    const field = typed === undefined ? rowFields.right : rowFields.translation
    const label = `Zin ${index + 1}: ${typed === undefined ? 'goed' : 'vertaling'}`
    const name = [formName(code), rowName(row.id, row.dutch), field].join('.')
    return { name, label, ...(typed !== undefined && { typed }) }
  })
}

/** How many sentences came back as they were filled in, to the letter. */
async function comeBack(
  writer: Writer,
  form: Uint8Array,
  rows: readonly CheckRow[],
  entries: readonly Entry[],
) {
  const read = await readSheetFile(await writer.fill(form, entries))
  if (!read.ok) return 0
  const back = new Map(read.value.rows.map((row) => [row.id, row]))
  return rows.filter(({ id, translation }, index) => {
    const [entry, row] = [entries[index], back.get(id)]
    if (entry?.typed !== undefined) return row?.translation === entry.typed
    return row?.verdict === 'right' && row.translation === translation
  }).length
}

/** The middle of the fields on the first page that the entries name, in points. */
function placed({ pages: [page] }: LaidOut, entries: readonly Entry[]): readonly PlacedEntry[] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return (page?.items ?? []).flatMap((item) => {
    const entry = item.kind === 'field' ? byName.get(item.field.path.join('.')) : undefined
    if (item.kind !== 'field' || !entry) return []
    const { typed } = entry
    const [x, y] = [item.x + item.width / 2, item.y + item.height / 2]
    return [{ x, y, ...(typed !== undefined && { typed }) }]
  })
}

/** One language of each script: a browser of its own for each takes its time. */
const inViewer = ['fr', 'uk', 'ar', 'ti']

/** The sentences of the first page, filled in with mouse and keyboard in the viewer itself. */
async function viewerTable(): Promise<Table> {
  let [out, back] = [0, 0]
  for (const code of inViewer) {
    const rows = await rowsOfLetter('uitstap', code)
    const laidOut = await layoutForm(rows, code)
    const all = entriesFor(rows, code)
    const places = placed(laidOut, all)
    const entries = all.slice(0, places.length)
    out += entries.length
    const fill = (form: Uint8Array) => fillInChromium(form, places)
    const viewer: Writer = { id: 'chromium', name: 'Chromium', fill }
    back += await comeBack(viewer, await formOf(rows, code), rows.slice(0, places.length), entries)
  }
  const figure: Figure = {
    id: 'forms.chromium',
    what: `of ${out} sentences back from Chromium’s own viewer`,
    value: (100 * back) / out,
    unit: '%',
  }
  return goalsTable(
    'In the viewer of the browser',
    [figure],
    [
      `The first page in ${inViewer.join(', ')}: clicked, typed over and ticked in the viewer, and saved by it.`,
    ],
  )
}

async function formsTables(quick: boolean): Promise<readonly Table[]> {
  const found = [pdfLib, pdfJs, await findPdfium(), findMutool(), findQpdf()]
  const names = ['pdf-lib', 'pdf.js (Firefox)', 'PDFium (Chrome)', 'MuPDF', 'qpdf']
  const writers = found.flatMap((writer) => writer ?? [])
  const absent = names.filter((name) => !writers.some((writer) => writer.name === name))
  const shares = new Map<string, number[]>(writers.map(({ id }) => [id, []]))
  const sizes: number[] = []
  const rowsOfTable: (readonly string[])[] = []
  for (const { code, dutchName, script } of quick ? others.slice(0, 2) : others) {
    const rows = await rowsOfLetter('uitstap', code)
    const form = await formOf(rows, code)
    sizes.push(form.length / 1000)
    const entries = entriesFor(rows, code)
    const counts: number[] = []
    for (const writer of writers) {
      const count = await comeBack(writer, form, rows, entries)
      counts.push(count)
      shares.get(writer.id)?.push(count / rows.length)
    }
    const kB = (form.length / 1000).toFixed(0)
    rowsOfTable.push([dutchName, script, String(rows.length), ...counts.map(String), kB])
  }
  const figures: Figure[] = writers.map(({ id, name }) => ({
    id: `forms.${id}`,
    what: `sentences back from ${name}, the lowest language`,
    value: 100 * Math.min(...(shares.get(id) ?? [0])),
    unit: '%',
  }))
  figures.push({
    id: 'forms.size',
    what: 'form of the outing letter, the largest',
    value: worst(sizes),
    unit: 'kB',
  })
  return [
    goalsTable('Forms that come back', figures, [
      'Half of the sentences ticked “goed”, over the others another translation typed, each in its own script and with its slots. ' +
        'Back means: the same sentence, ticked or typed to the letter.',
      ...(absent.length > 0 ? [`Not on this machine: ${absent.join(', ')}.`] : []),
    ]),
    {
      title: 'Per language',
      columns: ['language', 'script', 'out', ...writers.map(({ name }) => name), 'kB'],
      rows: rowsOfTable,
    },
    await viewerTable(),
  ]
}

export const forms: Part = {
  title: 'Check sheets that are filled in',
  about:
    'The fillable check sheet of the outing letter, filled in by programs that others wrote and read back by the app: sentences in, sentences out.',
  measure: ({ quick }) => formsTables(quick),
}
