import type { Page } from 'playwright'
import { languages } from '../../../src/catalogue/languages'
import { engine } from '../../support/engine'
import { freshContext, launch, slowDown } from '../support/browser'
import { type Figure, goalsTable, type Table } from '../support/figure'
import type { HarnessSite } from '../support/harness-site'
import { lettersForChildren, sample } from '../support/letters'
import type { BenchOptions } from '../support/part'
import { median } from '../support/statistics'

/** How long one letter takes: the first one of a visit, and one of many. */
export async function letterTable(site: HarnessSite, { quick }: BenchOptions): Promise<Table> {
  const warmUp = quick ? 2 : 30
  const letters = lettersForChildren(warmUp + (quick ? 3 : 60))
  const settled = (times: readonly number[]) => median(times.slice(warmUp))

  const browser = await launch()
  const open = async (): Promise<Page> => {
    const page = await (await freshContext(browser)).newPage()
    await page.goto(site.address)
    return page
  }
  const figures: Figure[] = []

  const cold = { load: [] as number[], first: [] as number[], both: [] as number[] }
  const slow: number[] = []
  for (let run = 0; run < (quick ? 1 : 7); run++) {
    const page = await open()
    const { load, first } = await page.evaluate((letter) => window.harness.cold(letter, 'ar'), sample)
    cold.load.push(load)
    cold.first.push(first)
    cold.both.push(load + first)
    await page.context().close()
  }
  for (let run = 0; run < (quick ? 1 : 3); run++) {
    const page = await open()
    await slowDown(page, 6)
    const { load, first } = await page.evaluate((letter) => window.harness.cold(letter, 'ar'), sample)
    slow.push(load + first)
    await page.context().close()
  }
  figures.push(
    {
      id: 'engine.cold',
      what: 'first letter of a visit, nl+ar, Chromium: all of it',
      value: median(cold.both),
      unit: 'ms',
    },
    {
      id: 'engine.cold-load',
      what: '– of which fetching and starting code and WASM',
      value: median(cold.load),
      unit: 'ms',
    },
    { id: 'engine.cold-first', what: '– of which fonts, pages, file', value: median(cold.first), unit: 'ms' },
    {
      id: 'engine.cold-slow',
      what: 'the same with a processor six times slower',
      value: median(slow),
      unit: 'ms',
    },
  )

  const page = await open()
  for (const { code } of languages) {
    const times = await page.evaluate(([all, code]) => window.harness.warm(all, code), [
      letters,
      code,
    ] as const)
    figures.push({
      id: `engine.warm-${code}`,
      what: `warm letter, ${named(code)}, Chromium`,
      value: settled(times),
      unit: 'ms',
    })
  }
  const forgetful = await page.evaluate((all) => window.harness.forgetful(all, 'ar'), letters)
  figures.push({
    id: 'engine.forgetful',
    what: 'warm letter, nl+ar, Chromium, every word set anew',
    value: settled(forgetful),
    unit: 'ms',
  })
  await browser.close()

  for (const code of ['ar', 'fr']) {
    const times: number[] = []
    for (const letter of letters) {
      const start = performance.now()
      const { laidOut } = await engine.edition(letter, code)
      await engine.pdf([laidOut], { title: laidOut.title, created: letter.changed })
      times.push(performance.now() - start)
    }
    figures.push({
      id: `engine.warm-node-${code}`,
      what: `warm letter, ${named(code)}, Node`,
      value: settled(times),
      unit: 'ms',
    })
  }
  return goalsTable('One letter to PDF', figures, [
    `Warm: the ${letters.length - warmUp} letters after the first ${warmUp}; from letter to letter the child’s name changes, on two lines. ` +
      'The rest of the words were set before, as when a teacher changes one field.',
    'Every word set anew: an engine that has no paragraph and no font read yet, in a browser whose code is warm.',
    'First letter: a fresh browser profile; the files come from this machine and not from a service worker.',
  ])
}

const named = (code: string) => (code === 'nl' ? 'nl' : `nl+${code}`)
