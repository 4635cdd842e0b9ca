import { startHistory, stepChanges } from '../model/history'
import type { Letter, LetterId } from '../model/letter'
import { type Access, rowsOf } from './access'
import { setAside, setLettersAside } from './aside'
import { addLetters } from './device-add'
import { saveLetter } from './device-save'
import { deviceTrash } from './device-trash'
import type { VersionShelf } from './device-versions'
import { isLetterRow, isStepRow, storedLetter } from './rows'
import { asItIs, copyOf, lastChangedFirst } from './shelf'
import type { LetterSave, LetterShelf, StoredLetter, StoreResult } from './store'

/** The letters in the database of this device. */
export function deviceLetters(access: Access, shelf: VersionShelf, newId: () => LetterId): LetterShelf {
  const { tables, read, write, instant } = access
  const { letters, steps } = tables

  async function list(): Promise<StoreResult<readonly Letter[]>> {
    const found = await read(() => letters.toArray())
    if (!found.ok) return found
    const broken = found.value.filter((row) => !isLetterRow(row))
    const rows = [...found.value.filter(isLetterRow), ...(await setLettersAside(access, broken))]
    return { ok: true, value: lastChangedFirst(rows.map(({ letter }) => letter)) }
  }

  async function load(id: LetterId): Promise<StoreResult<StoredLetter>> {
    const found = await read(async () => ({
      row: await letters.get(id),
      steps: await rowsOf(steps, id).toArray(),
    }))
    if (!found.ok) return found
    const { row } = found.value
    if (row === undefined) return { ok: false, why: 'missing' }
    const [good] = isLetterRow(row) ? [row] : await setLettersAside(access, [row])
    if (!good) return { ok: false, why: 'broken' }
    await setAside(
      access,
      steps,
      found.value.steps.filter((step) => !isStepRow(step)),
    )
    return { ok: true, value: storedLetter(good, found.value.steps.filter(isStepRow)) }
  }

  async function find(id: LetterId): Promise<StoreResult<Letter>> {
    const found = await read(() => letters.get(id))
    if (!found.ok) return found
    if (found.value === undefined) return { ok: false, why: 'missing' }
    return isLetterRow(found.value) ? { ok: true, value: found.value.letter } : { ok: false, why: 'broken' }
  }

  const save = (change: LetterSave) => saveLetter(access, shelf, change)

  async function duplicate(id: LetterId, adapt = asItIs): Promise<StoreResult<Letter>> {
    const source = await load(id)
    if (!source.ok) return source
    const letter = copyOf(adapt(source.value.letter), { id: newId(), instant: instant() })
    const history = startHistory(letter)
    const saved = await save({ letter, history, changes: stepChanges(undefined, history), base: undefined })
    return saved.ok ? { ok: true, value: letter } : saved
  }

  return {
    list,
    load,
    find,
    save,
    add: (added) => write(() => addLetters(access, shelf, added), { kind: 'letters' }),
    duplicate,
    ...deviceTrash(access),
    versions: shelf.versions,
  }
}
