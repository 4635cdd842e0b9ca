import type { LetterSave, Store, StoreProblem } from '../../src/store/store'

/** A real store whose work can be made to fail, or held up, by the test. */
export interface BrittleStore extends Store {
  /** From now on every save fails so; undefined heals it. */
  readonly fail: (why: StoreProblem | undefined) => void
  /** Holds up every save, or every reading of a letter, until the function returned is called. */
  readonly holdUp: (work: 'save' | 'load') => () => void
  /** The saves that were asked for. */
  readonly asked: readonly LetterSave[]
}

export function brittle(store: Store): BrittleStore {
  const asked: LetterSave[] = []
  const gates = new Map<'save' | 'load', Promise<void>>()
  let why: StoreProblem | undefined
  return {
    ...store,
    asked,
    fail: (problem) => {
      why = problem
    },
    holdUp: (work) => {
      let release = () => {}
      const gate = new Promise<void>((resolve) => {
        release = resolve
      })
      gates.set(work, gate)
      return () => release()
    },
    letters: {
      ...store.letters,
      load: async (id) => {
        await gates.get('load')
        return await store.letters.load(id)
      },
      save: async (save) => {
        asked.push(save)
        await gates.get('save')
        return why === undefined ? await store.letters.save(save) : { ok: false, why }
      },
    },
  }
}
