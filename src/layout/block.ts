import type { Sheet } from './sheet'

/** A stretch of the page that stays whole, measured and ready to be placed. */
export interface Block {
  readonly height: number
  /** White space above it; dropped at the top of a page. */
  readonly before: number
  /** Stands on the same page as the block after it. */
  readonly keepWithNext?: boolean
  /** The thick frame that it stands in. Neighbouring blocks of a frame share it on each page. */
  readonly frame?: Frame
  readonly place: (sheet: Sheet, top: number) => void
}

/** A thick frame around blocks that follow each other. */
export interface Frame {
  /** What it begins with on a page where it goes on: its heading once more, small. Decoration: it was read already. */
  readonly again: Block
}

/** Whether both stand in one frame. */
export const shareFrame = (one: Block | undefined, other: Block | undefined) =>
  one?.frame !== undefined && one.frame === other?.frame
