import { type Found, replace } from './finding'
import { asWritten, oneOf, type Reading, sentenceAt, wordEnd } from './reading'
import type { Find } from './rule'
import type { CoachWords, MomentWords } from './words'

/** Hours before this one are hours of the afternoon, when nothing else says so: school is out at night. */
const schoolDayBegins = 7
const half = 30
/** `voor 1 uur` says how long, `voor 9 uur` says when. */
const longestLength = 3

/** Times as people write them: `8u30`, `half negen`, `kwart voor vier`, `2 uur 's middags`. */
export function timeRule({ moments }: CoachWords): Find {
  const marks = oneOf([...moments.afternoonMarks, ...moments.morningMarks])
  const around = `(?:(${oneOf(moments.around)})\\s+|(?:${oneOf(moments.latest)})\\s+)?`
  const behind = `(?:\\s*(${marks})${wordEnd})?`
  const clocks = [...digits(moments), ...spoken(moments)].map(({ source, read }) => ({
    read,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}/])${around}${source}${behind}`, 'giu'),
  }))
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(moments.aloneParts)}${wordEnd}`, 'giu')
  return (reading) => {
    const times = clocks.flatMap(({ pattern, read }) =>
      [...reading.text.matchAll(pattern)].flatMap((match) => found(reading, match, read, moments)),
    )
    const parts = [...reading.text.matchAll(alone)]
      .map((match) => ({ from: match.index, to: match.index + match[0].length, why: 'time.part' }))
      .filter((part) => !hasTime(reading, part, times))
    return [...times, ...parts]
  }
}

/** Whether the sentence of a part of the day also says the hour. */
function hasTime(reading: Reading, part: Found, times: readonly Found[]): boolean {
  const sentence = sentenceAt(reading, part.from)
  if (!sentence) return false
  const inside = (at: number) => at >= sentence.from && at < sentence.to
  return (
    times.some(({ from }) => inside(from)) ||
    /\d\d\.\d\d/.test(reading.text.slice(sentence.from, sentence.to))
  )
}

/** Minutes since midnight, one or two moments, of the groups of a match; undefined when it is no time after all. */
type Read = (groups: Readonly<Record<string, string>>, before: string) => readonly number[] | undefined

interface Clock {
  readonly source: string
  readonly read: Read
}

const valid = (hours: number, minutes: number) => hours < 24 && minutes < 60

function digits(moments: MomentWords): readonly Clock[] {
  const unit = `(?:uur|u|h)`
  const saysTime = (before: string) => moments.clockWords.includes(before)
  const saysLength = (before: string, hours = '') =>
    moments.lengthWords.includes(before) && Number(hours) <= longestLength
  const at = (hours: string | undefined, minutes: string | undefined) => {
    const [h, m] = [Number(hours), Number(minutes ?? 0)]
    return valid(h, m) ? [h * 60 + m] : undefined
  }
  return [
    {
      source: `(?<h>\\d{1,2})(?:[.:](?<m>\\d{2}))?\\s?${unit}?\\.?\\s?[-–]\\s?(?<h2>\\d{1,2})(?:[.:]?(?:u|h)?(?<m2>\\d{2}))?\\s?${unit}${wordEnd}\\.?`,
      read: ({ h, m, h2, m2 }) => {
        const [first, last] = [at(h, m), at(h2, m2)]
        return first && last ? [...first, ...last] : undefined
      },
    },
    { source: `(?<h>\\d{1,2})\\s?(?:u|h|uur)\\.?\\s?(?<m>\\d{2})(?![\\p{N}])`, read: ({ h, m }) => at(h, m) },
    { source: `(?<h>\\d{1,2})[:.](?<m>\\d{2})\\s?${unit}${wordEnd}`, read: ({ h, m }) => at(h, m) },
    {
      source: `(?<h>\\d{1,2}):(?<m>\\d{2})(?![\\p{N}]|\\s?(?:uur|u|h)${wordEnd})`,
      read: ({ h, m }) => at(h, m),
    },
    {
      source: `(?<h>\\d{1,2})\\.(?<m>\\d{2})(?![\\p{N}.]|\\s?(?:uur|u|h|euro?|€)${wordEnd}|\\s?€)`,
      read: ({ h, m }, before) => (saysTime(before) ? at(h, m) : undefined),
    },
    { source: `(?<h>\\d{1,2})\\s?(?:u|h)${wordEnd}(?!\\.?\\s?\\d\\d)`, read: ({ h }) => at(h, undefined) },
    {
      source: `(?<h>\\d{1,2})\\s${moments.hourUnit}${wordEnd}`,
      read: ({ h }, before) => (saysTime(before) && !saysLength(before, h) ? at(h, undefined) : undefined),
    },
  ]
}

