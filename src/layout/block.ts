import type { Sheet } from './sheet'

/** A stretch of the page that stays whole, measured and ready to be placed. */
export interface Block {
  readonly height: number
  /** White space above it; dropped at the top of a page. */
  readonly before: number
  /** Stands on the same page as the block after it. */
  readonly keepWithNext?: boolean
  /** Inside the thick frame. Neighbouring framed blocks share one frame on each page. */
  readonly framed?: boolean
  readonly place: (sheet: Sheet, top: number) => void
}
