import type { Composed } from '../compose/composed'
import { withoutIsolates } from '../compose/text'
import type { Typesetter } from '../text/types'
import { dutchCode } from './context'
import { placePages } from './flow'
import { measuresFor, paper, type Tightness, tightest } from './measures'
import type { LaidOut } from './page'
import { type MeasuredLetter, measuredLetter } from './parts'
import { type Plan, planPages, type Wishes } from './plan'
import { itemsOf } from './sheet'
import { withoutEmpty } from './structure'

interface Candidate {
  readonly plan: Plan
  readonly tightness: Tightness
}

/** The loosest plan on at most `pages` pages; undefined when even the tightest needs more. */
function loosest(pages: number, planAt: (tightness: Tightness) => Plan): Candidate | undefined {
  const tight = planAt(tightest)
  if (tight.pagination.count > pages) return undefined
  let best: Candidate = { plan: tight, tightness: tightest }
  let low = 0
  while (low < best.tightness) {
    const tightness = Math.floor((low + best.tightness) / 2)
    const plan = planAt(tightness)
    if (plan.pagination.count <= pages) best = { plan, tightness }
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

/** As few pages as possible, then as much air as fits on them, unless a wish is worth a little tightness. */
function bestPlan({ variant, language }: Composed, measured: (tightness: Tightness) => MeasuredLetter): Plan {
  const at = (wishes: Wishes) => (tightness: Tightness) =>
    planPages(measured(tightness), measuresFor(variant, language.script, tightness), wishes)
  const tight = at(noWishes)(tightest)
  const pages = tight.pagination.count
  if (pages === 1) return loosest(pages, at(noWishes))?.plan ?? tight
  let best = tight
  let lowest = Number.POSITIVE_INFINITY
  for (const [wishes, forgone] of wishLists) {
    if (forgone >= lowest) break
    const candidate = loosest(pages, at(wishes))
    if (!candidate || candidate.tightness + forgone >= lowest) continue
    best = candidate.plan
    lowest = candidate.tightness + forgone
  }
  return best
}

/** Puts everything where the plan has it. */
function carryOut({ letter, room, pagination }: Plan, { title, language, variant }: Composed): LaidOut {
  const sheets = placePages(pagination, room)
  sheets.forEach((sheet, index) => {
    letter.foot.place(sheet, index, sheets.length)
    letter.nameTag?.place(sheet, index)
  })
  const pages = sheets.map((sheet) => ({ width: paper.width, height: paper.height, items: itemsOf(sheet) }))
  const used = new Set(pages.flatMap(({ items }) => items.flatMap(({ node }) => node ?? [])))
  return {
    pages,
    root: withoutEmpty(letter.root(), used),
    title: withoutIsolates(title.translation ?? title.dutch),
    language: language.code,
    direction: language.direction,
    languages: variant === 'beside' ? [language.code, dutchCode] : [language.code],
  }
}

/** Remembers what was measured, so that each tightness is measured once for a letter. */
function onceEach(measure: (tightness: Tightness) => MeasuredLetter): typeof measure {
  const known = new Map<Tightness, MeasuredLetter>()
  return (tightness) => {
    const measured = known.get(tightness) ?? measure(tightness)
    known.set(tightness, measured)
    return measured
  }
}

/**
 * A letter on A4: as few pages as possible, then as much air as fits on them. On two pages the back of the slip stays
 * empty and the frame whole where that does not cost too much air.
 */
export const layoutLetter = (composed: Composed, typesetter: Typesetter): LaidOut =>
  carryOut(bestPlan(composed, onceEach(measuredLetter(composed, typesetter))), composed)
