import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startHistory, stepChanges } from '../../../src/model/history'
import { openStore } from '../../../src/store/open'
import type { Change, Store } from '../../../src/store/store'
import { testHost } from '../../support/host'
import { aLetter, anyLetter } from '../../support/letters'
import { until } from '../../support/until'

const saved = { ok: true, value: undefined }

function save(store: Store, letter = aLetter(), base?: number) {
  const history = startHistory(letter)
  return store.letters.save({ letter, history, changes: stepChanges(undefined, history), base })
}

describe('a letter that is saved', () => {
  it('is there after the browser was closed, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyLetter, async (letter) => {
        const host = testHost()
        const before = await openStore(host)
        expect(await save(before, letter)).toEqual(saved)
        before.close()
        const after = await openStore(host)
        const found = await after.letters.load(letter.id)
        expect(found).toEqual({ ok: true, value: { letter, history: startHistory(letter) } })
        after.close()
      }),
      { numRuns: 30 },
    )
  }, 30_000)

  it('is not written over by a tab that read an older value', async () => {
    const host = testHost()
    const [here, there] = [await openStore(host), await openStore(host)]
    await save(here)
    await save(there, aLetter({ revision: 5, values: { waar: 'Zoo' } }), 0)
    expect(await save(here, aLetter({ revision: 1 }), 0)).toEqual({ ok: false, why: 'overtaken' })
    const found = await here.letters.load('uitstap-1')
    expect(found.ok && found.value.letter.values).toEqual({ waar: 'Zoo' })
    expect(await save(here, aLetter({ id: 'weg', revision: 1 }), 0)).toEqual({ ok: false, why: 'missing' })
    here.close()
    there.close()
  })

  it('leaves no half of itself behind when it is refused', async () => {
    const store = await openStore(testHost())
    await save(store)
    const letter = aLetter({ revision: 9 })
    const history = startHistory(letter, 4)
    const changes = stepChanges(undefined, history)
    await store.letters.save({ letter, history, changes, base: 8, keep: letter })
    expect(await store.letters.load('uitstap-1')).toEqual({
      ok: true,
      value: { letter: aLetter(), history: startHistory(aLetter()) },
    })
    expect(await store.letters.versions('uitstap-1')).toEqual({ ok: true, value: [] })
    store.close()
  })

  it('is heard of in the other tabs, which hear no content', async () => {
    const host = testHost()
    const [here, there] = [await openStore(host), await openStore(host)]
    const heard: [Change, string][] = []
    there.watch((change, from) => heard.push([change, from]))
    await save(here)
    await until(() => heard.length > 0)
    expect(heard).toEqual([[{ kind: 'letter', id: 'uitstap-1' }, 'elsewhere']])
    here.close()
    there.close()
  })
})

describe('the trash', () => {
  it('is emptied after 30 days, with the history and the versions', async () => {
    let now = Date.parse('2026-11-24T09:00:00Z')
    const host = testHost({ now: () => now })
    const first = await openStore(host)
    await save(first)
    await first.letters.keep(aLetter())
    await first.letters.remove('uitstap-1')
    first.close()

    now += 29 * 86_400_000
    const early = await openStore(host)
    expect(await early.letters.trash()).toMatchObject({ ok: true, value: [{ letter: aLetter() }] })
    early.close()

    now += 2 * 86_400_000
    const late = await openStore(host)
    expect(await late.letters.trash()).toEqual({ ok: true, value: [] })
    expect(await late.letters.versions('uitstap-1')).toEqual({ ok: true, value: [] })
    late.close()
  })
})

describe('the school and the settings', () => {
  it('keep what two tabs change at the same time', async () => {
    const host = testHost()
    const [here, there] = [await openStore(host), await openStore(host)]
    await Promise.all([
      here.school.change((school) => ({ ...school, school: { ...school.school, naam: 'De Klimop' } })),
      there.school.change((school) => ({ ...school, class: { ...school.class, klas: '2A' } })),
    ])
    expect(await here.school.load()).toEqual({
      ok: true,
      value: { school: { naam: 'De Klimop' }, class: { klas: '2A' }, letters: {} },
    })
    here.close()
    there.close()
  })
})
