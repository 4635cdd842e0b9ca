import type { History } from '../../model/history'
import * as history from '../../model/history'
import type { Letter } from '../../model/letter'
import type { StoredLetter } from '../../store/store'

/** Changes under one name within this time (milliseconds) are undone together. */
const joinWithin = 500

/** The words on the screen and how they came about. Immutable: every act of the teacher makes a new one. */
export interface Draft extends StoredLetter {
  readonly lastChange?: { readonly join: string; readonly when: number } | undefined
}

export function freshDraft(letter: Letter): Draft {
  return { letter, history: history.startHistory(letter) }
}

/**
 * The draft after a change; the same draft when nothing changed.
 * @param now milliseconds since 1970.
 * @param join name of the field that is being typed in.
 */
export function change(draft: Draft, update: (letter: Letter) => Letter, now: number, join?: string): Draft {
  const updated = update(draft.letter)
  if (updated === draft.letter) return draft
  const letter = stamped(draft.letter, updated, now)
  const { lastChange } = draft
  const joined =
    join !== undefined && lastChange?.join === join && Math.abs(now - lastChange.when) <= joinWithin
  return {
    letter,
    history: history.step(draft.history, letter, { join: joined }),
    lastChange: join === undefined ? undefined : { join, when: now },
  }
}

export function undo(draft: Draft, now: number): Draft {
  return standAt(draft, history.undo(draft.history), now)
}

export function redo(draft: Draft, now: number): Draft {
  return standAt(draft, history.redo(draft.history), now)
}

function standAt(draft: Draft, moved: History<Letter>, now: number): Draft {
  const value = history.valueAt(moved, moved.at)
  if (moved === draft.history || value === undefined) return draft
  return { letter: stamped(draft.letter, value, now), history: moved }
}

/** Going back is a change too: the revision only grows, so that other tabs see which value is newer. */
function stamped(before: Letter, after: Letter, now: number): Letter {
  return { ...after, id: before.id, changed: new Date(now).toISOString(), revision: before.revision + 1 }
}
