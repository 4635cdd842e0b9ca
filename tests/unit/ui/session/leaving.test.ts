import { describe, expect, it } from 'vitest'
import { openStore } from '../../../../src/store/open'
import { saveWhenLeaving } from '../../../../src/ui/session/leaving'
import { testHost } from '../../../support/host'
import { aLetter, going } from '../../../support/letters'
import { openTab } from '../../../support/sessions'
import { until } from '../../../support/until'

/** A page that can be hidden, left and closed. */
function page() {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const window = Object.assign(new EventTarget(), { document })
  return { document, window: window as unknown as Window }
}

async function letterInHand() {
  const host = testHost()
  const tab = await openTab(host)
  await tab.now().start(aLetter())
  const shown = page()
  const stop = saveWhenLeaving(tab.session, shown.window)
  return { host, tab, stop, ...shown }
}

describe('a page that is left', () => {
  it.each(['hidden', 'pagehide'] as const)('stores the last words without waiting: %s', async (how) => {
    const { host, tab, document, window } = await letterInHand()
    tab.now().change(going('laatste woord'))
    if (how === 'hidden') {
      document.visibilityState = 'hidden'
      document.dispatchEvent(new Event('visibilitychange'))
    } else window.dispatchEvent(new Event('pagehide'))
    const store = await openStore(host)
    expect(await store.letters.list()).toMatchObject({ value: [{ values: { waar: 'laatste woord' } }] })
    await until(() => tab.now().saveState === 'saved')
  })

  it('does nothing when it is shown again, or has nothing to store', async () => {
    const { tab, document, window } = await letterInHand()
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('pagehide'))
    expect(tab.store.asked).toHaveLength(1)
  })

  it('asks before it throws away words that could not be stored, and only then', async () => {
    const { tab, stop, window } = await letterInHand()
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(asks()).toBe(false)
    tab.store.fail('full')
    tab.now().change(going('laatste woord'))
    await tab.now().flush()
    expect(asks()).toBe(true)
    stop()
    expect(asks()).toBe(false)
  })
})
