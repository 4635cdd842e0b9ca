import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { readPdfBytes } from './support/pdf'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function openHandouts(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Kaartjes' }).click()
  await expect(page.getByRole('img', { name: /bladzijde 1/ })).toBeVisible()
}

async function savedPdf(page: Page) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaren als pdf' }).click()
  return readPdfBytes(new Uint8Array(await readFile(await (await downloading).path())))
}

test('a teacher prints good news for six children, in French beside the Dutch @phone', async ({ page }) => {
  await openHandouts(page)
  await page.getByRole('button', { name: 'Uw kind heeft een nieuwe vriend.' }).click()
  await page.getByRole('button', { name: 'Uw kind heeft iemand geholpen.' }).click()
  await page.getByLabel('Namen van de kinderen').fill('Yusuf, Amina, Sara, Mila, Noor, Finn')
  await page.getByRole('checkbox', { name: /Français/ }).check()
  await expect(page.getByText('blad 1 van 2')).toBeVisible()
  const { pages } = await savedPdf(page)
  const text = pages.join(' ')
  expect(pages).toHaveLength(2)
  for (const name of ['Yusuf', 'Finn']) expect(text).toContain(name)
  expect(text.match(/nieuwe vriend/g)).toHaveLength(8)
  expect(text).not.toContain('geholpen')
  expect(text).toContain('Traduction du néerlandais.')
})

test('parents tell in Arabic, the teacher keeps a Dutch sheet with the same numbers', async ({ page }) => {
  await openHandouts(page)
  await page.getByText('Omgekeerd oudercontact', { exact: true }).click()
  await expect(page.getByText('blad 1 van 1')).toBeVisible()
  await page.getByRole('checkbox', { name: /Arabisch/ }).check()
  await expect(page.getByText('blad 1 van 2')).toBeVisible()
  const { pages } = await savedPdf(page)
  expect(pages[1]).toContain('Voor de juf of meester')
  expect(pages[1]).toContain('Mijn kind gaat graag naar school')
})

test('the screen has no faults that axe can find, whatever is made', async ({ page }) => {
  await openHandouts(page)
  for (const kind of ['Antwoord van ouders', 'Kijklijst', 'Wat is dat?', 'Goed nieuws']) {
    await page.getByText(kind, { exact: true }).click()
    await expect(
      page.getByRole('img', { name: new RegExp(`${kind.replace('?', '\\?')}.*bladzijde 1`) }),
    ).toBeVisible()
    await expectAccessible(page)
  }
})
