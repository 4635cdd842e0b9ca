import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { release, test } from './support/new-version'
import { dist, type Fault, type Site, startSite } from './support/site'
import { startHeading, visit } from './support/visit'

const offer = (page: Page) => page.getByRole('button', { name: 'Nu vernieuwen' })

const workerStates = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const { installing, waiting, active } = registration ?? {}
    return { installing: installing?.state, waiting: waiting?.state, active: active?.state }
  })

test.describe('a new version', () => {
  let site: Site

  test.beforeEach(async ({ page }) => {
    site = await startSite(dist)
    await visit(page, site.origin)
  })
  test.afterEach(() => site.stop())

  test('waits until the user wants it, in all tabs together', async ({ page, context, newVersion }) => {
    site.publish(newVersion)
    const otherTab = await context.newPage()
    await otherTab.goto(site.origin)
    await page.reload()
    await expect(offer(page)).toBeVisible()
    await page.reload()
    await expect(offer(page)).toBeVisible()
    await expect(release(page)).toHaveCount(0)

    await offer(page).click()
    await expect(release(page)).toHaveAttribute('content', '2')
    await expect(release(otherTab)).toHaveAttribute('content', '2')
  })

  test('keeps what was typed a moment before', async ({ page, newVersion }) => {
    site.publish(newVersion)
    await page.reload()
    await page.getByRole('button', { name: /^Uitstap/ }).click()
    await expect(offer(page)).toBeVisible()
    await page.getByRole('textbox', { name: 'Naam van de plek' }).fill('Kinderboerderij De Campagne')
    await offer(page).click()
    await expect(release(page)).toHaveAttribute('content', '2')
    await expect(page.getByRole('textbox', { name: 'Naam van de plek' })).toHaveValue(
      'Kinderboerderij De Campagne',
    )
  })

  test('is whole before it starts: it works without internet at once', async ({
    page,
    context,
    newVersion,
  }) => {
    site.publish(newVersion)
    await page.reload()
    await expect(offer(page)).toBeVisible()
    await context.setOffline(true)
    await offer(page).click()
    await expect(release(page)).toHaveAttribute('content', '2')
    await expect(page.getByText('werkt offline')).toBeVisible()
  })

  for (const fault of ['not found', 'server error', 'connection cut', 'cut short'] satisfies Fault[]) {
    test(`with a file that is broken (${fault}) leaves the old one working, and comes later`, async ({
      page,
      context,
      newVersion,
    }) => {
      const known = await readdir(join(dist, 'assets'))
      // A script that both versions have is on the device already and would not be asked for.
      const script = (await readdir(join(newVersion, 'assets'))).findLast(
        (name) => name.endsWith('.js') && !known.includes(name),
      )
      site.publish(newVersion)
      const tried = site.breakFile(`/assets/${script}`, fault)
      await page.reload()
      await tried
      await expect.poll(() => workerStates(page)).toEqual({ active: 'activated' })
      await expect(offer(page)).toBeHidden()
      await context.setOffline(true)
      await page.reload()
      await expect(startHeading(page)).toBeVisible()
      await expect(page.getByText('werkt offline')).toBeVisible()

      await context.setOffline(false)
      site.repair()
      await page.reload()
      await offer(page).click()
      await expect(release(page)).toHaveAttribute('content', '2')
    })
  }
})
