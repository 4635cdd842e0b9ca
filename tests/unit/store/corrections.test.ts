import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type StoreHost } from '../../../src/store/open'
import type { Change, Store } from '../../../src/store/store'
import { aCorrection } from '../../support/corrections'
import { testHost } from '../../support/host'
import { putRaw } from '../../support/raw-database'

const done = { ok: true, value: undefined }
let host: StoreHost
let store: Store

describe.each(['device', 'memory'] as const)('what people found of translations, on/in %s', (kind) => {
  beforeEach(async () => {
    host = testHost(kind === 'device' ? {} : { indexedDB: undefined })
    store = await openStore(host)
  })
  afterEach(() => store.close())

  it('is kept, and every screen hears that it changed', async () => {
    const heard: Change[] = []
    store.watch((change) => heard.push(change))
    expect(await store.corrections.change({ put: [aCorrection()], remove: [] })).toEqual(done)
    expect(await store.corrections.list()).toEqual({ ok: true, value: [aCorrection()] })
    expect(heard).toContainEqual({ kind: 'corrections' })
  })

  it('holds the last opinion of each person about each sentence', async () => {
    const opinions = [
      aCorrection(),
      aCorrection({ by: 'a.b.', new: 'Be on time.' }),
      aCorrection({ by: 'CD' }),
    ]
    for (const opinion of opinions) await store.corrections.change({ put: [opinion], remove: [] })
    const list = await store.corrections.list()
    expect(list.ok && list.value).toHaveLength(2)
    expect(list.ok && list.value).toEqual(expect.arrayContaining(opinions.slice(1)))
  })

  it('gives up what is taken back', async () => {
    await store.corrections.change({ put: [aCorrection(), aCorrection({ by: 'CD' })], remove: [] })
    await store.corrections.change({ put: [], remove: [aCorrection()] })
    expect(await store.corrections.list()).toEqual({ ok: true, value: [aCorrection({ by: 'CD' })] })
  })
})

it('a damaged opinion is set aside and the others stay', async () => {
  host = testHost()
  const { language, phrase } = aCorrection()
  await putRaw(
    host,
    { corrections: [{ language, phrase, person: 'ab', value: { ...aCorrection(), how: 'eval' } }] },
    2,
  )
  store = await openStore(host)
  await store.corrections.change({ put: [aCorrection({ by: 'CD' })], remove: [] })
  expect(await store.corrections.list()).toEqual({ ok: true, value: [aCorrection({ by: 'CD' })] })
  expect(await store.aside()).toMatchObject({ value: [{ table: 'corrections' }] })
  store.close()
})
