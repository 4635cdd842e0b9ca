import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'

const outing = {
  kind: 'pictobrief-brief',
  version: 1,
  letter: {
    id: 'vorig-jaar',
    template: 'uitstap',
    values: {
      school: 'De Zon',
      plaats: 'Bos van Aa',
      datum: '2025-11-25',
      aankomst: '08:30',
      terug: '15:30',
    },
    changed: '2025-11-10T08:00:00Z',
    created: '2025-11-10T08:00:00Z',
  },
}

async function openLastYear(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-21T09:00:00+01:00'))
  await page.goto('/')
  const file = {
    name: 'uitstap.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(outing)),
  }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('textbox', { name: 'Naam van de plek' })).toHaveValue('Bos van Aa')
}

test('a copy of last year’s letter has its days in this year, each to look at', async ({ page }) => {
  await openLastYear(page)
  await page.getByRole('button', { name: 'Meer met deze brief' }).click()
  await page.getByRole('menuitem', { name: /Kopie/ }).click()
  const day = page.getByLabel('Dag van de uitstap')
  await expect(day).toHaveValue('2026-11-24')
  await expect(page.getByText('Vorige keer: dinsdag 25 november 2025. Klopt de nieuwe dag?')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Klopt' }).click()
  await expect(page.getByText('Vorige keer:')).toBeHidden()
  await expect(day).toHaveValue('2026-11-24')
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible()
  await page.reload()
  await expect(day).toHaveValue('2026-11-24')
  await expect(page.getByText('Vorige keer:')).toBeHidden()
})

test('letters of earlier school years are folded away, and found by a search', async ({ page }) => {
  await openLastYear(page)
  await page.clock.setFixedTime(new Date('2027-10-01T09:00:00+02:00'))
  await page.goto('/')
  const title = page.getByRole('link', { name: /Bos van Aa/ })
  await expect(page.getByText(/Schooljaar 202\d-202\d \(\d\)/).first()).toBeVisible()
  await expect(title).toBeHidden()
  await page.getByPlaceholder(/^Zoek een brief/).fill('bos van')
  await expect(title).toBeVisible()
})

test('an expectation that is ticked stands on every page, translated', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: 'Kies een verwachting' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wat verwacht je van de ouders?' })
  await dialog.getByRole('checkbox', { name: 'Laat uw kind op tijd slapen.' }).check()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  const text = page.getByRole('region', { name: 'De brief als tekst' })
  const row = text.getByRole('listitem').filter({ hasText: 'Laat uw kind op tijd slapen.' })
  await expect(row.locator('[lang=ar]')).not.toBeEmpty()
})

test('four answers make an expectation of one’s own', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: 'Kies een verwachting' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wat verwacht je van de ouders?' })
  await dialog.getByLabel('Wie?').selectOption('Uw kind')
  await dialog.getByLabel(/^Doet wat/).fill('brengt een foto mee')
  await dialog.getByLabel('Tot welke dag?').fill('2031-05-09')
  await dialog.getByRole('button', { name: 'Zet bij de brief' }).click()
  const own = 'Uw kind brengt een foto mee. Laatste dag: vrijdag 9 mei 2031.'
  await expect(page.getByRole('textbox', { name: 'Eigen zin' })).toHaveValue(own)
})

test('the print screen tells what to say at the gate, and which letters belong together', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  const talk = page.getByRole('region', { name: 'Zeg het zo' })
  await expect(talk.getByRole('listitem')).toHaveCount(5)
  await expectAccessible(page)
  const related = page.getByRole('region', { name: 'Hoort erbij' }).getByRole('button').first()
  const name = await related.textContent()
  await related.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name ?? 'nothing')
})
