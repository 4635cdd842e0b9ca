import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBack } from '../../src/model/workspace-change'
import { openStore } from '../../src/store/open'
import { testHost } from '../support/host'
import { aLetter, going } from '../support/letters'
import { anyWorkspace, byId } from '../support/workspace'

const done = { ok: true, value: undefined }

describe.each(['device', 'memory'] as const)('F22: a backup on/in %s', (kind) => {
  const host = () => (kind === 'device' ? testHost() : testHost({ indexedDB: undefined }))

  it('holds everything: after a wipe it brings all of it back', async () => {
    const store = await openStore(host())
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async (workspace) => {
        expect(await store.bringBack(workspace)).toEqual(done)
        const backup = await store.backup()
        expect(await store.erase()).toEqual(done)
        expect(await store.backup()).toMatchObject({ value: { letters: [], corrections: [], languages: [] } })
        expect(backup.ok && (await store.bringBack(backup.value))).toEqual(done)
        const again = await store.backup()
        expect(again.ok && byId(again.value)).toEqual(byId(workspace))
        await store.erase()
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('can be taken back: everything stands as it stood, what came is in the trash', async () => {
    const store = await openStore(host())
    await fc.assert(
      fc.asyncProperty(anyWorkspace, anyWorkspace, async (here, brought) => {
        await store.bringBack(here)
        const before = await store.backup()
        await store.bringBack(brought)
        const after = await store.backup()
        if (!before.ok || !after.ok) throw new Error('unreadable')
        expect(await store.apply(changeBack(before.value, after.value))).toEqual(done)
        const again = await store.backup()
        expect(again.ok && byId(again.value)).toEqual(byId(before.value))
        const stood = new Set(before.value.letters.map(({ id }) => id))
        const trash = await store.letters.trash()
        const thrown = trash.ok ? trash.value.map(({ letter }) => letter.id) : []
        expect(new Set(thrown)).toEqual(
          new Set(brought.letters.flatMap(({ id }) => (stood.has(id) ? [] : id))),
        )
        await store.erase()
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('never takes newer words away: they stand, and the older ones are a version', async () => {
    const store = await openStore(host())
    const old = aLetter()
    const young = { ...going('Zoo')(old), changed: '2026-11-24T10:00:00.000Z', revision: 4 }
    await store.letters.add([young])
    const workspace = {
      letters: [old],
      corrections: [],
      classes: [],
      packs: [],
      printed: [],
      school: { school: {}, class: {}, letters: {} },
      languages: [],
    }
    expect(await store.bringBack(workspace)).toEqual(done)
    expect(await store.letters.list()).toEqual({ ok: true, value: [young] })
    expect(await store.letters.versions(old.id)).toMatchObject({ value: [{ letter: old }] })
  })

  it('brings newer words in, and the words they replace are a version', async () => {
    const store = await openStore(host())
    const old = aLetter({ revision: 9 })
    const young = { ...going('Zoo')(old), changed: '2026-11-24T10:00:00.000Z', revision: 2 }
    await store.letters.add([old])
    const workspace = {
      letters: [young],
      corrections: [],
      classes: [],
      packs: [],
      printed: [],
      school: { school: {}, class: {}, letters: {} },
      languages: [],
    }
    expect(await store.bringBack(workspace)).toEqual(done)
    expect(await store.letters.list()).toEqual({ ok: true, value: [{ ...young, revision: 10 }] })
    expect(await store.letters.versions(old.id)).toMatchObject({ value: [{ letter: old }] })
  })
})
