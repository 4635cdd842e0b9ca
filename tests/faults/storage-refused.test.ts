import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open'
import { createSession } from '../../src/ui/session'
import { handClock } from '../support/clock'
import { testHost } from '../support/host'
import { aLetter, going } from '../support/letters'

/** A browser that names its database but never opens it. */
function refusing(name: string): IDBFactory {
  const refuse = () => {
    throw new DOMException('not here', name)
  }
  return { open: refuse, deleteDatabase: refuse, cmp: () => 0, databases: async () => refuse() }
}

it.each([
  ['has no database', undefined, 'refused'],
  ['blocks it by policy', refusing('SecurityError'), 'refused'],
  ['blocks it in a private window', refusing('InvalidStateError'), 'failed'],
  ['finds its files damaged', refusing('UnknownError'), 'failed'],
] as const)(
  'F15: a browser that %s lets one write, undo and print, and says so',
  async (_, indexedDB, because) => {
    const store = await openStore(testHost({ indexedDB }))
    expect([store.kind, store.because, store.readOnly()]).toEqual(['memory', because, false])
    const session = createSession({ store, clock: handClock() })
    const now = () => session.getState()
    expect(await now().start(aLetter())).toEqual({ ok: true, value: undefined })
    now().change(going('Zoo'))
    expect(await now().flush()).toBe(true)
    expect(now()).toMatchObject({ saveState: 'saved', writer: true, canUndo: true })
    await now().close()
    await now().open('uitstap-1')
    expect(now()).toMatchObject({ letter: { values: { waar: 'Zoo' } }, canUndo: true })
  },
)
