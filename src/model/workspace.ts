import type { ClassList } from './class-list'
import type { Correction } from './correction'
import type { LanguageCode } from './language'
import type { Letter } from './letter'
import type { Pack } from './pack'
import type { PrintRecord } from './print-record'
import type { School } from './school'

/** Everything that a teacher made: what a backup holds, and what is left after "wipe everything" and "bring back". */
export interface Workspace {
  /** Last changed first. */
  readonly letters: readonly Letter[]
  /** What people found of translations. */
  readonly corrections: readonly Correction[]
  readonly classes: readonly ClassList[]
  readonly packs: readonly Pack[]
  /** What went out with a translation. */
  readonly printed: readonly PrintRecord[]
  readonly school: School
  /** Languages that a new letter starts with. */
  readonly languages: readonly LanguageCode[]
}
