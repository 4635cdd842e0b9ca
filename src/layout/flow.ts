import { type Block, shareFrame } from './block'
import { chains, type FrameBreaks } from './chains'
import { goingOn, placeFrames } from './frame'
import { emptySheet, type Sheet } from './sheet'
import { type Placed, stack } from './stack'

/** Where content may stand on every page, in points from the top. */
export interface Room {
  readonly top: number
  readonly bottom: number
  /** White space inside the thick frame, above and below. */
  readonly framePadding: number
  /** Kept free at the bottom of the first page, so that cutting the slip off the back loses nothing. */
  readonly reserve: number
  readonly frameBreaks: FrameBreaks
  /** How much wider the gaps between blocks may become where a page has room left; 1 = not at all. */
  readonly stretch: number
}

type Page = readonly Placed[]

/** Blocks at the top of a page. A frame that goes on there says again what it is, unless a line less saves a page. */
function startPage(chain: readonly Block[], last: Block | undefined, room: Room) {
  const frame = room.frameBreaks !== 'any' && shareFrame(last, chain[0]) ? chain[0]?.frame : undefined
  return stack(frame ? [goingOn(frame), ...chain] : chain, { y: room.top, padding: room.framePadding })
}

/** Spreads blocks over pages from top to bottom; a chain that does not fit starts the next page. */
function spread(blocks: readonly Block[], room: Room): readonly Page[] {
  const pages: Placed[][] = [[]]
  let y = room.top
  const { frameBreaks, framePadding: padding, top, bottom, reserve } = room
  for (const chain of chains(blocks, { frameBreaks, framePadding: padding, height: bottom - top })) {
    const page = pages.at(-1) ?? []
    const limit = pages.length === 1 ? bottom - reserve : bottom
    const above = page.at(-1)?.block
    const here = stack(chain, { y, above, padding })
    if (here.needed <= limit || !above) {
      page.push(...here.placed)
      y = here.bottom
      continue
    }
    const next = startPage(chain, above, room)
    pages.push([...next.placed])
    y = next.bottom
  }
  return pages
}

/** The same page, its blocks as far apart as `bottom` lets them and the page may stretch. */
function airy(page: Page, bottom: number, { top, framePadding: padding, stretch }: Room) {
  const blocks = page.map(({ block }) => block)
  const tight = stack(blocks, { y: top, padding })
  const left = bottom - tight.needed
  const gaps = blocks.slice(1).reduce((sum, { before }) => sum + before, 0)
  if (left <= 0 || gaps === 0) return tight
  return stack(blocks, { y: top, padding, stretch: Math.min(stretch, 1 + left / gaps) })
}

/** Which blocks stand on which page, and where when nothing is stretched. */
export interface Pagination {
  readonly pages: readonly Page[]
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
  const { needed } = stack(last, { y: room.top, padding: room.framePadding })
  const slipFits = needed <= slipTopOf(slip, room)
  return { pages, slip, slipFits, count: pages.length + (slipFits ? 0 : 1) }
}

const slipTopOf = (slip: Block, room: Room) => room.bottom - slip.height - slip.before

/** Down to where the content of a page may come. */
function limitOf({ pages, slip, slipFits }: Pagination, index: number, room: Room): number {
  const isLast = index === pages.length - 1
  if (slip && isLast && slipFits) return slipTopOf(slip, room)
  return room.bottom - (index === 0 && !isLast ? room.reserve : 0)
}

/** The largest share of a page that stays white at its bottom because what comes next did not fit; 0 to 1. */
export function largestHole(pagination: Pagination, room: Room): number {
  const whites = pagination.pages.slice(0, -1).map((page, index) => {
    const limit = limitOf(pagination, index, room)
    return limit - airy(page, limit, room).needed
  })
  return Math.max(0, ...whites) / (room.bottom - room.top)
}

/** Puts everything on its page. */
export function placePages(pagination: Pagination, room: Room): readonly Sheet[] {
  const { pages, slip, slipFits } = pagination
  const sheets = pages.map((page, index) => {
    const sheet = emptySheet()
    const { placed } = airy(page, limitOf(pagination, index, room), room)
    const [before, after] = [pages[index - 1], pages[index + 1]]
    placeFrames(sheet, placed, {
      padding: room.framePadding,
      ...(before && { before }),
      ...(after && { after }),
    })
    for (const { block, top } of placed) block.place(sheet, top)
    return sheet
  })
  const end = slipFits ? sheets.at(-1) : emptySheet()
  if (!slip || !end) return sheets
  slip.place(end, room.bottom - slip.height)
  return slipFits ? sheets : [...sheets, end]
}
