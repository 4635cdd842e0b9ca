import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoreProblem, StoreResult } from '../../../../src/store/store'
import { autosave, type SaveState } from '../../../../src/ui/session/autosave'
import { handClock } from '../../../support/clock'

const done: StoreResult = { ok: true, value: undefined }
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** An autosave whose writes end when, and how, the test says. */
function desk() {
  const clock = handClock()
  const states: SaveState[] = []
  const writes: {
    readonly words: number
    readonly end: (result: StoreResult) => void
  }[] = []
  let words = 0
  const saving = autosave({
    clock,
    onState: (state) => states.push(state),
    write: () => new Promise((end) => writes.push({ words, end })),
  })
  const change = () => {
    words += 1
    saving.changed()
  }
  const end = async (result: StoreResult = done, which = writes.length - 1) => {
    writes[which]?.end(result)
    await settled()
  }
  const pass = async (milliseconds: number) => {
    clock.pass(milliseconds)
    await settled()
  }
  const fail = (why: StoreProblem) => end({ ok: false, why })
  return { clock, saving, states, writes, change, end, fail, pass, state: () => states.at(-1) }
}

describe('saving by itself', () => {
  it('writes a change 300 ms after it was made, not sooner', async () => {
    const { change, pass, writes } = desk()
    change()
    await pass(299)
    expect(writes).toHaveLength(0)
    await pass(1)
    expect(writes).toHaveLength(1)
  })

  it('does not wait for the typing to pause', async () => {
    const { change, pass, writes } = desk()
    for (let key = 0; key < 10; key += 1) {
      change()
      await pass(50)
    }
    expect(writes.map(({ words }) => words)).toEqual([6])
  })

  it('says "saved" only when the write is complete', async () => {
    const { change, pass, end, state } = desk()
    change()
    await pass(300)
    expect(state()).toEqual({ state: 'saving' })
    await end()
    expect(state()).toEqual({ state: 'saved' })
  })

  it('writes what was typed during a write after it, never beside it', async () => {
    const { change, pass, end, writes, state } = desk()
    change()
    await pass(300)
    change()
    await pass(300)
    expect(writes).toHaveLength(1)
    await end()
    expect([state(), writes.length]).toEqual([{ state: 'saving' }, 2])
    await end()
    expect(state()).toEqual({ state: 'saved' })
  })

  it('writes at once when it is asked to, and tells when all is stored', async () => {
    const { change, saving, end, writes } = desk()
    change()
    const flushed = saving.flush()
    await settled()
    expect(writes).toHaveLength(1)
    await end()
    expect(await flushed).toBe(true)
    expect(await saving.flush()).toBe(true)
    expect(writes).toHaveLength(1)
  })

  it('stores also what is typed while it is asked to', async () => {
    const { change, saving, end, writes } = desk()
    change()
    const flushed = saving.flush()
    await settled()
    change()
    await end()
    await end()
    expect([await flushed, writes.map(({ words }) => words)]).toEqual([true, [1, 2]])
  })

  it('hides no bug, and still tries again: the words are worth more', async () => {
    const clock = handClock()
    const states: SaveState[] = []
    let broken = true
    const write = async (): Promise<StoreResult> => {
      if (broken) throw new TypeError('a bug of ours')
      return done
    }
    const saving = autosave({ clock, write, onState: (state) => states.push(state) })
    saving.changed()
    await expect(saving.flush()).rejects.toThrow('a bug of ours')
    expect(states.at(-1)).toEqual({ state: 'failed', why: 'failed' })
    broken = false
    clock.pass(1_000)
    await settled()
    expect(states.at(-1)).toEqual({ state: 'saved' })
  })

  it('tells when not everything could be stored', async () => {
    const { change, saving, fail } = desk()
    change()
    const flushed = saving.flush()
    await settled()
    await fail('full')
    expect(await flushed).toBe(false)
    expect(saving.pending()).toBe(true)
  })

  it('tries again after 1, 2, 4 … and never more than 30 seconds', async () => {
    const { change, pass, fail, writes, clock } = desk()
    change()
    await pass(300)
    const waits: number[] = []
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      await fail('full')
      const failed = clock.now()
      while (writes.length === attempt) await pass(500)
      waits.push((clock.now() - failed) / 1_000)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30])
  })

  it('is patient while it fails: typing does not hurry the next attempt, asking does', async () => {
    const { change, pass, fail, end, saving, writes, state } = desk()
    change()
    await pass(300)
    await fail('full')
    expect(state()).toEqual({ state: 'failed', why: 'full' })
    change()
    await pass(900)
    expect([writes.length, state()]).toEqual([1, { state: 'failed', why: 'full' }])
    const flushed = saving.flush()
    await settled()
    expect(writes).toHaveLength(2)
    await end()
    expect([await flushed, state()]).toEqual([true, { state: 'saved' }])
  })

  it('writes what was typed while it tried again', async () => {
    const { change, pass, fail, end, writes, state } = desk()
    change()
    await pass(300)
    await fail('full')
    await pass(1_000)
    change()
    await end()
    expect(state()).toEqual({ state: 'saving' })
    await pass(300)
    await end()
    expect([state(), writes.at(-1)?.words]).toEqual([{ state: 'saved' }, 2])
  })

  it('starts afresh after it recovered', async () => {
    const { change, pass, fail, end, writes } = desk()
    change()
    await pass(300)
    await fail('failed')
    await pass(1_000)
    await end()
    change()
    await pass(300)
    expect(writes).toHaveLength(3)
  })

  it('does not wait for the write before it when the page may be going away', async () => {
    const { change, pass, saving, end, writes, state } = desk()
    change()
    await pass(300)
    change()
    saving.hurry()
    expect(writes.map(({ words }) => words)).toEqual([1, 2])
    await end(done, 0)
    expect(state()).toEqual({ state: 'saving' })
    await end(done, 1)
    expect(state()).toEqual({ state: 'saved' })
    saving.hurry()
    expect(writes).toHaveLength(2)
  })

  it('never writes again once a newer app has the database', async () => {
    const { change, pass, fail, writes, state, clock } = desk()
    change()
    await pass(300)
    await fail('newer')
    expect([state(), clock.planned()]).toEqual([{ state: 'failed', why: 'newer' }, 0])
    change()
    await pass(100_000)
    expect(writes).toHaveLength(1)
  })

  it('writes and says nothing more after it was stopped', async () => {
    const { change, pass, end, saving, states, writes } = desk()
    change()
    await pass(300)
    const said = states.length
    saving.stop()
    await end()
    change()
    await pass(10_000)
    saving.hurry()
    expect([writes.length, states.length]).toEqual([1, said])
  })
})

