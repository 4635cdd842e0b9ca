import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { expectAccessible } from './support/accessibility'
import { readPdfBytes } from './support/pdf'

// Colours that are still on their way from one theme to the other would be measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const right = (page: Page) => page.getByRole('button', { name: 'Goed', exact: true })

async function openReview(page: Page, by = 'AB'): Promise<void> {
  await page.goto('/#/nakijken')
  await page.getByLabel('Wie kijkt na?').fill(by)
  await expect(right(page)).toBeVisible()
}

const stateOf = (page: Page, state: string) =>
  page.locator('dl > div').filter({ hasText: state }).locator('dd')

/** The first sentence of a table of sentences, with what an interpreter wrote in the last two columns. */
async function returnedFile(page: Page, verdict: string, correction: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Bewaar \d+ zinnen als bestand/ }).click()
  const [header = '', first = ''] = (await readFile(await (await downloading).path(), 'utf8')).split('\r\n')
  return Buffer.from([header, first.replace(/;;$/, `;${verdict};${correction}`)].join('\r\n'))
}

const openFile = (page: Page, buffer: Buffer, name = 'nagekeken.csv') =>
  page.locator('input[type="file"]').setInputFiles([{ name, mimeType: 'text/csv', buffer }])

test('an interpreter approves one sentence and corrects the next, and can take it back @phone', async ({
  page,
}) => {
  await openReview(page)
  await right(page).click()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('1')

  await page.getByRole('button', { name: 'Verbeter', exact: true }).click()
  await page.getByLabel('Betere vertaling').fill('من؟ {{wie}}')
  await expect(page.getByText('bestaat niet in het Nederlands')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bewaar de verbetering' })).toBeDisabled()
  await page.getByLabel('Betere vertaling').fill('من هو؟')
  await page.getByRole('button', { name: 'Bewaar de verbetering' }).click()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('2')

  await page.getByRole('button', { name: 'Vorige zin ongedaan maken' }).click()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('1')
  await page.reload()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('1')
})

test('a file comes back, is looked at, taken over, taken back; a second reader disagrees', async ({
  page,
}) => {
  await openReview(page)
  await openFile(page, await returnedFile(page, 'fout', 'ما هو؟'))
  await expect(page.getByRole('dialog')).toContainText('ما هو؟')
  await expect(stateOf(page, 'Nagekeken')).toHaveText('0')
  await page.getByRole('button', { name: 'Neem 1 zin over' }).click()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('1')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('0')

  const other = await returnedFile(page, '', 'ماذا يحدث؟')
  await openFile(page, await returnedFile(page, '', 'ما هو؟'))
  await page.getByRole('button', { name: 'Neem 1 zin over' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByLabel('Wie kijkt na?').fill('CD')
  await openFile(page, other)
  await expect(page.getByRole('dialog')).toContainText('Anders volgens AB')
  await expect(page.getByRole('button', { name: 'Neem 0 zinnen over' })).toBeDisabled()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Neem 1 zin over' }).click()
  await expect(page.getByText('1 zin is overgenomen.')).toBeVisible()
})

test('a file that is no list of sentences is refused in one sentence, and nothing changes', async ({
  page,
}) => {
  await openReview(page)
  await openFile(page, Buffer.from('<!DOCTYPE tmx [<!ENTITY a "a">]><tmx/>'), 'bom.tmx')
  await expect(page.getByText('Dat is niet veilig')).toBeVisible()
  const scan = await PDFDocument.create()
  scan.addPage()
  await openFile(page, Buffer.from(await scan.save()), 'scan.pdf')
  await expect(page.getByText('In deze pdf zijn geen vakken om in te vullen.')).toBeVisible()
  await openFile(page, Buffer.from('%PDF-1.7\n\u0000'), 'half.pdf')
  await expect(page.getByText('Dit bestand is stuk of niet helemaal aangekomen.')).toBeVisible()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('0')
})

test('what was approved stands in the letter that the teacher prints', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: 'Meer', exact: false }).first().click()
  await page.getByRole('menuitem', { name: 'Vertalingen nakijken' }).click()
  await page.getByLabel('Wie kijkt na?').fill('AB')
  await page.getByRole('button', { name: 'Verbeter', exact: true }).click()
  await page.getByLabel('Betere vertaling').fill('رحلة جميلة')
  await page.getByRole('button', { name: 'Bewaar de verbetering' }).click()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('1')
  await page.goBack()
  await page.getByText('Arabisch').click()
  await expect(page.getByRole('region', { name: 'De brief als tekst' })).toContainText('رحلة جميلة')
})

