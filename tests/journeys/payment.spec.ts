import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a secretary hears of a wrong account number; the right one becomes a code for the bank app', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Rekening van de school' }).click()
  const account = page.getByLabel('Rekeningnummer van de school')
  await account.fill('BE68 5390 0754 7035')
  await expect(page.getByText('Dit rekeningnummer klopt niet. Kijk de cijfers na.')).toBeVisible()
  const code = page.getByRole('checkbox', { name: /QR-code/ })
  await expect(code).toHaveCount(0)

  await page.getByLabel('Naam van de school').fill('De Regenboog')
  await account.fill('BE68 5390 0754 7034')
  await expect(code).toBeChecked()
  await page.getByLabel('Mededeling bij de betaling').fill('1234')
  await page.getByRole('button', { name: 'Schrijf: +++000/0001/23470+++' }).click()
  await expect(page.getByLabel('Mededeling bij de betaling')).toHaveValue('+++000/0001/23470+++')
  await code.uncheck()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(code).toBeChecked()

  await page.getByLabel('Laatste dag om te betalen').fill('2027-03-12')
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  const writing = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Zet in agenda (.ics)' }).click()
  const agenda = await readFile(await (await writing).path(), 'utf8')
  expect(agenda).toContain('DTSTART;VALUE=DATE:20270312')
  expect(agenda).toContain('SUMMARY:Betaal de rekening van de school')
})
