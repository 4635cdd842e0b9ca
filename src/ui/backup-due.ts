import type { Letter } from '../model/letter'
import type { Settings } from '../store/store'

/** After so many days, or so many changed letters, a teacher is reminded of a backup. */
const days = 7
const changedLetters = 10

interface Kept {
  readonly letters: readonly Letter[]
  readonly settings: Settings
  /** The browser has promised not to throw the letters away by itself. */
  readonly safe: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Whether it is time to remind of a backup: a reminder, not a nag, so "later" puts it off as a backup does. */
export function backupDue({ letters, settings, safe, now }: Kept): boolean {
  const own = letters.filter(({ sample }) => !sample)
  if (safe || own.length === 0) return false
  const last = [settings.backedUp, settings.reminded].map((instant) => (instant ? Date.parse(instant) : 0))
  const since = Math.max(...last)
  const changed = own.filter((letter) => Date.parse(letter.changed) > since)
  if (changed.length >= changedLetters) return true
  const begin = since > 0 ? since : Math.min(...own.map(({ created }) => Date.parse(created)))
  return changed.length > 0 && now - begin >= days * 86_400_000
}
