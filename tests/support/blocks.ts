import type { Block, Frame } from '../../src/layout/block'

/** A block of this height that places nothing. */
export const blockOf = (height: number, more: Partial<Block> = {}): Block => ({
  height,
  before: 0,
  place: () => undefined,
  ...more,
})

export const aFrame = (headingAgain = 0): Frame => ({ again: blockOf(headingAgain) })

/** A frame with a heading and rows of these heights. */
export const framed = (heights: readonly number[], frame = aFrame()): readonly Block[] => [
  blockOf(1, { frame, keepWithNext: true }),
  ...heights.map((height) => blockOf(height, { frame })),
]
