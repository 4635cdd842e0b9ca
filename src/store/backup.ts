import type { Workspace } from '../model/workspace'
import type { Store, StoreResult } from './store'

/** Reads everything that a backup holds. What cannot be read is not in it, so nothing broken is ever brought back. */
export async function readBackup({
  letters,
  corrections,
  school,
  settings,
}: Pick<Store, 'letters' | 'corrections' | 'school' | 'settings'>): Promise<StoreResult<Workspace>> {
  const [list, checked] = [await letters.list(), await corrections.list()]
  const [profile, choices] = [await school.load(), await settings.load()]
  if (!list.ok) return list
  if (!checked.ok) return checked
  if (!profile.ok) return profile
  if (!choices.ok) return choices
  return {
    ok: true,
    value: {
      letters: list.value,
      corrections: checked.value,
      school: profile.value,
      languages: choices.value.languages,
    },
  }
}
