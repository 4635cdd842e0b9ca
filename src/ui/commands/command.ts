import type { Route } from '../route'
import type { SessionState } from '../session'
import type { Tools } from '../tools'
import type { WordKey } from '../words'
import type { Shortcut } from './shortcut'

/** Where a command finds itself: the screen, the open letter, and what it can work with. */
export interface Situation {
  readonly route: Route
  readonly session: SessionState
  readonly tools: Tools
}

/** Something a person can do from a button, a menu or the keyboard; all three read the same object. */
export interface Command {
  readonly id: string
  readonly label: WordKey
  /** The first one is shown in tooltips. */
  readonly shortcuts: readonly Shortcut[]
  readonly enabled: (situation: Situation) => boolean
  readonly run: (situation: Situation) => void
}
