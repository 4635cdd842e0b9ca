import { describe, expect, it } from 'vitest'
import { layoutPack } from '../../src/batch/layout-pack'
import { runPacks } from '../../src/batch/run-packs'
import { engine } from '../support/engine'
import { aPack } from '../support/packs'
import { checkPdf } from './check'

const created = '2026-11-10T08:00:00Z'

describe('a welcome pack meets PDF/UA-1 and PDF/A-2a', () => {
  it.each(['nl', 'ar', 'ti', 'uk'])('in %s', async (language) => {
    const { laidOut } = await layoutPack(aPack({ language }), engine)
    expect(await checkPdf(await engine.pdf([laidOut], { title: laidOut.title, created }))).toEqual([])
  })

  it('as a booklet that is read from right to left', async () => {
    const { laidOut } = await layoutPack(aPack({ language: 'ps', paper: 'booklet' }), engine)
    expect(await checkPdf(await engine.pdf([laidOut], { title: laidOut.title, created }))).toEqual([])
  })

  it('for two families in one file', async () => {
    const books = [{ name: 'Pakket-Frans', order: aPack({ language: 'fr' }), copies: 2 }]
    for await (const event of runPacks({ books, created }, engine)) {
      expect(event.kind).not.toBe('failure')
      if (event.kind === 'file') expect(await checkPdf(event.file.bytes)).toEqual([])
    }
  })
})
