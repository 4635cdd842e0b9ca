import { expect, test } from '@playwright/test'
import { openLetter, place, saved, startLetter, write } from './support/writing'

const elsewhere = 'Deze brief is open in een ander tabblad.'

test.describe('F9: one letter in two tabs', () => {
  for (const end of ['closed', 'crashed', 'reloaded'] as const)
    test(`is written by one, shown live by the other, and goes over when the writer is ${end}`, async ({
      page,
      context,
    }) => {
      const address = await startLetter(page)
      const other = await context.newPage()
      await openLetter(other, address)
      await expect(other.getByText(elsewhere)).toBeVisible()
      await expect(place(other)).toBeDisabled()
      await write(page, 'live te zien')
      await expect(place(other)).toHaveValue('live te zien')

      if (end === 'closed') await page.close()
      if (end === 'reloaded') await page.reload()
      if (end === 'crashed') {
        const devtools = await context.newCDPSession(page)
        void devtools.send('Page.crash').catch(() => undefined) // a crashed page does not answer
      }
      await expect(place(other)).toBeEnabled()
      await write(other, 'nu schrijf ik')
      if (end !== 'reloaded') return
      await expect(page.getByText(elsewhere)).toBeVisible()
      await expect(place(page)).toHaveValue('nu schrijf ik')
    })

  test('is handed over when the teacher asks for it, last words included', async ({ page, context }) => {
    const address = await startLetter(page)
    const other = await context.newPage()
    await openLetter(other, address)
    await place(page).fill('laatste woorden')
    await other.getByRole('button', { name: 'Hier verder werken' }).click()
    await expect(place(other)).toBeEnabled()
    await expect(place(other)).toHaveValue('laatste woorden')
    await expect(saved(other)).toBeVisible()
    await expect(page.getByText(elsewhere)).toBeVisible()
  })
})
