import type { Composed } from '../compose/composed'
import { withoutIsolates } from '../compose/text'
import type { Typesetter } from '../text/types'
import { type Context, dutchCode } from './context'
import { flow, type Room } from './flow'
import { footOf } from './foot'
import { schoolBlocks, titleBlocks } from './head'
import { margin, measuresFor, mm, paper, type Tightness, tightest } from './measures'
import type { LaidOut } from './page'
import { sectionBlocks } from './section'
import { itemsOf } from './sheet'
import { slipBlocks, whole } from './slip'
import { stripBlock } from './strip'
import { createTree, withoutEmpty } from './structure'

/** What is pleasant, but given up when it costs a page. */
interface Wishes {
  /** Nothing stands on the back of the slip. */
  readonly backFree: boolean
  /** The frame with the expectations stands whole on one page. */
  readonly wholeFrame: boolean
}

/** White space that is left at the bottom of a page goes into its gaps, until rows stand this far apart. */
const widestRowGap = mm(4.5)

/** Lays the letter out at one tightness. */
function attempt(composed: Composed, typesetter: Typesetter, tightness: Tightness, wishes: Wishes): LaidOut {
  const tree = createTree(composed.language.code)
  const measures = measuresFor(composed.variant, composed.language.script, tightness)
  const context: Context = { composed, typesetter, measures, tree }
  const letter = tree.add(tree.root, 'Sect')

  const blocks = [
    ...schoolBlocks(letter, context),
    ...titleBlocks(letter, context),
    ...(composed.strip.length > 0 ? [stripBlock(letter, context)] : []),
    ...composed.sections.flatMap((section) => sectionBlocks(section, letter, context)),
  ]
  const slip = composed.slip ? slipBlocks(composed.slip, letter, context) : []
  const foot = footOf(letter, context)

  const wholeSlip = slip.length > 0 ? whole(slip) : undefined
  const top = margin.top
  const bottom = paper.height - margin.bottom - foot.height - mm(1.5)
  const frameHeight = whole(blocks.filter(({ framed }) => framed)).height + 2 * measures.framePadding
  const frameFits = frameHeight <= bottom - top
  // A slip longer than a page cannot stay whole; then it flows like the rest.
  const slipFits = wholeSlip !== undefined && wholeSlip.height <= bottom - top
  const room: Room = {
    top,
    bottom,
    frame: { left: margin.side, right: paper.width - margin.side, padding: measures.framePadding },
    reserve: wishes.backFree && slipFits ? wholeSlip.height : 0,
    wholeFrame: wishes.wholeFrame && frameFits,
    stretch: widestRowGap / measures.rowGap,
  }
  const sheets = flow(slipFits ? blocks : [...blocks, ...slip], slipFits ? wholeSlip : undefined, room)
  sheets.forEach((sheet, index) => {
    foot.place(sheet, index, sheets.length)
  })
  const pages = sheets.map((sheet) => ({ width: paper.width, height: paper.height, items: itemsOf(sheet) }))
  const used = new Set(pages.flatMap(({ items }) => items.flatMap(({ node }) => node ?? [])))
  return {
    pages,
    root: withoutEmpty(tree.root, used),
    title: withoutIsolates(composed.title.translation ?? composed.title.dutch),
    language: composed.language.code,
    direction: composed.language.direction,
    languages: composed.variant === 'beside' ? [composed.language.code, dutchCode] : [composed.language.code],
  }
}

interface Candidate {
  readonly laidOut: LaidOut
  readonly tightness: Tightness
}

/** The loosest attempt on at most `pages` pages; undefined when even the tightest needs more. */
function loosest(pages: number, attemptAt: (tightness: Tightness) => LaidOut): Candidate | undefined {
  const tight = attemptAt(tightest)
  if (tight.pages.length > pages) return undefined
  let best: Candidate = { laidOut: tight, tightness: tightest }
  let low = 0
  while (low < best.tightness) {
    const tightness = Math.floor((low + best.tightness) / 2)
    const laidOut = attemptAt(tightness)
    if (laidOut.pages.length <= pages) best = { laidOut, tightness }
    else low = tightness + 1
  }
  return best
}

const noWishes: Wishes = { backFree: false, wholeFrame: false }

/** How much tighter a page may be for the sake of a wish. */
const wishLists: readonly (readonly [wishes: Wishes, forgone: Tightness])[] = [
  [{ backFree: true, wholeFrame: true }, 0],
  [{ backFree: true, wholeFrame: false }, 2],
  [{ backFree: false, wholeFrame: true }, 2],
  [noWishes, 4],
]

/**
 * A letter on A4: as few pages as possible, then as much air as fits on them. On two pages the back of the slip stays
 * empty and the frame whole where that does not cost too much air.
 */
export function layoutLetter(composed: Composed, typesetter: Typesetter): LaidOut {
  const at = (wishes: Wishes) => (tightness: Tightness) => attempt(composed, typesetter, tightness, wishes)
  const tight = at(noWishes)(tightest)
  const pages = tight.pages.length
  if (pages === 1) return loosest(pages, at(noWishes))?.laidOut ?? tight
  let best = tight
  let lowest = Number.POSITIVE_INFINITY
  for (const [wishes, forgone] of wishLists) {
    if (forgone >= lowest) break
    const candidate = loosest(pages, at(wishes))
    if (!candidate || candidate.tightness + forgone >= lowest) continue
    best = candidate.laidOut
    lowest = candidate.tightness + forgone
  }
  return best
}
