import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'

// Colours that are still on their way from one theme to the other would be measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const own = (page: Page) => page.getByRole('textbox', { name: 'Eigen zin' })

async function write(page: Page, sentence: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: 'Eigen zin' }).first().click()
  await page.keyboard.type(sentence)
}

test('the coach speaks under the line, and one tap takes its words; undo brings them back', async ({
  page,
}) => {
  await write(page, 'Kom om 8u30 naar de refter.')
  await expect(own(page)).toHaveAccessibleDescription(/Een uur in cijfers begrijpt iedereen/)
  await page.getByRole('button', { name: 'Schrijf: 08.30 uur' }).click()
  await expect(own(page)).toHaveValue('Kom om 08.30 uur naar de refter.')
  await expect(own(page)).toBeFocused()
  await page.getByRole('button', { name: 'Schrijf: eetzaal' }).click()
  await expect(own(page)).toHaveValue('Kom om 08.30 uur naar de eetzaal.')
  await expect(page.getByRole('button', { name: /^Schrijf: / })).toHaveCount(0)
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await expect(own(page)).toHaveValue('Kom om 08.30 uur naar de refter.')
})

test('the coach shows the most important thing first, the rest when asked, and axe finds no fault', async ({
  page,
}) => {
  await write(page, 'Gelieve tegen 24/11 het strookje in te vullen!')
  const more = page.getByRole('button', { name: /^nog \d+ tips?$/ })
  await expect(more).toBeVisible()
  await expect(page.getByText('Dit is een moeilijk woord uit brieven.')).toBeHidden()
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dit is een moeilijk woord uit brieven.')).toBeVisible()
  await expectAccessible(page)
})

test('a sentence that exists is taken with its translations, and own words come back', async ({ page }) => {
  await write(page, 'Een uitstap is ook een les.')
  const exists = page.getByText('De brief zegt dit al.')
  await expect(exists).toBeVisible()
  await own(page).fill('De tolk is voor u ook gratis.')
  await page.getByRole('button', { name: /^Neem deze zin: De tolk is gratis/ }).click()
  await expect(page.getByText('Deze zin is al vertaald.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'De brief als tekst' })).toContainText(
    'De tolk is gratis voor u.',
  )
  await page.getByRole('button', { name: 'Toch mijn eigen woorden' }).click()
  await expect(own(page)).toHaveValue('De tolk is voor u ook gratis.')
})

test('advice never stops the printing', async ({ page }) => {
  await write(page, 'GELIEVE TEGEN VRIJDAG TE BETALEN!!!')
  await expect(page.getByRole('button', { name: /^nog \d+ tips?$/ })).toBeVisible()
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  await expect(page.getByRole('button', { name: /^Maak \d+ brie/ })).toBeEnabled()
})
