import { describe, expect, it } from 'vitest'
import { openStore } from '../../../src/store/open'
import { testHost } from '../../support/host'
import { aLetter, going } from '../../support/letters'
import { openTab } from '../../support/sessions'
import { save } from '../../support/stored'
import { until } from '../../support/until'

const done = { ok: true, value: undefined }
const place = (letter: ReturnType<typeof aLetter> | undefined) => letter?.values['waar']

describe('the open letter', () => {
  it('is nothing at first', async () => {
    const { now } = await openTab()
    expect(now()).toMatchObject({ letter: undefined, saveState: 'saved', canUndo: false, canRedo: false })
    expect(await now().flush()).toBe(true)
    expect(await now().close()).toBe(true)
  })

  it('is stored as soon as it is started', async () => {
    const host = testHost()
    const { now } = await openTab(host)
    expect(await now().start(aLetter())).toEqual(done)
    expect(now()).toMatchObject({ letter: aLetter(), saveState: 'saved', writer: true, canUndo: false })
    const other = await openStore(host)
    expect(await other.letters.list()).toMatchObject({ value: [aLetter()] })
  })

  it('that does not exist is told so, and nothing is open until it does', async () => {
    const { now, store } = await openTab()
    expect(await now().open('uitstap-1')).toEqual({ ok: false, why: 'missing' })
    expect(now().letter).toBeUndefined()
    await store.letters.add([aLetter()])
    expect(await now().open('uitstap-1')).toEqual(done)
  })

  it('is stored 300 ms after a change, and undo and redo survive closing the browser', async () => {
    const host = testHost()
    const first = await openTab(host)
    await first.now().start(aLetter())
    for (const one of ['Zoo', 'Zee', 'Bos']) first.now().change(going(one))
    first.now().undo()
    expect(first.now()).toMatchObject({ saveState: 'saving', canUndo: true, canRedo: true })
    first.clock.pass(300)
    await until(() => first.now().saveState === 'saved')
    first.crash()

    const { now } = await openTab(host)
    await now().open('uitstap-1')
    expect([place(now().letter), now().canUndo, now().canRedo]).toEqual(['Zee', true, true])
    now().redo()
    expect(place(now().letter)).toBe('Bos')
    now().undo()
    now().undo()
    now().undo()
    expect([place(now().letter), now().canUndo]).toEqual(['Plopsaland', false])
  })

  it('stays as it is when it is opened again', async () => {
    const { now, store } = await openTab()
    await now().start(aLetter())
    now().change(going('Zoo'))
    expect(await now().open('uitstap-1')).toEqual(done)
    expect([place(now().letter), now().canUndo, store.asked.length]).toEqual(['Zoo', true, 1])
  })

  it('is stored before it makes place for another one', async () => {
    const host = testHost()
    const { now, store } = await openTab(host)
    await now().start(aLetter({ id: 'b' }))
    await now().start(aLetter())
    now().change(going('Zoo'))
    await now().open('b')
    expect(now()).toMatchObject({ letter: { id: 'b' }, canUndo: false, saveState: 'saved' })
    const found = await store.letters.load('uitstap-1')
    expect(found.ok && place(found.value.letter)).toBe('Zoo')
  })

  it('shows what is put in its place here, for example from a backup', async () => {
    const { now, store } = await openTab()
    await now().start(aLetter())
    await store.letters.add([aLetter({ values: { waar: 'uit een bestand' } })])
    await until(() => place(now().letter) === 'uit een bestand')
    now().change(going('Zoo'))
    expect(await now().flush()).toBe(true)
    expect(await store.letters.versions('uitstap-1')).toMatchObject({ value: [{ letter: aLetter() }] })
  })

  it('that is wiped while it opens leaves the way free for the next one', async () => {
    const { now, store } = await openTab()
    await store.letters.add([aLetter()])
    const opening = now().open('uitstap-1')
    await store.erase()
    await opening
    expect(await now().start(aLetter({ id: 'b' }))).toEqual(done)
    expect(now().letter?.id).toBe('b')
  })

  it('is the last one asked for, however fast one clicks', async () => {
    const { now, store } = await openTab()
    await store.letters.add([aLetter({ id: 'a' }), aLetter({ id: 'b' }), aLetter({ id: 'c' })])
    await Promise.all(['a', 'b', 'c', 'a', 'b'].map((id) => now().open(id)))
    expect(now()).toMatchObject({ letter: { id: 'b' }, writer: true })
    const second = await store.letters.load('b')
    expect(second.ok).toBe(true)
  })

  it('is not changed by what changes nothing', async () => {
    const { now, store, clock } = await openTab()
    await now().start(aLetter())
    now().change((letter) => letter)
    now().undo()
    clock.pass(10_000)
    expect([now().saveState, store.asked.length]).toEqual(['saved', 1])
  })
})

