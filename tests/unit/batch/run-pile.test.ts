import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { JobEvent } from '../../../src/batch/job'
import type { PileCopy, PileJob } from '../../../src/batch/pile'
import { runPile } from '../../../src/batch/run-pile'
import { languageOf } from '../../../src/catalogue/languages'
import { engine, sampleOf } from '../../support/engine'

const letter = await sampleOf('uitstap')
const short = await sampleOf('speelgoed')
const dutch = languageOf('nl')
if (!dutch) throw new Error('no Dutch')

const copy = (language: string, child: string): PileCopy => ({
  letter: short,
  language,
  recipient: { child, group: '3A' },
})
const cover = {
  language: dutch,
  title: 'Stapel 3A',
  lead: [],
  columns: [{ head: 'Taal', share: 1 }],
  rows: [],
  end: [],
}

async function eventsOf(job: Partial<PileJob>): Promise<readonly JobEvent[]> {
  const events: JobEvent[] = []
  for await (const event of runPile({ parts: [], bothSides: false, inkSaver: false, ...job }, engine))
    events.push(event)
  return events
}
const filesOf = (events: readonly JobEvent[]) =>
  events.flatMap((event) => (event.kind === 'file' ? [event.file] : []))
const pageCount = async (bytes: Uint8Array = new Uint8Array()) =>
  (await PDFDocument.load(bytes)).getPageCount()

describe('a pile of letters', () => {
  it('hands over a file for each part as soon as it is whole, and counts all copies', async () => {
    const parts = [
      { name: 'deel-1', copies: [copy('nl', 'Amina'), copy('fr', 'Noah')] },
      { name: 'deel-2', copies: [copy('nl', 'Lina')] },
    ]
    const events = await eventsOf({ parts })
    expect(events.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'file', 'progress', 'file'])
    expect(filesOf(events).map(({ name }) => name)).toEqual(['deel-1.pdf', 'deel-2.pdf'])
    expect(events.at(-2)).toEqual({ kind: 'progress', done: 3, total: 3 })
  })

  it('lets each letter and the cover sheet begin on a front of paper printed on both sides', async () => {
    const copies = [copy('nl', 'Amina'), copy('nl', 'Noah')]
    const [single] = filesOf(await eventsOf({ parts: [{ name: 'a', cover, copies }] }))
    const [both] = filesOf(await eventsOf({ parts: [{ name: 'a', cover, copies }], bothSides: true }))
    expect(await pageCount(single?.bytes)).toBe(3)
    expect(await pageCount(both?.bytes)).toBe(6)
  })

  it('adds no page to a letter that fills both sides', async () => {
    const copies = [{ letter, language: 'nl' }]
    const [both] = filesOf(await eventsOf({ parts: [{ name: 'a', copies }], bothSides: true }))
    expect(await pageCount(both?.bytes)).toBe(2)
  })

  it('names whose copy failed and still makes the others', async () => {
    const broken = { ...copy('nl', 'Amina'), letter: { ...short, id: 'kapot', template: 'bestaat-niet' } }
    const events = await eventsOf({ parts: [{ name: 'a', copies: [broken, copy('nl', 'Noah')] }] })
    expect(events.find(({ kind }) => kind === 'failure')).toMatchObject({
      failure: { letter: 'kapot', recipient: { child: 'Amina', group: '3A' } },
    })
    expect(filesOf(events)).toHaveLength(1)
  })

  it('names no child outside its pages', async () => {
    const [file] = filesOf(
      await eventsOf({ parts: [{ name: 'Speelgoed-3A', copies: [copy('nl', 'Zeynep')] }] }),
    )
    const pdf = await PDFDocument.load(file?.bytes ?? new Uint8Array(), { updateMetadata: false })
    expect(
      `${file?.name} ${pdf.getTitle()} ${pdf.getSubject()} ${pdf.getKeywords()} ${pdf.getAuthor()}`,
    ).not.toContain('Zeynep')
  })
})
