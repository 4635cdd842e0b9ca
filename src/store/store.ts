import type { ClassList } from '../model/class-list'
import type { Correction } from '../model/correction'
import type { History, StepChanges } from '../model/history'
import type { LanguageCode } from '../model/language'
import type { Letter, LetterId } from '../model/letter'
import type { CorrectionChange } from '../model/merge-corrections'
import type { Pack } from '../model/pack'
import type { PilePlan } from '../model/pile-plan'
import type { PrintRecord } from '../model/print-record'
import type { Result } from '../model/result'
import type { School } from '../model/school'
import type { Workspace } from '../model/workspace'
import type { WorkspaceChange } from '../model/workspace-change'

/**
 * Why something was not read or written.
 * `full` no room left · `refused` the browser gives no storage · `newer` a newer version of the app has changed the
 * database, so this one may not write · `missing` no such letter · `broken` its record is damaged and was set aside ·
 * `failed` anything else the database says.
 */
export type StoreProblem = 'full' | 'refused' | 'newer' | 'missing' | 'broken' | 'failed'

export type StoreResult<T = void> = Result<T, StoreProblem>

/** Where the letters are: on this device, or only in this tab because the browser refuses storage. */
export type StoreKind = 'device' | 'memory'

/** Everything that is kept between visits. `device.ts` and `memory.ts` keep the same promises. */
export interface Store {
  readonly kind: StoreKind
  /** Why the letters are not kept on this device. */
  readonly because: StoreProblem | undefined
  /** True when a newer version of the app has changed the database: nothing is written any more. */
  readonly readOnly: () => boolean
  readonly letters: LetterShelf
  readonly corrections: CorrectionShelf
  readonly classes: RecordShelf<ClassList>
  readonly packs: RecordShelf<Pack>
  /** What went out with a translation: the account that the head teacher can ask for. */
  readonly printed: RecordShelf<PrintRecord>
  /** What is being printed for classes, for a day. No backup holds it. */
  readonly piles: RecordShelf<PilePlan>
  readonly pileFiles: RecordShelf<PileFile>
  readonly school: Cabinet<School>
  readonly settings: Cabinet<Settings>
  /** Everything that a backup holds. */
  readonly backup: () => Promise<StoreResult<Workspace>>
  /** Brings a backup back, all or nothing. Of two values of one letter the last changed stands, the other is a version. */
  readonly bringBack: (workspace: Workspace) => Promise<StoreResult>
  /**
   * Makes a change to any part, all or nothing. A letter that is replaced stays as a version; one that goes is in the
   * trash.
   */
  readonly apply: (change: WorkspaceChange) => Promise<StoreResult>
  /** Asks the browser not to throw the letters away by itself. Tells whether it promises that. */
  readonly keepSafe: () => Promise<boolean>
  /** Records that could not be read. They are kept as they are, to be exported and looked at. */
  readonly aside: () => Promise<StoreResult<readonly AsideRecord[]>>
  /** Wipes everything, in every tab. */
  readonly erase: () => Promise<StoreResult>
  /** Calls back on every change, of this tab and of others. The function returned stops that. */
  readonly watch: (listener: Listener) => () => void
  /** Asks to be the one tab that writes a letter. The function returned gives it up, or stops waiting for it. */
  readonly claim: (id: LetterId, claim: Claim) => () => void
  /** Asks the tab that writes a letter to hand it over. */
  readonly ask: (id: LetterId) => void
  readonly close: () => void
}

/** What lies on a shelf of records: known by its id, and when it was last changed (ISO 8601 instant). */
export interface Kept {
  readonly id: string
  readonly changed: string
}

/** A part of a pile that is made. */
export interface PileFile extends Kept {
  readonly pile: string
  /** Counts from 0. */
  readonly part: number
  /** With extension. */
  readonly name: string
  readonly content: Blob
  /** The copies that could not be made, as a person knows them. */
  readonly failed: readonly string[]
}

/** Records of one kind, in no order. */
export interface RecordShelf<T> {
  readonly list: () => Promise<StoreResult<readonly T[]>>
  /** Takes away and puts, all or nothing. A record with the same id is replaced. */
  readonly change: (change: {
    readonly put?: readonly T[]
    readonly remove?: readonly string[]
  }) => Promise<StoreResult>
}

/** What people found of translations. */
export interface CorrectionShelf {
  readonly list: () => Promise<StoreResult<readonly Correction[]>>
  /** Puts and takes away, all or nothing. Of one person only the last opinion about a sentence stays. */
  readonly change: (change: CorrectionChange) => Promise<StoreResult>
}