test('a sentence of the teacher is drafted by the browser, stays rough until a person approves, and is on the page', async ({
  page,
}) => {
  // The translator that some browsers have on the device: https://webmachinelearning.github.io/translation-api/
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      Translator: {
        availability: async () => 'available',
        create: async () => ({ translate: async () => 'نغني في الحافلة.' }),
      },
    })
  })
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: 'Eigen zin' }).last().click()
  await page.getByRole('textbox', { name: 'Eigen zin' }).fill('Wij zingen in de bus.')
  await expect(page.getByText('Bewaard')).toBeVisible()
  await page.getByRole('button', { name: 'Meer', exact: false }).first().click()
  await page.getByRole('menuitem', { name: 'Vertalingen nakijken' }).click()
  await page.getByLabel('Wie kijkt na?').fill('AB')
  await page.getByText('Eigen zinnen').click()
  await expect(page.getByText('er mag geen naam van een kind of gezin in staan')).toBeVisible()
  await page.getByRole('button', { name: 'Maak een ontwerp op dit toestel' }).click()
  await expect(stateOf(page, 'Ruw')).toHaveText('1')
  await right(page).click()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('1')
  await page.goBack()
  await expect(page.getByText('Deze zin is al vertaald: Arabisch.')).toBeVisible()
  await page.getByText('Arabisch', { exact: true }).click()
  await expect(page.getByRole('region', { name: 'De brief als tekst' })).toContainText('نغني في الحافلة')
})

test('the screen has no faults that axe can find, light and dark @phone', async ({ page }) => {
  await openReview(page)
  await page.getByRole('button', { name: 'Verbeter', exact: true }).click()
  await expectAccessible(page)
  await openFile(page, await returnedFile(page, 'goed', ''))
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('an interpreter who works on paper gets a numbered sheet of this letter', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: 'Meer', exact: false }).first().click()
  await page.getByRole('menuitem', { name: 'Vertalingen nakijken' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Controleblad op papier (pdf)' }).click()
  const { pages } = await readPdfBytes(new Uint8Array(await readFile(await (await downloading).path())))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.join(' ')).toContain('Controleblad voor de tolk: Arabisch')
  expect(pages.join(' ')).toContain('dinsdag')
})

test('an interpreter who works on a screen gets a form, fills it in, and it is read back', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voorbeeld/ }).click()
  await page.getByRole('button', { name: 'Meer', exact: false }).first().click()
  await page.getByRole('menuitem', { name: 'Vertalingen nakijken' }).click()
  await page.getByLabel('Wie kijkt na?').fill('juf')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Formulier (pdf) om op een scherm in te vullen' }).click()
  const form = await readFile(await (await downloading).path())
  await openFile(page, form, 'formulier-ar.pdf')
  await expect(page.getByText('Dit formulier is nog niet ingevuld')).toBeVisible()

  const document = await PDFDocument.load(form)
  const fields = document.getForm()
  const names = fields.getFields().map((field) => field.getName())
  const all = (name: string) => names.filter((full) => full.endsWith(`.${name}`))
  const [first = '', second = ''] = all('tekst')
  fields.getTextField(first).setText('رحلة جميلة')
  fields.getCheckBox(second.replace(/tekst$/, 'goed')).check()
  fields.getTextField(all('initialen')[0] ?? '').setText('A.B.')
  fields.getTextField(all('opmerkingen')[0] ?? '').setText('Zin 1 klonk stijf.')
  const filled = Buffer.from(await document.save({ updateFieldAppearances: false }))
  await openFile(page, filled, 'formulier-ar.pdf')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('رحلة جميلة')
  await expect(dialog).toContainText('Zin 1 klonk stijf.')
  await expect(dialog.getByLabel('Wie kijkt na?')).toHaveValue('A.B.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Neem 2 zinnen over' }).click()
  await expect(page.getByText('2 zinnen zijn overgenomen.')).toBeVisible()
  await expect(stateOf(page, 'Nagekeken')).toHaveText('2')
  await expect(page.getByLabel('Wie kijkt na?')).toHaveValue('juf')
})
