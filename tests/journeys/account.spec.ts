import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('what went out translated stands in the account, and a school may decide to wait for a check', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  await page.getByRole('textbox', { name: /Arabisch/ }).fill('5')
  await page.getByRole('combobox', { name: 'Waarom een vertaling?' }).selectOption('Gezondheid en veiligheid')
  await page.getByRole('checkbox', { name: /Oekraïens/ }).uncheck()
  await page.getByRole('button', { name: 'Maak 2 brieven' }).click()
  await expect(page.getByRole('heading', { name: '2 brieven zijn klaar' })).toBeVisible()

  await page.goto('/#/verantwoording')
  const line = page.getByRole('row', { name: /Arabisch/ })
  await expect(line).toContainText('5')
  await expect(line).toContainText('Gezondheid en veiligheid')
  await expect(page.getByRole('row', { name: /Nederlands/ })).toHaveCount(0)
  await expectAccessible(page)
  await line.getByRole('button', { name: /^Haal weg/ }).click()
  await expect(line).toBeHidden()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(line).toBeVisible()

  await page.getByText('Die vertaling niet afdrukken').click()
  await expect(page.getByText('Is één zin niet nagekeken?')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Noteer wat er vertaald werd' }).uncheck()
  await page.goBack()
  await expect(page.getByText('Jouw school geeft dan de Nederlandse brief.').first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Waarom een vertaling?' })).toBeHidden()
})
