import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'

/** A Chromium of its own. `CHROMIUM_PATH` is where scripts/bench.mjs found one. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'], args: ['--enable-precise-memory-info'] })

/** A desktop of a Flemish school, nothing stored, nothing cached. */
export async function freshContext(
  browser: Browser,
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<BrowserContext> {
  const context = await browser.newContext({
    serviceWorkers,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1366, height: 768 },
  })
  // tsx marks named functions with a helper that functions sent to the page then miss.
  await context.addInitScript('globalThis.__name = (value) => value')
  return context
}

/** Makes the processor of a page that many times slower. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}
