import { createStore, type StoreApi } from 'zustand/vanilla'
import { canRedo, canUndo } from '../model/history'
import type { Letter, LetterId } from '../model/letter'
import type { Store, StoreProblem, StoreResult } from '../store/store'
import type { Clock } from './session/clock'
import { type Desk, type DeskView, openDesk } from './session/desk'
import { change, redo, undo } from './session/draft'

/** The open letter, as one immutable value, and what one can do with it. */
export interface SessionState {
  readonly letter: Letter | undefined
  readonly saveState: 'saved' | 'saving' | 'failed' | 'read-only'
  /** Why the letter is not stored, or may not be written. */
  readonly why: StoreProblem | undefined
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** False while another tab writes this letter; this one then shows it live. */
  readonly writer: boolean

  /** Opens a stored letter. The letter that is open stays so when its last words cannot be stored. */
  readonly open: (id: LetterId) => Promise<StoreResult>
  /** Opens a letter that was never stored, and stores it. */
  readonly start: (letter: Letter) => Promise<StoreResult>
  /** Stores the last words and puts the letter away. False, and the letter stays, when they could not be stored. */
  readonly close: () => Promise<boolean>
  /** Changes the letter. Changes with the same `join` in quick succession become one step to undo. */
  readonly change: (update: (letter: Letter) => Letter, join?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Stores now, also after trouble. True when everything on the screen is stored. */
  readonly flush: () => Promise<boolean>
  /** Stores without waiting: the page may be going away. */
  readonly hurry: () => void
  /** Becomes the writer of a letter that another tab holds. False when that tab does not answer. */
  readonly takeOver: () => Promise<boolean>
}

export type Session = StoreApi<SessionState>

const emptyDesk = {
  letter: undefined,
  saveState: 'saved',
  why: undefined,
  canUndo: false,
  canRedo: false,
  writer: false,
} as const

/** The session of one tab: at most one letter is open in it. */
export function createSession({ store, clock }: { readonly store: Store; readonly clock: Clock }): Session {
  return createStore<SessionState>((set, get) => {
    let desk: Desk | undefined
    /** Opening and closing happen one after the other, however fast one clicks. */
    let moving: Promise<unknown> = Promise.resolve()

    function inTurn<T>(move: () => Promise<T>): Promise<T> {
      const moved = moving.then(move)
      moving = moved.catch(() => undefined) // a bug is the caller's to hear of; the next move still gets its turn
      return moved
    }
    async function lay(source: LetterId | Letter): Promise<StoreResult> {
      if (desk && desk.id === source) return await desk.ready
      if (!(await clear())) return { ok: false, why: get().why ?? 'failed' }
      const laid = openDesk({ store, clock, show: (view) => desk === laid && set(onScreen(view)) }, source)
      desk = laid
      const found = await laid.ready
      if (!found.ok) putAway()
      return found
    }
    async function clear(): Promise<boolean> {
      const stored = (await desk?.flush()) ?? true
      if (stored) putAway()
      return stored
    }
    function putAway(): void {
      desk?.clear()
      desk = undefined
      set(emptyDesk)
    }
    store.watch(({ kind }) => kind === 'erased' && putAway())

    return {
      ...emptyDesk,
      open: (id) => inTurn(() => lay(id)),
      start: (letter) => inTurn(() => lay(letter)),
      close: () => inTurn(clear),
      change: (update, join) => desk?.edit((draft) => change(draft, update, clock.now(), join)),
      undo: () => desk?.edit((draft) => undo(draft, clock.now())),
      redo: () => desk?.edit((draft) => redo(draft, clock.now())),
      flush: async () => (await desk?.flush()) ?? true,
      hurry: () => desk?.hurry(),
      takeOver: async () => (await desk?.takeOver()) ?? false,
    }
  })
}

function onScreen({ draft, save, writer, trouble }: DeskView): Partial<SessionState> {
  const failed = save.state === 'failed'
  const newer = trouble === 'newer' || (failed && save.why === 'newer')
  return {
    letter: draft.letter,
    saveState: failed && !newer ? 'failed' : writer && !newer ? save.state : 'read-only',
    why: newer ? 'newer' : failed ? save.why : trouble,
    canUndo: writer && canUndo(draft.history),
    canRedo: writer && canRedo(draft.history),
    writer,
  }
}
