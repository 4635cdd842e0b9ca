import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'
import { openStore } from '../../src/store/open'
import { testHost } from '../support/host'
import { aLetter, going } from '../support/letters'
import { openTab } from '../support/sessions'
import { save } from '../support/stored'
import { until } from '../support/until'

afterEach(() => vi.restoreAllMocks())

/** From now on the browser has no room for a record. */
function fillDisk() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room left', 'QuotaExceededError')
  })
}

it('F5: a full disk keeps the words on the screen, says so, and saves again when there is room', async () => {
  const host = testHost()
  const { now, clock } = await openTab(host)
  await now().start(aLetter())
  const disk = fillDisk()
  now().change(going('Zoo'))
  clock.pass(300)
  await until(() => now().saveState === 'failed')
  expect(now()).toMatchObject({ why: 'full', letter: { values: { waar: 'Zoo' } } })

  disk.mockRestore()
  clock.pass(1_000)
  await until(() => now().saveState === 'saved')
  const after = await openStore(host)
  expect(await after.letters.list()).toMatchObject({ value: [{ values: { waar: 'Zoo' } }] })
})

it('a full disk leaves nothing half done: what was stored stays as it was', async () => {
  const store = await openStore(testHost())
  await store.letters.add([aLetter()])
  const disk = fillDisk()
  const full = { ok: false, why: 'full' }
  expect(await store.letters.add([aLetter({ values: { waar: 'Zoo' } }), aLetter({ id: 'b' })])).toEqual(full)
  expect(await store.letters.remove('uitstap-1')).toEqual(full)
  expect(await store.letters.duplicate('uitstap-1')).toEqual(full)
  expect(await save(store, aLetter({ revision: 1 }), { base: 0, keep: aLetter() })).toEqual(full)
  expect(await store.school.change((school) => school)).toEqual(full)
  disk.mockRestore()
  expect(await store.letters.list()).toEqual({ ok: true, value: [aLetter()] })
  expect(await store.letters.trash()).toEqual({ ok: true, value: [] })
})