export interface LetterShelf {
  /** All readable letters, last changed first. */
  readonly list: () => Promise<StoreResult<readonly Letter[]>>
  /** A letter with its history. */
  readonly load: (id: LetterId) => Promise<StoreResult<StoredLetter>>
  /** A letter without its history. */
  readonly find: (id: LetterId) => Promise<StoreResult<Letter>>
  /**
   * Stores a letter and the changed steps of its history in one transaction, and answers when that is complete. The
   * database has all of it before this function returns: a page that is closed now is stored all the same.
   */
  readonly save: (save: LetterSave) => Promise<StoreResult>
  /** Puts several letters on the shelf, all or none. One with the same id is replaced, and kept as a version. */
  readonly add: (letters: readonly Letter[]) => Promise<StoreResult>
  /** A copy under a new id, with a history of its own. */
  readonly duplicate: (id: LetterId, adapt?: (letter: Letter) => Letter) => Promise<StoreResult<Letter>>
  /** Moves a letter to the trash, where it stays for 30 days. */
  readonly remove: (id: LetterId) => Promise<StoreResult>
  readonly restore: (id: LetterId) => Promise<StoreResult>
  readonly trash: () => Promise<StoreResult<readonly DeletedLetter[]>>
  /** The last good versions of a letter, newest first. */
  readonly versions: (id: LetterId) => Promise<StoreResult<readonly Version[]>>
}

export interface StoredLetter {
  readonly letter: Letter
  readonly history: History<Letter>
}

export interface LetterSave {
  readonly letter: Letter
  readonly history: History<Letter>
  readonly changes: StepChanges<Letter>
  /**
   * The revision that this tab last stored or read; undefined for a letter that was never stored. When another one is
   * written over, that one is kept as a version; when the letter has gone, its whole history is stored again.
   */
  readonly base: number | undefined
  /** An earlier good value to keep as a version. */
  readonly keep?: Letter | undefined
}

/** A last good version of a letter and the instant (ISO 8601) at which it was kept. */
export interface Version {
  readonly kept: string
  readonly letter: Letter
}

export interface DeletedLetter {
  /** ISO 8601 instant. */
  readonly deleted: string
  readonly letter: Letter
}

export interface AsideRecord {
  readonly table: string
  readonly record: unknown
  /** ISO 8601 instant. */
  readonly found: string
}

/** One value of which there is only one. `change` reads and writes in one transaction, so that tabs do not undo each other. */
export interface Cabinet<T> {
  readonly load: () => Promise<StoreResult<T>>
  readonly change: (update: (value: T) => T) => Promise<StoreResult<T>>
}

/** Choices about letters that hold for all of them. How the app looks is in `ui/preferences.ts`. */
export interface Settings {
  /** Languages that a new letter starts with. */
  readonly languages: readonly LanguageCode[]
  /** ISO 8601 instant of the last backup. */
  readonly backedUp?: string
  /** ISO 8601 instant at which a reminder of a backup was put off. */
  readonly reminded?: string
  /** The first visit has shown its example letter. */
  readonly sampleShown: boolean
  /** The short questions about the school were answered, or somebody did not want them. */
  readonly introduced?: boolean
  readonly folder?: SharedFolder
}

/** A folder that colleagues share. */
export interface SharedFolder {
  readonly handle: FileSystemDirectoryHandle
  /** Fingerprints of the records, as they were when this device and the folder last agreed. */
  readonly known: Readonly<Record<string, string>>
}

export const standardSettings: Settings = { languages: [], sampleShown: false }

/** What changed. Messages carry no content: whoever wants to know reads the database. */
export type Change =
  | { readonly kind: 'letter'; readonly id: LetterId }
  | { readonly kind: 'letters' | 'corrections' | 'classes' | 'packs' | 'printed' | 'piles' }
  | { readonly kind: 'school' | 'settings' | 'erased' }
  /** Another tab asks this one to hand over a letter. */
  | { readonly kind: 'asked'; readonly id: LetterId }
  /** The browser has thrown away what was stored. What is on the screen has to be stored again. */
  | { readonly kind: 'wiped' }
  /** Newer code takes over the database. A promise returned by the listener is waited for: save last words now. */
  | { readonly kind: 'newer' }

export type Listener = (change: Change, from: 'here' | 'elsewhere') => unknown

export interface Claim {
  /** This tab is the writer. */
  readonly granted: () => void
  /** Another tab is; `granted` follows when it lets go. */
  readonly waiting: () => void
}
