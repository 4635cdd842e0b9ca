/**
 * What a value has been, oldest first, and which one stands now. Old values are kept whole: they share what did not
 * change, and nothing has to be computed to go back.
 */
export interface History<T> {
  /** Number of the oldest step kept. Numbers only grow, so a step keeps its place in the database. */
  readonly first: number
  readonly values: readonly T[]
  /** Number of the step that stands now. */
  readonly at: number
}

/** What has to be written to turn one stored history into the next: never more than what changed. */
export interface StepChanges<T> {
  readonly put: readonly { readonly at: number; readonly value: T }[]
  /** Numbers of the steps that are gone. */
  readonly drop: readonly number[]
}

/** How many times one can go back. */
export const undoDepth = 200

export function startHistory<T>(value: T, at = 0): History<T> {
  return { first: at, values: [value], at }
}

/** Number of the newest step. */
export function lastStep(history: History<unknown>): number {
  return history.first + history.values.length - 1
}

export function canUndo(history: History<unknown>): boolean {
  return history.at > history.first
}

export function canRedo(history: History<unknown>): boolean {
  return history.at < lastStep(history)
}

/** Adds a step after the present one; what was undone is gone. `join` replaces the present step instead. */
export function step<T>(history: History<T>, value: T, { join }: { readonly join: boolean }): History<T> {
  const at = join && history.at > history.first ? history.at : history.at + 1
  const values = [...history.values.slice(0, at - history.first), value]
  const surplus = Math.max(0, values.length - (undoDepth + 1))
  return { first: history.first + surplus, values: values.slice(surplus), at }
}

export function undo<T>(history: History<T>): History<T> {
  return canUndo(history) ? { ...history, at: history.at - 1 } : history
}

export function redo<T>(history: History<T>): History<T> {
  return canRedo(history) ? { ...history, at: history.at + 1 } : history
}

/** The value of a step, or undefined when it is not kept. */
export function valueAt<T>(history: History<T>, at: number): T | undefined {
  return history.values[at - history.first]
}

/** The rows that differ, told by identity: values are immutable. Without `before` nothing is stored yet. */
export function stepChanges<T>(before: History<T> | undefined, after: History<T>): StepChanges<T> {
  const put = after.values
    .map((value, index) => ({ at: after.first + index, value }))
    .filter(({ at, value }) => before === undefined || valueAt(before, at) !== value)
  const drop = (before?.values ?? [])
    .map((_, index) => (before?.first ?? 0) + index)
    .filter((at) => at < after.first || at > lastStep(after))
  return { put, drop }
}

/**
 * The history that stored rows still make. A hole or a missing present step costs the steps beyond it, never the
 * present value.
 */
export function historyOf<T>(rows: ReadonlyMap<number, T>, at: number, present: T): History<T> {
  if (!rows.has(at)) return startHistory(present, at)
  let first = at
  while (rows.has(first - 1)) first -= 1
  const values: T[] = []
  for (let number = first; ; number += 1) {
    const value = rows.get(number)
    if (value === undefined) break
    values.push(value)
  }
  return { first, values, at }
}
