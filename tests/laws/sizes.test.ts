import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/catalogue/languages'
import { fontIdsOf } from '../../src/text/fonts'
import budget from '../bench/budget.json'
import { engine, sampleOf } from '../support/engine'

const ceilings: Readonly<Record<string, number>> = budget.letterBytes

/** The goals stand in the same file; these ceilings, for Dutch and per script, keep what has been reached. */
describe('the file of the outing letter', () => {
  it.each(languages.map(({ code, script }) => [code, script] as const))(
    'stays within its budget in %s',
    async (code, script) => {
      const letter = await sampleOf('uitstap')
      const { laidOut } = await engine.edition(letter, code)
      const pdf = await engine.pdf([laidOut], { title: laidOut.title, created: letter.changed })
      expect(pdf.length).toBeLessThanOrEqual(ceilings[code] ?? ceilings[script] ?? 0)
    },
  )
})

/** 1000 bytes, compressed as a server sends them. */
const download = (id: string) =>
  gzipSync(readFileSync(new URL(`../../public/fonts/${id}.ttf`, import.meta.url)), { level: 9 }).length / 1000

describe('the fonts of a language', () => {
  it.each(languages.map(({ code }) => code))('are at most 80 kB to fetch for %s', (code) => {
    const [regular = '', bold = ''] = fontIdsOf(code)
    expect(download(regular) + download(bold)).toBeLessThanOrEqual(80)
  })
})
