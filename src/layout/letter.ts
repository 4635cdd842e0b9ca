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
import { createTree } from './structure'

/** Lays the letter out at one tightness. With `backFree` nothing stands on the back of the slip. */
function attempt(
  composed: Composed,
  typesetter: Typesetter,
  tightness: Tightness,
  backFree: boolean,
): LaidOut {
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
  // A slip longer than a page cannot stay whole; then it flows like the rest.
  const slipFits = wholeSlip !== undefined && wholeSlip.height <= bottom - top
  const room: Room = {
    top,
    bottom,
    frame: { left: margin.side, right: paper.width - margin.side, padding: measures.framePadding },
    reserve: backFree && slipFits ? wholeSlip.height : 0,
  }
  const sheets = flow(slipFits ? blocks : [...blocks, ...slip], slipFits ? wholeSlip : undefined, room)
  sheets.forEach((sheet, index) => {
    foot.place(sheet, index, sheets.length)
  })
  return {
    pages: sheets.map((sheet) => ({ width: paper.width, height: paper.height, items: itemsOf(sheet) })),
    root: tree.root,
    title: withoutIsolates(composed.title.translation ?? composed.title.dutch),
    language: composed.language.code,
    direction: composed.language.direction,
    languages: composed.variant === 'beside' ? [composed.language.code, dutchCode] : [composed.language.code],
  }
}

/** The loosest attempt that needs no more pages than `pages`. Tighter never needs more. */
function loosest(
  pages: number,
  tightestAttempt: LaidOut,
  attemptAt: (tightness: Tightness) => LaidOut,
): LaidOut {
  let best = tightestAttempt
  let low = 0
  let high = tightest
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const candidate = attemptAt(middle)
    if (candidate.pages.length <= pages) {
      best = candidate
      high = middle
    } else low = middle + 1
  }
  return best
}

/**
 * A letter on A4: as few pages as possible, then as much air as fits on them. On two pages the back of the slip stays
 * empty where there is room, so that cutting it off takes nothing away.
 */
export function layoutLetter(composed: Composed, typesetter: Typesetter): LaidOut {
  const at = (backFree: boolean) => (tightness: Tightness) =>
    attempt(composed, typesetter, tightness, backFree)
  const tight = at(false)(tightest)
  const pages = tight.pages.length
  if (pages > 1 && composed.slip) {
    const tightBackFree = at(true)(tightest)
    if (tightBackFree.pages.length === pages) return loosest(pages, tightBackFree, at(true))
  }
  return loosest(pages, tight, at(false))
}
