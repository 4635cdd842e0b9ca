import { IDBFactory } from 'fake-indexeddb'
import { expect, it, vi } from 'vitest'
import { schemaOf } from '../../src/store/database'
import { migrations } from '../../src/store/migrations'
import { openStore, type StoreHost } from '../../src/store/open'
import { testHost } from '../support/host'
import { aLetter, going } from '../support/letters'
import { readRaw } from '../support/raw-database'
import { openTab } from '../support/sessions'
import { until } from '../support/until'

/** As the browser does when it needs room, or when the teacher clears its data. */
async function wipe(host: StoreHost): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const gone = host.indexedDB?.deleteDatabase(host.name)
    if (!gone) return reject(new Error('no database here'))
    gone.onsuccess = () => resolve()
    gone.onerror = () => reject(gone.error)
  })
}

it('F6: the open letter is stored again by itself: the screen still says "saved"', async () => {
  const host = testHost()
  const { now, clock } = await openTab(host)
  await now().start(aLetter())
  await wipe(host)
  expect(now().saveState).toBe('saving')
  clock.pass(300)
  await until(() => now().saveState === 'saved')
  const store = await openStore(host)
  expect(await store.letters.list()).toMatchObject({ value: [{ id: 'uitstap-1' }] })
})

it('F6: when the browser throws everything away, the open letter is stored again, whole and with its history', async () => {
  const host = testHost()
  const { now } = await openTab(host)
  await now().start(aLetter())
  now().change(going('Zoo'))
  await now().flush()

  await wipe(host)
  now().change(going('Bos'))
  expect(await now().flush()).toBe(true)
  expect(now().saveState).toBe('saved')
  const store = await openStore(host)
  const found = await store.letters.load('uitstap-1')
  expect(found.ok && found.value.history.values.map(({ values }) => values['waar'])).toEqual([
    'Plopsaland',
    'Zoo',
    'Bos',
  ])
  store.close()
  expect((await readRaw(host)).records['meta']).toEqual([{ key: 'schema', value: schemaOf(migrations) }])
})

it('a disk that fails for a moment is asked again, and the words are stored after all', async () => {
  const host = testHost()
  const { now, clock } = await openTab(host)
  await now().start(aLetter())
  const disk = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('the disk does not answer', 'UnknownError')
  })
  await wipe(host)
  clock.pass(300)
  await until(() => now().saveState === 'failed')
  disk.mockRestore()
  clock.pass(1_000)
  await until(() => now().saveState === 'saved')
  const store = await openStore(host)
  expect(await store.letters.list()).toMatchObject({ value: [{ id: 'uitstap-1' }] })
})
