import { describe, expect, it } from 'vitest'
import type { PilePlan } from '../../../src/model/pile-plan'
import { openStore } from '../../../src/store/open'
import type { PileFile } from '../../../src/store/store'
import { aChild, aClass } from '../../support/class-lists'
import { testHost } from '../../support/host'
import { aLetter } from '../../support/letters'
import { putRaw, readRaw } from '../../support/raw-database'

const plan: PilePlan = {
  id: 'stapel',
  letter: aLetter(),
  title: 'Uitstap',
  lists: [aClass('1A', [aChild('Noah')])],
  languages: ['nl', 'ar'],
  order: 'class',
  names: true,
  bothSides: false,
  cover: true,
  inkSaver: false,
  reason: 'integratie',
  changed: '2026-11-24T08:00:00.000Z',
}
const file: PileFile = {
  id: 'stapel 0',
  pile: 'stapel',
  part: 0,
  name: 'Uitstap-1A.pdf',
  content: new Blob(['%PDF']),
  failed: [],
  changed: '2026-11-24T08:00:00.000Z',
}

describe('a pile that is being printed', () => {
  it('is there with the files that are made after the app was closed, and in no backup', async () => {
    const host = testHost()
    const before = await openStore(host)
    await before.piles.change({ put: [plan] })
    await before.pileFiles.change({ put: [file] })
    before.close()
    const store = await openStore(host)
    expect(await store.piles.list()).toEqual({ ok: true, value: [plan] })
    const files = await store.pileFiles.list()
    const [kept] = files.ok ? files.value : []
    expect(await kept?.content.text()).toBe('%PDF')
    expect(JSON.stringify(await store.backup())).not.toContain('Noah')
    store.close()
  })

  it('is gone after a day: the names of children stand in its files', async () => {
    const host = testHost()
    const before = await openStore(host)
    await before.piles.change({ put: [plan] })
    await before.pileFiles.change({ put: [file] })
    before.close()
    const store = await openStore({ ...host, now: () => Date.parse('2026-11-25T08:00:01Z') })
    expect(await store.piles.list()).toEqual({ ok: true, value: [] })
    store.close()
    const { records } = await readRaw(host)
    expect([records['piles'], records['pileFiles']]).toEqual([[], []])
  })

  it('is wiped with everything else', async () => {
    const host = testHost()
    const store = await openStore(host)
    await store.piles.change({ put: [plan] })
    await store.pileFiles.change({ put: [file] })
    await store.erase()
    expect(await store.piles.list()).toEqual({ ok: true, value: [] })
    expect(await store.pileFiles.list()).toEqual({ ok: true, value: [] })
    store.close()
  })

  it('that is damaged is set aside', async () => {
    const host = testHost()
    const first = await openStore(host)
    first.close()
    await putRaw(host, { piles: [{ ...plan, order: 'kleur' }], pileFiles: [{ ...file, part: -1 }] }, 3)
    const store = await openStore(host)
    expect(await store.piles.list()).toEqual({ ok: true, value: [] })
    expect(await store.pileFiles.list()).toEqual({ ok: true, value: [] })
    expect(await store.aside()).toMatchObject({ value: [{ table: 'piles' }, { table: 'pileFiles' }] })
    store.close()
  })
})
