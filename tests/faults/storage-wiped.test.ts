import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open'
import { testHost } from '../support/host'
import { aLetter, going } from '../support/letters'
import { readRaw } from '../support/raw-database'
import { openTab } from '../support/sessions'

it('F6: when the browser throws everything away, the open letter is stored again, whole and with its history', async () => {
  const host = testHost()
  const { now } = await openTab(host)
  await now().start(aLetter())
  now().change(going('Zoo'))
  await now().flush()

  await new Promise<void>((resolve, reject) => {
    const gone = host.indexedDB?.deleteDatabase(host.name)
    if (!gone) return reject(new Error('no database here'))
    gone.onsuccess = () => resolve()
    gone.onerror = () => reject(gone.error)
  })
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
  expect((await readRaw(host)).records['meta']).toEqual([{ key: 'schema', value: 1 }])
})
