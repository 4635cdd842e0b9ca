import type { Composed } from '../../../compose/composed'
import type { Letter } from '../../../model/letter'
import type { SlotId, Template } from '../../../model/template'
import type { Change } from './changes'
import type { LetterCoach } from './coach/use-letter-coach'

/** What every part of the form needs. */
export interface FormContext {
  readonly template: Template
  readonly letter: Letter
  /** The letter in Dutch with every sentence switched on: the words of the switches and the tiles. Undefined while loading. */
  readonly dutch: Composed | undefined
  readonly messagesOf: (slot: SlotId) => readonly string[]
  /** What the school has told that fits a slot. */
  readonly suggestionsOf: (slot: SlotId) => readonly string[]
  /** What the coach knows of this letter. Undefined while it loads. */
  readonly coach: LetterCoach | undefined
  /** Changes under the same name in quick succession are one step to undo. */
  readonly change: (change: Change, join?: string) => void
}
