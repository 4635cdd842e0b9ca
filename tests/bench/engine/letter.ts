import type { Page } from 'playwright'
import { languages } from '../../../src/catalogue/languages'
import { engine } from '../../support/engine'
import type { ColdTimes } from '../harness'
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

  const coldRuns = async (count: number, slower: number): Promise<readonly ColdTimes[]> => {
    const runs: ColdTimes[] = []
    for (let run = 0; run < count; run++) {
      const page = await open()
      await slowDown(page, slower)
      runs.push(await page.evaluate((letter) => window.harness.cold(letter, 'ar'), sample))
      await page.context().close()
    }
    return runs
  }
  const cold = await coldRuns(quick ? 1 : 7, 1)
  const slow = await coldRuns(quick ? 1 : 3, 6)
  const middle = (runs: readonly ColdTimes[], time: (run: ColdTimes) => number) => median(runs.map(time))
  const all = ({ load, pages, file }: ColdTimes) => load + pages + file
  figures.push(
    {
      id: 'engine.cold',
      what: 'first letter of a visit, nl+ar, Chromium',
      value: middle(cold, all),
      unit: 'ms',
    },
    {
      id: 'engine.cold-load',
      what: '– of which fetching and starting code and WASM',
      value: middle(cold, ({ load }) => load),
      unit: 'ms',
    },
    {
      id: 'engine.cold-pages',
      what: '– of which fonts, words and pages',
      value: middle(cold, ({ pages }) => pages),
      unit: 'ms',
    },
    {
      id: 'engine.cold-file',
      what: '– of which the file',
      value: middle(cold, ({ file }) => file),
      unit: 'ms',
    },
    {
      id: 'engine.cold-slow',
      what: 'the first letter with a processor six times slower',
      value: middle(slow, all),
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
