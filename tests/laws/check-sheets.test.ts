import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCheckSheet, readSheetFile } from '../../src/files/check-sheet/read'
import { sheetFileWriters, sheetFormats, sheetWriters } from '../../src/files/check-sheet/write'
import { decodeText } from '../../src/files/decode-text'
import { anySheet } from '../support/check-sheet'

const bytesOf = (content: string | Uint8Array<ArrayBuffer>) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

describe.each(sheetFormats)('a check sheet as %s', (format) => {
  const { write } = sheetWriters[format]

  it('comes back with the sentences, slots, states and language that went out', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const bytes = new TextEncoder().encode(write(sheet))
        const back = readCheckSheet(decodeText(bytes))
        expect(back).toMatchObject({
          ok: true,
          value: {
            language: sheet.language,
            rows: sheet.rows.map(({ id, dutch, translation, state }) => ({ id, dutch, translation, state })),
          },
        })
      }),
      { numRuns: 400 },
    )
  })

  it('is read or refused, and never breaks, however it was damaged', () => {
    const damage = fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), put: fc.string({ maxLength: 12 }) })
    fc.assert(
      fc.property(anySheet, damage, (sheet, { at, length, put }) => {
        const whole = write(sheet)
        const start = at % whole.length
        const back = readCheckSheet(whole.slice(0, start) + put + whole.slice(start + length))
        expect(back.ok || typeof back.why === 'string').toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a check sheet as a document with a table', () => {
  const { write } = sheetFileWriters.docx

  it('comes back with the sentences, slots and language that went out', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        expect(await readSheetFile(bytesOf(write(sheet)))).toMatchObject({
          ok: true,
          value: {
            how: 'docx',
            language: sheet.language,
            rows: sheet.rows.map(({ id, dutch, translation }) => ({ id, dutch, translation })),
          },
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is read or refused, however it was damaged', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, fc.nat(), fc.nat({ max: 255 }), async (sheet, at, put) => {
        const bytes = bytesOf(write(sheet)).slice()
        bytes[at % bytes.length] = put
        expect(await readSheetFile(bytes)).toHaveProperty('ok')
      }),
      { numRuns: 200 },
    )
  })
})

it('any bytes at all are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readCheckSheet(decodeText(bytes))).toHaveProperty('ok')
    }),
    { numRuns: 2_000 },
  )
})
