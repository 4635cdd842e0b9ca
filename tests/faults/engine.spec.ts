import { expect, test } from '@playwright/test'

test('a part of the engine that cannot be fetched is told, and one tap tries again; the letter stays', async ({
  browser,
}) => {
  // A service worker would have the part already.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  let cut = true
  await page.route(/harfbuzz.*\.wasm|\.ttf$/, (route) => (cut ? route.abort() : route.continue()))
  await page.goto('/')
  await page.getByRole('button', { name: /^Uitstap/ }).click()
  await page.getByRole('textbox', { name: 'Naam van de plek' }).fill('Bos van Aa')
  const failed = page.getByRole('alert')
  await expect(failed).toBeVisible()
  cut = false
  await failed.getByRole('button').click()
  await expect(page.getByRole('img', { name: /bladzijde 1/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'De brief als tekst' })).toContainText('Bos van Aa')
  await context.close()
})
