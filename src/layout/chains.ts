import { type Block, shareFrame } from './block'
import { stack } from './stack'

/**
 * Where the thick frame may be divided over pages: nowhere; tidily, with its heading and two rows or more before, and two
 * rows or more after, or the third of three; or between any two rows, where that saves a page.
 */
export type FrameBreaks = 'none' | 'tidy' | 'any'

type Keeps = (blocks: readonly Block[], index: number) => boolean

const withNext: Keeps = (blocks, index) => blocks[index]?.keepWithNext ?? false

/** Whether a block and the one `step` further stand in one frame. */
const inFrame = (blocks: readonly Block[], index: number, step = 1) =>
  shareFrame(blocks[index], blocks[index + step])

const isHeadingOrFirst: Keeps = (blocks, index) => !inFrame(blocks, index, -2)
const isLastButOneOfMore: Keeps = (blocks, index) => !inFrame(blocks, index, 2) && inFrame(blocks, index, -3)

/** Whether a block keeps with the next one for the sake of the frame around both. */
const forFrame: Readonly<Record<FrameBreaks, Keeps>> = {
  none: inFrame,
  tidy: (blocks, index) =>
    inFrame(blocks, index) && (isHeadingOrFirst(blocks, index) || isLastButOneOfMore(blocks, index)),
  any: () => false,
}

function grouped(blocks: readonly Block[], keeps: Keeps): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  blocks.forEach((block, index) => {
    const last = groups.at(-1)
    if (last && keeps(blocks, index - 1)) last.push(block)
    else groups.push([block])
  })
  return groups
}

interface Limits {
  readonly frameBreaks: FrameBreaks
  readonly framePadding: number
  /** Of a page. */
  readonly height: number
}

/** Whether it is of a frame that no page can hold with, over it, what a frame says again where it goes on. */
function isTooLong(chain: readonly Block[], { framePadding: padding, height }: Limits): boolean {
  const frame = chain.length > 1 ? chain[0]?.frame : undefined
  return frame !== undefined && stack(chain, { y: frame.again.height, padding }).needed > height
}

const freer: Readonly<Record<FrameBreaks, FrameBreaks | undefined>> = {
  none: 'tidy',
  tidy: 'any',
  any: undefined,
}

/** Blocks that must stay together: each with those it keeps with. A frame that no page can hold is divided more freely. */
export function chains(blocks: readonly Block[], limits: Limits): readonly (readonly Block[])[] {
  const keepsInFrame = forFrame[limits.frameBreaks]
  const next = freer[limits.frameBreaks]
  const groups = grouped(blocks, (all, index) => withNext(all, index) || keepsInFrame(all, index))
  return next
    ? groups.flatMap((chain) =>
        isTooLong(chain, limits) ? chains(chain, { ...limits, frameBreaks: next }) : [chain],
      )
    : groups
}
