import { emptySheet, type Sheet } from '../sheet'

/** A column that rows flow through, in points from the left of the paper. */
export interface Band {
  readonly left: number
  readonly right: number
}

/** A stretch that stays whole, placed in one band. */
export interface BandBlock {
  readonly height: number
  /** White space above it; dropped at the top of a band. */
  readonly before: number
  readonly keepWithNext?: boolean
  readonly place: (sheet: Sheet, band: Band, top: number) => void
  /** Stands above the block when it begins a band, for example the names of the columns. */
  readonly lead?: BandBlock
}

interface Room {
  /** In reading order: on a mirrored page the right one first. */
  readonly bands: readonly Band[]
  readonly top: (page: number) => number
  readonly bottom: number
}

interface Place {
  readonly page: number
  readonly band: number
  readonly y: number
  readonly fresh: boolean
}

/** The height of a block with those it must stand with. */
function chainHeight(blocks: readonly BandBlock[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  const next = blocks[index + 1]
  return block.height + (block.keepWithNext && next ? next.before + chainHeight(blocks, index + 1) : 0)
}

/** Lets blocks flow through the bands of page after page. */
export function flowBands(blocks: readonly BandBlock[], { bands, top, bottom }: Room): readonly Sheet[] {
  const sheets: Sheet[] = [emptySheet()]
  let at: Place = { page: 0, band: 0, y: top(0), fresh: true }

  const nextBand = () => {
    const turn = at.band + 1 === bands.length
    const page = turn ? at.page + 1 : at.page
    if (turn) sheets.push(emptySheet())
    at = { page, band: turn ? 0 : at.band + 1, y: top(page), fresh: true }
  }
  const put = (block: BandBlock, gap: number) => {
    const sheet = sheets[at.page]
    const band = bands[at.band]
    if (sheet && band) block.place(sheet, band, at.y + gap)
    at = { ...at, y: at.y + gap + block.height, fresh: false }
  }

  let chained = false
  blocks.forEach((block, index) => {
    const gap = at.fresh ? 0 : block.before
    if (!chained && !at.fresh && at.y + gap + chainHeight(blocks, index) > bottom) nextBand()
    const begins = at.fresh
    if (begins && block.lead) put(block.lead, 0)
    put(block, begins ? (block.lead ? block.before : 0) : block.before)
    chained = block.keepWithNext ?? false
  })
  return sheets
}

/** Equal columns between two edges. */
export function bandsBetween(
  left: number,
  right: number,
  count: number,
  gap: number,
  mirrored: boolean,
): readonly Band[] {
  const width = (right - left - (count - 1) * gap) / count
  const bands = Array.from({ length: count }, (_, index) => {
    const start = left + index * (width + gap)
    return { left: start, right: start + width }
  })
  return mirrored ? bands.toReversed() : bands
}
