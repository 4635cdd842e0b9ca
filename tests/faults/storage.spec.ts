import { expect, type Page, test } from '@playwright/test'
import { besideTheApp, openLetter, place, saved, startLetter, write } from './support/writing'

/** Opens the database outside the app, at a version if one is given, and runs work on it. */
function onDatabase(page: Page, version: number | undefined, record?: unknown): Promise<void> {
  return page.evaluate(
    ([wanted, row]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('pictobrief', wanted)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const database = request.result
          const transaction = database.transaction('letters', 'readwrite')
          if (row) transaction.objectStore('letters').put(row)
          transaction.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
    [version, record] as const,
  )
}

/** Fills the room that is left with a database of our own, down to the last kilobyte. */
function fillUp(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('vulling', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('vulling', { autoIncrement: true })
        request.onsuccess = () => {
          const fill = (size: number) => {
            if (size < 512) {
              request.result.close()
              return resolve()
            }
            const noise = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)))
            const transaction = request.result.transaction('vulling', 'readwrite')
            for (let put = 0; put < size / noise.length; put += 1)
              transaction.objectStore('vulling').put(noise)
            transaction.oncomplete = () => fill(size)
            transaction.onabort = () => fill(size / 2)
          }
          fill(4_194_304)
        }
      }),
  )
}

test.describe('F5: a full device', () => {
  test.use({ serviceWorkers: 'block' })

  test('keeps the words on the screen, says so, and saves again by itself when there is room', async ({
    page,
    context,
    baseURL,
  }) => {
    const devtools = await context.newCDPSession(page)
    const { origin } = new URL(baseURL ?? '')
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 8_000_000 })
    await startLetter(page)
    await write(page, 'begin')
    const beside = await besideTheApp(page)
    await fillUp(beside)
    await place(page).fill('niets mag weg')
    await expect(page.getByText('Niet bewaard').first()).toBeVisible()
    await expect(place(page)).toHaveValue('niets mag weg')

    await beside.evaluate(() => indexedDB.deleteDatabase('vulling'))
    // The app tries again by itself; the browser counts its room anew every half minute.
    await expect(saved(page)).toBeVisible({ timeout: 60_000 })
    await page.reload()
    await expect(place(page)).toHaveValue('niets mag weg')
  })
})

test.describe('F6: when the browser throws everything away', () => {
  for (const storageTypes of ['indexeddb', 'all'])
    test(`the open letter is stored again by itself (${storageTypes})`, async ({
      page,
      context,
      baseURL,
    }) => {
      const address = await startLetter(page)
      await write(page, 'blijft bestaan')
      const devtools = await context.newCDPSession(page)
      const { origin } = new URL(baseURL ?? '')
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes })
      await expect
        .poll(async () => {
          const after = await context.newPage()
          await after.goto(address)
          const found = await place(after)
            .inputValue({ timeout: 3_000 })
            .catch(() => 'niets')
          await after.close()
          return found
        })
        .toBe('blijft bestaan')
      await expect(place(page)).toHaveValue('blijft bestaan')
    })

  test('the app starts, and an address of a letter that was lost explains itself', async ({
    page,
    context,
    baseURL,
  }) => {
    const address = await startLetter(page)
    const beside = await besideTheApp(page)
    await page.close()
    const devtools = await context.newCDPSession(beside)
    const { origin } = new URL(baseURL ?? '')
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await beside.goto(address)
    await expect(beside.getByText('Deze brief staat niet op dit toestel.')).toBeVisible()
    await beside.getByRole('link', { name: 'Naar alle brieven' }).click()
    await expect(beside.getByRole('heading', { name: 'Wat wil je aan de ouders vertellen?' })).toBeVisible()
  })
})

test('F7: a database of a newer app can be read, and is not written', async ({ page, context }) => {
  const address = await startLetter(page)
  await write(page, 'oude woorden')
  const beside = await besideTheApp(page)
  await page.close()
  await onDatabase(beside, 9990)
  const again = await context.newPage()
  await openLetter(again, address)
  await expect(again.getByText('Pictobrief is vernieuwd')).toBeVisible()
  await expect(place(again)).toHaveValue('oude woorden')
  await expect(place(again)).toBeDisabled()
})

test('F10: a tab with old code stores its last words, steps aside for new code, and says what to do', async ({
  page,
}) => {
  await startLetter(page)
  const beside = await besideTheApp(page)
  await place(page).fill('laatste woorden')
  await onDatabase(beside, 9990)
  await expect(page.getByText('Pictobrief is vernieuwd')).toBeVisible()
  await expect(place(page)).toHaveValue('laatste woorden')
  await expect(place(page)).toBeDisabled()
  await page.reload()
  await expect(place(page)).toHaveValue('laatste woorden')
})

/** Two ways in which browsers refuse storage: policies do the first, private windows the second. */
const refusals = {
  'naming its database': () =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('not here', 'SecurityError')
      },
    }),
  'opening its database': () =>
    Object.assign(IDBFactory.prototype, {
      open: () => {
        throw new DOMException('not here', 'InvalidStateError')
      },
    }),
}

for (const [how, refuse] of Object.entries(refusals))
  test(`F15: a browser that refuses ${how} lets one write and print, and says that nothing is kept`, async ({
    page,
  }) => {
    await page.addInitScript(refuse)
    await page.goto('/')
    await page.getByRole('button', { name: /^Uitstap/ }).click()
    await expect(page.getByText('Deze browser bewaart niets')).toBeVisible()
    await place(page).fill('Bos van Aa')
    await expect(page.getByText('Bos van Aa').first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^Afdrukken/ })).toBeEnabled()
  })

test('F16: a broken record stops nothing, and the letter beside it opens', async ({ page }) => {
  const address = await startLetter(page)
  await write(page, 'een goede brief')
  const beside = await besideTheApp(page)
  await onDatabase(beside, undefined, { id: 'stuk', letter: { waar: 'nergens' } })
  await page.goto('/')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Wat wil je aan de ouders vertellen?' })).toBeVisible()
  await page.goto('/#/brief/stuk')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await openLetter(page, address)
  await expect(place(page)).toHaveValue('een goede brief')
})
