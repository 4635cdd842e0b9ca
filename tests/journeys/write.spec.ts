import { expect, type Locator, type Page, test } from '@playwright/test'
import { type ReadPdf, readPdf } from './support/pdf'
import { startHeading } from './support/visit'

const place = (page: Page) => page.getByRole('textbox', { name: 'Naam van de plek' })
const saved = (page: Page) => page.getByText('Bewaard', { exact: true })

async function startOuting(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: /^Uitstap/ }).click()
  await expect(place(page)).toBeVisible()
}

async function downloadPdf(page: Page, language: string): Promise<ReadPdf> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: `${language} bewaren als pdf` }).click()
  return readPdf(await downloading)
}

/** The text of a PDF with every kind of space as one space. */
const textOf = (pdf: ReadPdf) => pdf.pages.join(' ').replace(/\s+/g, ' ')

const previewText = (page: Page): Locator => page.getByRole('region', { name: 'De brief als tekst' })

test.describe('an outing letter from nothing', () => {
  test('says on paper what was typed on the screen, in every language', async ({ page }) => {
    await startOuting(page)
    await page.getByLabel('Naam van de school').fill('Basisschool De Zon')
    await page.getByLabel('Telefoon van de school').fill('09 876 54 32')
    await place(page).fill('Bos van Aa')
    await page.getByLabel('Hoe gaan jullie?').selectOption('Trein')
    await page.getByLabel('Dag van de uitstap').fill('2031-05-13')
    await expect(page.getByText('dinsdag 13 mei 2031', { exact: true })).toBeVisible()
    await page.getByLabel('Op school zijn om').fill('08:20')
    await page.getByLabel('Terug op school om').fill('15:45')
    await page.getByLabel('Prijs per kind').fill('7,5')
    const search = page.getByRole('combobox', { name: /^Wat brengt elk kind mee\?/ })
    await search.fill('regenj')
    await search.press('Enter')
    await page
      .getByRole('radiogroup')
      .or(page.getByRole('group', { name: 'Mag er snoep mee?' }))
      .getByText('Nee')
      .click()
    await expect(page.getByLabel('Laatste dag voor de strook')).toHaveValue('2031-05-09')

    for (const language of ['Arabisch', 'Frans']) {
      await page.getByRole('button', { name: 'Een taal toevoegen' }).click()
      await page.getByRole('menuitem', { name: language }).click()
    }
    await page.getByRole('button', { name: 'Afdrukken · 3 talen' }).click()
    await page.getByRole('button', { name: 'Maak 3 brieven' }).click()
    await expect(page.getByRole('heading', { name: '3 brieven zijn klaar' })).toBeVisible({ timeout: 30_000 })

    const dutch = textOf(await downloadPdf(page, 'Nederlands'))
    for (const words of [
      'Basisschool De Zon',
      '09 876 54 32',
      'Bos van Aa',
      'dinsdag 13 mei 2031',
      '08.20',
      '15.45',
      '7,50 euro',
      'een regenjas',
      'Snoep en frisdrank blijven thuis',
    ])
      expect(dutch).toContain(words)

    const french = await downloadPdf(page, 'Frans')
    expect(french.language).toBe('fr')
    for (const words of ['Bos van Aa', 'mardi 13 mai 2031', '7,50', 'een regenjas'])
      expect(textOf(french)).toContain(words)

    const arabic = await downloadPdf(page, 'Arabisch')
    expect(arabic.language).toBe('ar')
    for (const words of ['Bos van Aa', '2031', '09 876 54 32', 'dinsdag 13 mei 2031'])
      expect(textOf(arabic)).toContain(words)
  })

  test('shows on the page what is being typed', async ({ page }) => {
    await startOuting(page)
    await place(page).fill('Bos van Aa')
    await expect(previewText(page)).toContainText('De klas gaat op uitstap naar: Bos van Aa.')
  })

  test('asks only what this letter needs', async ({ page }) => {
    await startOuting(page)
    await expect(page.getByLabel('Prijs per kind')).toBeVisible()
    await page.getByLabel('Hoe betalen de ouders?').selectOption('Gratis')
    await expect(page.getByLabel('Prijs per kind')).toBeHidden()
  })

  test('warns right at the field, and prints all the same', async ({ page }) => {
    await startOuting(page)
    await page.getByLabel('Dag van de uitstap').fill('2020-03-03')
    await expect(page.getByLabel('Dag van de uitstap')).toHaveAccessibleDescription(/Deze dag is al voorbij/)
    await page.getByLabel('Op school zijn om').fill('09:00')
    await page.getByLabel('Terug op school om').fill('08:00')
    await expect(page.getByLabel('Terug op school om')).toHaveAccessibleDescription(/Klopt dat\?/)
    await page.getByRole('button', { name: /^Afdrukken/ }).click()
    await expect(page.getByRole('button', { name: 'Maak 1 brief' })).toBeEnabled()
  })

  test('does not lose an amount that it cannot read, and says how to write one', async ({ page }) => {
    await startOuting(page)
    const price = page.getByLabel('Prijs per kind')
    await price.fill('vijf euro')
    await expect(price).toHaveValue('vijf euro')
    await expect(price).toHaveAccessibleDescription(/zoals 5 of 7,50/)
  })

  test('keeps a sentence of the teacher, with an empty line for the translator', async ({ page }) => {
    await startOuting(page)
    await page.getByRole('button', { name: 'Eigen zin' }).first().click()
    await page.keyboard.type('Wij zien daar een uil.')
    await expect(previewText(page)).toContainText('Wij zien daar een uil.')
    await page.getByRole('button', { name: 'Een taal toevoegen' }).click()
    await page.getByRole('menuitem', { name: 'Frans' }).click()
    await expect(page.getByText('1 zonder vertaling')).toBeVisible()
  })

  test('leaves out a sentence that is switched off', async ({ page }) => {
    await startOuting(page)
    await expect(previewText(page)).toContainText('U mag iemand meebrengen om te vertalen.')
    await page.getByLabel('U mag iemand meebrengen om te vertalen.').uncheck()
    await expect(previewText(page)).not.toContainText('U mag iemand meebrengen om te vertalen.')
  })

  test('goes from a sentence on the page to its field', async ({ page }) => {
    await startOuting(page)
    await place(page).fill('Bos van Aa')
    const sheet = page.getByRole('img', { name: /bladzijde 1/ })
    await sheet.locator('[data-source="slot:plaats"]').first().click()
    await expect(place(page)).toBeFocused()
  })
})

