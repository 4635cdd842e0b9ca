import type { Page } from 'playwright'
import { freshContext, launch, slowDown } from '../support/browser'
import { type Figure, goalsTable, type Table } from '../support/figure'
import type { BenchOptions } from '../support/part'
import { median, worst } from '../support/statistics'

/** Twice forty keys: a place as a teacher types it, deleted and typed again. */
const words = 'Provinciaal domein en bos van Aa te Gent'

async function openSample(page: Page, origin: string): Promise<void> {
  await page.goto(origin)
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('img', { name: /bladzijde 1/ }).waitFor()
}

/** From each key to the next paint, in ms of 8: how the browser itself measures it. Below 16 it says nothing. */
async function typingTimes(page: Page): Promise<readonly number[]> {
  const place = page.getByRole('textbox', { name: 'Naam van de plek' })
  await place.fill('')
  await page.evaluate(() => {
    const times: number[] = []
    const observer = new PerformanceObserver((list) => {
      const keys = list.getEntries().filter(({ name }) => /^key|input/.test(name))
      times.push(...keys.map(({ duration }) => duration))
    })
    const slow: PerformanceObserverInit & { readonly durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    }
    observer.observe(slow)
    Object.assign(window, { keyTimes: times })
  })
  await place.pressSequentially(words, { delay: 100 })
  for (let i = 0; i < words.length; i++) await place.press('Backspace', { delay: 50 })
  await page.waitForTimeout(1000)
  return (await page.evaluate(() => Reflect.get(window, 'keyTimes'))) as readonly number[]
}

/** From choosing a language to the frame that shows its page. */
async function switchTime(page: Page, language: string): Promise<number> {
  return page.evaluate(
    ([language]) =>
      new Promise<number>((resolve) => {
        const label = [...document.querySelectorAll('label')].find((each) =>
          each.textContent?.includes(language ?? ''),
        )
        const start = performance.now()
        const look = () => {
          const shown = document
            .querySelector('svg[role=img][aria-label*="bladzijde"]')
            ?.getAttribute('aria-label')
          if (shown?.includes(language ?? '')) requestAnimationFrame(() => resolve(performance.now() - start))
          else requestAnimationFrame(look)
        }
        label?.click()
        look()
      }),
    [language],
  )
}

/** How the form and the page follow the teacher. */
export async function writingTable(origin: string, { quick }: BenchOptions): Promise<Table> {
  const runs = quick ? 1 : 3
  const browser = await launch()
  const typing: number[][] = []
  for (let run = 0; run < runs; run++) {
    const page = await (await freshContext(browser)).newPage()
    await openSample(page, origin)
    await slowDown(page, 4)
    typing.push([...(await typingTimes(page))])
    await page.context().close()
  }

  const page = await (await freshContext(browser)).newPage()
  await openSample(page, origin)
  const switches: number[] = []
  for (let round = 0; round < (quick ? 2 : 6); round++) {
    for (const language of ['Nederlands', 'Arabisch', 'Oekraïens'])
      switches.push(await switchTime(page, language))
  }
  const longest = await longestTaskWhileMaking(page)
  await browser.close()

  const figures: Figure[] = [
    {
      id: 'app.typing-worst',
      what: 'typing with the live page, processor four times slower: the worst key',
      value: median(typing.map(worst)),
      unit: 'ms',
    },
    {
      id: 'app.typing-median',
      what: '– the middle of the keys that took 16 ms or more',
      value: median(typing.flat()),
      unit: 'ms',
    },
    {
      id: 'app.switch',
      what: 'another language on the page, seen before',
      value: median(switches.slice(3)),
      unit: 'ms',
    },
    { id: 'app.switch-worst', what: '– the worst of them', value: worst(switches.slice(3)), unit: 'ms' },
    {
      id: 'app.main-thread',
      what: 'longest task of the page while three letters are made (0: none of 50 ms)',
      value: longest,
      unit: 'ms',
    },
  ]
  return goalsTable('Writing', figures, [
    `${2 * words.length} keys, 10 a second, from the key to the next paint as Event Timing gives it (steps of 8 ms); the worst of a run, median of ${runs} runs.`,
  ])
}

/** Makes the letters of the sample in the worker, as a teacher does, and watches the main thread. */
async function longestTaskWhileMaking(page: Page): Promise<number> {
  await page.keyboard.press('Control+p')
  const make = page.getByRole('button', { name: /^Maak \d/ })
  await make.waitFor()
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' })
    Object.assign(window, { longTasks: tasks })
  })
  await make.click()
  await page.getByRole('heading', { name: /brieven zijn klaar/ }).waitFor()
  await page.waitForTimeout(200)
  return worst([0, ...((await page.evaluate(() => Reflect.get(window, 'longTasks'))) as readonly number[])])
}
