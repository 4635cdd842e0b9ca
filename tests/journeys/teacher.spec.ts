import { expect, type Locator, type Page, test } from '@playwright/test'

/** A letter from the start screen to its PDFs takes a teacher at most so many acts: the goal of the product. */
const mostActs = 25

/** A teacher who counts: every tap, choice and field filled in is one act. */
function teacherAt(page: Page) {
  let acts = 0
  const counted =
    <Rest extends readonly unknown[]>(act: (on: Locator, ...rest: Rest) => Promise<unknown>) =>
    async (on: Locator, ...rest: Rest) => {
      acts += 1
      await act(on, ...rest)
    }
  const tap = counted((on) => on.click())
  const fill = counted((on, text: string) => on.fill(text))
  const field = (label: string) => page.getByLabel(label, { exact: true })
  return {
    acts: () => acts,
    tap,
    write: (label: string, text: string) => fill(field(label), text),
    bring: async (things: readonly string[]) => {
      for (const thing of things) await tap(page.getByRole('button', { name: `${thing} toevoegen` }))
    },
    speak: async (languages: readonly string[]) => {
      for (const language of languages) {
        await tap(page.getByRole('button', { name: 'Een taal toevoegen' }))
        await tap(page.getByRole('menuitem', { name: language }))
      }
    },
    save: async () => {
      await tap(page.getByRole('button', { name: /^Afdrukken/ }))
      await tap(page.getByRole('button', { name: 'Maak 4 brieven' }))
      await expect(page.getByRole('heading', { name: '4 brieven zijn klaar' })).toBeVisible({
        timeout: 60_000,
      })
      const downloading = page.waitForEvent('download')
      await tap(page.getByRole('button', { name: 'Alles bewaren (zip)' }))
      return (await downloading).suggestedFilename()
    },
  }
}

test('two letters in four languages: at most 25 acts for the first, fewer once the school is known', async ({
  page,
}) => {
  await page.goto('/')
  const first = teacherAt(page)
  await first.tap(page.getByRole('button', { name: /^Uitstap/ }))
  await first.write('Naam van de school', 'Basisschool De Zon')
  await first.write('Klas', '2A')
  await first.write('Jouw naam, zoals ouders je kennen', 'meester Tom')
  await first.write('Telefoon van de school', '09 876 54 32')
  await first.write('Naam van de plek', 'Bos van Aa')
  await first.write('Dag van de uitstap', '2031-05-13')
  await first.write('Op school zijn om', '08:20')
  await first.write('Terug op school om', '15:45')
  await first.bring(['boterhammen', 'drinkfles', 'regenjas'])
  await first.write('Prijs per kind', '7,5')
  await first.write('Met wie praten ouders over geld?', 'Els Maes')
  await first.write('Bij ziekte melden vóór', '08:15')
  await first.speak(['Arabisch', 'Turks', 'Oekraïens'])
  expect(await first.save()).toMatch(/\.zip$/)
  expect(first.acts()).toBeLessThanOrEqual(mostActs)

  await page.goto('/')
  const second = teacherAt(page)
  await second.tap(page.getByRole('button', { name: /^Zwemmen/ }))
  await expect(page.getByLabel('Dag van de eerste zwemles')).toBeVisible()
  await second.write('Naam van het zwembad', 'Rozebroeken')
  await second.write('Dag van de eerste zwemles', '2031-05-20')
  await second.write('Prijs van een zwemles', '2')
  await second.bring(['zwemkleren', 'handdoek', 'zwemzak'])
  await second.speak(['Arabisch', 'Turks', 'Oekraïens'])
  await second.save()
  expect(second.acts()).toBeLessThan(first.acts())
  console.log(`acts: outing ${first.acts()}, swimming ${second.acts()}`)
})
