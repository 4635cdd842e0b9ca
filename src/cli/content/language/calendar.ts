import * as v from 'valibot'
import type { Calendar } from '../../../model/language'
import type { Result } from '../../../model/result'
import { calendarLaws } from '../laws-calendar'

const words = <const Name extends string>(names: readonly Name[]) =>
  v.object(
    Object.fromEntries(names.map((name) => [name, v.string()])) as Record<Name, v.StringSchema<undefined>>,
  )

const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
const shortDays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** `templates/new-language/kalender.json`, as a volunteer fills it in. */
const filledIn = v.object({
  dagen: words(days),
  dagenKort: words(shortDays),
  maanden: words(months),
  datum: v.string(),
  datumKort: v.string(),
  uur: words(['voormiddag', 'namiddag', 'avond']),
  geld: v.string(),
})

const tidy = (text: string) => text.normalize('NFC').trim()

/** The calendar of a language, or all that there is to do about it. */
export function readCalendar(text: string): Result<Calendar, string> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return {
      ok: false,
      why: 'Dit is geen JSON. Staat er ergens een komma of een aanhalingsteken te veel of te weinig?',
    }
  }
  const read = v.safeParse(filledIn, json)
  if (!read.success) {
    const place = v.getDotPath(read.issues[0]) ?? ''
    return {
      ok: false,
      why: `"${place}" ontbreekt of is geen tekst. Neem de namen over van het bestand dat u kreeg.`,
    }
  }
  const { dagen, dagenKort, maanden, datum, datumKort, uur, geld } = read.output
  const calendar: Calendar = {
    weekdays: days.map((day) => tidy(dagen[day])),
    weekdaysShort: shortDays.map((day) => tidy(dagenKort[day])),
    months: months.map((month) => tidy(maanden[month])),
    date: tidy(datum),
    dateShort: tidy(datumKort),
    time: { morning: tidy(uur.voormiddag), afternoon: tidy(uur.namiddag), evening: tidy(uur.avond) },
    money: tidy(geld),
  }
  const mends = calendarLaws.flatMap(({ mend }) => mend(calendar) ?? [])
  return mends.length > 0 ? { ok: false, why: mends.join(' ') } : { ok: true, value: calendar }
}
