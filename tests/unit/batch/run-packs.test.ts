import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { JobEvent } from '../../../src/batch/job'
import type { PackBook } from '../../../src/batch/pack'
import { runPacks } from '../../../src/batch/run-packs'
import { engine, sampleOf } from '../../support/engine'
import { aPack } from '../../support/packs'

const letter = await sampleOf('speelgoed')
const short = aPack({ parts: [{ kind: 'letter', letter }], paper: 'one-side' })
const book = (change: Partial<PackBook> = {}): PackBook => ({
  name: 'Pakket',
  order: short,
  copies: 1,
  ...change,
})

async function eventsOf(books: readonly PackBook[]): Promise<readonly JobEvent[]> {
  const events: JobEvent[] = []
  for await (const event of runPacks({ books, created: '2026-11-10T08:00:00Z' }, engine)) events.push(event)
  return events
}
const pagesOf = async (events: readonly JobEvent[]) => {
  const files = events.flatMap((event) => (event.kind === 'file' ? [event.file] : []))
  return Promise.all(files.map(async ({ bytes }) => (await PDFDocument.load(bytes)).getPageCount()))
}

describe('welcome packs', () => {
  it('are a file for each language, as often in it as there are families', async () => {
    const french = { ...short, language: 'fr' }
    const events = await eventsOf([book(), book({ name: 'Pakket-Frans', order: french, copies: 3 })])
    expect(events.map(({ kind }) => kind)).toEqual(['file', 'progress', 'file', 'progress'])
    const [dutch = 0, threeFrench = 0] = await pagesOf(events)
    expect(dutch).toBe(2)
    expect(threeFrench % 3).toBe(0)
  })

  it('name a part that fails, and have all others in them', async () => {
    const broken = { ...letter, id: 'kapot', template: 'bestaat-niet' }
    const parts = [
      { kind: 'letter', letter: broken },
      { kind: 'letter', letter },
    ] as const
    const events = await eventsOf([book({ order: { ...short, parts } })])
    expect(events.find(({ kind }) => kind === 'failure')).toMatchObject({ failure: { letter: 'kapot' } })
    expect(await pagesOf(events)).toEqual([2])
  })

  it('go on with the next language when one cannot be had', async () => {
    const events = await eventsOf([book({ order: { ...short, language: 'tlh' } }), book()])
    expect(events.map(({ kind }) => kind)).toEqual(['failure', 'progress', 'file', 'progress'])
  })

  it('have a leaf of A3 for four pages of a booklet', async () => {
    const [sides] = await pagesOf(
      await eventsOf([book({ order: aPack({ paper: 'booklet', parts: short.parts }) })]),
    )
    expect(sides).toBe(2)
  })
})
