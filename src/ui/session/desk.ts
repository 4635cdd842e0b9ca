import type { Letter, LetterId } from '../../model/letter'
import type { Change, Store, StoreProblem, StoreResult } from '../../store/store'
import { type Autosave, autosave, type SaveState } from './autosave'
import type { Clock } from './clock'
import { type Draft, freshDraft } from './draft'
import { openLedger } from './ledger'
import { reachForPen } from './pen'

/** What the screen knows of the letter on the desk. */
export interface DeskView {
  readonly draft: Draft
  readonly save: SaveState
  /** False while another tab writes this letter; this one then shows it live. */
  readonly writer: boolean
  /** Why a letter that is only read cannot be followed or written any more. */
  readonly trouble: StoreProblem | undefined
}

/** One open letter: its words, and the way they get stored. */
export interface Desk {
  readonly id: LetterId
  /** Tells whether the letter could be read. */
  readonly ready: Promise<StoreResult>
  /** Makes the next draft of the present one, when this tab is the writer. */
  readonly edit: (next: (draft: Draft) => Draft) => void
  readonly flush: () => Promise<boolean>
  readonly hurry: () => void
  readonly takeOver: () => Promise<boolean>
  /** Puts the letter away without storing anything more. */
  readonly clear: () => void
}

export interface DeskParts {
  readonly store: Store
  readonly clock: Clock
  readonly show: (view: DeskView) => void
}

const done = { ok: true, value: undefined } as const

/**
 * Puts a letter on the desk: one from the store, or a fresh one that was never stored. This tab writes only while it
 * holds the pen, and only after it has read what is stored.
 */
export function openDesk({ store, clock, show }: DeskParts, source: LetterId | Letter): Desk {
  const id = typeof source === 'string' ? source : source.id
  let draft = typeof source === 'string' ? undefined : freshDraft(source)
  let save: SaveState = { state: 'saved' }
  let trouble: StoreProblem | undefined
  let saving: Autosave | undefined
  let cleared = false
  let reading: Promise<StoreResult> = Promise.resolve(done)

  const ledger = openLedger(store, clock, draft ? clock.now() : undefined)
  let answer: (result: StoreResult) => void
  const ready = new Promise<StoreResult>((resolve) => {
    answer = resolve
  })

  const pen = reachForPen({ store, clock }, id, {
    granted: startWriting,
    waiting: () => void read().then(answer),
  })
  const unwatch = store.watch((change, from) => hear(change, from))

  function publish(): void {
    if (!cleared && draft) show({ draft, save, writer: saving !== undefined, trouble })
  }

  /** Reads what is stored, one reading behind the other. Words of this tab are never read over. */
  function read(): Promise<StoreResult> {
    reading = reading.then(async () => {
      const loaded = await store.letters.load(id)
      if (cleared || saving?.pending()) return done
      if (loaded.ok) {
        ledger.note(loaded.value)
        draft = loaded.value
      }
      trouble = loaded.ok ? undefined : loaded.why
      publish()
      return loaded.ok ? done : loaded
    })
    return reading
  }

  async function startWriting(): Promise<void> {
    const fresh = draft !== undefined && !ledger.started()
    const found = await (fresh ? done : read())
    if (cleared || !pen.holds() || saving) return
    if (found.ok && store.readOnly()) trouble = 'newer'
    else if (found.ok) {
      saving = autosave({
        clock,
        write,
        onState: (state) => {
          save = state
          publish()
        },
      })
      if (fresh) saving.changed()
    }
    publish()
    if (fresh) await saving?.flush()
    answer(found)
  }

  async function write(): Promise<StoreResult> {
    const result = draft ? await ledger.write(draft) : done
    if (result.ok) trouble = undefined
    return result
  }

  function stopWriting(): void {
    saving?.stop()
    saving = undefined
  }

  async function handOver(): Promise<void> {
    await reading // the pen may have come a moment ago
    if (!saving || !(await saving.flush())) return
    stopWriting()
    publish()
    pen.pass()
  }

  async function stopForNewer(): Promise<void> {
    await saving?.flush()
    stopWriting()
    trouble = 'newer'
    publish()
  }

  function hear(change: Change, from: 'here' | 'elsewhere'): unknown {
    if (change.kind === 'newer') return stopForNewer()
    if (change.kind === 'wiped') return saving?.changed()
    if (change.kind === 'letters') return read()
    const another = from === 'elsewhere' && 'id' in change && change.id === id
    if (another) return change.kind === 'asked' ? handOver() : read()
    return undefined
  }

  return {
    id,
    ready,
    edit: (next) => {
      if (!draft || !saving) return
      const before = draft
      draft = next(before)
      if (draft === before) return
      saving.changed()
      publish()
    },
    flush: async () => (await saving?.flush()) ?? true,
    hurry: () => saving?.hurry(),
    takeOver: pen.takeOver,
    clear: () => {
      cleared = true
      stopWriting()
      unwatch()
      pen.drop()
      answer({ ok: false, why: 'missing' })
    },
  }
}
