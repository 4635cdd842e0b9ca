import { describe, expect, it } from 'vitest'
import type { StoreHost } from '../../../../src/store/open'
import { testHost } from '../../../support/host'
import { aLetter, going } from '../../../support/letters'
import { openTab, type TestTab } from '../../../support/sessions'
import { until } from '../../../support/until'

const done = { ok: true, value: undefined }
const place = ({ now }: TestTab) => now().letter?.values['waar']

/** One letter in two tabs: the first writes it, the second shows it. */
async function twoTabs(host: StoreHost = testHost()): Promise<{ writer: TestTab; reader: TestTab }> {
  const writer = await openTab(host)
  await writer.now().start(aLetter())
  const reader = await openTab(host)
  expect(await reader.now().open('uitstap-1')).toEqual(done)
  return { writer, reader }
}

describe('one letter in two tabs', () => {
  it('is written by one and shown live by the other', async () => {
    const { writer, reader } = await twoTabs()
    expect(writer.now()).toMatchObject({ writer: true, saveState: 'saved' })
    expect(reader.now()).toMatchObject({ writer: false, saveState: 'read-only', why: undefined })
    writer.now().change(going('Zoo'))
    writer.clock.pass(300)
    await until(() => place(reader) === 'Zoo')
    expect(reader.now()).toMatchObject({ saveState: 'read-only', canUndo: false, canRedo: false })
  })

  it('cannot be changed by the one that only shows it', async () => {
    const { writer, reader } = await twoTabs()
    reader.now().change(going('Zee'))
    reader.now().undo()
    expect(await reader.now().flush()).toBe(true)
    expect([place(reader), place(writer), reader.store.asked]).toEqual(['Plopsaland', 'Plopsaland', []])
  })

  it.each(['closed', 'crashed'] as const)(
    'goes over to the other when the writer is %s, with its undo',
    async (end) => {
      const { writer, reader } = await twoTabs()
      writer.now().change(going('Zoo'))
      await writer.now().flush()
      if (end === 'closed') await writer.now().close()
      else writer.crash()
      await until(() => reader.now().writer)
      expect(reader.now()).toMatchObject({
        saveState: 'saved',
        letter: { values: { waar: 'Zoo' } },
        canUndo: true,
      })
      reader.now().change(going('Zee'))
      expect(await reader.now().flush()).toBe(true)
    },
  )

  it('is handed over when the other asks for it, last words included', async () => {
    const { writer, reader } = await twoTabs()
    writer.now().change(going('laatste woord'))
    expect(await reader.now().takeOver()).toBe(true)
    expect(place(reader)).toBe('laatste woord')
    await until(() => writer.now().saveState === 'read-only')
    reader.now().change(going('Zee'))
    await reader.now().flush()
    await until(() => place(writer) === 'Zee')
    expect(writer.now().writer).toBe(false)
  })

  it('can go back and forth between the tabs', async () => {
    const { writer: one, reader: two } = await twoTabs()
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await two.now().takeOver()).toBe(true)
      two.now().change(going(`twee ${turn}`))
      expect(await one.now().takeOver()).toBe(true)
      expect(place(one)).toBe(`twee ${turn}`)
      one.now().change(going(`een ${turn}`))
    }
    expect(await one.now().flush()).toBe(true)
    expect(one.now().canUndo).toBe(true)
  })

  it('is handed over by a tab that is asked while it still gets ready to write', async () => {
    const { writer, reader } = await twoTabs()
    const release = reader.store.holdUp('load')
    await writer.now().close()
    const back = writer.now().open('uitstap-1') // the other tab has the letter by now, and reads it
    await until(() => writer.now().letter !== undefined)
    const taken = writer.now().takeOver()
    release()
    expect(await taken).toBe(true)
    expect(await back).toEqual(done)
  })

  it('stays with a tab that does not answer until that tab is closed, and the teacher hears so', async () => {
    const { writer, reader } = await twoTabs()
    writer.store.holdUp('save') // as a tab that hangs in the middle of a save
    writer.now().change(going('Zoo'))
    const taken = reader.now().takeOver()
    await until(() => writer.store.asked.length === 2)
    reader.clock.pass(1_000)
    expect(await taken).toBe(false)
    expect([reader.now().writer, writer.now().writer]).toEqual([false, true])
    writer.crash()
    await until(() => reader.now().writer)
    expect(await reader.now().takeOver()).toBe(true)
  })

  it('keeps what is written over as a version, where a browser without locks lets both tabs write', async () => {
    const host = testHost({ locks: undefined })
    const { writer: one, reader: two } = await twoTabs(host)
    expect([one.now().writer, two.now().writer]).toEqual([true, true])
    one.now().change(going('een'))
    two.now().change(going('twee'))
    expect(await one.now().flush()).toBe(true)
    expect(await two.now().flush()).toBe(true)
    await until(() => place(one) === 'twee')
    const versions = await one.store.letters.versions('uitstap-1')
    expect(versions.ok && versions.value.map(({ letter }) => letter.values['waar'])).toContain('een')
  })

  it('is put away everywhere when all is wiped, and never comes back by itself', async () => {
    const { writer, reader } = await twoTabs()
    writer.now().change(going('nog niet bewaard'))
    await reader.store.erase()
    await until(() => writer.now().letter === undefined)
    expect(reader.now().letter).toBeUndefined()
    writer.clock.pass(60_000)
    expect(await reader.store.letters.list()).toEqual({ ok: true, value: [] })
  })

  it('that the other tab deletes stays on the screen of the writer, and comes back with its next word', async () => {
    const { writer, reader } = await twoTabs()
    await reader.now().close()
    await reader.store.letters.remove('uitstap-1')
    writer.now().change(going('toch verder'))
    expect(await writer.now().flush()).toBe(true)
    expect(await reader.store.letters.list()).toMatchObject({ value: [{ values: { waar: 'toch verder' } }] })
    expect(await reader.store.letters.trash()).toEqual({ ok: true, value: [] })
    expect(writer.now().canUndo).toBe(true)
  })

  it('that is deleted elsewhere stays on the screen of a tab that only shows it', async () => {
    const { writer, reader } = await twoTabs()
    await writer.store.letters.remove('uitstap-1')
    await until(() => reader.now().why === 'missing')
    expect(reader.now()).toMatchObject({ letter: aLetter(), saveState: 'read-only' })
  })
})
