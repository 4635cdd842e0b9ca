import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { output } from '../support/machine'
import type { Writer } from './writer'

/** Lets a program make a file of a file, in a folder of its own. */
async function throughFiles(form: Uint8Array, run: (folder: string, from: string, to: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'pictobrief-forms-'))
  try {
    const [from, to] = [join(folder, 'form.pdf'), join(folder, 'saved.pdf')]
    writeFileSync(from, form)
    run(folder, from, to)
    return new Uint8Array(readFileSync(to))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs in mutool, whose JavaScript is that of 2009. It shows what a field says of itself, not its name. */
const script = `
var form = new PDFDocument(scriptArgs[0])
var entries = JSON.parse(read(scriptArgs[1]))
for (var number = 0; number < form.countPages(); number += 1) {
  form.loadPage(number).getWidgets().forEach(function (widget) {
    var entry = entries[widget.getLabel()]
    if (entry === undefined) return
    if (entry === true) widget.toggle()
    else widget.setTextValue(entry)
    widget.update()
  })
}
form.save(scriptArgs[2], 'incremental')
`

/** MuPDF, which phones and readers on Linux use. Undefined where `mutool` is not installed. */
export function findMutool(): Writer | undefined {
  if (output('mutool', ['-v']) === undefined) return undefined
  return {
    id: 'mupdf',
    name: 'MuPDF',
    fill: (form, entries) =>
      throughFiles(form, (folder, from, to) => {
        const file = join(folder, 'entries.json')
        const byLabel = Object.fromEntries(entries.map(({ label, typed }) => [label, typed ?? true]))
        const program = join(folder, 'fill.js')
        writeFileSync(file, JSON.stringify(byLabel))
        writeFileSync(program, script)
        output('mutool', ['run', program, from, file, to])
      }),
  }
}

interface QpdfFields {
  readonly acroform: { readonly fields: readonly { readonly fullname: string; readonly object: string }[] }
}
type QpdfObjects = Readonly<Record<string, { readonly value?: Readonly<Record<string, unknown>> }>>

/** qpdf, which writes the whole file anew. Undefined where it is not installed. */
export function findQpdf(): Writer | undefined {
  if (output('qpdf', ['--version']) === undefined) return undefined
  return {
    id: 'qpdf',
    name: 'qpdf',
    fill: (form, entries) =>
      throughFiles(form, (folder, from, to) => {
        const { acroform }: QpdfFields = JSON.parse(
          output('qpdf', ['--json', '--json-key=acroform', from]) ?? '',
        )
        const all: { readonly qpdf: readonly [object, QpdfObjects] } = JSON.parse(
          output('qpdf', ['--json-output', '--json-stream-data=inline', from]) ?? '',
        )
        const [head, objects] = all.qpdf
        const refs = new Map(acroform.fields.map(({ fullname, object }) => [fullname, object]))
        const changed = entries.flatMap(({ name, typed }) => {
          const key = `obj:${refs.get(name)}`
          const value = objects[key]?.value
          const said = typed === undefined ? { '/V': '/Ja', '/AS': '/Ja' } : { '/V': `u:${typed}` }
          return value ? [[key, { value: { ...value, ...said } }] as const] : []
        })
        const file = join(folder, 'form.json')
        writeFileSync(file, JSON.stringify({ qpdf: [head, { ...objects, ...Object.fromEntries(changed) }] }))
        output('qpdf', ['--json-input', file, to])
      }),
  }
}
