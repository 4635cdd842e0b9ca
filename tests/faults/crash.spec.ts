import { expect, test } from '@playwright/test'
import { startBrowser } from './support/own-browser'
import { openLetter, place, repeats, saved, someMoment, startLetter, write } from './support/writing'

test('F1: whenever the whole browser is killed, what was called saved is there, whole and with its history', async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + repeats * 30_000)
  let confirmations = 0
  for (let time = 0; time < repeats; time += 1) {
    const first = await startBrowser()
    const address = await startLetter(first.page, baseURL)
    await write(first.page, 'begin')

    // The page itself notes which words stand on the screen whenever the screen calls them saved.
    let confirmed = 'begin'
    await first.page.exposeFunction('confirm', (words: string) => {
      confirmed = words
      confirmations += 1
    })
    await place(first.page).evaluate((field: HTMLInputElement) => {
      const note = () => {
        const says = [...document.querySelectorAll('[role=status]')].some(
          (one) => one.textContent === 'Bewaard',
        )
        if (says) Reflect.get(window, 'confirm')(field.value)
      }
      new MutationObserver(note).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      })
    })
    const words = Array.from({ length: 400 }, (_, index) => ` ${index}`).join('')
    const typing = place(first.page)
      .pressSequentially(words, { delay: 10 })
      .catch(() => undefined) // the browser dies while we type
    await someMoment(2_500)
    await first.kill()
    await typing

    const second = await startBrowser(first.profile)
    await openLetter(second.page, address)
    const found = await place(second.page).inputValue()
    expect(found.startsWith(confirmed), `"${confirmed}" was called saved, "${found}" was found`).toBe(true)
    expect(`begin${words}`.startsWith(found)).toBe(true)
    await place(second.page).press('Control+Z')
    await expect(place(second.page)).not.toHaveValue(found)
    await place(second.page).press('Control+Shift+Z')
    await expect(place(second.page)).toHaveValue(found)
    await second.remove()
  }
  expect(confirmations, 'the page never called anything saved').toBeGreaterThan(0)
})

test('F2: a tab that crashes gives its words back', async ({ page, context }) => {
  const address = await startLetter(page)
  await write(page, 'Kinderboerderij')
  const devtools = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void devtools.send('Page.crash').catch(() => undefined) // a crashed page does not answer
  await crashed
  const again = await context.newPage()
  await openLetter(again, address)
  await expect(place(again)).toHaveValue('Kinderboerderij')
  await expect(saved(again)).toBeVisible()
})

test('F3: a tab that is closed right after the last key has stored even that', async ({ page, context }) => {
  test.setTimeout(60_000 + repeats * 5_000)
  const address = await startLetter(page)
  await write(page, 'begin')
  await page.close()
  for (let time = 0; time < repeats; time += 1) {
    const tab = await context.newPage()
    await openLetter(tab, address)
    await expect(saved(tab)).toBeVisible()
    await place(tab).fill(`keer ${time}`)
    await place(tab).press('End')
    await place(tab).pressSequentially('!')
    await someMoment(50)
    await tab.close({ runBeforeUnload: time % 2 === 0 })
    const after = await context.newPage()
    await openLetter(after, address)
    await expect(place(after)).toHaveValue(`keer ${time}!`)
    await after.close()
  }
})

test('F4: a reload in the middle of saving loses nothing', async ({ page }) => {
  test.setTimeout(60_000 + repeats * 5_000)
  await startLetter(page)
  for (let time = 0; time < repeats; time += 1) {
    await place(page).fill(`keer ${time}`)
    await someMoment(600)
    await page.reload()
    await expect(place(page)).toHaveValue(`keer ${time}`)
  }
})
