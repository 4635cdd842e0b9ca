import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { startHeading } from './support/visit'

async function openSample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
}

// Colours that are still on their way from one theme to the other would be measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const preview = (page: Page) => page.getByRole('img', { name: /bladzijde 1/ })

test.describe('has no faults that axe can find, light and dark', () => {
  test('on the start @phone', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('link', { name: /^Voorbeeld/ })).toBeVisible()
    await expectAccessible(page)
  })

  test('on a search that finds nothing', async ({ page }) => {
    await page.goto('/#/zoek')
    await expect(page.getByPlaceholder(/^Zoek een brief/)).toBeFocused()
    await page.keyboard.type('qwxyz')
    await expect(page.getByText('Er is nog geen brief')).toBeVisible()
    await expectAccessible(page)
  })

  test('in the settings and in the overview of shortcuts', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Instellingen' }).click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('heading', { name: 'Sneltoetsen' })).toBeVisible()
    await expectAccessible(page)
  })

  test('while writing, with the page in a language that runs from right to left', async ({ page }) => {
    await openSample(page)
    await page.getByText('Arabisch').click()
    await expect(preview(page)).toBeVisible()
    await expect(page.locator('[lang="ar"][dir="rtl"]').first()).toBeAttached()
    await expectAccessible(page)
  })

  test('while writing, with the page in Dutch and everything unfolded', async ({ page }) => {
    await openSample(page)
    await page.locator('label').filter({ hasText: 'Nederlands' }).click()
    const folded = page.locator('details:not([open]) > summary')
    while ((await folded.count()) > 0) await folded.first().click()
    await page.getByRole('button', { name: 'Eigen zin' }).first().click()
    await page.getByRole('combobox', { name: /^Wat brengt elk kind mee\?/ }).click()
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    await expectAccessible(page)
  })

  test('with warnings in an empty letter', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /^Uitstap/ }).click()
    await page.getByLabel('Dag van de uitstap').fill('2020-03-03')
    await expect(page.getByText('Deze dag is al voorbij.').first()).toBeVisible()
    await expectAccessible(page)
  })

  test('on the form and the preview of a phone @phone-only', async ({ page }) => {
    await openSample(page)
    await expect(page.getByRole('textbox', { name: 'Naam van de plek' })).toBeVisible()
    await expectAccessible(page)
    await page.getByText('Voorbeeld', { exact: true }).click()
    await expect(preview(page)).toBeVisible()
    await expectAccessible(page)
  })

  test('on the print sheet, before and after', async ({ page }) => {
    await openSample(page)
    await page.getByRole('button', { name: /^Afdrukken/ }).click()
    await expect(page.getByRole('button', { name: 'Maak 3 brieven' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Maak 3 brieven' }).click()
    await expect(page.getByRole('heading', { name: /klaar/ })).toBeVisible({ timeout: 30_000 })
    await expectAccessible(page)
  })

  test('where a letter is missing', async ({ page }) => {
    await page.goto('/#/brief/niet-hier')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  })
})

test('a letter can be written and made with the keyboard alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: /^Uitstap/ })).toBeVisible()
  await tabTo(page, 'Uitstap')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Naam van de plek' })).toBeVisible()
  await tabTo(page, 'Naam van de plek')
  await page.keyboard.type('Bos van Aa')
  await tabTo(page, 'fruit toevoegen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'fruit weghalen' })).toBeVisible()
  await tabTo(page, 'Wat brengt elk kind mee? zoek een picto')
  await page.keyboard.type('rugzak')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'rugzak weghalen' })).toBeVisible()
  await tabTo(page, 'Mag er snoep mee?')
  await page.keyboard.press('Space')
  await expect(page.getByRole('region', { name: 'De brief als tekst' })).toContainText('Snoep en frisdrank')
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('button', { name: 'Maak 1 brief' })).toBeVisible()
  await tabTo(page, 'Maak 1 brief')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '1 brief is klaar' })).toBeVisible({ timeout: 30_000 })
})

test('the skip link goes past the header', async ({ page }) => {
  await page.goto('/')
  await expect(startHeading(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('nothing sticks out of the screen @phone', async ({ page }) => {
  await openSample(page)
  await expect(page.getByRole('textbox', { name: 'Naam van de plek' })).toBeVisible()
  await expectNothingCut(page)
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  await expect(page.getByRole('button', { name: /^Maak/ })).toBeVisible()
  await expectNothingCut(page)
  await page.goto('/')
  await expect(startHeading(page)).toBeVisible()
  await expectNothingCut(page)
  const places = [
    'pictos',
    'kaartjes',
    'kalender',
    'klassen',
    'pakket',
    'nakijken',
    'verantwoording',
    'bewaren',
  ]
  for (const place of [...places, 'school']) {
    await page.goto(`/#/${place}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNothingCut(page)
  }
})

/** Presses Tab until the focus is on the control, or in the group, with this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate((wanted) => {
      const focused = document.activeElement
      const names = [
        focused?.getAttribute('aria-label'),
        focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined,
        focused?.closest('fieldset')?.querySelector(':scope > legend')?.textContent,
        focused?.textContent,
      ]
      return names.some((text) => text?.startsWith(wanted))
    }, name)
    if (found) return
  }
  throw new Error(`The keyboard does not reach ${name}`)
}

async function expectNothingCut(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(tooWide).toBe(0)
}
