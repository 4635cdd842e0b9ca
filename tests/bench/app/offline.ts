import type { BrowserContext } from 'playwright'
import { dist, startServer } from '../../journeys/support/site'
import { freshContext, launch, slowDown } from '../support/browser'
import { goalsTable, type Table } from '../support/figure'
import type { BenchOptions } from '../support/part'
import { median } from '../support/statistics'

/** From the start of the visit to the frame with the question of the start screen. */
async function startTime(context: BrowserContext, origin: string, slower: number): Promise<number> {
  const page = await context.newPage()
  await slowDown(page, slower)
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('h1'))
        requestAnimationFrame(() => Object.assign(window, { startTime: performance.now() }))
      else requestAnimationFrame(look)
    }
    look()
  })
  await page.goto(origin)
  const time = await page.waitForFunction(() => Reflect.get(window, 'startTime'))
  const value = Number(await time.jsonValue())
  await page.close()
  return value
}

/** How fast the installed app starts when there is no server. */
export async function offlineTable({ quick }: BenchOptions): Promise<Table> {
  const server = await startServer(dist)
  const browser = await launch()
  const context = await freshContext(browser, 'allow')
  const page = await context.newPage()
  await page.goto(server.origin)
  await page.getByText('werkt offline').waitFor({ timeout: 60_000 })
  await page.close()
  await server.kill()

  const runs = quick ? 1 : 5
  const times = async (slower: number) => {
    const all: number[] = []
    for (let run = 0; run < runs; run++) all.push(await startTime(context, server.origin, slower))
    return median(all)
  }
  const figures = [
    { id: 'app.offline', what: 'start with the server dead', value: await times(1), unit: 'ms' },
    { id: 'app.offline-slow', what: '– processor four times slower', value: await times(4), unit: 'ms' },
  ] as const
  await browser.close()
  return goalsTable('Offline', figures, [
    `From opening the address to the words of the start screen, median of ${runs}.`,
  ])
}
