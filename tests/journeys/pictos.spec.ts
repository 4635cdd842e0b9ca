import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { PNG } from 'pngjs'
import { expectAccessible } from './support/accessibility'
import { readPdfBytes } from './support/pdf'

// Colours that are still on their way from one theme to the other would be measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function openPictos(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Picto’s' }).click()
  await expect(page.getByRole('img', { name: /bladzijde 1/ })).toBeVisible()
}

async function savedPdf(page: Page) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaren als pdf' }).click()
  return readPdfBytes(new Uint8Array(await readFile(await (await downloading).path())))
}

/** A white disc on black, as a school might have it. */
function ownPng(): Buffer {
  const png = new PNG({ width: 200, height: 200 })
  for (let index = 0; index < 200 * 200; index += 1) {
    const inside = Math.hypot((index % 200) - 100, Math.floor(index / 200) - 100) < 60
    png.data.fill(inside ? 255 : 0, index * 4, index * 4 + 3)
    png.data[index * 4 + 3] = 255
  }
  return PNG.sync.write(png)
}

test('a teacher finds a picture by another word and prints stickers of it @phone', async ({ page }) => {
  await openPictos(page)
  await page.getByLabel('Zoek een picto').fill('flesje')
  await page.getByRole('button', { name: 'drinkfles', exact: true }).click()
  await page.getByText('Stickers', { exact: true }).click()
  await page.getByLabel('Hoe vaak elk picto?').fill('30')
  await expect(page.getByText('blad 1 van 2')).toBeVisible()
  const { pages } = await savedPdf(page)
  expect(pages).toHaveLength(2)
  expect(pages.join(' ').match(/drinkfles/g)).toHaveLength(30)
})

test('a booklet says in both languages that it is a translation', async ({ page }) => {
  await openPictos(page)
  await page.getByLabel('Thema').selectOption('geld')
  await page.getByRole('checkbox', { name: /Français/ }).check()
  await expect(page.getByText('payer').first()).toBeVisible()
  const { pages } = await savedPdf(page)
  expect(pages.join(' ')).toContain('De Nederlandse tekst telt.')
  expect(pages.join(' ')).toContain('Traduction du néerlandais.')
})

test('the school puts its own picture in every letter, and takes it back', async ({ page }) => {
  await openPictos(page)
  await page.getByRole('button', { name: 'Eigen afbeeldingen' }).click()
  await page.getByLabel(/^Kies bestanden/).setInputFiles([
    { name: 'Sclera_uitstap-1.png', mimeType: 'image/png', buffer: ownPng() },
    { name: 'bus.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="alert(1)"/>') },
  ])
  await expect(page.getByText('Sla dit picto op als png')).toBeVisible()
  await expect(page.getByLabel('Sclera_uitstap-1.png')).toHaveValue('uitstap')
  await page.getByLabel('Wie maakte ze').fill('Pictogrammen: Sclera vzw')
  await page.getByRole('button', { name: 'Gebruik 1 afbeelding' }).click()
  await expect(page.getByText('1 afbeelding staat nu in al je brieven.')).toBeVisible()

  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await expect(page.getByRole('img', { name: /bladzijde 1/ })).toBeVisible()
  await page.keyboard.press('Control+p')
  await page.getByRole('checkbox', { name: /Oekraïens/ }).uncheck()
  await page.getByRole('button', { name: /^Maak/ }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Nederlands bewaren als pdf' }).click()
  const letter = await readPdfBytes(new Uint8Array(await readFile(await (await downloading).path())))
  expect(letter.pages.join(' ')).toContain('Pictogrammen: Sclera vzw')

  await openPictos(page)
  await page.getByRole('button', { name: 'Eigen afbeeldingen' }).click()
  await page.getByRole('button', { name: 'Terug naar ons picto' }).click()
  await expect(page.getByText('Ons picto is terug.')).toBeVisible()
  await expect(page.getByText('Nu in gebruik')).toBeHidden()
})

test('the screen has no faults that axe can find, light and dark @phone', async ({ page }) => {
  await openPictos(page)
  // One theme is enough, and forty times as fast as all of them.
  await page.getByLabel('Thema').selectOption('gevoel')
  await expectAccessible(page)
  await page
    .getByRole('button', { name: /^Meer over/ })
    .first()
    .click()
  await expectAccessible(page)
})
