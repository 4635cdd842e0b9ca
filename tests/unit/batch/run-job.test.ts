import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/batch/engine'
import type { Job, JobEvent } from '../../../src/batch/job'
import { joined, runJob, runShare } from '../../../src/batch/run-job'
import type { PdfPart } from '../../../src/paint/pdf/part'
import { checkPdf } from '../../conformance/check'
import { openPdf } from '../../conformance/reader/file'
import { textAt } from '../../conformance/reader/objects'
import { engine, sampleOf, world } from '../../support/engine'

const letter = await sampleOf('uitstap')
const copy = (language: string) => ({ letter, language, name: `uitstap-${language}` })

async function eventsOf(job: Parameters<typeof runJob>[0]): Promise<readonly JobEvent[]> {
  const events: JobEvent[] = []
  for await (const event of runJob(job, engine)) events.push(event)
  return events
}

/** Enough for two threads, in four languages. */
const manyCopies = () => Array.from({ length: 12 }, () => ['nl', 'ar', 'fr', 'ti'].map(copy)).flat()

/** A part as a thread of its own makes it, with an engine of its own. */
async function partOf(job: Job, share: number): Promise<PdfPart> {
  for await (const event of runShare(job, createEngine(world), share)) {
    if (event.kind === 'part') return structuredClone(event.part)
  }
  throw new Error('no part')
}

/** The languages of the letters in a merged file, in reading order. */
async function languagesOf(pdf: Uint8Array): Promise<readonly (string | undefined)[]> {
  const { structure } = await openPdf(pdf)
  return (structure?.roots[0]?.children ?? []).map(({ dict }) => textAt(dict, 'Lang'))
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

  it('counts on through the shares of a large job, whose pages stand in the order of the copies', async () => {
    const job = { copies: manyCopies(), output: 'merged', title: 'klas 1B' } as const
    const events = await eventsOf(job)
    const counts = events.flatMap((event) => (event.kind === 'progress' ? [event.done] : []))
    expect(counts).toEqual(job.copies.map((_, index) => index + 1))
    const [file] = filesOf(events)
    const languages = await languagesOf(file?.bytes ?? new Uint8Array())
    expect(languages).toEqual(job.copies.map(({ language }) => language))
  })

  it('gives the bytes that two threads give together', async () => {
    const job: Job = { copies: manyCopies(), output: 'merged', title: 'klas 1B' }
    const [whole] = filesOf(await eventsOf(job))
    const parts = await Promise.all([1, 0].map((share) => partOf(job, share)))
    const [together] = joined(job, parts.toReversed())
    expect(together).toEqual(whole)
    expect(await checkPdf(together?.bytes ?? new Uint8Array())).toEqual([])
  })
})