describe('a letter that cannot be stored', () => {
  it('keeps its words on the screen, tries again, and recovers', async () => {
    const { now, store, clock } = await openTab()
    await now().start(aLetter())
    store.fail('full')
    now().change(going('Zoo'))
    clock.pass(300)
    await until(() => now().saveState === 'failed')
    expect(now()).toMatchObject({
      why: 'full',
      letter: { values: { waar: 'Zoo' } },
      canUndo: true,
      writer: true,
    })
    now().change(going('Zee'))
    expect(now()).toMatchObject({ saveState: 'failed', letter: { values: { waar: 'Zee' } } })
    store.fail(undefined)
    clock.pass(1_000)
    await until(() => now().saveState === 'saved')
    const found = await store.letters.load('uitstap-1')
    expect(found.ok && [place(found.value.letter), found.value.history.values.length]).toEqual(['Zee', 3])
    expect(now().why).toBeUndefined()
    expect(await store.letters.versions('uitstap-1')).toEqual({ ok: true, value: [] })
  })

  it('is not put away: neither by closing it nor by opening another one', async () => {
    const { now, store } = await openTab()
    await store.letters.add([aLetter({ id: 'b' })])
    await now().start(aLetter())
    store.fail('full')
    now().change(going('Zoo'))
    expect(await now().close()).toBe(false)
    expect(await now().open('b')).toEqual({ ok: false, why: 'full' })
    expect(now()).toMatchObject({ letter: { values: { waar: 'Zoo' } }, saveState: 'failed' })
    store.fail(undefined)
    expect(await now().flush()).toBe(true)
    expect(await now().open('b')).toEqual(done)
  })

  it('can be started all the same', async () => {
    const { now, store } = await openTab()
    store.fail('full')
    expect(await now().start(aLetter())).toEqual(done)
    expect(now()).toMatchObject({ letter: aLetter(), saveState: 'failed', why: 'full' })
  })
})

describe('the versions of a letter', () => {
  it('are kept as it was opened, and then every quarter of an hour of work', async () => {
    const host = testHost()
    const first = await openTab(host)
    await first.now().start(aLetter())
    first.crash()
    const { now, store, clock } = await openTab(host)
    await now().open('uitstap-1')
    for (let minute = 0; minute < 32; minute += 1) {
      now().change(going(`minuut ${minute}`))
      await now().flush()
      clock.pass(60_000)
    }
    expect(store.asked.flatMap(({ keep }) => (keep ? [place(keep)] : []))).toEqual([
      'Plopsaland',
      'minuut 14',
      'minuut 29',
    ])
  })

  it('come back as a change that can be undone', async () => {
    const { now, store } = await openTab()
    await now().start(aLetter())
    const old = aLetter({ values: { waar: 'Vroeger' } })
    await save(store, aLetter(), { base: 0, keep: old })
    const versions = await store.letters.versions('uitstap-1')
    const version = versions.ok ? versions.value[0]?.letter : undefined
    now().change((letter) => version ?? letter)
    expect(place(now().letter)).toBe('Vroeger')
    now().undo()
    expect(place(now().letter)).toBe('Plopsaland')
  })
})