test.describe('what was typed', () => {
  test('is there after a reload in the middle of a word', async ({ page }) => {
    await startOuting(page)
    await place(page).pressSequentially('Kinderboerderij', { delay: 20 })
    await page.reload()
    await expect(place(page)).toHaveValue('Kinderboerderij')
  })

  test('can be undone and done again, also after a reload', async ({ page }) => {
    await startOuting(page)
    await place(page).fill('Bos van Aa')
    await page.getByLabel('Hoe gaan jullie?').selectOption('Te voet')
    await expect(saved(page)).toBeVisible()
    await page.reload()
    await expect(place(page)).toHaveValue('Bos van Aa')
    await page.keyboard.press('Control+z')
    await expect(page.getByLabel('Hoe gaan jullie?')).toHaveValue('bus')
    await page.keyboard.press('Control+z')
    await expect(place(page)).toHaveValue('')
    await page.keyboard.press('Control+y')
    await page.keyboard.press('Control+Shift+z')
    await expect(place(page)).toHaveValue('Bos van Aa')
    await expect(page.getByLabel('Hoe gaan jullie?')).toHaveValue('te-voet')
  })

  test('about the school is not asked again in the next letter', async ({ page }) => {
    await startOuting(page)
    await page.getByLabel('Naam van de school').fill('Basisschool De Zon')
    await page.getByRole('link', { name: 'Naar alle brieven' }).click()
    await expect(page.getByRole('banner').getByText('Basisschool De Zon')).toBeVisible()
    await page.getByRole('button', { name: /^Uitstap/ }).click()
    await expect(page.getByLabel('Naam van de school')).toHaveValue('Basisschool De Zon')
  })

  test('is copied with the letter', async ({ page }) => {
    await startOuting(page)
    await place(page).fill('Bos van Aa')
    const original = page.url()
    await page.getByRole('button', { name: 'Meer met deze brief' }).click()
    await page.getByRole('menuitem', { name: 'Kopie maken' }).click()
    await expect(page.getByText('Dit is de kopie.')).toBeVisible()
    expect(page.url()).not.toBe(original)
    await expect(place(page)).toHaveValue('Bos van Aa')
  })
})

