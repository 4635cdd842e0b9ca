import { expect, type Locator, type Page } from '@playwright/test'

/** The first visit, until the app says that it needs no internet any more. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByText('werkt offline')).toBeVisible({ timeout: 30_000 })
}

/** The question of the start screen. */
export function startHeading(page: Page): Locator {
  return page.getByRole('heading', { name: 'Wat wil je aan de ouders vertellen?' })
}
