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

/** A red disc on nothing, as a school might have it. */
function ownPng(): Buffer {
  const png = new PNG({ width: 200, height: 200 })
  for (let index = 0; index < 200 * 200; index += 1) {
    const inside = Math.hypot((index % 200) - 100, Math.floor(index / 200) - 100) < 60
    if (inside) png.data.set([220, 40, 40, 255], index * 4)
  }
  return PNG.sync.write(png)
}

const svg = (content: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${content}</svg>`)

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

test('a booklet to fold lies two by two on A4, and making it can be stopped', async ({ page }) => {
  await openPictos(page)
  await page.getByText('A5, om te plooien').click()
  await expect(page.getByText(/omgeslagen langs de korte kant/)).toBeVisible()
  await page.getByRole('button', { name: 'Bewaren als pdf' }).click()
  await page.getByRole('button', { name: 'Stoppen' }).click()
  await expect(page.getByText('Gestopt. Er is niets gemaakt.')).toBeVisible()
  await page.getByLabel('Thema').selectOption('gevoel')
  const { pages, sizes } = await savedPdf(page)
  expect(pages.length % 2).toBe(0)
  expect(sizes[0]?.map(Math.round)).toEqual([842, 595])
})

test('what was used last is offered first for the next letter', async ({ page }) => {
  await openPictos(page)
  await page.getByRole('button', { name: 'Meer over ‘tandarts’' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als tekening (svg)' }).click()
  await saved
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page
    .getByRole('combobox', { name: /zoek een picto/ })
    .first()
    .click()
  await expect(page.getByRole('option', { name: 'tandarts' })).toBeVisible()
})

test('the school puts its own pictures in every letter as they look, and takes one back', async ({
  page,
}) => {
  const outside: string[] = []
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|blob:|data:)/.test(request.url())) outside.push(request.url())
  })
  await openPictos(page)
  await page.getByRole('button', { name: 'Eigen afbeeldingen' }).click()
  await page.getByLabel(/^Kies bestanden/).setInputFiles([
    { name: 'Sclera_uitstap-1.png', mimeType: 'image/png', buffer: ownPng() },
    {
      name: 'drinkfles.svg',
      mimeType: 'image/svg+xml',
      buffer: svg('<circle cx="5" cy="5" r="4" fill="navy"/>'),
    },
    { name: 'bus.svg', mimeType: 'image/svg+xml', buffer: svg('<image href="https://example.org/a.png"/>') },
    { name: 'water.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen foto') },
  ])
  await expect(page.getByText(/^bus\.svg: in deze svg zit meer dan een tekening/)).toBeVisible()
  await expect(page.getByText(/^water\.jpg: dit is geen png, jpg of svg/)).toBeVisible()
  await expect(page.getByLabel('Sclera_uitstap-1.png')).toHaveValue('uitstap')
  await expect(page.getByLabel('drinkfles.svg')).toHaveValue('drinkfles')
  await page.getByLabel('Wie maakte ze').fill('Pictogrammen: Sclera vzw')
  await page.getByRole('button', { name: 'Gebruik 2 afbeeldingen' }).click()
  await expect(page.getByText('2 afbeeldingen staan nu in al je brieven.')).toBeVisible()

  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await expect(page.getByRole('img', { name: /bladzijde 1/ })).toBeVisible()
  await expect(page.locator('svg[role=img] image').first()).toBeVisible()
  await page.keyboard.press('Control+p')
  await page.getByRole('checkbox', { name: /Oekraïens/ }).uncheck()
  await page.getByRole('button', { name: /^Maak/ }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Nederlands bewaren als pdf' }).click()
  const bytes = new Uint8Array(await readFile(await (await downloading).path()))
  expect((await readPdfBytes(bytes)).pages.join(' ')).toContain('Pictogrammen: Sclera vzw')
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype ?\/Image/g),
  ).toHaveLength(2)

  await openPictos(page)
  await page.getByRole('button', { name: 'Eigen afbeeldingen' }).click()
  await page.getByRole('button', { name: 'Terug naar ons picto' }).first().click()
  await expect(page.getByText('Ons picto is terug.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Terug naar ons picto' })).toHaveCount(1)
  // Asked once: the maker stands there for the next file.
  await page
    .getByLabel(/^Kies bestanden/)
    .setInputFiles([{ name: 'zee.png', mimeType: 'image/png', buffer: ownPng() }])
  await expect(page.getByLabel('Wie maakte ze')).toHaveValue('Pictogrammen: Sclera vzw')
  expect(outside).toEqual([])
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
