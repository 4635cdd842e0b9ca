import { describe, expect, it } from 'vitest'
import { languages } from '../../src/catalogue/languages'
import { formOf, rowsOfLetter } from '../support/check-form'
import { checkPdf } from './check'

const others = languages.map(({ code }) => code).filter((code) => code !== 'nl')

describe('a check sheet to fill in meets PDF/UA-1 and PDF/A-2a', () => {
  it.each(others)('in %s', async (code) => {
    const rows = (await rowsOfLetter('uitstap', code)).slice(0, 12)
    expect(await checkPdf(await formOf(rows, code), 'form')).toEqual([])
  })
})
