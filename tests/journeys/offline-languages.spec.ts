import { expect, test } from '@playwright/test'
import { languages } from '../../src/catalogue/languages'
import { readPdf } from './support/pdf'
import { dist, startServer } from './support/site'
import { visit } from './support/visit'

test('makes the letter in every language with the server dead', async ({ page }) => {
  const server = await startServer(dist)
  await visit(page, server.origin)
  await server.kill()

  await page.getByRole('link', { name: /Voorbeeld/ }).click()
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  const add = page.getByRole('button', { name: 'Een taal toevoegen' })
  await expect(add).toBeVisible()
  while (await add.isVisible()) {
    await add.click()
    await page.getByRole('menuitem').first().click()
  }
  await page.getByRole('button', { name: `Maak ${languages.length} brieven` }).click()

  const save = page.getByRole('button', { name: /bewaren als pdf$/ })
  await expect(save).toHaveCount(languages.length)
  const made = []
  for (const button of await save.all()) {
    const downloading = page.waitForEvent('download')
    await button.click()
    const pdf = await readPdf(await downloading)
    expect(pdf.isTagged).toBe(true)
    expect(pdf.pages.join()).toContain('Kinderboerderij')
    made.push(pdf.language)
  }
  expect(made.toSorted()).toEqual(languages.map(({ code }) => code).toSorted())
})
