import { type Block, shareFrame } from './block'
import { stack } from './stack'

/**
 * Where the thick frame may be divided over pages: nowhere; tidily, with its heading and two rows or more before, and two
 * rows or more after, or the third of three; or between any two rows, where that saves a page.
 */
export type FrameBreaks = 'none' | 'tidy' | 'any'

type Keeps = (blocks: readonly Block[], index: number) => boolean

const withNext: Keeps = (blocks, index) => blocks[index]?.keepWithNext ?? false

const inFrame = (blocks: readonly Block[], index: number) => shareFrame(blocks[index], blocks[index + 1])

/** Whether a block keeps with the next one for the sake of the frame around both. */
const forFrame: Readonly<Record<FrameBreaks, Keeps>> = {
  none: inFrame,
  tidy: (blocks, index) => {
    const isInside = (step: number) => shareFrame(blocks[index], blocks[index + step])
    const isHeadingOrFirst = !isInside(-2)
    const isLastButOneOfMore = !isInside(2) && isInside(-3)
    return inFrame(blocks, index) && (isHeadingOrFirst || isLastButOneOfMore)
  },
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

/** What a chain takes at the top of a page, when it may be a frame that goes on there. */
const heightOf = (chain: readonly Block[], padding: number) => {
  const again = chain[0]?.frame?.again
  return stack(chain, { y: again?.height ?? 0, padding }).needed
}

interface Limits {
  readonly frameBreaks: FrameBreaks
  readonly framePadding: number
  /** Of a page. */
  readonly height: number
}

const freer: Readonly<Record<FrameBreaks, FrameBreaks | undefined>> = {
  none: 'tidy',
  tidy: 'any',
  any: undefined,
}

/** Blocks that must stay together: each with those it keeps with. A frame that no page can hold is divided more freely. */
export function chains(blocks: readonly Block[], limits: Limits): readonly (readonly Block[])[] {
  const { frameBreaks, framePadding, height } = limits
  const next = freer[frameBreaks]
  const keeps: Keeps = (all, index) => withNext(all, index) || forFrame[frameBreaks](all, index)
  return grouped(blocks, keeps).flatMap((chain) =>
    next && heightOf(chain, framePadding) > height
      ? chains(chain, { ...limits, frameBreaks: next })
      : [chain],
  )
}
