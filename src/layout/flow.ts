import type { Block } from './block'
import { mm } from './measures'
import { emptySheet, type Sheet } from './sheet'

/** Where content may stand on every page, in points from the top. */
export interface Room {
  readonly top: number
  readonly bottom: number
  /** The frame around framed blocks: its outer edges and the white space inside, above and below. */
  readonly frame: { readonly left: number; readonly right: number; readonly padding: number }
  /** Kept free at the bottom of the first page, so that cutting the slip off the back loses nothing. */
  readonly reserve: number
  /** Whether the thick frame must stand whole on one page. */
  readonly wholeFrame: boolean
  /** How much wider the gaps between blocks may become where a page has room left; 1 = not at all. */
  readonly stretch: number
}

interface Placed {
  readonly block: Block
  readonly top: number
}

const frameStroke = mm(1.1)
const frameRadius = mm(4)

/** Blocks that must stay together: each with those it keeps with. */
function chains(blocks: readonly Block[], wholeFrame: boolean): readonly (readonly Block[])[] {
  const result: Block[][] = []
  let open = false
  blocks.forEach((block, index) => {
    const last = result.at(-1)
    if (open && last) last.push(block)
    else result.push([block])
    const frameGoesOn = wholeFrame && block.framed === true && blocks[index + 1]?.framed === true
    open = frameGoesOn || (block.keepWithNext ?? false)
  })
  return result
}

/** Stacks the chain under `y`; the frame's padding comes where a frame starts or ends. */
function stack(chain: readonly Block[], y: number, above: Block | undefined, padding: number, stretch = 1) {
  let bottom = y
  let previous = above
  const placed = chain.map((block): Placed => {
    const starts = block.framed && !previous?.framed
    const ends = previous?.framed && !block.framed
    const space = previous ? block.before * stretch : 0
    const top = bottom + space + (starts || ends ? padding : 0)
    bottom = top + block.height
    previous = block
    return { block, top }
  })
  return { placed, bottom, needed: bottom + (previous?.framed ? padding : 0) }
}

/** Spreads blocks over pages from top to bottom; a chain that does not fit starts the next page. */
function spread(blocks: readonly Block[], room: Room): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]]
  let y = room.top
  for (const chain of chains(blocks, room.wholeFrame)) {
    const page = pages.at(-1) ?? []
    const limit = pages.length === 1 ? room.bottom - room.reserve : room.bottom
    const here = stack(chain, y, page.at(-1)?.block, room.frame.padding)
    if (here.needed <= limit || page.length === 0) {
      page.push(...here.placed)
      y = here.bottom
      continue
    }
    const next = stack(chain, room.top, undefined, room.frame.padding)
    pages.push([...next.placed])
    y = next.bottom
  }
  return pages
}

/** One frame around each run of framed blocks on a page. */
function placeFrames(sheet: Sheet, page: readonly Placed[], { frame }: Room) {
  let start: number | undefined
  page.forEach(({ block, top }, index) => {
    if (!block.framed) return
    start ??= top
    if (page[index + 1]?.block.framed) return
    const y = start - frame.padding
    sheet.reader.push({
      kind: 'box',
      x: frame.left,
      y,
      width: frame.right - frame.left,
      height: top + block.height + frame.padding - y,
      radius: frameRadius,
      stroke: frameStroke,
    })
    start = undefined
  })
}

/** Spreads the white space that is left at the bottom over the gaps, as far as the page may stretch. */
function airy(page: readonly Placed[], bottom: number, { top, frame, stretch }: Room): readonly Placed[] {
  const blocks = page.map(({ block }) => block)
  const left = bottom - stack(blocks, top, undefined, frame.padding).needed
  const gaps = blocks.slice(1).reduce((sum, { before }) => sum + before, 0)
  if (left <= 0 || gaps === 0) return page
  return stack(blocks, top, undefined, frame.padding, Math.min(stretch, 1 + left / gaps)).placed
}

/** Which blocks stand on which page, and where when nothing is stretched. */
export interface Pagination {
  readonly pages: readonly (readonly Placed[])[]
  readonly slip?: Block
  /** The slip stands at the end of the last of `pages`; otherwise on a page of its own after them. */
  readonly slipFits: boolean
  readonly count: number
}

/** Divides a letter over pages: blocks flow from the top, the slip stands whole at the very end. Places nothing yet. */
export function paginate(blocks: readonly Block[], slip: Block | undefined, room: Room): Pagination {
  const pages = spread(blocks, room)
  if (!slip) return { pages, slipFits: true, count: pages.length }
  const last = (pages.at(-1) ?? []).map(({ block }) => block)
  const { needed } = stack(last, room.top, undefined, room.frame.padding)
  const slipFits = needed <= slipTopOf(slip, room)
  return { pages, slip, slipFits, count: pages.length + (slipFits ? 0 : 1) }
}

const slipTopOf = (slip: Block, room: Room) => room.bottom - slip.height - slip.before

/** Puts everything on its page. */
export function placePages({ pages, slip, slipFits }: Pagination, room: Room): readonly Sheet[] {
  const sheets = pages.map((page, index) => {
    const sheet = emptySheet()
    const isLast = index === pages.length - 1
    const reserve = index === 0 && !isLast ? room.reserve : 0
    const bottom = slip && isLast && slipFits ? slipTopOf(slip, room) : room.bottom - reserve
    const placed = airy(page, bottom, room)
    placeFrames(sheet, placed, room)
    for (const { block, top } of placed) block.place(sheet, top)
    return sheet
  })
  const end = slipFits ? sheets.at(-1) : emptySheet()
  if (!slip || !end) return sheets
  slip.place(end, room.bottom - slip.height)
  return slipFits ? sheets : [...sheets, end]
}
