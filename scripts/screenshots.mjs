// @ts-check
/**
 * Takes the pictures of the app that install dialogues show. Run by hand after a change of the screens, with a browser
 * that has Dutch (on Debian: chromium-l10n).
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from './browser.mjs'
import { root } from './lib/run.mjs'
import { createSite, listen } from './lib/server.mjs'
import { ensureBuild } from './lib/setup.mjs'

const folder = join(root, 'public/screenshots')
const pictures = [
  { name: 'wide.png', viewport: { width: 1366, height: 768 } },
  // A phone shows one half at a time.
  { name: 'narrow.png', viewport: { width: 390, height: 844 }, half: 'Voorbeeld' },
]

const found = (await ensureBuild()) && (await findBrowser(console.error))
const server = createSite(join(root, 'dist'))
const listening = await listen(server, 0)
if (!found || !listening.ok) process.exit(1)

mkdirSync(folder, { recursive: true })
// Date and time fields follow the language of the browser itself.
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--lang=nl-BE'],
  env: { ...process.env, ...found.env, LANGUAGE: 'nl' },
})
for (const { name, viewport, half } of pictures) {
  const page = await browser.newPage({ viewport, locale: 'nl-BE', colorScheme: 'light' })
  await page.goto(`http://127.0.0.1:${listening.port}/`)
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  if (half) await page.getByText(half, { exact: true }).click()
  await page.getByText('bladzijde 1 van').first().waitFor()
  await page.screenshot({ path: join(folder, name) })
}
await browser.close()
server.close()
