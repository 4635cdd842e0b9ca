import { describe, expect, it } from 'vitest'
import { openStore } from '../../../src/store/open'
import { createLetters } from '../../../src/ui/letters'
import { testHost } from '../../support/host'
import { aLetter } from '../../support/letters'
import { putRaw } from '../../support/raw-database'
import { until } from '../../support/until'

describe('the letters on the start screen', () => {
  it('are unknown until they have been read', async () => {
    const letters = createLetters(await openStore(testHost()))
    expect(letters.getState().letters).toBeUndefined()
    await until(() => letters.getState().letters !== undefined)
    expect(letters.getState()).toEqual({ letters: [], why: undefined, aside: 0 })
  })

  it('follow what happens in this tab and in the others', async () => {
    const host = testHost()
    const [here, there] = [await openStore(host), await openStore(host)]
    const letters = createLetters(here)
    const ids = () => letters.getState().letters?.map(({ id }) => id)
    await here.letters.add([aLetter({ id: 'a' })])
    await until(() => ids()?.length === 1)
    await there.letters.add([aLetter({ id: 'b', changed: '2026-11-25T00:00:00.000Z' })])
    await until(() => ids()?.length === 2)
    expect(ids()).toEqual(['b', 'a'])
    await there.letters.remove('b')
    await until(() => ids()?.length === 1)
    await there.erase()
    await until(() => ids()?.length === 0)
  })

  it('catch up with the last change, however quickly changes follow', async () => {
    const store = await openStore(testHost())
    const letters = createLetters(store)
    for (let number = 0; number < 20; number += 1) void store.letters.add([aLetter({ id: `${number}` })])
    await until(() => letters.getState().letters?.length === 20)
  })

  it('say how many records were set aside', async () => {
    const host = testHost()
    await putRaw(host, { letters: [{ id: 'stuk' }] }, 1)
    const letters = createLetters(await openStore(host))
    await until(() => letters.getState().aside === 1)
    expect(letters.getState().letters).toEqual([])
  })

  it('say why they could not be read, and keep showing the last ones', async () => {
    const store = await openStore(testHost())
    await store.letters.add([aLetter()])
    let broken = false
    const list = async () => (broken ? ({ ok: false, why: 'failed' } as const) : await store.letters.list())
    const letters = createLetters({ ...store, letters: { ...store.letters, list } })
    await until(() => letters.getState().letters?.length === 1)
    broken = true
    await store.letters.keep(aLetter())
    await store.letters.remove('uitstap-1')
    await until(() => letters.getState().why === 'failed')
    expect(letters.getState().letters).toHaveLength(1)
  })
})
