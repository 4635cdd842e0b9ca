import { readFile, writeFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const passphrase = 'vier losse woorden hier'

async function writeLetter(page: Page, school: string, pool: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: /Zwemmen/ }).click()
  await page.getByLabel('Naam van de school').fill(school)
  await page.getByLabel('Naam van het zwembad').fill(pool)
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Naar alle brieven' }).click()
}

async function saved(page: Page, button: string, file: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const path = test.info().outputPath(file)
  await (await downloading).saveAs(path)
  return path
}

const openFromStart = async (page: Page, path: string) => {
  await page.goto('/')
  await page.getByLabel('Open een bestand').setInputFiles(path)
}

/** Another person on another device. */
async function colleague(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  return await context.newPage()
}

test('a backup with a passphrase survives a wiped device, and bringing it back can be undone @phone', async ({
  page,
}) => {
  await writeLetter(page, 'De Klimop', 'Rozebroeken')
  await page.goto('/#/bewaren')
  await expect(page.getByRole('heading', { name: 'Bewaren en delen' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(/Wachtzin/).fill(passphrase)
  const backup = await saved(page, 'Maak een reservekopie', 'kopie.pictobrief')
  await expect(page.getByText('gemaakt en nagelezen')).toBeVisible()

  await page.getByRole('button', { name: 'Wis alles van dit toestel' }).click()
  await expect(page.getByRole('button', { name: 'Wis alles van dit toestel' })).toBeDisabled()
  await page.getByLabel('Typ ‘wissen’ als je het zeker weet').fill('wissen')
  await page.getByRole('button', { name: 'Wis alles van dit toestel' }).click()
  await expect(page.getByRole('link', { name: 'Begin' })).toBeVisible()
  await expect(page.getByText('Rozebroeken')).toHaveCount(0)

  await openFromStart(page, backup)
  await page.getByLabel('Met welke wachtzin').fill('iets anders')
  await page.getByRole('button', { name: 'Openen' }).click()
  await expect(page.getByText('Dat is niet de juiste wachtzin.')).toBeVisible()
  await page.getByLabel('Met welke wachtzin').fill(passphrase)
  await page.getByRole('button', { name: 'Openen' }).click()
  await expect(page.getByRole('row', { name: /Brieven/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Zet terug', exact: true }).click()
  await expect(page.getByText('De reservekopie staat terug.')).toBeVisible()
  await page.getByRole('link', { name: 'Brieven', exact: true }).click()
  await expect(page.getByText('Rozebroeken')).toBeVisible()

  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Alles staat weer zoals het was.')).toBeVisible()
  await expect(page.getByText('Rozebroeken')).toHaveCount(0)
})

test('a colleague takes a letter over with a school of their own at its head, and nothing twice', async ({
  page,
  browser,
}) => {
  await writeLetter(page, 'De Klimop', 'Rozebroeken')
  await page.goto('/#/bewaren')
  await page.getByText('Brieven: 0 van 1 gekozen').click()
  await page.getByRole('checkbox', { name: /Zwemmen/ }).check()
  const shared = await saved(page, 'Maak het bestand', 'delen.pictobrief')

  const other = await colleague(browser)
  await writeLetter(other, 'De Linde', 'Strop')
  await openFromStart(other, shared)
  await expect(other.getByRole('heading', { name: 'Dit is nieuw' })).toBeVisible()
  await expectAccessible(other)
  await other.getByRole('button', { name: 'Neem dit over' }).click()
  await expect(other.getByText('Overgenomen.')).toBeVisible()
  await other.getByRole('link', { name: 'Brieven', exact: true }).click()
  await other.getByRole('link', { name: /Rozebroeken/ }).click()
  await other.getByText('Van wie is de brief?').click()
  await expect(other.getByLabel('Naam van de school')).toHaveValue('De Linde')

  await openFromStart(other, shared)
  await expect(other.getByText('Alles uit dit bestand staat hier al.')).toBeVisible()
  await other.context().close()
})

test('a file that is not ours, or cut short, is refused in one sentence and changes nothing', async ({
  page,
}) => {
  await page.goto('/#/bewaren')
  const backup = await saved(page, 'Maak een reservekopie', 'kopie.pictobrief')
  const half = test.info().outputPath('half.pictobrief')
  const bytes = await readFile(backup)
  await writeFile(half, bytes.subarray(0, bytes.length / 2))
  const open = page.getByLabel('Open een bestand')
  await open.setInputFiles(half)
  await expect(page.getByText('beschadigd of niet helemaal gekopieerd')).toBeVisible()
  await page.keyboard.press('Escape')
  await open.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('geen zip') })
  await expect(page.getByText('geen bestand van Pictobrief')).toBeVisible()
})

/** The browser's own private disk in the place of a folder that a person would choose. */
async function withFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const disk = await navigator.storage.getDirectory()
        return await disk.getDirectoryHandle('brieven', { create: true })
      },
    })
  })
}

/** What a colleague would do: changes the words of the one letter in the folder, having seen it or not. */
const changeInFolder = (page: Page, pool: string, { seen }: { readonly seen: boolean }) =>
  page.evaluate(
    async ({ pool, seen }) => {
      const disk = await navigator.storage.getDirectory()
      const folder = await disk.getDirectoryHandle('brieven')
      for await (const handle of folder.values()) {
        if (!handle.name.startsWith('brief-')) continue
        const file = await folder.getFileHandle(handle.name)
        const said = JSON.parse(await (await file.getFile()).text())
        said.record.values.zwembad = pool
        said.before = seen ? said.before : []
        const writable = await file.createWritable()
        await writable.write(JSON.stringify(said))
        await writable.close()
      }
    },
    { pool, seen },
  )

test('a folder that colleagues share brings their letter in, and keeps both when two wrote at once', async ({
  page,
}) => {
  await withFolder(page)
  await writeLetter(page, 'De Klimop', 'Rozebroeken')
  await page.goto('/#/bewaren')
  await page.getByRole('button', { name: 'Kies een map' }).click()
  await expect(page.getByText('‘brieven’ en dit toestel zijn gelijk')).toBeVisible()
  await expectAccessible(page)

  await changeInFolder(page, 'Strop', { seen: false })
  await page.getByRole('button', { name: 'Nu gelijkzetten' }).click()
  await expect(page.getByText('Twee mensen veranderden dezelfde brief.')).toBeVisible()
  await page.goto('/')
  await expect(page.getByText('Strop')).toBeVisible()
  await expect(page.getByText('Rozebroeken')).toBeVisible()
})

test('the start reminds of a backup after a week, once, and lets it be put off', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-02T09:00:00'))
  await writeLetter(page, 'De Klimop', 'Rozebroeken')
  await expect(page.getByText('Wat wil je aan de ouders vertellen?')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Reservekopie maken' })).toHaveCount(0)
  await page.clock.setFixedTime(new Date('2026-11-10T09:00:00'))
  await page.reload()
  await expect(page.getByRole('link', { name: 'Reservekopie maken' })).toBeVisible()
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByRole('link', { name: 'Reservekopie maken' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('link', { name: /Rozebroeken/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Reservekopie maken' })).toHaveCount(0)
})
