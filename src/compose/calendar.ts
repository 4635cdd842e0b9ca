import type { Day } from '../model/day'
import { dayParts, weekday } from '../model/day'
import type { Language } from '../model/language'
import { schoolMonths } from '../model/month'
import { type Approvals, reviewState } from '../model/review'
import type { ConceptId } from '../model/tile'
import type { WordBank } from '../model/word-bank'
import type { PlannedEvent, YearPlan } from '../model/year-plan'
import type { Picto } from './composed'
import { type Banks, type InAll, sayFoot } from './dictionary'
import { freePhrases, freePicture, sayFree, shortDay } from './free-days'
import { clean, isolate, isolateLeftToRight } from './text'
import { formatTime } from './values'

/** A day as it hangs on the wall. */
export interface CalendarDay {
  readonly day: Day
  readonly number: string
  readonly weekend: boolean
  readonly free: boolean
  /** What it is about: why it is free, or what happens. */
  readonly pictos: readonly Picto[]
}

export interface CalendarMonth {
  /** With its year. */
  readonly name: InAll
  /** Monday first; empty places at both ends. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[]
}

/** A line under the months: a tile, what it stands for and when that is. */
export interface CalendarEntry {
  readonly picto: Picto
  readonly said: InAll
  readonly from: Day
  readonly to: Day
}

/** A school year for on the fridge: everything that will be printed, nothing about where. */
export interface YearCalendar {
  /** Dutch first. */
  readonly languages: readonly Language[]
  readonly picto: Picto
  readonly title: InAll
  /** Monday first, as short as each language allows. */
  readonly weekdays: readonly InAll[]
  readonly months: readonly CalendarMonth[]
  /** In the order of the year. */
  readonly entries: readonly CalendarEntry[]
  readonly concepts: readonly ConceptId[]
  readonly foot: InAll
}

/** Says something in every language; it stays empty where a language lacks the words. */
const inAll = (banks: Banks, say: (bank: WordBank) => string | undefined): InAll =>
  banks.map((bank) => {
    const text = say(bank)
    return { language: bank.language, ...(text !== undefined && { text }) }
  })

function when({ event }: PlannedEvent, bank: WordBank): string {
  const { from, to, weekly, starts, ends } = event
  const day = weekly
    ? (bank.calendar.weekdays[weekday(from) ?? 0] ?? '')
    : from === to
      ? shortDay(from, bank)
      : `${shortDay(from, bank)} – ${shortDay(to, bank)}`
  const times = [starts, ends].flatMap((time) =>
    time === undefined ? [] : isolate(formatTime(time, bank.calendar) ?? time),
  )
  return times.length === 0 ? day : `${day} · ${times.join(' – ')}`
}

/** `zwemmen: dinsdag · 09.00 uur` */
const sayEvent =
  (planned: PlannedEvent) =>
  (bank: WordBank): string | undefined => {
    const label = bank.labels[planned.event.picture]
    return label === undefined ? undefined : `${label}: ${when(planned, bank)}`
  }

const schoolWord: ConceptId = 'school'
const titlePicture: ConceptId = 'datum-kalender'

/** The name of the school and the years, in Dutch; the word for school and the years in the other language. */
const titleOf = (start: number, school: string, banks: Banks): InAll =>
  inAll(banks, (bank) => {
    const name = (bank === banks[0] && school) || bank.labels[schoolWord]
    return name === undefined ? undefined : `${isolate(name)} ${isolateLeftToRight(`${start}–${start + 1}`)}`
  })

/** Whether people checked everything that a calendar says in a language. */
function isChecked(bank: WordBank, [dutch]: Banks, approvals: Approvals, plan: YearPlan): boolean {
  const phrases = plan.free.flatMap(freePhrases)
  const labels = [schoolWord, ...plan.events.map(({ event }) => event.picture)]
  const checked = (id: string, original: string | undefined, translation: string | undefined) =>
    ['nagekeken', 'goedgekeurd'].includes(
      reviewState(approvals[bank.language.code]?.[id], original ?? '', translation),
    )
  return (
    bank !== dutch &&
    phrases.every((id) => checked(id, dutch.phrases[id], bank.phrases[id])) &&
    labels.every((id) => checked(`label:${id}`, dutch.labels[id], bank.labels[id]))
  )
}

/** A school year in Dutch and in the languages of the other banks. `school` is its name, as far as it is known. */
export function composeCalendar(
  plan: YearPlan,
  school: string,
  banks: Banks,
  approvals: Approvals,
): YearCalendar {
  const [dutch] = banks
  const pictoOf = (id: ConceptId): Picto => ({
    tile: { kind: 'concept', id },
    alt: dutch.labels[id] ?? id,
  })
  const dayOf = (day: Day): CalendarDay => {
    const stretch = plan.free.find(({ from, to }) => from <= day && day <= to)
    // What comes only once comes first: everybody knows what comes every week.
    const events = plan.events
      .filter(({ days }) => days.includes(day))
      .toSorted((one, other) => Number(one.event.weekly ?? false) - Number(other.event.weekly ?? false))
      .map(({ event }) => event.picture)
    const shown = events.length === 0 && stretch ? [freePicture(stretch)] : events
    return {
      day,
      number: String(dayParts(day)?.day ?? ''),
      weekend: (weekday(day) ?? 0) >= 5,
      free: stretch !== undefined,
      pictos: [...new Set(shown)].map(pictoOf),
    }
  }
  const free = plan.free.map((stretch) => ({
    picto: pictoOf(freePicture(stretch)),
    said: inAll(banks, sayFree(stretch)),
    from: stretch.from,
    to: stretch.to,
  }))
  const events = plan.events.map((planned) => ({
    picto: pictoOf(planned.event.picture),
    said: inAll(banks, sayEvent(planned)),
    from: planned.days[0] ?? planned.event.from,
    to: planned.days.at(-1) ?? planned.event.to,
  }))
  const entries = [...free, ...events].toSorted((one, other) => (one.from < other.from ? -1 : 1))
  return {
    languages: banks.map(({ language }) => language),
    picto: pictoOf(titlePicture),
    title: titleOf(plan.start, clean(school), banks),
    weekdays: Array.from({ length: 7 }, (_, index) =>
      inAll(banks, ({ calendar }) => calendar.weekdaysShort[index]),
    ),
    months: schoolMonths(plan.start).map(({ month, year, weeks }) => ({
      name: inAll(banks, ({ calendar }) => `${calendar.months[month - 1] ?? ''} ${year}`),
      weeks: weeks.map((week) => week.map((day) => (day === undefined ? undefined : dayOf(day)))),
    })),
    entries,
    concepts: [
      ...new Set([
        titlePicture,
        ...plan.free.map(freePicture),
        ...plan.events.map(({ event }) => event.picture),
      ]),
    ],
    foot: sayFoot(banks, (bank) => isChecked(bank, banks, approvals, plan)),
  }
}
