import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open'
import { testHost } from '../support/host'
import { aLetter, going } from '../support/letters'
import { putRaw } from '../support/raw-database'
import { openTab } from '../support/sessions'

const rowOf = (letter = aLetter()) => ({ id: letter.id, letter, first: 0, at: 0, last: 0 })
const stepOf = (letter = aLetter(), at = 0) => ({ letter: letter.id, at, value: letter })

/** Anything that can lie under the id of a letter without being one. */
const broken = fc.oneof(
  fc.record({ id: fc.constant('stuk'), letter: fc.anything(), at: fc.anything() }),
  fc.constantFrom(
    { id: 'stuk' },
    { id: 'stuk', letter: aLetter(), first: 0, at: 0, last: 0 },
    { ...rowOf(aLetter({ id: 'stuk' })), at: 5 },
    { ...rowOf(aLetter({ id: 'stuk' })), letter: { ...aLetter({ id: 'stuk' }), values: null } },
  ),
)

/** Records that the browser can store at all. */
function canBeStored(record: unknown): boolean {
  try {
    structuredClone(record)
    return true
  } catch {
    return false
  }
}

describe('F16: a broken record', () => {
  it('never stops the others, is set aside once and kept as it was', async () => {
    await fc.assert(
      fc.asyncProperty(broken.filter(canBeStored), async (record) => {
        const host = testHost()
        await putRaw(host, { letters: [record, rowOf()], steps: [stepOf()] }, 1)
        const store = await openStore(host)
        for (let time = 1; time <= 2; time += 1) {
          expect(await store.letters.list()).toEqual({ ok: true, value: [aLetter()] })
          expect(await store.aside()).toEqual({
            ok: true,
            value: [{ table: 'letters', record, found: '2026-11-24T09:00:00.000Z' }],
          })
        }
        expect(await store.letters.load('stuk')).toEqual({ ok: false, why: 'missing' })
        store.close()
      }),
      { numRuns: 50 },
    )
  }, 30_000)

  it('is told when its letter is opened', async () => {
    const host = testHost()
    await putRaw(host, { letters: [{ id: 'stuk' }] }, 1)
    const { now } = await openTab(host)
    expect(await now().open('stuk')).toEqual({ ok: false, why: 'broken' })
    expect(now().letter).toBeUndefined()
  })

  it('is replaced by the newest step of its own history, with the way back', async () => {
    const host = testHost()
    const steps = ['Zee', 'Zoo', 'Bos'].map((place, at) =>
      stepOf(going(place)(aLetter({ revision: at })), at),
    )
    await putRaw(host, { letters: [{ id: 'uitstap-1', letter: 'stuk' }], steps }, 1)
    const { now } = await openTab(host)
    expect(await now().open('uitstap-1')).toEqual({ ok: true, value: undefined })
    expect(now()).toMatchObject({ letter: { values: { waar: 'Bos' } }, canUndo: true, canRedo: false })
    now().undo()
    expect(now().letter?.values['waar']).toBe('Zoo')
  })

  it('is replaced by the newest version when there is no history left', async () => {
    const host = testHost()
    const versions = [1, 2].map((revision) => ({
      letter: 'uitstap-1',
      kept: `2026-11-2${revision}T09:00:00.000Z`,
      value: aLetter({ revision, values: { waar: `versie ${revision}` } }),
    }))
    await putRaw(
      host,
      { letters: [{ id: 'uitstap-1' }], versions, steps: [{ letter: 'uitstap-1', at: 0 }] },
      1,
    )
    const store = await openStore(host)
    expect(await store.letters.list()).toMatchObject({ value: [{ values: { waar: 'versie 2' } }] })
    expect(await store.letters.load('uitstap-1')).toMatchObject({
      ok: true,
      value: { letter: { revision: 2 } },
    })
  })

  it('in the history costs only the steps beyond it', async () => {
    const host = testHost()
    const steps = [0, 1, 2, 3].map((at) =>
      stepOf(aLetter({ revision: at, values: { waar: `stap ${at}` } }), at),
    )
    const last = aLetter({ revision: 3, values: { waar: 'stap 3' } })
    const row = { id: last.id, letter: last, first: 0, at: 3, last: 3 }
    await putRaw(
      host,
      { letters: [row], steps: [...steps, { letter: 'uitstap-1', at: 1, value: 'stuk' }] },
      1,
    )
    const { now, store } = await openTab(host)
    await now().open('uitstap-1')
    expect(now()).toMatchObject({ letter: { values: { waar: 'stap 3' } }, canUndo: true })
    now().undo()
    expect(now()).toMatchObject({ letter: { values: { waar: 'stap 2' } }, canUndo: false })
    expect(await store.aside()).toMatchObject({
      value: [{ table: 'steps', record: { at: 1, value: 'stuk' } }],
    })
    now().change(going('verder'))
    expect(await now().flush()).toBe(true)
  })

  it('that was left behind beyond the end of the history is not something to redo', async () => {
    const host = testHost()
    const leftover = stepOf(aLetter({ revision: 9, values: { waar: 'lang geleden' } }), 1)
    await putRaw(host, { letters: [rowOf()], steps: [stepOf(), leftover] }, 1)
    const { now } = await openTab(host)
    await now().open('uitstap-1')
    expect(now()).toMatchObject({ letter: aLetter(), canUndo: false, canRedo: false })
  })

  it('in the school or the settings never stops the app', async () => {
    const host = testHost()
    await putRaw(host, { school: [{ key: 'only', value: 7 }], settings: [{ key: 'only' }] }, 1)
    const store = await openStore(host)
    expect(await store.school.load()).toEqual({ ok: true, value: { school: {}, class: {}, letters: {} } })
    expect(await store.settings.load()).toEqual({ ok: true, value: { languages: [], sampleShown: false } })
  })
})
