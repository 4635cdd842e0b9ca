import { describe, expect, it } from 'vitest'
import { openStore } from '../../../src/store/open'
import { createLetters } from '../../../src/ui/letters'
import { testHost } from '../../support/host'
import { aLetter } from '../../support/letters'
import { putRaw } from '../../support/raw-database'
import { save } from '../../support/stored'
import { until } from '../../support/until'

describe('the letters on the start screen', () => {
  it('are unknown until they have been read', async () => {
    const letters = createLetters(await openStore(testHost()))
    expect(letters.getState().letters).toBeUndefined()
    await until(() => letters.getState().letters !== undefined)
    expect(letters.getState()).toMatchObject({ letters: [], why: undefined, aside: 0 })
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

  it('are not all read again for every pause in the typing', async () => {
    const store = await openStore(testHost())
    await store.letters.add([aLetter({ id: 'a' }), aLetter({ id: 'b' })])
    let lists = 0
    const list = () => {
      lists += 1
      return store.letters.list()
    }
    const letters = createLetters({ ...store, letters: { ...store.letters, list } })
    await until(() => letters.getState().letters?.length === 2)
    const letter = aLetter({ id: 'b', revision: 1, changed: '2026-11-26T00:00:00.000Z' })
    await save(store, letter, { base: 0 })
    await until(() => letters.getState().letters?.[0]?.revision === 1)
    expect([letters.getState().letters?.map(({ id }) => id), lists]).toEqual([['b', 'a'], 1])
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
    await store.letters.remove('uitstap-1')
    await until(() => letters.getState().why === 'failed')
    expect(letters.getState().letters).toHaveLength(1)
  })
})

describe('the promise of the browser to keep the letters', () => {
  async function asking(granted: boolean) {
    let asked = 0
    const keepSafe = async () => {
      asked += 1
      return granted
    }
    let now = Date.parse('2026-11-24T09:00:00Z')
    const store = await openStore(testHost({ keepSafe }))
    const letters = createLetters(store, () => now)
    const later = (days: number) => {
      now += days * 86_400_000
    }
    return { store, letters, later, asked: () => asked }
  }

  it('is asked for once there is a letter of the teacher, not for the sample', async () => {
    const { store, letters, asked } = await asking(true)
    await store.letters.add([aLetter({ sample: true })])
    await until(() => letters.getState().letters?.length === 1)
    expect(asked()).toBe(0)
    await store.letters.add([aLetter({ id: 'b' })])
    await until(() => asked() === 1)
    await store.letters.add([aLetter({ id: 'c' })])
    await until(() => letters.getState().letters?.length === 3)
    expect(asked()).toBe(1)
  })

  it('F21: when it is not given, a backup is called for after a week, until it is made', async () => {
    const { store, letters, later } = await asking(false)
    await store.letters.add([aLetter({ id: 'b' })])
    await until(() => letters.getState().letters?.length === 1)
    expect(letters.getState().backupDue).toBe(false)
    later(8)
    await store.letters.add([aLetter({ id: 'c' })])
    await until(() => letters.getState().backupDue)
    await store.settings.change((settings) => ({ ...settings, backedUp: '2026-12-02T09:00:00.000Z' }))
    await until(() => !letters.getState().backupDue)
  })

  it('when it is given, nobody is reminded', async () => {
    const { store, letters, later, asked } = await asking(true)
    later(30)
    await store.letters.add([aLetter({ id: 'b' })])
    await until(() => letters.getState().letters?.length === 1 && asked() === 1)
    expect(letters.getState().backupDue).toBe(false)
  })
})
