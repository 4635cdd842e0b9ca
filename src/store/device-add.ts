import { startHistory } from '../model/history'
import type { Letter } from '../model/letter'
import type { RecordChange } from '../model/workspace-change'
import { type Access, rowsOf } from './access'
import type { VersionShelf } from './device-versions'
import { isLetterRow, rowOf } from './rows'

/** Writes a letter as it is, within a transaction. One that stood there under the same id stays as a version. */
async function putLetter({ tables }: Access, { keepVersion }: VersionShelf, letter: Letter): Promise<void> {
  const { letters, steps, trash } = tables
  const replaced = await letters.get(letter.id)
  if (isLetterRow(replaced)) await keepVersion(replaced.letter)
  await rowsOf(steps, letter.id).delete()
  await trash.delete(letter.id)
  await letters.put(rowOf({ letter, history: startHistory(letter) }))
  await steps.put({ letter: letter.id, at: 0, value: letter })
}

/** Writes several letters within a transaction, each with a later revision than the one that it replaces. */
export async function addLetters(
  access: Access,
  shelf: VersionShelf,
  added: readonly Letter[],
): Promise<void> {
  for (const letter of added) {
    const replaced = await access.tables.letters.get(letter.id)
    const revision = isLetterRow(replaced) ? replaced.letter.revision + 1 : 0
    await putLetter(access, shelf, { ...letter, revision: Math.max(letter.revision, revision) })
  }
}

/** Puts and takes away letters within a transaction: what goes is in the trash, what is replaced is a version. */
export async function changeLetters(
  access: Access,
  shelf: VersionShelf,
  { put, remove }: RecordChange<Letter>,
): Promise<void> {
  const { letters, trash } = access.tables
  for (const id of remove) {
    const row = await letters.get(id)
    if (isLetterRow(row)) await trash.put({ ...row, deleted: access.instant() })
    await letters.delete(id)
  }
  for (const letter of put) await putLetter(access, shelf, letter)
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
