import type { Workspace } from '../model/workspace'
import type { WorkspaceChange } from '../model/workspace-change'
import type { Change, Store, StoreResult } from './store'

type Shelves = Pick<
  Store,
  'letters' | 'corrections' | 'classes' | 'packs' | 'printed' | 'school' | 'settings'
>

/** Reads everything that a backup holds. What cannot be read is not in it, so nothing broken is ever brought back. */
export async function readBackup(shelves: Shelves): Promise<StoreResult<Workspace>> {
  const [letters, corrections] = [await shelves.letters.list(), await shelves.corrections.list()]
  const [classes, packs] = [await shelves.classes.list(), await shelves.packs.list()]
  const [printed, school] = [await shelves.printed.list(), await shelves.school.load()]
  const settings = await shelves.settings.load()
  if (!letters.ok) return letters
  if (!corrections.ok) return corrections
  if (!classes.ok) return classes
  if (!packs.ok) return packs
  if (!printed.ok) return printed
  if (!school.ok) return school
  if (!settings.ok) return settings
  return {
    ok: true,
    value: {
      letters: letters.value,
      corrections: corrections.value,
      classes: classes.value,
      packs: packs.value,
      printed: printed.value,
      school: school.value,
      languages: settings.value.languages,
    },
  }
}

/** What watchers hear when a part changes. */
const changeOfPart = {
  letters: { kind: 'letters' },
  corrections: { kind: 'corrections' },
  classes: { kind: 'classes' },
  packs: { kind: 'packs' },
  printed: { kind: 'printed' },
  school: { kind: 'school' },
  languages: { kind: 'settings' },
} as const satisfies Readonly<Record<keyof WorkspaceChange, Change>>

export const everyChange: readonly Change[] = Object.values(changeOfPart)

/** What watchers hear when these parts change. */
export const changesOf = (change: WorkspaceChange): readonly Change[] =>
  Object.entries(changeOfPart).flatMap(([part, told]) => (Object.hasOwn(change, part) ? [told] : []))