test.describe('the start', () => {
  test('finds letters by another word, and says so when there is none', async ({ page }) => {
    await page.goto('/')
    await expect(startHeading(page)).toBeVisible()
    await page.keyboard.press('Control+k')
    const search = page.getByLabel('Zoek een brief of een woord')
    await expect(search).toBeFocused()
    await search.fill('excursie')
    await expect(page.getByText(/^1 brief gevonden$/)).toBeAttached()
    await search.fill('ruimtereis')
    await expect(page.getByText('Er is nog geen brief over ‘ruimtereis’.')).toBeVisible()
    await page.getByRole('button', { name: 'Toon alle brieven' }).click()
    await expect(page.getByRole('button', { name: /^Uitstap/ })).toBeVisible()
  })

  test('says so when a letter is not on this device', async ({ page }) => {
    await page.goto('/#/brief/niet-hier')
    await expect(page.getByRole('heading', { name: 'Deze brief staat niet op dit toestel.' })).toBeVisible()
    await page.getByRole('link', { name: 'Naar alle brieven' }).click()
    await expect(startHeading(page)).toBeVisible()
  })

  test('speaks French and English to who prefers that, also at the next visit', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Instellingen' }).click()
    await page.getByText('Français').click()
    await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Que voulez-vous dire aux parents ?' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  })
})

test.describe('when something goes wrong', () => {
  test('a full device is said in plain words, and saving goes on by itself when there is room', async ({
    page,
  }) => {
    await startOuting(page)
    await expect(saved(page)).toBeVisible()
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      window.addEventListener('room', () => {
        IDBObjectStore.prototype.put = put
      })
    })
    await place(page).fill('Bos van Aa')
    await expect(page.getByText('Niet bewaard')).toBeVisible()
    await expect(page.getByText(/Het toestel is vol\..*staat nog op het scherm\./)).toBeVisible()
    await page.getByRole('button', { name: 'Opnieuw bewaren' }).click()
    await expect(page.getByText('Niet bewaard')).toBeVisible()
    await page.evaluate(() => window.dispatchEvent(new Event('room')))
    await expect(saved(page)).toBeVisible()
    await page.reload()
    await expect(place(page)).toHaveValue('Bos van Aa')
  })

  test('a second tab only reads, until one goes on there', async ({ page, context }) => {
    await startOuting(page)
    await expect(saved(page)).toBeVisible()
    const second = await context.newPage()
    await second.goto(page.url())
    await expect(second.getByText('Alleen lezen')).toBeVisible()
    await expect(place(second)).toBeDisabled()
    await second.getByRole('button', { name: 'Hier verder werken' }).click()
    await place(second).fill('Bos van Aa')
    await expect(saved(second)).toBeVisible()
    await expect(place(page)).toBeDisabled()
    await expect(place(page)).toHaveValue('Bos van Aa')
  })

  test('a screen that cannot be shown says that nothing is lost, and what to do', async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route(/write-screen.*\.js/, (route) => route.abort())
    await page.goto('/')
    await page.getByRole('button', { name: /^Uitstap/ }).click()
    await expect(page.getByRole('heading', { name: 'Er ging iets mis' })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('Je brief is niet verloren')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Brief bewaren als bestand' }).click()
    expect((await downloading).suggestedFilename()).toMatch(/\.json$/)
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Scherm opnieuw laden' }).click()
    await expect(place(page)).toBeVisible()
    await context.close()
  })
})

test('a letter saved as a file can be thrown away and opened again', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Zwemmen/ }).click()
  await page.getByRole('textbox', { name: 'Naam van het zwembad' }).fill('Rozebroeken')
  await page.getByRole('button', { name: 'Meer met deze brief' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Bewaar als bestand' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('Zwemmen-Rozebroeken.json')
  const file = await download.path()

  await page.getByRole('button', { name: 'Meer met deze brief' }).click()
  await page.getByRole('menuitem', { name: 'Weggooien' }).click()
  const onShelf = page.getByRole('link', { name: /Rozebroeken/ })
  await expect(onShelf).toBeHidden()
  await page.getByLabel('Open een bestand').setInputFiles(file)
  await expect(page.getByRole('textbox', { name: 'Naam van het zwembad' })).toHaveValue('Rozebroeken')

  await page.goto('/')
  await expect(onShelf).toHaveCount(1)
})

test('a file of a letter that is still here opens as a copy, and changes nothing else', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Zwemmen/ }).click()
  await page.getByRole('textbox', { name: 'Naam van het zwembad' }).fill('Rozebroeken')
  await page.getByRole('link', { name: 'Naar alle brieven' }).click()
  await page.getByRole('button', { name: /^Meer met ‘Zwemmen: Rozebroeken/ }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Bewaar als bestand' }).click()
  await page.getByLabel('Open een bestand').setInputFiles(await (await downloading).path())
  await expect(page.getByText('Deze brief stond hier al. Dit is een kopie.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Naam van het zwembad' }).fill('Strop')
  await page.getByRole('link', { name: 'Naar alle brieven' }).click()
  await expect(page.getByRole('link', { name: /Strop/ })).toHaveCount(1)
  await expect(page.getByRole('link', { name: /Rozebroeken/ })).toHaveCount(1)
})

test('a file that is no letter is refused in one sentence', async ({ page }) => {
  await page.goto('/')
  const open = async (content: string) =>
    page.getByLabel('Open een bestand').setInputFiles({
      name: 'brief.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
  await open('Beste ouders')
  await expect(page.getByText('Dit is geen brief van Pictobrief')).toBeVisible()
  await open('{"template":"maanreis"}')
  await expect(page.getByText('Deze Pictobrief kent dit soort brief niet.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Voorbeeld/ })).toBeVisible()
})
