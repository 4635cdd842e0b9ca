import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { readPdfBytes } from './support/pdf'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const languages = [
  'Nederlands',
  'Arabisch',
  'Turks',
  'Oekraïens',
  'Frans',
  'Pasjtoe',
  'Tigrinya',
  'Pools',
  'Somalisch',
]

/** Ten classes of 24: nine languages, the first half of each class Dutch. */
const school = Array.from({ length: 240 }, (_, index) => {
  const place = index % 24
  const language = place < 12 ? 'Nederlands' : languages[place % languages.length]
  return `Kind${index + 1}\t${Math.floor(index / 24) + 1}A\t${language}`
})

async function savedPdf(page: Page) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaren als pdf' }).click()
  const download = await downloading
  const bytes = new Uint8Array(await readFile(await download.path()))
  return { name: download.suggestedFilename(), ...(await readPdfBytes(bytes)) }
}

test('a letter for a class: one pile with names and counts; a pile for the school goes on after a reload', async ({
  page,
}) => {
  await page.goto('/#/klassen')
  await page.getByRole('button', { name: 'Klas toevoegen' }).click()
  await page.getByLabel('Plak hier je lijst').fill(['Voornaam\tKlas\tThuistaal', ...school].join('\n'))
  await page.getByRole('button', { name: 'Lees de lijst' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Bewaar/ })
    .click()
  await page.getByRole('link', { name: 'Brieven', exact: true }).click()
  await page.getByRole('button', { name: /Speelgoed, gsm en juwelen/ }).click()
  await page.getByLabel('Klas', { exact: true }).fill('3A')
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  await page.getByText('Voor een klas').click()

  await expect(page.getByRole('checkbox', { name: /^3A/ })).toBeChecked()
  await expect(page.getByText(/^24 brieven: 13.{1,2}Nederlands/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Maak 24 brieven' }).click()
  await expect(page.getByRole('heading', { name: '24 brieven zijn klaar' })).toBeVisible()
  const pile = await savedPdf(page)
  expect(pile.name).toBe('Speelgoed-gsm-en-juwelen-3A.pdf')
  expect(pile.pages[0]).toContain('24 brieven voor 24 kinderen.')
  // Cover sheet and letters on one page each, with a white back.
  expect(pile.pages).toHaveLength(50)
  expect(pile.pages[2]).toContain('Kind49')
  expect(pile.pages[48]).toContain('Kind72')
  expect(pile.pages[1]?.trim()).toBe('')
  expect(`${pile.name} ${pile.title}`).not.toContain('Kind')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Klaar, wis deze stapel' }).click()
  await page.getByRole('checkbox', { name: /Alle klassen/ }).check()
  await page.getByRole('button', { name: 'Maak 240 brieven' }).click()
  await expect(page.getByText(/^1[2-9]\d van 240 brieven/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: /van 240 brieven zijn klaar/ })).toBeVisible()
  await expect(page.getByText('Deel 1 · 96 brieven')).toBeVisible()
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('heading', { name: '240 brieven zijn klaar' })).toBeVisible()
  await expect(page.getByText('Deel 3 · 48 brieven')).toBeVisible()
  await expectAccessible(page)
})
