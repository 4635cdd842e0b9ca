import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { readPdfBytes } from './support/pdf'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a secretary puts a welcome pack together, changes it, and makes it in two languages; it stays for the next family', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Welkom', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Welkomstpakket' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Zwemmen met de klas' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stel een pakket samen' }).click()

  const first = page.getByRole('region', { name: 'Voor het eerste gesprek' }).getByRole('listitem')
  const later = page.getByRole('region', { name: 'Voor week 3' }).getByRole('listitem')
  await expect(first).toHaveCount(10)
  await expect(later).toHaveCount(6)
  await page.getByRole('button', { name: 'Ziek of afwezig omhoog' }).click()
  await expect(first.nth(4)).toContainText('Ziek of afwezig')
  await page.getByRole('button', { name: 'Opvang voor en na school in week 3 geven' }).click()
  await expect(later).toHaveCount(7)
  await page.getByRole('button', { name: 'Toestemming voor foto’s uit het pakket halen' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(later).toHaveCount(7)

  await page.getByRole('button', { name: 'Uren, poort en te laat invullen' }).click()
  await page.getByLabel('Naam van de school').fill('De Regenboog')
  await page.goBack()
  await page.getByRole('checkbox', { name: /Arabisch/ }).check()
  await page.getByRole('checkbox', { name: /Nederlands/ }).check()
  await page.getByLabel('Aantal gezinnen: Arabisch').fill('2')
  await expect(page.getByRole('img', { name: /bladzijde 1/ })).toBeVisible()
  await page.getByRole('button', { name: 'Maak het pakket in 2 talen' }).click()
  await expect(page.getByRole('heading', { name: 'De pakketten zijn klaar' })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Nederlands bewaren als pdf' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('Nieuw-gezin-lager-Voor-het-eerste-gesprek-Nederlands.pdf')
  const { pages, language } = await readPdfBytes(new Uint8Array(await readFile(await download.path())))
  // The checklist for the talk with its white back, then the contents.
  expect(pages[0]).toContain('Gesprek van 20 minuten')
  expect(pages[2]).toContain('Breng uw kind elke dag op tijd')
  expect(pages.join(' ')).toContain('De Regenboog')
  expect(pages.length % 2).toBe(0)
  expect(language).toBe('nl')
  await expectAccessible(page)

  await page.reload()
  await expect(first.nth(4)).toContainText('Ziek of afwezig')
})
