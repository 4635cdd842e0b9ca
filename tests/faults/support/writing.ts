import { expect, type Locator, type Page } from '@playwright/test'

/** How often a fault that strikes at a random moment is tried. For the figure in a report: `FAULT_REPEATS=50`. */
export const repeats = Number(process.env['FAULT_REPEATS'] ?? 5)

/** The field in which the tests type. */
export const place = (page: Page): Locator => page.getByRole('textbox', { name: 'Naam van de plek' })

/** What the screen says of saving. */
export const saved = (page: Page): Locator => page.getByText('Bewaard', { exact: true })

/** Starts a new letter, and gives its address once it is stored. */
export async function startLetter(page: Page, start = '/'): Promise<string> {
  await page.goto(start)
  await page.getByRole('button', { name: /^Uitstap/ }).click()
  await expect(place(page)).toBeVisible()
  await expect(saved(page)).toBeVisible()
  return page.url()
}

/** Types a place and waits until the screen says that it is stored. */
export async function write(page: Page, text: string): Promise<void> {
  await place(page).fill(text)
  await expect(saved(page)).toBeVisible()
}

/** Opens a letter in a tab that was not open before. */
export async function openLetter(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(place(page)).toBeVisible()
}

/** A page of this site in which the app does not run: from here a test can get at the database. */
export async function besideTheApp(page: Page): Promise<Page> {
  const beside = await page.context().newPage()
  await beside.goto(new URL('/manifest.webmanifest', page.url()).href)
  return beside
}

/** Some moment within so many milliseconds. */
export const someMoment = (within: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.random() * within))
