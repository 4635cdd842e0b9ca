import Dexie from 'dexie'
import { startHistory, stepChanges } from '../model/history'
import type { Letter, LetterId } from '../model/letter'
import { type Access, byText, rowsOf } from './access'
import { setAside, setLettersAside } from './aside'
import { deviceTrash } from './device-trash'
import { deviceVersions } from './device-versions'
import { Refusal } from './problems'
import { isLetterRow, isStepRow, rowOf, storedLetter } from './rows'
import type { LetterSave, LetterShelf, StoredLetter, StoreResult } from './store'
import type { Tabs } from './tabs'

export interface ShelfParts {
  readonly access: Access
  readonly tabs: Tabs
  readonly now: () => number
  readonly newId: () => LetterId
}

/** The letters in the database of this device. */
export function deviceLetters({ access, tabs, now, newId }: ShelfParts): LetterShelf {
  const { tables, read, write, instant } = access
  const { letters, steps, versions, trash } = tables
  const { tidy, ...versionShelf } = deviceVersions(access, now)

  async function list(): Promise<StoreResult<readonly Letter[]>> {
    const found = await read(() => letters.toArray())
    if (!found.ok) return found
    const broken = found.value.filter((row) => !isLetterRow(row))
    const rows = [...found.value.filter(isLetterRow), ...(await setLettersAside(access, broken))]
    return {
      ok: true,
      value: rows
        .map((row) => row.letter)
        .sort(byText(({ changed }) => changed))
        .reverse(),
    }
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

  async function save(change: LetterSave): Promise<StoreResult> {
    const { letter, changes, base, keep, hurry = false } = change
    const saved = await write(async () => {
      const before = letters.get(letter.id)
      const written = [
        letters.put(rowOf(change)),
        steps.bulkPut(changes.put.map(({ at, value }) => ({ letter: letter.id, at, value }))),
        steps.bulkDelete(changes.drop.map((at) => [letter.id, at] as const)),
        ...(keep ? [versions.put({ letter: letter.id, kept: instant(), value: keep })] : []),
        ...(base === undefined ? [trash.delete(letter.id)] : []),
      ]
      // All is asked of the database before its first answer: a page that is closed now is stored all the same.
      if (hurry) Dexie.currentTransaction.idbtrans.commit()
      else checkBase(await before, base)
      await Promise.all(written)
      if (keep && !hurry) await tidy(letter.id)
    })
    if (saved.ok) tabs.tell({ kind: 'letter', id: letter.id })
    return saved.ok ? { ok: true, value: undefined } : saved
  }

  async function add(added: readonly Letter[]): Promise<StoreResult> {
    const done = await write(async () => {
      for (const letter of added) {
        const replaced = await letters.get(letter.id)
        if (isLetterRow(replaced)) {
          await versions.put({ letter: letter.id, kept: instant(), value: replaced.letter })
          await tidy(letter.id)
        }
        await rowsOf(steps, letter.id).delete()
        await trash.delete(letter.id)
      }
      await letters.bulkPut(added.map((letter) => rowOf({ letter, history: startHistory(letter) })))
      await steps.bulkPut(added.map((letter) => ({ letter: letter.id, at: 0, value: letter })))
    })
    if (done.ok) tabs.tell({ kind: 'letters' })
    return done.ok ? { ok: true, value: undefined } : done
  }

  async function duplicate(id: LetterId): Promise<StoreResult<Letter>> {
    const source = await load(id)
    if (!source.ok) return source
    const { sample: _, ...own } = source.value.letter
    const letter: Letter = { ...own, id: newId(), created: instant(), changed: instant(), revision: 0 }
    const history = startHistory(letter)
    const saved = await save({ letter, history, changes: stepChanges(undefined, history), base: undefined })
    return saved.ok ? { ok: true, value: letter } : saved
  }

  return { list, load, save, add, duplicate, ...deviceTrash(access, tabs), ...versionShelf }
}

/** Another tab may have written, or everything may have been wiped, since this tab last looked. */
function checkBase(stored: unknown, base: number | undefined): void {
  const revision = isLetterRow(stored) ? stored.letter.revision : undefined
  if (revision === base) return
  throw new Refusal(revision === undefined ? 'missing' : 'overtaken')
}
