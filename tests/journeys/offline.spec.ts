import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { release, test } from './support/new-version'
import { dist, type Fault, type Site, startServer, startSite } from './support/site'

const start = /Wat wil je aan de ouders vertellen/

/** The first visit, until the app says that it needs no internet any more. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByText('werkt offline')).toBeVisible({ timeout: 30_000 })
}

test.describe('without internet', () => {
  test('starts again after a reload', async ({ page, context }) => {
    await visit(page, '/')
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('heading', { name: start })).toBeVisible()
    await expect(page.getByText('werkt offline')).toBeVisible()
  })

  test('opens an address it never opened before, with the server dead', async ({ page }) => {
    const server = await startServer(dist)
    await visit(page, server.origin)
    await server.kill()
    await page.goto(`${server.origin}/#/zoek`)
    await page.reload()
    await expect(page.getByText('Pictobrief').first()).toBeVisible()
    await page.goto(`${server.origin}/brief/uit-een-oude-mail`)
    await expect(page.getByRole('heading', { name: start })).toBeVisible()
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
    await expect(page.getByRole('heading', { name: start })).toBeVisible()
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
    await expect(page.getByRole('heading', { name: start })).toBeVisible()
    await expect(release(page)).toHaveAttribute('content', '2')
    await site.stop()
  })
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
    await expect(page.getByRole('button', { name: 'Nu vernieuwen' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: 'Nu vernieuwen' })).toBeVisible()
    await expect(release(page)).toHaveCount(0)

    await page.getByRole('button', { name: 'Nu vernieuwen' }).click()
    await expect(release(page)).toHaveAttribute('content', '2')
    await expect(release(otherTab)).toHaveAttribute('content', '2')
  })

  test('is whole before it starts: it works without internet at once', async ({
    page,
    context,
    newVersion,
  }) => {
    site.publish(newVersion)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Nu vernieuwen' })).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Nu vernieuwen' }).click()
    await expect(release(page)).toHaveAttribute('content', '2')
    await expect(page.getByText('werkt offline')).toBeVisible()
  })

  for (const fault of ['not found', 'server error', 'connection cut', 'cut short'] satisfies Fault[]) {
    test(`with a file that is broken (${fault}) leaves the old one working, and comes later`, async ({
      page,
      context,
      newVersion,
    }) => {
      const [script] = (await readdir(join(newVersion, 'assets')))
        .filter((name) => name.endsWith('.js'))
        .slice(-1)
      site.publish(newVersion)
      const tried = site.breakFile(`/assets/${script}`, fault)
      await page.reload()
      await tried
      await expect.poll(() => workerStates(page)).toEqual({ active: 'activated' })
      await expect(page.getByRole('button', { name: 'Nu vernieuwen' })).toBeHidden()
      await context.setOffline(true)
      await page.reload()
      await expect(page.getByRole('heading', { name: start })).toBeVisible()
      await expect(page.getByText('werkt offline')).toBeVisible()

      await context.setOffline(false)
      site.repair()
      await page.reload()
      await page.getByRole('button', { name: 'Nu vernieuwen' }).click()
      await expect(release(page)).toHaveAttribute('content', '2')
    })
  }
})

const workerStates = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const { installing, waiting, active } = registration ?? {}
    return { installing: installing?.state, waiting: waiting?.state, active: active?.state }
  })