function spoken(moments: MomentWords): readonly Clock[] {
  const hour = `(?<h>${oneOf(Object.keys(moments.hours))}|1[0-2]|[1-9])`
  const end = `${wordEnd}(?:\\s${moments.hourUnit}${wordEnd})?`
  const hourOf = (text = '') => moments.hours[text.toLowerCase()] ?? Number(text)
  const minutesOf = (text = '') => moments.minutes[text.toLowerCase()] ?? Number(text)
  const minutes = `(?<m>${oneOf(Object.keys(moments.minutes))}|\\d{1,2})`
  const past = (word = '') => moments.past.includes(word.toLowerCase())
  return [
    {
      source: `${minutes}\\s+(?<way>${oneOf([...moments.past, ...moments.to])})\\s+(?<half>${moments.half}\\s?)?${hour}${end}`,
      read: ({ m, way, half: isHalf, h }) => {
        const centre = hourOf(h) * 60 - (isHalf ? half : 0)
        return [centre + (past(way) ? minutesOf(m) : -minutesOf(m))]
      },
    },
    {
      source: `(?<!(?:${oneOf([...moments.past, ...moments.to])})\\s+)${moments.half}\\s?${hour}${end}(?!\\s*${oneOf(moments.notHours)})`,
      read: ({ h }) => [hourOf(h) * 60 - half],
    },
    {
      // The first hour is also the article: `een uur` says how long.
      source: `(?<h>${oneOf(Object.keys(moments.hours).slice(1))})\\s${moments.hourUnit}${wordEnd}`,
      read: ({ h }, before) => (moments.clockWords.includes(before) ? [hourOf(h) * 60] : undefined),
    },
  ]
}

const two = (value: number) => String(value).padStart(2, '0')

function found(reading: Reading, match: RegExpExecArray, read: Read, moments: MomentWords): readonly Found[] {
  const [from, to] = [match.index, match.index + match[0].length]
  const before = /(\S+)\s+$/.exec(reading.text.slice(0, from))?.[1]?.toLowerCase() ?? ''
  const lead = match[1]?.toLowerCase() ?? ''
  const groups = match.groups as Readonly<Record<string, string>>
  const led = lead === '' && match[0].length > 0 ? before : (lead.split(' ').at(-1) ?? before)
  const times = read(groups, led === '' ? before : led)
  if (!times) return []
  const mark = match.at(-1)?.toLowerCase()
  const isWords =
    !/\d/.test(groups['h'] ?? '') ||
    (/\p{L}/u.test(match[0].replace(/\s?(?:uur|u|h)\b/g, '')) && groups['way'] !== undefined)
  const text = times
    .map((time) => write(daytime(time, mark, isWords, moments), moments))
    .join(` ${moments.until} `)
  const isAround = lead !== ''
  if (!isAround && match[0] === text) return []
  const whole = isAround ? `${moments.clockWords[0] ?? ''} ${text}` : latestLead(match[0], moments) + text
  return [
    {
      from,
      to,
      ...(isAround && { why: 'time.around' }),
      fixes: [replace(from, to, asWritten(reading, from, whole))],
    },
  ]
}

/** `stipt om 8u` keeps its `om`. */
const latestLead = (text: string, { latest }: MomentWords) => {
  const lead = latest.find((expression) => text.toLowerCase().startsWith(`${expression} `))
  return lead === undefined ? '' : `${lead} `
}

function daytime(time: number, mark: string | undefined, isWords: boolean, moments: MomentWords): number {
  const noon = 12 * 60
  const minutes = ((time % (24 * 60)) + 24 * 60) % (24 * 60)
  if (mark !== undefined && moments.morningMarks.includes(mark)) return minutes
  const isAfternoon = mark !== undefined && moments.afternoonMarks.includes(mark)
  const isGuess = mark === undefined && isWords && minutes < schoolDayBegins * 60
  return minutes < noon && (isAfternoon || isGuess) ? minutes + noon : minutes
}

const write = (time: number, { hourUnit }: MomentWords) =>
  `${two(Math.floor(time / 60))}.${two(time % 60)} ${hourUnit}`
