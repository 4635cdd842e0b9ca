import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { release, test } from './support/new-version'
import { dist, startServer, startSite } from './support/site'
import { startHeading, visit } from './support/visit'

test.describe('without internet', () => {
  test('starts again after a reload', async ({ page, context }) => {
    await visit(page, '/')
    await context.setOffline(true)
    await page.reload()
    await expect(startHeading(page)).toBeVisible()
    await expect(page.getByText('werkt offline')).toBeVisible()
  })

  test('opens a letter by its address in a new tab, with the server dead', async ({ page, context }) => {
    const server = await startServer(dist)
    await visit(page, server.origin)
    await page.getByRole('button', { name: /^Uitstap/ }).click()
    await page.getByRole('textbox', { name: 'Naam van de plek' }).fill('Bos van Aa')
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible()
    await server.kill()
    const newTab = await context.newPage()
    await newTab.goto(page.url())
    await expect(newTab.getByRole('textbox', { name: 'Naam van de plek' })).toHaveValue('Bos van Aa')
  })

  test('shows the start at an address that the app does not know', async ({ page, context }) => {
    await visit(page, '/')
    await context.setOffline(true)
    await page.goto('/brieven/uit-een-oude-mail')
    await expect(startHeading(page)).toBeVisible()
  })

  test('has every file of every language', async ({ page, context }) => {
    const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length))
      .filter((path) => !/^\/(index\.html|_headers|sw\.js|screenshots\/|\.vite\/)/.test(path))
    await visit(page, '/')
    await context.setOffline(true)
    const notThere = '/no-such-file.txt'
    const lost = await page.evaluate(
      async (paths) => {
        const answers = await Promise.all(paths.map((path) => fetch(path).catch(() => undefined)))
        return paths.filter((_, index) => !answers[index]?.ok)
      },
      [...files, notThere],
    )
    expect(lost).toEqual([notThere])
  })

  test('goes on where a broken-off first visit stopped', async ({ page }) => {
    const site = await startSite(dist)
    const brokenOff = site.breakFile('/third-party-notices.txt', 'connection cut')
    await page.goto(site.origin)
    await expect(startHeading(page)).toBeVisible()
    await brokenOff
    await expect(page.getByText('werkt offline')).toBeHidden()
    site.repair()
    await page.reload()
    await expect(page.getByText('werkt offline')).toBeVisible()
    await site.stop()
  })
})

test.describe('when the browser threw away the files of the app', () => {
  const throwAway = (page: Page) =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })

  test('explains itself without internet', async ({ page, context }) => {
    await visit(page, '/')
    await throwAway(page)
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText('Je brieven zijn niet weg.')).toBeVisible()
  })

  test('fetches them again, even those of a newer version', async ({ page, newVersion }) => {
    const site = await startSite(dist)
    await visit(page, site.origin)
    await throwAway(page)
    site.publish(newVersion)
    await page.reload()
    await expect(startHeading(page)).toBeVisible()
    await expect(release(page)).toHaveAttribute('content', '2')
    await site.stop()
  })
})
