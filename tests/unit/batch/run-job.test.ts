import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { JobEvent } from '../../../src/batch/job'
import { runJob } from '../../../src/batch/run-job'
import { engine, sampleOf } from '../../support/engine'

const letter = await sampleOf('uitstap')
const copy = (language: string) => ({ letter, language, name: `uitstap-${language}` })

async function eventsOf(job: Parameters<typeof runJob>[0]): Promise<readonly JobEvent[]> {
  const events: JobEvent[] = []
  for await (const event of runJob(job, engine)) events.push(event)
  return events
}

const filesOf = (events: readonly JobEvent[]) =>
  events.flatMap((event) => (event.kind === 'file' ? [event.file] : []))

describe('a job of many copies', () => {
  it('makes a file for each copy and counts as it goes', async () => {
    const events = await eventsOf({ copies: [copy('nl'), copy('fr')], output: 'separate', title: 'alles' })
    expect(filesOf(events).map(({ name }) => name)).toEqual(['uitstap-nl.pdf', 'uitstap-fr.pdf'])
    expect(events.at(-1)).toEqual({ kind: 'progress', done: 2, total: 2 })
  })

  it('makes the talk beside a letter, a page for each language', async () => {
    const pages = ['nl', 'fr'].map((language) => ({ ...copy(language), page: 'talk' as const }))
    const [file] = filesOf(await eventsOf({ copies: pages, output: 'merged', title: 'zeg het zo' }))
    expect((await PDFDocument.load(file?.bytes ?? new Uint8Array())).getPageCount()).toBe(2)
  })

  it('names a copy that fails and still makes the others', async () => {
    const broken = { ...copy('nl'), letter: { ...letter, id: 'kapot', template: 'bestaat-niet' } }
    const events = await eventsOf({ copies: [broken, copy('nl')], output: 'separate', title: 'alles' })
    expect(events.find(({ kind }) => kind === 'failure')).toMatchObject({ failure: { letter: 'kapot' } })
    expect(filesOf(events)).toHaveLength(1)
  })

  it('puts all copies in one file when asked, smaller than the files apart', async () => {
    const copies = [copy('nl'), copy('fr'), copy('en')]
    const [merged] = filesOf(await eventsOf({ copies, output: 'merged', title: 'klas 1B' }))
    const apart = filesOf(await eventsOf({ copies, output: 'separate', title: '' }))
    expect(merged?.name).toBe('klas 1B.pdf')
    expect(merged?.bytes.length).toBeLessThan(apart.reduce((sum, { bytes }) => sum + bytes.length, 0))
  })
})
