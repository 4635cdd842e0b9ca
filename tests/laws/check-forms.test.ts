import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/catalogue/languages'
import { readSheetFile } from '../../src/files/check-sheet/read'
import type { CheckRow } from '../../src/model/check-sheet'
import { hash } from '../../src/model/hash'
import { tidyTranslation } from '../../src/model/translation-check'
import { formOf, rowsOfLetter } from '../support/check-form'
import { anySheet } from '../support/check-sheet'
import { type Answer, filled } from '../support/fill-form'

const others = languages.map(({ code }) => code).filter((code) => code !== 'nl')
type Answered = readonly [row: CheckRow, answer: Answer]

/** What must come back of an answer; undefined when it says nothing. */
function expected([row, { right, wrong, typed }]: Answered) {
  const translation = typed ?? row.translation
  const verdict = wrong ? 'wrong' : right ? 'right' : undefined
  if (verdict === undefined && tidyTranslation(translation) === tidyTranslation(row.translation)) return []
  return [
    {
      id: row.id,
      dutchHash: hash(row.dutch),
      translation,
      ...(row.translation !== '' && { seen: row.translation }),
      ...(verdict && { verdict }),
    },
  ]
}

async function comesBack(code: string, rows: readonly CheckRow[], answers: readonly Answered[]) {
  const back = await readSheetFile(await filled(await formOf(rows, code), code, answers))
  const wanted = answers.flatMap(expected)
  expect(back).toEqual(
    wanted.length === 0
      ? { ok: false, why: 'untouched' }
      : { ok: true, value: { language: code, how: 'pdf', rows: wanted } },
  )
}

describe('a form that goes out and comes back', () => {
  it.each(others)('holds in %s what was ticked and typed, letter by letter', async (code) => {
    const rows = (await rowsOfLetter('uitstap', code)).slice(0, 15)
    await comesBack(
      code,
      rows,
      rows.map((row, i) => [
        row,
        i % 3 === 0
          ? { right: true }
          : i % 3 === 1
            ? { wrong: true, typed: rows[i - 1]?.translation ?? '' }
            : {},
      ]),
    )
  })

  it('holds whatever the sentences are and whatever is filled in', async () => {
    const typed = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((text) => text.replace(/[\p{Cc}\u200e\u200f\u2066-\u2069\ufeff\ufffe\uffff]/gu, ''))
    const answer = fc.record({ right: fc.boolean(), wrong: fc.boolean(), typed }, { requiredKeys: [] })
    await fc.assert(
      fc.asyncProperty(anySheet, fc.array(answer, { minLength: 8, maxLength: 8 }), async (sheet, given) => {
        // Marks of direction are taken out of what is written: no translation may have them.
        const rows = sheet.rows.map((row) => ({
          ...row,
          translation: row.translation.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''),
        }))
        await comesBack(
          sheet.language,
          rows,
          rows.map((row, i) => [row, given[i] ?? {}]),
        )
      }),
      { numRuns: 40 },
    )
  })
})
