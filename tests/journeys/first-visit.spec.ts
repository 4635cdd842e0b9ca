import { expect, test } from '@playwright/test'
import { readPdf } from './support/pdf'
import { startHeading, visit } from './support/visit'

test('a first visit comes to a PDF without filling in anything @phone', async ({ page }) => {
  await page.goto('/')
  await expect(startHeading(page)).toBeVisible()
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  await page.getByRole('button', { name: 'Maak 3 brieven' }).click()
  await expect(page.getByRole('heading', { name: '3 brieven zijn klaar' })).toBeVisible({ timeout: 30_000 })

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Arabisch bewaren als pdf' }).click()
  const pdf = await readPdf(await downloading)
  expect(pdf.language).toBe('ar')
  expect(pdf.isTagged).toBe(true)
  expect(pdf.pages.join(' ')).toContain('Kinderboerderij De Campagne')
})

test('the example is marked as one, and can be thrown away and taken back', async ({ page }) => {
  await page.goto('/')
  const example = page.getByRole('link', { name: /^Voorbeeld/ })
  await expect(example).toBeVisible()
  await page.getByRole('button', { name: /^Meer met ‘Voorbeeld/ }).click()
  await page.getByRole('menuitem', { name: 'Weggooien' }).click()
  await expect(example).toBeHidden()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(example).toBeVisible()
})

test('an example that was thrown away does not come back at the next visit', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Meer met ‘Voorbeeld/ }).click()
  await page.getByRole('menuitem', { name: 'Weggooien' }).click()
  await expect(page.getByText('De brief is weggegooid.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Kies een brief. Wat je schrijft, blijft hier staan.')).toBeVisible()
})

test('the days of the example lie ahead, so that nothing in it is out of date', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await expect(page.getByRole('textbox', { name: 'Naam van de plek' })).toBeVisible()
  await expect(page.getByText('Deze dag is al voorbij.')).toHaveCount(0)
})

test('the settings say what the app is made with, without internet as well', async ({ page, context }) => {
  await visit(page, '/')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Instellingen' }).click()
  const opening = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Gebruikte programma’s en lettertypes' }).click()
  await expect((await opening).getByText('SIL OPEN FONT LICENSE').first()).toBeVisible()
})
