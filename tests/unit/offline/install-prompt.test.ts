import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** A browser window, as far as installing goes; the module listens to it as soon as it is loaded. */
let page: EventTarget

const load = () => import('../../../src/offline/install-prompt')

/** What Chromium sends when it is ready to install. */
function offer(outcome: 'accepted' | 'dismissed') {
  const event = new Event('beforeinstallprompt', { cancelable: true })
  return Object.assign(event, { prompt: async () => ({ outcome }) })
}

beforeEach(() => {
  vi.resetModules()
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
})
afterEach(() => vi.unstubAllGlobals())

describe('installing the app', () => {
  it('is not offered where the browser does not offer it', async () => {
    const { canInstall, askToInstall } = await load()
    expect(canInstall()).toBe(false)
    expect(await askToInstall()).toBe(false)
  })

  it('waits for a click instead of the banner of the browser', async () => {
    const { canInstall } = await load()
    const event = offer('accepted')
    page.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
    expect(canInstall()).toBe(true)
  })

  it('says whether the user accepted, and asks only once', async () => {
    const { canInstall, askToInstall } = await load()
    page.dispatchEvent(offer('accepted'))
    expect(await askToInstall()).toBe(true)
    expect(canInstall()).toBe(false)
    page.dispatchEvent(offer('dismissed'))
    expect(await askToInstall()).toBe(false)
  })

  it('tells the screen when installing becomes possible, and when it is done', async () => {
    const { canInstall, onInstallChange } = await load()
    const seen: boolean[] = []
    const stop = onInstallChange(() => seen.push(canInstall()))
    page.dispatchEvent(offer('accepted'))
    page.dispatchEvent(new Event('appinstalled'))
    stop()
    page.dispatchEvent(offer('accepted'))
    expect(seen).toEqual([true, false])
  })
})
