import type { Browser, Page } from 'playwright'
import { dist, startSite } from '../../journeys/support/site'
import { freshContext, launch } from '../support/browser'
import { type Figure, goalsTable, type Table } from '../support/figure'
import { watchMemory } from '../support/memory'
import type { BenchOptions, Part } from '../support/part'
import { median, sum } from '../support/statistics'
import { button, countedActs, waited } from './acts'
import { pastedList } from './rows'

interface Morning {
  readonly acts: number
  /** Seconds in which the person waits for the machine. */
  readonly machine: number
  /** Seconds of processor that the page took for the packs, all its threads together: other work does not change them. */
  readonly processor: number
}

/** The processor time of a browser's pages until now, in seconds. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return sum(processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime))
}

async function openApp(browser: Browser, origin: string): Promise<Page> {
  const page = await (await freshContext(browser)).newPage()
  page.setDefaultTimeout(600_000)
  await page.goto(`${origin}/#/klassen`)
  return page
}

/** A class of 24 with nine languages pasted, and a welcome pack of 14 parts for all its families, as one zip of PDFs. */
async function morning(browser: Browser, origin: string): Promise<Morning> {
  const page = await openApp(browser, origin)
  const { click, paste, choose, count } = countedActs()
  await click(button(page, 'Klas toevoegen'))
  await paste(page.getByLabel('Plak hier je lijst'), pastedList(24))
  const keep = button(page, /^Bewaar 24/)
  const read = await waited(() => click(button(page, 'Lees de lijst')), keep)
  await click(keep)
  await click(page.getByRole('link', { name: 'Welkom', exact: true }))
  await click(page.getByRole('checkbox', { name: /Opvang/ }))
  const name = page.getByLabel('Naam van het pakket')
  const proposed = await waited(() => click(button(page, 'Stel een pakket samen')), name)
  await choose(page.getByLabel('Neem de gezinnen van een klas'), '1A')
  const ready = page.getByRole('heading', { name: 'De pakketten zijn klaar' })
  const before = await processorTime(browser)
  const make = async () => {
    const seconds = await waited(() => click(button(page, /^Maak het pakket in 9 talen/)), ready)
    const saved = page.waitForEvent('download')
    await click(button(page, 'Alles bewaren (zip)'))
    await saved
    return seconds
  }
  const first = await make()
  await click(page.getByText('Voor week 3', { exact: true }).last())
  const later = await make()
  const processor = (await processorTime(browser)) - before
  await page.context().close()
  return { acts: count(), machine: read + proposed + first + later, processor }
}

interface School {
  readonly seconds: number
  readonly memory: number
  readonly bytes: number
  readonly files: number
}

/** The bytes of the files of a pile, as they are kept in the browser. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const [database] = await indexedDB.databases()
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database?.name ?? '')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    return new Promise<readonly number[]>((resolve, reject) => {
      const request = opened.transaction('pileFiles').objectStore('pileFiles').getAll()
      request.onsuccess = () => resolve(request.result.map(({ content }) => content.size))
      request.onerror = () => reject(request.error)
    })
  })

/** One letter for every child of a school, with names, sheets with counts and white backs. */
async function wholeSchool(origin: string, children: number): Promise<School> {
  const browser = await launch()
  try {
    const page = await openApp(browser, origin)
    const { click, paste } = countedActs()
    await click(button(page, 'Klas toevoegen'))
    await paste(page.getByLabel('Plak hier je lijst'), pastedList(children))
    await click(button(page, 'Lees de lijst'))
    await click(button(page, new RegExp(`^Bewaar ${children}`)))
    await page.getByText(`${children} kinderen zijn bewaard.`).waitFor()
    await click(page.getByRole('link', { name: 'Brieven', exact: true }))
    await click(button(page, /Speelgoed, gsm en juwelen/))
    await click(button(page, /^Afdrukken/))
    await click(page.getByText('Voor een klas'))
    await click(page.getByRole('checkbox', { name: /Alle klassen/ }))
    const ready = page.getByRole('heading', { name: `${children} brieven zijn klaar` })
    const { result: seconds, memory } = await watchMemory(browser, () =>
      waited(() => click(button(page, new RegExp(`^Maak ${children} brieven`))), ready),
    )
    const sizes = await keptFiles(page)
    return {
      seconds,
      memory: memory ? memory.peak - memory.before : Number.NaN,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      files: sizes.length,
    }
  } finally {
    await browser.close()
  }
}

async function measure({ quick }: BenchOptions): Promise<readonly Table[]> {
  const site = await startSite(dist)
  const browser = await launch()
  try {
    const mornings: Morning[] = []
    for (let run = 0; run < (quick ? 1 : 5); run++) mornings.push(await morning(browser, site.origin))
    const children = quick ? 240 : 3000
    const school = await wholeSchool(site.origin, children)
    const figures: readonly Figure[] = [
      {
        id: 'secretary.acts',
        what: 'acts of the secretary',
        value: mornings[0]?.acts ?? Number.NaN,
        unit: '',
      },
      {
        id: 'secretary.machine',
        what: 'time in which the secretary waits',
        value: median(mornings.map(({ machine }) => machine)),
        unit: 's',
      },
      {
        id: 'secretary.processor',
        what: '– processor time of the page for the packs and their proof',
        value: median(mornings.map(({ processor }) => processor)),
        unit: 's',
      },
      { id: 'secretary.school', what: `${children} letters with names`, value: school.seconds, unit: 's' },
      {
        id: 'secretary.school-memory',
        what: '– memory that it adds at its highest',
        value: school.memory,
        unit: 'MB',
      },
      {
        id: 'secretary.school-bytes',
        what: `– bytes of the ${school.files} files together`,
        value: school.bytes / 1e6,
        unit: 'MB',
      },
    ]
    return [
      goalsTable('A class and a welcome pack, a letter for a school', figures, [
        'Acts: clicks, pastes and choices from the screen of classes to the files: a class of 24 with nine languages pasted and kept, a ' +
          'pack of 14 parts proposed, made for the families of that class in nine languages, for the first talk and for week 3, and saved. ' +
          'Waiting: from an act to its result on the screen.',
        'The letters: one short letter for every child of 125 classes, in nine languages, in files of at most 100 copies that are kept ' +
          'on the device as they are made. Memory as with the print engine.',
      ]),
    ]
  } finally {
    await browser.close()
    await site.stop()
  }
}

export const secretary: Part = {
  title: 'The secretary',
  about: 'The built app in Chromium, at 1366 × 768, driven as a secretary drives it.',
  measure,
}
