import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readSheetFile } from '../../../../src/files/check-sheet/read'
import { hash } from '../../../../src/model/hash'
import { proposalsOf } from '../../../../src/model/returned-sheet'
import { formOf } from '../../../support/check-form'
import { aSheet } from '../../../support/check-sheet'
import { engine, sampleOf } from '../../../support/engine'
import { type Answer, filled } from '../../../support/fill-form'

const rows = aSheet.rows.map((row) => ({ ...row, translation: row.translation.replace('﷽ 𐤀', 'ثم') }))
const [first, second, third] = rows
if (!first || !second || !third) throw new Error('three rows')
const form = await formOf(rows, 'ar')

const read = async (...answers: Parameters<typeof filled>[2]) => {
  const back = await readSheetFile(await filled(form, 'ar', answers))
  return back.ok ? back.value.rows : back.why
}
const proposals = async (answer: Answer, now = first) => {
  const back = await readSheetFile(await filled(form, 'ar', [[first, answer]]))
  if (!back.ok) throw new Error(back.why)
  return proposalsOf(back.value, [now, second, third], [], 'AB')
}
/** The form after something was done to it that no person does in a viewer. */
async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(form, { updateMetadata: false })
  change(document)
  return document.save({ updateFieldAppearances: false })
}
const whyOf = async (bytes: Uint8Array) => {
  const back = await readSheetFile(bytes)
  return back.ok ? 'read' : back.why
}

describe('a form that was filled in', () => {
  it('gives what was ticked, what was typed, and the translation that was looked at', async () => {
    const typed = 'نغادر في {{vertrek}} من {{plek}}.'
    expect(await read([first, { wrong: true, typed }], [third, { right: true }])).toEqual([
      {
        id: first.id,
        dutchHash: hash(first.dutch),
        seen: first.translation,
        translation: typed,
        verdict: 'wrong',
      },
      {
        id: third.id,
        dutchHash: hash(third.dutch),
        seen: third.translation,
        translation: third.translation,
        verdict: 'right',
      },
    ])
  })

  it('gives a translation where there was none', async () => {
    expect(await read([second, { typed: 'حافلة' }])).toMatchObject([{ id: second.id, translation: 'حافلة' }])
  })

  it('says who looked, whether it is their mother tongue, and their remarks', async () => {
    const about = { by: 'A.B. ', native: true, remarks: 'Zin 3: beter «أهل».' }
    expect(await readSheetFile(await filled(form, 'ar', [], about))).toEqual({
      ok: true,
      value: { language: 'ar', how: 'pdf', rows: [], by: 'A.B.', native: true, remarks: about.remarks },
    })
  })

  it('calls a sentence wrong that was ticked both right and wrong', async () => {
    expect(await read([first, { right: true, wrong: true }])).toMatchObject([{ verdict: 'wrong' }])
  })

  it('asks for nothing where nobody ticked or typed', async () => {
    expect(await read([third, { right: true }])).toHaveLength(1)
    expect(await read()).toBe('untouched')
  })

  it('is understood in every encoding that programs write text in', async () => {
    const text = 'ننطلق {{vertrek}} {{plek}}'
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    const escaped = Buffer.from(`\ufeff\u001bar\u001b${text}`, 'utf16le').swap16()
    const values = [
      PDFHexString.of(wide.toString('hex')),
      PDFHexString.of(escaped.toString('hex')),
      PDFHexString.of(Buffer.from(`\ufeff${text}`).toString('hex')),
    ]
    for (const value of values) {
      const bytes = await changed((document) => {
        const field = document
          .getForm()
          .getFields()
          .find((one) => one.getName().endsWith('.tekst'))
        field?.acroField.dict.set(PDFName.of('V'), value)
      })
      expect(await readSheetFile(bytes)).toMatchObject({ value: { rows: [{ translation: text }] } })
    }
  })

  it('is read when a program changed only what a box looks like', async () => {
    const bytes = await changed((document) => {
      const box = document
        .getForm()
        .getFields()
        .find((one) => one.getName().endsWith('.goed'))
      box?.acroField.dict.delete(PDFName.of('V'))
      box?.acroField.dict.set(PDFName.of('AS'), PDFName.of('Ja'))
    })
    expect(await readSheetFile(bytes)).toMatchObject({ value: { rows: [{ verdict: 'right' }] } })
  })
})

describe('what a form asks for', () => {
  it('is a correction, or an approval', async () => {
    expect(await proposals({ typed: 'نغادر {{vertrek}} {{plek}}' })).toMatchObject([{ kind: 'correction' }])
    expect(await proposals({ right: true })).toMatchObject([{ kind: 'approval' }])
  })

  it('is refused when a slot was lost, or when it is only called wrong', async () => {
    expect(await proposals({ typed: 'نغادر {{vertrek}}' })).toMatchObject([
      { kind: 'refused', why: { kind: 'lost', slot: 'plek' } },
    ])
    expect(await proposals({ wrong: true })).toMatchObject([{ why: { kind: 'no-correction' } }])
  })

  it('is refused when the Dutch has changed since', async () => {
    const now = { ...first, dutch: 'Wij vertrekken stipt om {{vertrek}} van {{plek}}.' }
    expect(await proposals({ right: true }, now)).toMatchObject([{ why: { kind: 'dutch-changed' } }])
  })

  it('never brings a translation back that was called wrong, when it has been corrected since', async () => {
    const now = { ...first, translation: 'نغادر {{vertrek}} {{plek}}' }
    expect(await proposals({ wrong: true }, now)).toMatchObject([{ why: { kind: 'no-correction' } }])
  })
})

describe('a PDF that is no form of ours', () => {
  it('is refused as flat when there is nothing to fill in, such as a letter or a scan', async () => {
    const { laidOut } = await engine.edition(await sampleOf('uitstap'), 'ar')
    expect(await whyOf(await engine.pdf([laidOut], { title: 'x', created: '2026-11-10T08:00:00Z' }))).toBe(
      'flat',
    )
    expect(
      await whyOf(await changed((document) => document.getForm().flatten({ updateFieldAppearances: false }))),
    ).toBe('flat')
  })

  it('is refused as a form of somebody else', async () => {
    const other = await PDFDocument.create()
    other.getForm().createTextField('naam').addToPage(other.addPage())
    expect(await whyOf(await other.save())).toBe('form')
  })

  it('is refused when a later Pictobrief made it', async () => {
    const bytes = await changed(({ context }) => {
      for (const [, object] of context.enumerateIndirectObjects()) {
        if (
          String(object).includes('(pictobrief-1-ar)') &&
          'set' in object &&
          typeof object.set === 'function'
        )
          object.set(PDFName.of('T'), PDFString.of('pictobrief-2-ar'))
      }
    })
    expect(await whyOf(bytes)).toBe('newer')
  })

  it('is refused when it is cut off, or nothing but a first line', async () => {
    expect(await whyOf(form.subarray(0, form.length / 3))).toBe('broken')
    expect(await whyOf(Buffer.from('%PDF-1.7\n\u0000'))).toBe('broken')
  })
})
