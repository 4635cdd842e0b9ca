import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startHistory, step, stepChanges, undo } from '../../../src/model/history'
import type { Letter } from '../../../src/model/letter'
import { openStore } from '../../../src/store/open'
import type { Change, LetterSave, Store, StoredLetter } from '../../../src/store/store'
import { testHost } from '../../support/host'
import { aLetter, going } from '../../support/letters'
import { greyPicture } from '../../support/pixels'
import { save } from '../../support/stored'

const saved = { ok: true, value: undefined }
let now = 0
let store: Store

/** Stores a letter after whatever is stored under its id. */
async function put(letter: Letter, more: Partial<LetterSave> = {}): Promise<void> {
  const base = (await stored(letter.id))?.letter.revision
  expect(await save(store, letter, { ...more, base })).toEqual(saved)
}
async function stored(id: string): Promise<StoredLetter | undefined> {
  const found = await store.letters.load(id)
  return found.ok ? found.value : undefined
}
async function listed(): Promise<readonly string[]> {
  const list = await store.letters.list()
  return list.ok ? list.value.map(({ id }) => id) : []
}

describe.each(['device', 'memory'] as const)('the store on/in %s', (kind) => {
  beforeEach(async () => {
    now = Date.parse('2026-11-24T09:00:00Z')
    const host = testHost({ now: () => now })
    store = await openStore(kind === 'device' ? host : { ...host, indexedDB: undefined })
  })
  afterEach(() => store.close())

  it('says where the letters are', () => {
    expect(store.kind).toBe(kind)
    expect(store.because).toBe(kind === 'device' ? undefined : 'refused')
    expect(store.readOnly()).toBe(false)
  })

  it('gives back the letter and the history that were stored', async () => {
    const first = aLetter()
    const second = { ...going('Bokrijk')(first), revision: 1 }
    const history = undo(step(startHistory(first), second, { join: false }))
    await put({ ...first, revision: 2 }, { history })
    expect(await stored(first.id)).toEqual({ letter: { ...first, revision: 2 }, history })
  })

  it('answers that a letter is missing', async () => {
    const missing = { ok: false, why: 'missing' }
    expect(await store.letters.load('nergens')).toEqual(missing)
    expect(await store.letters.remove('nergens')).toEqual(missing)
    expect(await store.letters.restore('nergens')).toEqual(missing)
    expect(await store.letters.duplicate('nergens')).toEqual(missing)
  })

  it('lists the letters, last changed first', async () => {
    await put(aLetter({ id: 'a', changed: '2026-11-01T00:00:00.000Z' }))
    await put(aLetter({ id: 'b', changed: '2026-11-03T00:00:00.000Z' }))
    await put(aLetter({ id: 'c', changed: '2026-11-02T00:00:00.000Z' }))
    expect(await listed()).toEqual(['b', 'c', 'a'])
  })

  it('brings a deleted letter back with its history', async () => {
    const letter = aLetter()
    const history = step(startHistory(letter), { ...letter, revision: 1 }, { join: false })
    await put({ ...letter, revision: 1 }, { history })
    expect(await store.letters.remove(letter.id)).toEqual(saved)
    expect(await listed()).toEqual([])
    expect(await store.letters.trash()).toEqual({
      ok: true,
      value: [{ deleted: '2026-11-24T09:00:00.000Z', letter: { ...letter, revision: 1 } }],
    })
    expect(await store.letters.restore(letter.id)).toEqual(saved)
    expect((await stored(letter.id))?.history).toEqual(history)
    expect(await store.letters.trash()).toEqual({ ok: true, value: [] })
  })

  it('takes a letter out of the trash when it is written again', async () => {
    await put(aLetter())
    await store.letters.remove('uitstap-1')
    await put(aLetter({ revision: 1 }))
    expect(await store.letters.trash()).toEqual({ ok: true, value: [] })
    expect(await listed()).toEqual(['uitstap-1'])
  })

  it('makes a copy that is no sample, has a new id and its own history', async () => {
    await put(aLetter({ sample: true, revision: 7 }))
    const copy = await store.letters.duplicate('uitstap-1')
    const instant = '2026-11-24T09:00:00.000Z'
    const letter = { ...aLetter(), id: 'new-1', created: instant, changed: instant, revision: 0 }
    expect(copy).toEqual({ ok: true, value: letter })
    expect(await stored('new-1')).toEqual({ letter, history: startHistory(letter) })
    expect((await stored('uitstap-1'))?.letter.sample).toBe(true)
  })

  it('adds several letters at once, and keeps what they replace as a version', async () => {
    await put(aLetter())
    const added = [aLetter({ values: { waar: 'Zoo' }, revision: 3 }), aLetter({ id: 'b' })]
    expect(await store.letters.add(added)).toEqual(saved)
    expect((await stored('uitstap-1'))?.letter).toEqual(added[0])
    expect(await listed()).toHaveLength(2)
    const versions = await store.letters.versions('uitstap-1')
    expect(versions.ok && versions.value.map(({ letter }) => letter)).toEqual([aLetter()])
  })

  it('keeps versions, newest first, three of today', async () => {
    for (let revision = 0; revision < 5; revision += 1) {
      await put(aLetter({ revision: 10 }), { keep: aLetter({ revision }) })
      now += 60_000
    }
    const versions = await store.letters.versions('uitstap-1')
    expect(versions.ok && versions.value.map(({ letter }) => letter.revision)).toEqual([4, 3, 2])
  })

  it('keeps an earlier value as a version together with a save', async () => {
    await put(aLetter())
    const letter = aLetter({ revision: 1 })
    const history = startHistory(letter)
    const changes = stepChanges(undefined, history)
    await store.letters.save({ letter, history, changes, base: 0, keep: aLetter() })
    const versions = await store.letters.versions('uitstap-1')
    expect(versions.ok && versions.value).toEqual([{ kept: '2026-11-24T09:00:00.000Z', letter: aLetter() }])
  })

  it('keeps the school and the settings, and starts with standard ones', async () => {
    expect(await store.school.load()).toEqual({ ok: true, value: { school: {}, class: {}, letters: {} } })
    const logo = greyPicture
    await store.school.change((school) => ({ ...school, school: { naam: 'De Klimop' }, logo }))
    expect(await store.school.load()).toEqual({
      ok: true,
      value: { school: { naam: 'De Klimop' }, class: {}, letters: {}, logo },
    })
    await store.settings.change((settings) => ({ ...settings, languages: ['ti'], sampleShown: true }))
    expect(await store.settings.load()).toEqual({ ok: true, value: { languages: ['ti'], sampleShown: true } })
  })

  it('wipes everything', async () => {
    await put(aLetter())
    await put(aLetter({ id: 'b' }))
    await store.letters.remove('b')
    await put(aLetter(), { keep: aLetter() })
    await store.school.change((school) => ({ ...school, school: { naam: 'De Klimop' } }))
    expect(await store.erase()).toEqual(saved)
    expect(await listed()).toEqual([])
    expect(await store.letters.restore('b')).toEqual({ ok: false, why: 'missing' })
    expect(await store.letters.versions('uitstap-1')).toEqual({ ok: true, value: [] })
    expect(await store.school.load()).toEqual({ ok: true, value: { school: {}, class: {}, letters: {} } })
  })

  it('tells what changed, until one stops listening', async () => {
    const heard: Change[] = []
    const stop = store.watch((change) => heard.push(change))
    await put(aLetter())
    await store.letters.remove('uitstap-1')
    await store.school.change((school) => school)
    await store.settings.change((settings) => settings)
    await store.erase()
    stop()
    await put(aLetter())
    expect(heard).toEqual([
      { kind: 'letter', id: 'uitstap-1' },
      { kind: 'letters' },
      { kind: 'school' },
      { kind: 'settings' },
      { kind: 'erased' },
    ])
  })
})
