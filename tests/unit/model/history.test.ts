import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canRedo,
  canUndo,
  type History,
  historyOf,
  lastStep,
  redo,
  startHistory,
  step,
  stepChanges,
  undo,
  undoDepth,
  valueAt,
} from '../../../src/model/history'

interface Value {
  readonly number: number
}
type Act = 'step' | 'join' | 'undo' | 'redo'

const acts = fc.array(fc.constantFrom<Act>('step', 'step', 'join', 'undo', 'undo', 'redo'), {
  maxLength: 300,
})

let counter = 0
function perform(history: History<Value>, act: Act): History<Value> {
  if (act === 'undo') return undo(history)
  if (act === 'redo') return redo(history)
  counter += 1
  return step(history, { number: counter }, { join: act === 'join' })
}
const play = (history: History<Value>, played: readonly Act[]) => played.reduce(perform, history)
const present = (history: History<Value>) => valueAt(history, history.at)
const start = () => startHistory<Value>({ number: 0 })

describe('the history of a letter', () => {
  it('goes back and forth through the same values', () => {
    const history = play(start(), ['step', 'step', 'step'])
    const back = undo(undo(history))
    expect(present(redo(redo(back)))).toBe(present(history))
    expect(canRedo(redo(redo(back)))).toBe(false)
  })

  it('forgets what was undone once something new is written', () => {
    const history = play(start(), ['step', 'step', 'undo', 'step'])
    expect(canRedo(history)).toBe(false)
    expect(history.values).toHaveLength(3)
  })

  it('joins typing into one step, but never into the value that was opened', () => {
    expect(play(start(), ['join', 'join', 'join']).values).toHaveLength(2)
  })

  it(`goes back ${undoDepth} times and no further`, () => {
    let history = play(
      start(),
      Array.from({ length: undoDepth + 50 }, () => 'step' as const),
    )
    let times = 0
    while (canUndo(history)) {
      history = undo(history)
      times += 1
    }
    expect(times).toBe(undoDepth)
  })

  it('always stands on a value that it keeps', () => {
    fc.assert(
      fc.property(acts, (played) => {
        const history = play(start(), played)
        expect(history.at).toBeGreaterThanOrEqual(history.first)
        expect(history.at).toBeLessThanOrEqual(lastStep(history))
        expect(history.values.length).toBeLessThanOrEqual(undoDepth + 1)
      }),
    )
  })
})

describe('the stored steps of a history', () => {
  it('become the next history when only the changes are written', () => {
    fc.assert(
      fc.property(acts, acts, (first, then) => {
        const before = play(start(), first)
        const after = play(before, then)
        const rows = new Map(before.values.map((value, index) => [before.first + index, value]))
        const { put, drop } = stepChanges(before, after)
        for (const { at, value } of put) rows.set(at, value)
        for (const at of drop) rows.delete(at)
        expect(historyOf(rows, after.at, { number: -1 })).toEqual(after)
        expect(rows.size).toBe(after.values.length)
      }),
    )
  })

  it('are one row per step: a change never writes the others again', () => {
    fc.assert(
      fc.property(acts, fc.constantFrom<Act>('step', 'join'), (played, act) => {
        const before = play(start(), played)
        expect(stepChanges(before, perform(before, act)).put).toHaveLength(1)
      }),
    )
  })

  it('need no writing at all to go back', () => {
    const before = play(start(), ['step', 'step'])
    expect(stepChanges(before, undo(before))).toEqual({ put: [], drop: [] })
  })

  it('are written whole when nothing is stored yet', () => {
    const history = play(start(), ['step', 'step'])
    expect(stepChanges(undefined, history).put).toHaveLength(3)
  })

  it('still make a history with a hole in them: the steps beyond the hole are lost, the present is not', () => {
    const rows = new Map([0, 1, 3, 4, 5, 7].map((number) => [number, { number }]))
    const history = historyOf(rows, 4, { number: 4 })
    expect(history).toEqual({ first: 3, values: [{ number: 3 }, { number: 4 }, { number: 5 }], at: 4 })
  })

  it('give way to the present letter when its own step is gone', () => {
    const rows = new Map([[1, { number: 1 }]])
    expect(historyOf(rows, 2, { number: 2 })).toEqual({ first: 2, values: [{ number: 2 }], at: 2 })
  })
})
