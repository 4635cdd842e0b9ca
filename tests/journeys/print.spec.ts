import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { inkOf, readPdfBytes } from './support/pdf'

async function openSample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await expect(page.getByRole('img', { name: /bladzijde 1/ })).toBeVisible()
}

/** The letter in Dutch, as the button saves it. */
async function makeDutch(page: Page): Promise<Uint8Array> {
  for (const language of [/Arabisch/, /Oekraïens/])
    await page.getByRole('checkbox', { name: language }).uncheck()
  await page.getByRole('button', { name: 'Maak 1 brief' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Nederlands bewaren als pdf' }).click()
  return new Uint8Array(await readFile(await (await downloading).path()))
}

test('plain printing of the page prints the letter, not the app', async ({ page }) => {
  await openSample(page)
  const sheets = await page.getByRole('img', { name: /bladzijde/ }).count()
  const printed = await readPdfBytes(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  expect(printed.pages).toHaveLength(sheets)
  expect(printed.pages.join('')).not.toContain('Bewaard')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Naam van de plek' })).toBeHidden()
})

test('Ctrl+P opens the sheet where one chooses what to print', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('heading', { name: 'Afdrukken' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Naam van de plek' })).toBeVisible()
})

test('only the chosen languages are made, together in one zip', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+p')
  await page.getByRole('checkbox', { name: /Oekraïens/ }).uncheck()
  await page.getByRole('button', { name: 'Maak 2 brieven' }).click()
  await expect(page.getByRole('heading', { name: '2 brieven zijn klaar' })).toBeVisible({ timeout: 30_000 })
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Alles bewaren (zip)' }).click()
  const zip = unzipSync(new Uint8Array(await readFile(await (await downloading).path())))
  const languages = await Promise.all(
    Object.values(zip).map(async (bytes) => (await readPdfBytes(bytes)).language),
  )
  expect(languages.sort()).toEqual(['ar', 'nl'])
})

test('the pile has as many letters as there are families', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+p')
  await page.getByRole('checkbox', { name: /Arabisch/ }).uncheck()
  await page.getByRole('checkbox', { name: /Oekraïens/ }).uncheck()
  await page.getByLabel('Aantal gezinnen: Nederlands').fill('3')
  await page.getByRole('button', { name: 'Maak 1 brief' }).click()
  await expect(page.getByRole('heading', { name: '1 brief is klaar' })).toBeVisible({ timeout: 30_000 })

  // A browser without a PDF viewer prints from a new tab: what goes there is the pile.
  const pile = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false })
        window.open = () => null
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob)
            void blob.arrayBuffer().then((bytes) => resolve([...new Uint8Array(bytes)]))
          return 'blob:pile'
        }
      }),
  )
  await page.getByRole('button', { name: 'Afdrukken', exact: true }).click()
  const { pages } = await readPdfBytes(new Uint8Array(await pile))
  const titles = pages.filter((text) => text.includes('Uw kind gaat op uitstap'))
  expect(titles).toHaveLength(3)
})

test('saving ink prints white pictograms, the next time as well', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+p')
  const black = await inkOf(await makeDutch(page))
  const saving = page.getByRole('checkbox', { name: 'Spaar inkt' })
  await saving.check()
  const saved = await makeDutch(page)
  expect((await readPdfBytes(saved)).pages[0]).toContain('Uw kind gaat op uitstap')
  expect(await inkOf(saved)).toBeLessThan(black * 0.9)
  await page.reload()
  await expect(saving).toBeChecked()
})

test('what is missing is a link to its field', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Uitstap/ }).click()
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  await page.getByRole('link', { name: /^Terug op school om/ }).click()
  await expect(page.getByLabel('Terug op school om')).toBeFocused()
})

/** A computer on which the letters take a while: the worker hears of its job three seconds late. */
const slowDownWorkers = (page: Page) =>
  page.addInitScript(() => {
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      setTimeout(() => postMessage.call(this, message), 3000)
    }
  })

test('making letters can be stopped, and nothing half-made is offered', async ({ page }) => {
  await slowDownWorkers(page)
  await openSample(page)
  await page.keyboard.press('Control+p')
  await page.getByRole('button', { name: 'Maak 3 brieven' }).click()
  await page.getByRole('button', { name: 'Stoppen' }).click()
  await expect(page.getByText('Gestopt. Er is niets afgedrukt.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Maak 3 brieven' })).toBeVisible()
})
