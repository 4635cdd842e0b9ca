import Dexie from 'dexie'
import { startHistory, stepChanges } from '../model/history'
import type { Letter, LetterId } from '../model/letter'
import { type Access, rowsOf } from './access'
import { setAside, setLettersAside } from './aside'
import { addLetters } from './device-add'
import { deviceTrash } from './device-trash'
import type { VersionShelf } from './device-versions'
import { Refusal } from './problems'
import { isLetterRow, isStepRow, rowOf, storedLetter } from './rows'
import { copyOf, lastChangedFirst } from './shelf'
import type { LetterSave, LetterShelf, StoredLetter, StoreResult } from './store'

/** The letters in the database of this device. */
export function deviceLetters(access: Access, shelf: VersionShelf, newId: () => LetterId): LetterShelf {
  const { tables, read, write, instant } = access
  const { letters, steps, trash } = tables

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

  function save(change: LetterSave): Promise<StoreResult> {
    const { letter, changes, base, keep, hurry = false } = change
    return write(
      async () => {
        const before = letters.get(letter.id)
        const written = [
          letters.put(rowOf(change)),
          steps.bulkPut(changes.put.map(({ at, value }) => ({ letter: letter.id, at, value }))),
          steps.bulkDelete(changes.drop.map((at) => [letter.id, at] as const)),
          ...(base === undefined ? [trash.delete(letter.id)] : []),
        ]
        // All is asked of the database before its first answer: a page that is closed now is stored all the same.
        if (hurry) Dexie.currentTransaction.idbtrans.commit()
        else checkBase(await before, base)
        await Promise.all(written)
        if (keep && !hurry) await shelf.keepVersion(keep)
      },
      { kind: 'letter', id: letter.id },
    )
  }

  async function duplicate(id: LetterId): Promise<StoreResult<Letter>> {
    const source = await load(id)
    if (!source.ok) return source
    const letter = copyOf(source.value.letter, { id: newId(), instant: instant() })
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
    keep: shelf.keep,
  }
}

/** Another tab may have written, or everything may have been wiped, since this tab last looked. */
function checkBase(stored: unknown, base: number | undefined): void {
  const revision = isLetterRow(stored) ? stored.letter.revision : undefined
  if (revision === base) return
  throw new Refusal(revision === undefined ? 'missing' : 'overtaken')
}
