import type { Workspace } from '../model/workspace'
import type { Store, StoreResult } from './store'

/** Reads everything that a backup holds. What cannot be read is not in it, so nothing broken is ever brought back. */
export async function readBackup({
  letters,
  school,
  settings,
}: Pick<Store, 'letters' | 'school' | 'settings'>): Promise<StoreResult<Workspace>> {
  const [list, profile, choices] = [await letters.list(), await school.load(), await settings.load()]
  if (!list.ok) return list
  if (!profile.ok) return profile
  if (!choices.ok) return choices
  return {
    ok: true,
    value: { letters: list.value, school: profile.value, languages: choices.value.languages },
  }
}
