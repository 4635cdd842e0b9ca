import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const logo = fileURLToPath(new URL('../../docs/letter.png', import.meta.url))

test('a new school answers five short questions and no letter asks them again @phone', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Begin' }).click()
  await page.getByLabel('Naam van de school').fill('Basisschool De Klimop')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await page.getByLabel('Telefoon van de school').fill('09 123 45 67')
  await page.keyboard.press('Enter')
  await page.getByLabel('Klas', { exact: true }).fill('2A')
  await page.getByLabel(/Leerkracht/).fill('juf Anke')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: /Turks/ }).check()
  await page.getByRole('button', { name: 'Volgende' }).click()
  await expect(page.getByLabel('Jouw naam')).toHaveValue('juf Anke')
  await page.getByRole('button', { name: 'Klaar' }).click()

  await expect(page.getByRole('link', { name: 'Begin' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('button', { name: /Zwemmen/ }).click()
  await expect(page.getByLabel('Naam van de school')).toHaveValue('Basisschool De Klimop')
  await expect(page.getByLabel('Telefoon van de school')).toHaveValue('09 123 45 67')
  await expect(page.getByLabel('Klas', { exact: true })).toHaveValue('2A')
  await expect(page.getByLabel('Jouw naam')).toHaveValue('juf Anke')
  await expect(page.getByText('Afdrukken · 2 talen')).toBeVisible()
})

test('the profile keeps what is typed, a logo too, and a letter offers the classes', async ({ page }) => {
  await page.goto('/#/school')
  await page.getByRole('button', { name: 'Alle vragen overslaan' }).click()
  await page.getByRole('link', { name: 'School', exact: true }).click()
  await page.getByLabel('Naam van de school').fill('De Linde')
  await page.locator('input[type=file]').setInputFiles(logo)
  await expect(page.getByRole('img', { name: 'Het logo van de school' })).toBeVisible()
  await page.getByText('Klassen en leerkrachten').click()
  await page.getByRole('button', { name: 'Een klas toevoegen' }).click()
  await page.getByRole('listitem').getByLabel('Klas', { exact: true }).fill('K2')
  await page.getByText('Geld en prijzen').click()
  await page.getByLabel('Rekeningnummer van de school').fill('BE68 5390 0754 7034')
  await expectAccessible(page)
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('Naam van de school')).toHaveValue('De Linde')
  await expect(page.getByRole('img', { name: 'Het logo van de school' })).toBeVisible()
  await page.goto('/')
  await page.getByRole('button', { name: /Rekening van de school/ }).click()
  await expect(page.getByLabel('Rekeningnummer van de school')).toHaveValue('BE68 5390 0754 7034')
  await expect(page.getByLabel('Klas', { exact: true })).toHaveAttribute('list', /./)
  await expect(page.locator('datalist option[value=K2]').first()).toBeAttached()
})
