import { describe, expect, it } from 'vitest'
import type { JobEvent, PrintJob } from '../../../src/batch/job'
import { runPrint } from '../../../src/batch/run-print'
import { engine } from '../../support/engine'
import { colourPicture } from '../../support/pixels'
import { paragraphsOf } from '../../support/read-pdf'

const job = {
  order: { kind: 'booklet', paper: 'A5', folded: true, concepts: ['uitstap', 'bus', 'water'], languages: [] },
  title: 'boekje',
  created: '2026-11-10T08:00:00Z',
  own: { bus: { file: 'bus.png', pixels: colourPicture, credit: 'Juf An' } },
} as const

async function eventsOf(output: PrintJob['output']): Promise<readonly JobEvent[]> {
  const events: JobEvent[] = []
  for await (const event of runPrint({ ...job, output }, engine)) events.push(event)
  return events
}

const pagesOf = (events: readonly JobEvent[]) =>
  events.flatMap((event) => (event.kind === 'page' ? [event.svg] : []))
const filesOf = (events: readonly JobEvent[]) =>
  events.flatMap((event) => (event.kind === 'file' ? [event.file] : []))

describe('a print of the pictograms', () => {
  it('shows all its pages before a file is asked for, counting as it goes', async () => {
    const events = await eventsOf('pages')
    expect(pagesOf(events)).toHaveLength(2)
    expect(filesOf(events)).toEqual([])
    expect(events.at(-1)).toEqual({ kind: 'progress', done: 3, total: 3 })
  })

  it('has as many pages in its file as were shown, the own picture on both', async () => {
    const pages = pagesOf(await eventsOf('pages'))
    const [file] = filesOf(await eventsOf('file'))
    expect(file?.name).toBe('boekje.pdf')
    expect(await paragraphsOf(file?.bytes ?? new Uint8Array())).toHaveLength(pages.length)
    expect(pages.join('')).toContain(colourPicture.png)
  })
})
