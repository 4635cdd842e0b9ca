import { startHistory } from '../model/history'
import type { Letter } from '../model/letter'
import { type Access, rowsOf } from './access'
import type { VersionShelf } from './device-versions'
import { isLetterRow, rowOf } from './rows'

/** Writes several letters within a transaction. One that stood there under the same id stays as a version. */
export async function addLetters(
  { tables }: Access,
  { keepVersion }: VersionShelf,
  added: readonly Letter[],
): Promise<void> {
  const { letters, steps, trash } = tables
  for (const letter of added) {
    const replaced = await letters.get(letter.id)
    if (isLetterRow(replaced)) await keepVersion(replaced.letter)
    const revision = isLetterRow(replaced) ? replaced.letter.revision + 1 : 0
    const written = { ...letter, revision: Math.max(letter.revision, revision) }
    await rowsOf(steps, letter.id).delete()
    await trash.delete(letter.id)
    await letters.put(rowOf({ letter: written, history: startHistory(written) }))
    await steps.put({ letter: letter.id, at: 0, value: written })
  }
}

/**
 * Brings letters of a backup back within a transaction. Of two with the same id the last changed stands; the other stays
 * as a version.
 */
export async function bringLettersBack(
  access: Access,
  shelf: VersionShelf,
  letters: readonly Letter[],
): Promise<void> {
  for (const letter of letters) {
    const row = await access.tables.letters.get(letter.id)
    if (!isLetterRow(row) || row.letter.changed < letter.changed) await addLetters(access, shelf, [letter])
    else if (row.letter.changed > letter.changed) await shelf.keepVersion(letter)
  }
}
