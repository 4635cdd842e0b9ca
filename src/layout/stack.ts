import { type Block, shareFrame } from './block'

/** A block and where its top is. */
export interface Placed {
  readonly block: Block
  readonly top: number
}

/** Blocks under each other. */
export interface Stack {
  readonly placed: readonly Placed[]
  /** Under the last block. */
  readonly bottom: number
  /** Under the frame, when the last block stands in one. */
  readonly needed: number
}

interface Under {
  readonly y: number
  /** What stands above; absent at the top of a page. */
  readonly above?: Block | undefined
  /** White space in a frame, above and below. */
  readonly padding: number
  /** How much wider the gaps are than they need to be. */
  readonly stretch?: number
}

/** Stacks blocks under `y`; the frame's padding comes where a frame starts or ends. */
export function stack(blocks: readonly Block[], { y, above, padding, stretch = 1 }: Under): Stack {
  let bottom = y
  let previous = above
  const placed = blocks.map((block): Placed => {
    const edges = shareFrame(block, previous) ? 0 : (previous?.frame ? 1 : 0) + (block.frame ? 1 : 0)
    const space = previous ? block.before * stretch : 0
    const top = bottom + space + edges * padding
    bottom = top + block.height
    previous = block
    return { block, top }
  })
  return { placed, bottom, needed: bottom + (previous?.frame ? padding : 0) }
}
