import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startHistory, step, stepChanges } from '../../../src/model/history'
import { openStore } from '../../../src/store/open'
import type { Change } from '../../../src/store/store'
import { testHost } from '../../support/host'
import { aLetter, anyLetter } from '../../support/letters'
import { save } from '../../support/stored'
import { until } from '../../support/until'

const saved = { ok: true, value: undefined }

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

  it('keeps as a version what it writes over without having seen it', async () => {
    const host = testHost()
    const [here, there] = [await openStore(host), await openStore(host)]
    await save(here)
    const theirs = aLetter({ revision: 5, values: { waar: 'Zoo' } })
    await save(there, theirs, { base: 0 })
    const mine = aLetter({ revision: 1 })
    expect(await save(here, mine, { base: 0 })).toEqual(saved)
    expect(await here.letters.find('uitstap-1')).toEqual({ ok: true, value: mine })
    expect(await here.letters.versions('uitstap-1')).toMatchObject({ value: [{ letter: theirs }] })
    expect(await save(here, aLetter({ revision: 2 }), { base: 1 })).toEqual(saved)
    expect(await here.letters.versions('uitstap-1')).toMatchObject({ value: [{ letter: theirs }] })
    here.close()
    there.close()
  })

  it('is stored with its whole history when it had gone', async () => {
    const store = await openStore(testHost())
    const [first, second] = [aLetter(), aLetter({ revision: 1 })]
    const before = startHistory(first)
    const history = step(before, second, { join: false })
    await store.letters.save({ letter: second, history, changes: stepChanges(before, history), base: 0 })
    expect(await store.letters.load('uitstap-1')).toEqual({ ok: true, value: { letter: second, history } })
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
    await save(first, aLetter(), { keep: aLetter() })
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
