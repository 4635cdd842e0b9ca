import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCheckSheet } from '../../src/files/check-sheet/read'
import { sheetFormats, sheetWriters } from '../../src/files/check-sheet/write'
import { decodeText } from '../../src/files/decode-text'
import { anySheet } from '../support/check-sheet'

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

it('any bytes at all are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readCheckSheet(decodeText(bytes))).toHaveProperty('ok')
    }),
    { numRuns: 2_000 },
  )
})
