import { describe, expect, it } from 'vitest'
import { languages } from '../../src/catalogue/languages'
import budget from '../bench/budget.json'
import { engine, sampleOf } from '../support/engine'

const ceilings: Readonly<Record<string, number>> = budget.letterBytes

/** The goals stand in the same file; these ceilings keep what has been reached. */
describe('the file of the outing letter', () => {
  it.each(languages.map(({ code }) => code))('stays within its budget in %s', async (code) => {
    const letter = await sampleOf('uitstap')
    const { laidOut } = await engine.edition(letter, code)
    const pdf = await engine.pdf([laidOut], { title: laidOut.title, created: letter.changed })
    expect(pdf.length).toBeLessThanOrEqual(ceilings[code] ?? 0)
  })
})
