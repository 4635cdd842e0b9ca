import { dutch as dutchCode } from '../catalogue/languages'
import { loadReviewedBanks } from '../catalogue/reviewed'
import { loadWords } from '../catalogue/words'
import { composeCalendar, type YearCalendar } from '../compose/calendar'
import { type CalendarPaper, layoutCalendar } from '../layout/calendar/calendar'
import type { LaidOut } from '../layout/page'
import type { LanguageCode } from '../model/language'
import { creditsFor, type OwnPictures } from '../model/own-picture'
import type { OwnDay } from '../model/school-days'
import { planYear } from '../model/year-plan'
import type { Engine } from './engine'

/** A school year for on the fridge. */
export interface CalendarOrder {
  readonly kind: 'calendar'
  /** The year in which the school year begins. */
  readonly start: number
  /** The school's own days; the holidays are computed. */
  readonly days: readonly OwnDay[]
  /** The name of the school, as far as it is known. */
  readonly school: string
  readonly paper: CalendarPaper
  readonly inkSaver?: boolean
  /** Beside the Dutch: none, or the one that the parents read. */
  readonly languages: readonly LanguageCode[]
}

/** The calendar, naming in its Dutch foot who made the school's own pictures. */
function credited(calendar: YearCalendar, own: OwnPictures): YearCalendar {
  const credit = creditsFor(own, calendar.concepts).join(' · ')
  const [language] = calendar.languages
  if (credit === '' || !language) return calendar
  const [dutch, ...others] = calendar.foot
  const text = [dutch?.text, credit].filter(Boolean).join(' ')
  return { ...calendar, foot: [{ language, text }, ...others] }
}

/** Lays a school year out. Loads the words and fonts it needs first. */
export async function layoutCalendarOrder(
  { start, days, school, paper, languages }: CalendarOrder,
  engine: Engine,
  own: OwnPictures,
): Promise<LaidOut> {
  const target = languages.filter((code) => code !== dutchCode).slice(0, 1)
  const [dutch, { banks, approvals }, typesetter] = await Promise.all([
    loadWords(dutchCode),
    loadReviewedBanks(target, engine.corrections()),
    engine.typesetterFor([dutchCode, ...target], school),
  ])
  const calendar = composeCalendar(planYear(start, days), school, [dutch, ...banks], approvals)
  return layoutCalendar(credited(calendar, own), paper, typesetter)
}
