import { largestHole } from './flow'
import { type Tightness, tightest } from './measures'
import type { Plan, Wishes } from './plan'

/** Divides a letter over pages at a tightness, as far as wishes allow. */
export type PlanAt = (wishes: Wishes, tightness: Tightness) => Plan

interface Candidate {
  readonly plan: Plan
  readonly wishes: Wishes
  readonly tightness: Tightness
}

/** The loosest plan on at most `pages` pages, when that is at most `most` tight. */
function loosest(pages: number, wishes: Wishes, planAt: PlanAt, most = tightest): Candidate | undefined {
  const tight = planAt(wishes, tightest)
  if (tight.pagination.count > pages) return undefined
  let best: Candidate = { plan: tight, wishes, tightness: tightest }
  let low = 0
  while (low < best.tightness && low <= most) {
    const tightness = Math.floor((low + best.tightness) / 2)
    const plan = planAt(wishes, tightness)
    if (plan.pagination.count <= pages) best = { plan, wishes, tightness }
    else low = tightness + 1
  }
  return best.tightness <= most ? best : undefined
}

const noWishes: Wishes = { backFree: false, frameBreaks: 'any' }

/** How much tighter a page may be for the sake of a wish. Without any wish only where that saves a page. */
const wishLists: readonly (readonly [wishes: Wishes, forgone: Tightness])[] = [
  [{ backFree: true, frameBreaks: 'none' }, 0],
  [{ backFree: true, frameBreaks: 'tidy' }, 2],
  [{ backFree: false, frameBreaks: 'none' }, 2],
  [{ backFree: false, frameBreaks: 'tidy' }, 4],
  [noWishes, 2 * tightest],
]

/** A frame that leaves more than this share of a page white by not fitting on it is divided. */
const tolerableHole = 0.15

const holeOf = ({ plan }: Candidate) => largestHole(plan.pagination, plan.room)

/** The same letter with its frame divided, where it leaves a hole when it is not. */
function withoutHole(best: Candidate, pages: number, planAt: PlanAt): Candidate {
  const hole = holeOf(best)
  if (hole <= tolerableHole) return best
  const divided = loosest(pages, { ...best.wishes, frameBreaks: 'tidy' }, planAt)
  return divided && holeOf(divided) < hole ? divided : best
}

/** As few pages as possible, then as much air as fits on them, unless a wish is worth a little tightness. */
export function bestPlan(planAt: PlanAt): Plan {
  const tight = planAt(noWishes, tightest)
  const pages = tight.pagination.count
  if (pages === 1) return loosest(pages, noWishes, planAt)?.plan ?? tight
  let best: Candidate = { plan: tight, wishes: noWishes, tightness: tightest }
  let lowest = Number.POSITIVE_INFINITY
  for (const [wishes, forgone] of wishLists) {
    // Only on two pages does the slip stand on the back of the first.
    if (wishes.backFree && pages !== 2) continue
    const mostToWin = lowest - forgone - 1
    const candidate = mostToWin < 0 ? undefined : loosest(pages, wishes, planAt, mostToWin)
    if (!candidate) continue
    best = candidate
    lowest = candidate.tightness + forgone
  }
  return withoutHole(best, pages, planAt).plan
}
