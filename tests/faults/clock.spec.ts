import { expect, test } from '@playwright/test'
import { openLetter, startLetter, write } from './support/writing'

test('F17: the day and the hour of a letter stay the same on the other side of the world', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const address = await startLetter(page)
  await page.getByLabel('Dag van de uitstap').fill('2027-03-28') // the night on which the clock is set forward
  await page.getByLabel('Op school zijn om').fill('02:30')
  await write(page, 'Bos van Aa')
  const storageState = await context.storageState({ indexedDB: true })

  for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
    const abroad = await browser.newContext({ storageState, timezoneId, locale: 'en-US', baseURL })
    const tab = await abroad.newPage()
    await openLetter(tab, address)
    await expect(tab.getByLabel('Dag van de uitstap')).toHaveValue('2027-03-28')
    await expect(tab.getByLabel('Op school zijn om')).toHaveValue('02:30')
    await expect(tab.getByText('zondag 28 maart 2027').first()).toBeVisible()
    await abroad.close()
  }
})
