import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'

// Colours that are still on their way from one theme to the other would be measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/class-lists/${name}`, import.meta.url))

/** 24 children, nine languages of which two must be asked, and a column that is nobody's business. */
const families: readonly (readonly [name: string, language: string])[] = [
  ...['Emma', 'Noah', 'Zoë', 'Lucas', 'Mila', 'Arthur', 'Finn', 'Liam', 'Nora', 'Vic', 'Lou'].map(
    (name) => [name, 'Nederlands'] as const,
  ),
  ...['Yasmine', 'Adam', 'Nour'].map((name) => [name, 'Arabisch'] as const),
  ...['Fatima', 'Bilal'].map((name) => [name, 'Marokkaans'] as const),
  ...['Ömer', 'Elif'].map((name) => [name, 'Turks'] as const),
  ['Rojin', 'Koerdisch'],
  ['Oleksandr', 'Oekraïens'],
  ['Sofia', 'Roemeens'],
  ['Louis', 'Frans'],
  ['Amina', 'Somalisch'],
  ['Jakub', 'Pools'],
]
const pasted = [
  'Voornaam\tKlas\tThuistaal\tNationaliteit',
  ...families.map(([name, language]) => `${name}\t3A\t${language}\tGeheim`),
].join('\n')

const dialog = (page: Page) => page.getByRole('dialog')

async function addList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Klas toevoegen' }).click()
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.getByLabel('Open een bestand').setInputFiles(fixture(name))
}

test('a secretary pastes a class of 24 with nine languages, answers two questions, and it is kept @phone', async ({
  page,
}) => {
  await page.goto('/#/klassen')
  await expect(page.getByRole('heading', { level: 1, name: 'Klassen' })).toBeVisible()
  await expectAccessible(page)
  await addList(page)
  await page.getByLabel('Plak hier je lijst').fill(pasted)
  await page.getByRole('button', { name: 'Lees de lijst' }).click()
  await expect(dialog(page).getByText('3 kinderen wachten nog op je antwoord.')).toBeVisible()
  await expect(dialog(page).getByText('Dit lezen we niet en bewaren we niet: Nationaliteit.')).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('group', { name: /Marokkaans/ })
    .getByText('Arabisch')
    .click()
  await page
    .getByRole('group', { name: /Koerdisch/ })
    .getByText('Koerdisch (Kurmanci)')
    .click()
  await expect(dialog(page).getByText(/^24 kinderen: 11.{1,2}Nederlands.{1,4}5.{1,2}العربية/)).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar 24 kinderen' }).click()
  await expect(page.getByText('24 kinderen zijn bewaard.')).toBeVisible()

  await page.reload()
  const children = page.getByRole('list', { name: 'Kinderen van 3A' }).getByRole('listitem')
  await expect(children).toHaveCount(24)
  await expect(children.first().getByLabel('Voornaam of nummer')).toHaveValue('Emma')
  await expect(children.nth(14).getByLabel('Taal van de brief')).toHaveValue('ar')
  await expectAccessible(page)

  // A second parent reads another language; a child leaves and comes back.
  await page.getByRole('button', { name: 'Contacten en gesprek van Emma' }).click()
  await page.getByLabel('Taal van contact 1').selectOption('nl')
  await page.getByLabel('Taal van contact 2').selectOption('fr')
  await expect(page.getByRole('button', { name: 'Contacten en gesprek van Emma' })).toContainText('Français')
  await page.getByRole('button', { name: 'Haal Noah uit de lijst' }).click()
  await expect(children).toHaveCount(23)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(children).toHaveCount(24)

  await page.getByLabel('Namen verbergen').check()
  await page.reload()
  await expect(page.getByText('Kind 24', { exact: true })).toBeVisible()
  expect(await page.locator('main').innerHTML()).not.toContain('Emma')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Wis klas' }).click()
  await expect(page.getByText('Zet je klas erin')).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(children).toHaveCount(24)
})

test('a file is refused in one sentence, another is looked at sheet by sheet, and last year’s class is asked about', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'))
  await page.goto('/#/klassen')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Voorbeeldlijst' }).click()
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('Voornaam;Klas;Taal')

  await addList(page)
  await openFile(page, 'libreoffice-old.xls')
  await expect(dialog(page).getByText('Dit is een oud Excel-bestand')).toBeVisible()
  await openFile(page, 'two-sheets.xlsx')
  await expect(page.getByRole('button', { name: 'Bewaar 3 kinderen' })).toBeVisible() // both sheets, being alike
  await page.getByRole('group', { name: 'Welk blad?' }).getByText('1B').click()
  await page.getByRole('button', { name: 'Bewaar 2 kinderen' }).click()
  await expect(page.getByLabel('Naam van de klas')).toHaveValue('1B')

  await addList(page)
  await openFile(page, 'bad-rows.csv')
  await expect(dialog(page).getByText('8 rijen blijven eruit')).toBeVisible()
  await dialog(page).getByLabel('Naam van de klas').fill('2C')
  await page.getByRole('button', { name: 'Dit is een ander kind' }).click()
  await page.getByRole('button', { name: 'Bewaar 3 kinderen' }).click()
  await expect(page.getByRole('listitem').getByLabel('Voornaam of nummer')).toHaveCount(3)

  await page.clock.setFixedTime(new Date('2027-12-01T10:00:00'))
  await page.reload()
  await page.getByText('2C (2026-2027)').click()
  await expect(page.getByText('Deze klas is van vorig schooljaar.')).toBeVisible()
  await page.getByText(/^1 gezin krijgt al langer dan een jaar vertalingen/).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Nu Nederlands' }).click()
  await expect(page.getByText(/langer dan een jaar vertalingen/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Zet in 2027-2028' }).click()
  await expect(page.getByText('Deze klas is van vorig schooljaar.')).toHaveCount(0)
})
