import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { readPdf } from './support/pdf'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const start = new Date().getMonth() >= 5 ? new Date().getFullYear() : new Date().getFullYear() - 1

const listed = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

test('a secretary makes the calendar of a school year and gives it to an Arabic-speaking family', async ({
  page,
}) => {
  await page.goto('/#/kalender')
  await expect(listed(page, 'Herfstvakantie')).toBeVisible()

  // Something that is not whole yet is told, and nothing is lost.
  await page.getByRole('button', { name: 'Zet een dag erbij' }).click()
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(page.getByText('Kies een picto')).toBeVisible()
  await page.getByRole('button', { name: 'oudercontact', exact: true }).click()
  await page.getByLabel('Dag', { exact: true }).fill(`${start}-10-15`)
  await page.getByLabel('Begint om').fill('16:00')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()

  await page.getByRole('button', { name: 'Zet een dag erbij' }).click()
  await page.getByText('Geen school', { exact: true }).click()
  await page.getByLabel('Dag', { exact: true }).fill(`${start}-10-08`)
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(listed(page, 'Vrije dag van de school')).toContainText(`8 oktober ${start}`)

  await page.getByRole('button', { name: /^Wijzig: oudercontact/ }).click()
  await page.getByLabel('Dag', { exact: true }).fill(`${start}-10-22`)
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(listed(page, 'oudercontact')).toContainText(`22 oktober ${start}, 16:00`)

  await page.getByRole('button', { name: /^oudercontact weghalen/ }).click()
  await expect(listed(page, 'oudercontact')).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(listed(page, 'oudercontact')).toBeVisible()
  await page.reload()
  await expect(listed(page, 'oudercontact')).toBeVisible()

  await page.getByRole('checkbox', { name: /Arabisch/ }).check()
  await expect(page.getByText('blad 1 van 2')).toBeVisible()
  await expectAccessible(page)
  const making = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaren als pdf' }).click()
  const { pages, isTagged } = await readPdf(await making)
  expect(isTagged).toBe(true)
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain('oudercontact: do')
  expect(pages[0]).toContain('Vertaling uit het Nederlands')

  const writing = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Zet in agenda (.ics)' }).click()
  const file = await writing
  expect(file.suggestedFilename()).toMatch(/\.ics$/)
  const agenda = await readFile(await file.path(), 'utf8')
  expect(agenda).toContain('SUMMARY:oudercontact')
  expect(agenda).toContain(`DTSTART;TZID=Europe/Brussels:${start}1022T160000`)
  expect(agenda).toContain('SUMMARY:Vakantie in de herfst')
})
