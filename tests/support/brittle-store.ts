import type { LetterSave, Store, StoreProblem } from '../../src/store/store'

/** A real store whose saving can be made to fail, or held up, by the test. */
export interface BrittleStore extends Store {
  /** From now on every save fails so; undefined heals it. */
  readonly fail: (why: StoreProblem | undefined) => void
  /** Holds every save up until the function returned is called. */
  readonly holdUp: () => () => void
  /** The saves that were asked for. */
  readonly asked: readonly LetterSave[]
}

export function brittle(store: Store): BrittleStore {
  const asked: LetterSave[] = []
  let why: StoreProblem | undefined
  let open: Promise<void> = Promise.resolve()
  return {
    ...store,
    asked,
    fail: (problem) => {
      why = problem
    },
    holdUp: () => {
      let release = () => {}
      open = new Promise((resolve) => {
        release = resolve
      })
      return () => release()
    },
    letters: {
      ...store.letters,
      save: async (save) => {
        asked.push(save)
        await open
        return why === undefined ? await store.letters.save(save) : { ok: false, why }
      },
    },
  }
}