type Act = 'change' | 'pass' | 'flush' | 'hurry' | 'end' | 'fail'
const acts = fc.array(
  fc.constantFrom<Act>('change', 'change', 'pass', 'flush', 'hurry', 'end', 'end', 'fail'),
  { maxLength: 40 },
)

describe('whatever happens, saving', () => {
  it('never says "saved" while the last words are not stored, and stores them in the end', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (played) => {
        const { change, pass, saving, writes, end, state } = desk()
        let typed = 0
        let ended = 0
        let stored = 0
        /** The database answers in the order in which it was asked. */
        const answer = async (well: boolean) => {
          const write = writes[ended]
          if (!write) return
          if (well) stored = Math.max(stored, write.words)
          ended += 1
          await end(well ? done : { ok: false, why: 'full' }, ended - 1)
        }
        for (const act of played) {
          if (act === 'change') {
            change()
            typed += 1
          }
          if (act === 'pass') await pass(400)
          if (act === 'flush') void saving.flush()
          if (act === 'hurry') saving.hurry()
          if (act === 'end' || act === 'fail') await answer(act === 'end')
          await settled()
          if (state()?.state === 'saved') expect(stored).toBe(typed)
        }
        while (saving.pending()) {
          await pass(30_000)
          await answer(true)
        }
        expect(stored).toBe(typed)
      }),
    )
  })
})
