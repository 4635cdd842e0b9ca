import type { Composed } from '../compose/composed'
import { withoutIsolates } from '../compose/text'
import type { Typesetter } from '../text/types'
import { bestPlan } from './best-plan'
import { dutchCode } from './context'
import { placePages } from './flow'
import { measuresFor, paper, type Tightness } from './measures'
import type { LaidOut } from './page'
import { type MeasuredLetter, measuredLetter } from './parts'
import { type Plan, planPages } from './plan'
import { itemsOf } from './sheet'
import { withoutEmpty } from './structure'

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
 * empty and the frame whole where that costs neither too much air nor a large hole on the page.
 */
export function layoutLetter(composed: Composed, typesetter: Typesetter): LaidOut {
  const { variant, language } = composed
  const measured = onceEach(measuredLetter(composed, typesetter))
  const plan = bestPlan((wishes, tightness) =>
    planPages(measured(tightness), measuresFor(variant, language.script, tightness), wishes),
  )
  return carryOut(plan, composed)
}
