import { expect, it } from 'vitest'
import { type Migration, migrations } from '../../src/store/migrations'
import { openStore, type StoreHost } from '../../src/store/open'
import { aCorrection } from '../support/corrections'
import { testHost } from '../support/host'
import { aLetter, going } from '../support/letters'
import { readRaw } from '../support/raw-database'
import { openTab } from '../support/sessions'
import { save } from '../support/stored'
import { until } from '../support/until'

const nextSchema: readonly Migration[] = [...migrations, { tables: {} }]
const newer = { ok: false, why: 'newer' }

/** A browser in which a newer version of the app has been. */
async function visitedByNewer(): Promise<StoreHost> {
  const host = testHost()
  const store = await openStore({ ...host, migrations: nextSchema })
  await store.letters.add([aLetter(), aLetter({ id: 'b' })])
  await store.letters.remove('b')
  store.close()
  return host
}

it('F7: a database of a newer app can be read, and nothing of it is written', async () => {
  const host = await visitedByNewer()
  const before = await readRaw(host)
  const store = await openStore(host)
  expect([store.kind, store.readOnly()]).toEqual(['device', true])
  expect(await store.letters.list()).toEqual({ ok: true, value: [aLetter()] })
  expect(await store.letters.trash()).toMatchObject({ ok: true, value: [{ letter: { id: 'b' } }] })
  for (const refused of [
    store.letters.add([aLetter({ id: 'c' })]),
    store.letters.remove('uitstap-1'),
    store.letters.restore('b'),
    store.letters.duplicate('uitstap-1'),
    save(store, aLetter({ revision: 1 }), { base: 0 }),
    store.school.change((school) => school),
    store.settings.change((settings) => settings),
    store.corrections.change({ put: [aCorrection()], remove: [] }),
    store.erase(),
  ]) {
    expect(await refused).toEqual(newer)
  }
  store.close()
  expect(await readRaw(host)).toEqual(before)
})

it('F7: the letter that is open is shown, cannot be changed, and says why', async () => {
  const host = await visitedByNewer()
  const before = await readRaw(host)
  const { now, clock, crash } = await openTab(host)
  await now().open('uitstap-1')
  expect(now()).toMatchObject({ letter: aLetter(), saveState: 'read-only', why: 'newer', writer: false })
  now().change(going('Zoo'))
  clock.pass(60_000)
  expect(now().letter).toEqual(aLetter())
  crash()
  expect(await readRaw(host)).toEqual(before)
})

it('F7: a broken record of a newer app is not set aside: it may only look broken from here', async () => {
  const host = testHost()
  const futureShape: readonly Migration[] = [
    ...migrations,
    { tables: { letters: (row) => ({ ...(row as object), letter: 'anders' }) } },
  ]
  const old = await openStore(host)
  await old.letters.add([aLetter()])
  old.close()
  ;(await openStore({ ...host, migrations: futureShape })).close()
  const before = await readRaw(host)
  const store = await openStore(host)
  expect(await store.letters.list()).toEqual({ ok: true, value: [] })
  expect(await store.letters.load('uitstap-1')).toEqual({ ok: false, why: 'broken' })
  store.close()
  expect(await readRaw(host)).toEqual(before)
})

it('F7: a database of a newer app that has other tables is left alone: the letters wait there untouched', async () => {
  const host = testHost()
  await new Promise<void>((resolve) => {
    const request = host.indexedDB?.open(host.name, 9990)
    if (!request) return
    request.onupgradeneeded = () => request.result.createObjectStore('brieven', { keyPath: 'id' })
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
  const store = await openStore(host)
  expect([store.kind, store.because]).toEqual(['memory', 'newer'])
  expect(await readRaw(host)).toEqual({ schema: 999, records: { brieven: [] } })
})

it('F10: old code stores its last words, steps aside for new code, and never writes again', async () => {
  const host = testHost()
  const { now, store, clock } = await openTab(host)
  await now().start(aLetter())
  now().change(going('laatste woord'))

  const next = await openStore({ ...host, migrations: nextSchema })
  expect(await next.letters.list()).toMatchObject({ value: [{ values: { waar: 'laatste woord' } }] })
  await until(() => store.readOnly())
  expect(now()).toMatchObject({
    saveState: 'read-only',
    why: 'newer',
    letter: { values: { waar: 'laatste woord' } },
  })
  now().change(going('te laat'))
  clock.pass(60_000)
  expect(await save(store)).toEqual(newer)
  expect(await store.letters.list()).toEqual(newer)
  expect(await next.letters.list()).toMatchObject({ value: [{ values: { waar: 'laatste woord' } }] })
})
