import { deflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { SheetProblem, SheetRead } from '../../src/files/check-sheet/problem'
import { readSheetFile } from '../../src/files/check-sheet/read'
import { withWorker } from '../../src/files/killable-worker'
import type { ReturnedSheet } from '../../src/model/check-sheet'
import { formOf } from '../support/check-form'
import { aSheet } from '../support/check-sheet'
import { filled } from '../support/fill-form'
import { nodeWorker } from '../support/node-worker'

const rows = aSheet.rows.slice(0, 2)
const [first] = rows
if (!first) throw new Error('no row')
const form = await formOf(rows, 'ar')

const whyOf = async (bytes: Uint8Array) => {
  const back = await readSheetFile(bytes)
  return back.ok ? 'read' : back.why
}

/** A file of our own making: its objects, and a trailer that calls the first the catalog. */
const pdf = (...parts: readonly (string | Uint8Array)[]) =>
  new Uint8Array(
    Buffer.concat(
      ['%PDF-1.7\n', ...parts, 'trailer\n<</Root 1 0 R>>\n%%EOF'].map((part) =>
        typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
      ),
    ),
  )
const stream = (number: number, entries: string, data: Uint8Array) => [
  `${number} 0 obj\n<<${entries}/Length ${data.length}>>\nstream\n`,
  data,
  '\nendstream\nendobj\n',
]
const catalog = (fields: string) => `1 0 obj\n<</Type/Catalog/AcroForm<</Fields[${fields}]>>>>\nendobj\n`
/** It says that its table of objects has twenty million entries. The parser believes it, for a minute. */
const lying = pdf(
  catalog(''),
  ...stream(4, '/Type/XRef/Root 1 0 R/Size 20000000/W[1 2 1]/Index[0 20000000]', new Uint8Array(100)),
)

describe('a form that wants more than to be read', () => {
  it('never runs a script: what is filled in is read, and that is all', async () => {
    const document = await PDFDocument.load(await filled(form, 'ar', [[first, { right: true }]]))
    document.addJavaScript('open', 'app.alert("hallo")')
    for (const field of document.getForm().getFields())
      field.acroField.dict.set(
        PDFName.of('AA'),
        document.context.obj({ K: { S: 'JavaScript', JS: PDFString.of('1') } }),
      )
    const bytes = await document.save({ updateFieldAppearances: false })
    expect(await readSheetFile(bytes)).toMatchObject({ ok: true, value: { rows: [{ verdict: 'right' }] } })
  })

  it('is refused as unsafe when it has scripts and is not ours', async () => {
    const other = await PDFDocument.create()
    other.addPage()
    other.addJavaScript('open', 'app.alert("hallo")')
    expect(await whyOf(await other.save())).toBe('unsafe')
  })

  it('cannot make a round of parents and kids, or of references', async () => {
    const round =
      '2 0 obj\n<</T(a)/Kids[2 0 R 3 0 R]>>\nendobj\n3 0 obj\n<</T(b)/Kids[2 0 R 3 0 R]/Parent 3 0 R>>\nendobj\n'
    expect(await whyOf(pdf(catalog('2 0 R 3 0 R'), round))).toBe('flat')
    expect(await whyOf(pdf('1 0 obj\n2 0 R\nendobj\n2 0 obj\n1 0 R\nendobj\n'))).toBe('broken')
  })

  it('cannot nest its fields deeper than any form', async () => {
    const deep = Array.from(
      { length: 5_000 },
      (_, i) => `${i + 2} 0 obj\n<</T(a)/Kids[${i + 3} 0 R]>>\nendobj\n`,
    )
    expect(await whyOf(pdf(catalog('2 0 R'), ...deep, '5002 0 obj\n<</T(b)>>\nendobj\n'))).toBe('flat')
  })

  it('cannot nest its objects until the reader falls', async () => {
    const deep = `1 0 obj\n${'['.repeat(200_000)}${']'.repeat(200_000)}\nendobj\n`
    expect(await whyOf(pdf(deep))).toBe('broken')
  })

  it('is refused when it is larger than any form, packed or unpacked', async () => {
    expect(await whyOf(pdf(catalog(''), new Uint8Array(20_000_001)))).toBe('large')
    const bomb = deflateSync(new Uint8Array(250_000_000))
    expect(bomb.length).toBeLessThan(300_000)
    expect(
      await whyOf(pdf(catalog(''), ...stream(4, '/Type/ObjStm/N 1/First 4/Filter/FlateDecode', bomb))),
    ).toBe('large')
  })

  it('gets nowhere with the names of things that every object has', async () => {
    const row = { ...first, id: '__proto__' }
    const bytes = await filled(await formOf([row], 'ar'), 'ar', [[row, { right: true }]])
    expect(await readSheetFile(bytes)).toMatchObject({ value: { rows: [{ id: '__proto__' }] } })
    const document = await PDFDocument.load(bytes)
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && object.has(PDFName.of('FT')))
        object.set(PDFName.of('T'), PDFString.of('constructor'))
    }
    expect(await whyOf(await document.save({ updateFieldAppearances: false }))).toBe('untouched')
  })
})

describe('a form that never ends', () => {
  const read = (bytes: Uint8Array, longest: number) =>
    withWorker<Uint8Array, SheetRead, ReturnedSheet, SheetProblem>(
      () => nodeWorker('src/files/check-sheet/sheet-worker.ts'),
      longest,
      (ask) => ask(bytes),
    )

  it('is stopped with the worker that reads it, and an honest one is not', async () => {
    expect(await read(lying, 3_000)).toEqual({ ok: false, why: 'slow' })
    const honest = await filled(form, 'ar', [[first, { right: true }]])
    expect(await read(honest, 60_000)).toMatchObject({ ok: true, value: { rows: [{ id: first.id }] } })
  })
})
