import { startHistory, stepChanges } from '../../src/model/history'
import type { Letter } from '../../src/model/letter'
import type { LetterSave, Store, StoreResult } from '../../src/store/store'
import { aLetter } from './letters'

/** Stores a letter, with a history of its own unless one is given. */
export function save(
  store: Store,
  letter: Letter = aLetter(),
  more: Partial<Pick<LetterSave, 'base' | 'keep' | 'history'>> = {},
): Promise<StoreResult> {
  const { base, keep, history = startHistory(letter) } = more
  return store.letters.save({ letter, history, changes: stepChanges(undefined, history), base, keep })
}
