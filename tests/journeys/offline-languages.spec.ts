import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { languages } from '../../src/catalogue/languages'
import { readPdfBytes } from './support/pdf'
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

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Alles bewaren (zip)' }).click()
  const files = unzipSync(new Uint8Array(await readFile(await (await downloading).path())))
  const made = []
  for (const bytes of Object.values(files)) {
    const pdf = await readPdfBytes(bytes)
    expect(pdf.isTagged).toBe(true)
    expect(pdf.pages.join()).toContain('Kinderboerderij')
    made.push(pdf.language)
  }
  expect(made.toSorted()).toEqual(languages.map(({ code }) => code).toSorted())
})
