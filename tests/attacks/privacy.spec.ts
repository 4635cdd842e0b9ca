import { expect, test } from '@playwright/test'
import { visit } from '../journeys/support/visit'

test('nothing that is typed leaves the device: every request is a plain GET for a file of ours', async ({
  page,
  context,
  baseURL,
}) => {
  const requests: string[] = []
  context.on('request', (request) => {
    if (/^(blob|data):/.test(request.url())) return // stays inside the browser
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim())
  })
  await visit(page, '/')
  await page.getByRole('button', { name: /^Uitstap/ }).click()
  await page.getByRole('textbox', { name: 'Naam van de plek' }).fill('Geheime plek')
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  await page.getByRole('button', { name: /^Maak/ }).click()
  await expect(page.getByRole('button', { name: /bewaren als pdf$/ })).toHaveCount(1)

  const plainGet = new RegExp(`^GET ${baseURL}/[\\w./-]*$`)
  expect(requests.length).toBeGreaterThan(10)
  expect(requests.filter((request) => !plainGet.test(request))).toEqual([])
  expect(await context.cookies()).toEqual([])
})
