import type { ClassList } from './class-list'
import { correctionKey } from './correction'
import type { LanguageCode } from './language'
import type { Letter } from './letter'
import type { CorrectionChange } from './merge-corrections'
import type { Pack } from './pack'
import type { PrintRecord } from './print-record'
import { same } from './same'
import type { School } from './school'
import type { Workspace } from './workspace'

/** What comes and what goes of records with an id. */
export interface RecordChange<T> {
  readonly put: readonly T[]
  readonly remove: readonly string[]
}

/** A change to any part of what a teacher made, in one step. What is not named stays. */
export interface WorkspaceChange {
  readonly letters?: RecordChange<Letter>
  readonly corrections?: CorrectionChange
  readonly classes?: RecordChange<ClassList>
  readonly packs?: RecordChange<Pack>
  readonly printed?: RecordChange<PrintRecord>
  readonly school?: School
  readonly languages?: readonly LanguageCode[]
}

function recordsBack<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): RecordChange<T> {
  const earlier = new Map(before.map((record) => [record.id, record]))
  const later = new Map(after.map((record) => [record.id, record]))
  return {
    put: before.filter((record) => !same(record, later.get(record.id))),
    remove: after.flatMap(({ id }) => (earlier.has(id) ? [] : id)),
  }
}

/** The change that leads from one state back to an earlier one. Records that came later than both are left alone. */
export function changeBack(before: Workspace, after: Workspace): WorkspaceChange {
  const earlier = new Map(before.corrections.map((one) => [correctionKey(one), one]))
  const later = new Map(after.corrections.map((one) => [correctionKey(one), one]))
  return {
    letters: recordsBack(before.letters, after.letters),
    classes: recordsBack(before.classes, after.classes),
    packs: recordsBack(before.packs, after.packs),
    printed: recordsBack(before.printed, after.printed),
    corrections: {
      put: before.corrections.filter((one) => !same(one, later.get(correctionKey(one)))),
      remove: after.corrections.filter((one) => !earlier.has(correctionKey(one))),
    },
    ...(same(before.school, after.school) ? {} : { school: before.school }),
    ...(same(before.languages, after.languages) ? {} : { languages: before.languages }),
  }
}
