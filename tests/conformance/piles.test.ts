import { describe, expect, it } from 'vitest'
import type { PileCopy } from '../../src/batch/pile'
import { runPile } from '../../src/batch/run-pile'
import { layoutTableOrder } from '../../src/batch/tables'
import { languageOf, languages } from '../../src/catalogue/languages'
import type { TablePrint } from '../../src/layout/table'
import { engine, sampleOf } from '../support/engine'
import { checkPdf } from './check'

const [dutch] = languages
const arabic = languageOf('ar')
if (!dutch || !arabic) throw new Error('no languages')

/** Longer than a page, with words of another direction in it. */
const table: TablePrint = {
  language: dutch,
  title: 'Stapel voor 3A',
  lead: ['24 kinderen, 25 brieven.'],
  columns: [
    { head: 'Klas', share: 1 },
    { head: 'Taal', share: 2 },
    { head: 'Brieven', share: 1 },
  ],
  rows: Array.from({ length: 60 }, (_, index) => [
    { text: `${index}A` },
    index % 2 === 0 ? { text: 'العربية', language: arabic } : { text: 'Frans' },
    { text: '5' },
  ]),
  end: ['Een tolk bij een gesprek: Amina.'],
}

describe('a pile for a class meets PDF/UA-1 and PDF/A-2a', () => {
  it('with its cover sheet, names in any script and white backs', async () => {
    const letter = await sampleOf('zwemmen')
    const short = await sampleOf('speelgoed')
    const names = ['Amina', 'أمينة', 'Зоряна', 'ሰላም', '12']
    const copies = languages.map(
      ({ code }, index): PileCopy => ({
        letter: index % 2 === 0 ? letter : short,
        language: code,
        recipient: { child: names[index % names.length] ?? '', group: '3A' },
      }),
    )
    const job = { parts: [{ name: 'Zwemmen 3A', cover: table, copies }], bothSides: true, inkSaver: false }
    for await (const event of runPile(job, engine)) {
      expect(event.kind).not.toBe('failure')
      if (event.kind === 'file') expect(await checkPdf(event.file.bytes)).toEqual([])
    }
  })

  it('as a table alone, over several pages', async () => {
    const laidOut = await layoutTableOrder({ kind: 'table', table }, engine)
    expect(laidOut.pages.length).toBeGreaterThan(1)
    const bytes = await engine.pdf([laidOut], { title: laidOut.title, created: '2026-11-10T08:00:00Z' })
    expect(await checkPdf(bytes)).toEqual([])
  })
})
