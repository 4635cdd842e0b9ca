import { addDays, type Day, weekday } from '../day'
import { type Fix, type Found, replace } from './finding'
import { closestWeekday, exactDay, type Moments, momentsOf, nearestDay } from './moments'
import { asWritten, oneOf, type Reading, wordEnd, wordStart } from './reading'
import type { Find } from './rule'
import type { CoachWords } from './words'

/** Days written with their number: `24/11`, `di 24 nov`, `24 november 2026`. */
export function writtenDates(words: CoachWords): Find {
  const moments = momentsOf(words)
  const parts = oneOf(Object.keys(moments.words.parts))
  const short = oneOf(Object.keys(moments.words.weekdays))
  const full = oneOf(moments.fullWeekdays)
  const name = `(?:(${full}|${short})(${parts})?\\.?,?\\s+)?`
  const digits = `(\\d{1,2})(?:\\s?([/-])\\s?(\\d{1,2})|\\.(\\d{1,2})(?=\\.\\d))(?:\\s?[/.-]\\s?(\\d{4}|\\d{2}))?`
  const month = oneOf(Object.keys(moments.months))
  const inDigits = new RegExp(
    `(?<![\\p{L}\\p{N}/.,+-])${name}${digits}(?![\\p{N}/]|[.-]\\d|\\s?[uh€%]|,\\d)`,
    'giu',
  )
  const inWords = new RegExp(
    `${wordStart}${name}(\\d{1,2})\\s+(${month})${wordEnd}(?:\\.(?=\\s+\\p{Ll}|\\s+\\d{4}))?(?:\\s+(\\d{4}))?`,
    'giu',
  )
  return (reading) => [
    ...[...reading.text.matchAll(inDigits)].flatMap((match) => {
      const [, day, part, date = '', mark, second, dotted, year] = match
      if (mark === '-' && year === undefined && !isSaidAsDate(match, day, Number(date), reading, moments))
        return []
      return dateFound(reading, moments, match, { day, part, date, month: Number(second ?? dotted), year })
    }),
    ...[...reading.text.matchAll(inWords)].flatMap((match) => {
      const [, day, part, date = '', name = '', year] = match
      return dateFound(reading, moments, match, {
        day,
        part,
        date,
        month: moments.months[name.toLowerCase()] ?? 0,
        year,
      })
    }),
  ]
}

/** `3-4 stukken` is no date; `op 3-4`, `wo 3-4` and `24-11` are. */
function isSaidAsDate(
  match: RegExpExecArray,
  day: string | undefined,
  date: number,
  { text }: Reading,
  moments: Moments,
) {
  const before = /(\p{L}+)\s+$/u.exec(text.slice(0, match.index))?.[1]?.toLowerCase() ?? ''
  return (
    day !== undefined ||
    date > 12 ||
    moments.words.every.includes(before) ||
    moments.words.deadline.includes(before)
  )
}

interface Written {
  readonly day: string | undefined
  readonly part: string | undefined
  readonly date: string
  readonly month: number
  readonly year: string | undefined
}

function dateFound(
  reading: Reading,
  moments: Moments,
  match: RegExpExecArray,
  written: Written,
): readonly Found[] {
  const { part, year, month } = written
  const date = Number(written.date)
  const said = written.day === undefined ? undefined : moments.weekdays[written.day.toLowerCase()]
  const text = match[0].replace(/\.$/, '')
  const by = limitBefore(reading.text, match.index, moments)
  const [from, to] = [match.index - by.length, match.index + match[0].length]
  const day =
    year === undefined ? bestYear(reading.today, month, date, said) : exactDay(Number(year), month, date)
  if (day === undefined)
    return year === undefined && month > 12 ? [] : [{ from, to, why: 'date.none', values: { date: text } }]
  const behind = part === undefined ? '' : ` ${moments.words.parts[part.toLowerCase()] ?? ''}`
  const fixTo = (other: Day): Fix =>
    replace(
      from,
      to,
      asWritten(
        reading,
        from,
        `${by === '' ? '' : `${moments.words.before} `}${moments.write(other)}${behind}`,
      ),
    )
  if (said !== undefined && said !== weekday(day)) {
    const right = moments.fullWeekdays[weekday(day) ?? 0] ?? ''
    const fixes = [fixTo(day), fixTo(closestWeekday(day, said))]
    return [{ from, to, why: 'date.weekday', values: { weekday: right }, fixes }]
  }
  return text.toLowerCase() === moments.write(day) ? [] : [{ from, to, fixes: [fixTo(day)] }]
}

/** `tegen ` before a date: not clear whether the day itself is still in time. */
function limitBefore(text: string, at: number, { words }: Moments): string {
  const before = /\p{L}+\s+$/u.exec(text.slice(0, at))?.[0] ?? ''
  return before.trim().toLowerCase() === words.deadline[0] ? before : ''
}

/** Without a year: the nearest day, but rather the one whose weekday agrees. */
function bestYear(today: Day, month: number, date: number, said: number | undefined): Day | undefined {
  const nearest = nearestDay(today, month, date)
  if (nearest === undefined || said === undefined || weekday(nearest) === said) return nearest
  const later = nearestDay(addDays(nearest, 60), month, date)
  return later !== undefined && weekday(later) === said ? later : nearest
}
