import { addDays } from '../day'
import { type Found, replace } from './finding'
import { type Moments, momentsOf, nextWeekday, weekdayNextWeek } from './moments'
import { asWritten, oneOf, type Reading, wordEnd, wordStart } from './reading'
import type { Find } from './rule'
import type { CoachWords } from './words'

/** Days that depend on today: `morgen`, `volgende week dinsdag`, `vrijdag a.s.`, `woensdagnamiddag`. */
export function spokenDates(words: CoachWords): Find {
  const moments = momentsOf(words)
  const finders = [coming(moments), relative(moments), withPart(moments), deadline(moments), vague(moments)]
  return (reading) => finders.flatMap((find) => find(reading))
}

const pattern = (source: string) => new RegExp(`${wordStart}${source}${wordEnd}`, 'giu')

/** No number of the day follows: then the date itself is written, and that is another rule's. */
const noDate = '(?!\\.?,?\\s+\\d)'

function found(reading: Reading, match: RegExpExecArray, texts: readonly string[], why?: string): Found {
  const [from, to] = [match.index, match.index + match[0].length]
  const fixes = [...new Set(texts)].map((text) => replace(from, to, asWritten(reading, from, text)))
  return { from, to, ...(why !== undefined && { why }), fixes }
}

/** `volgende vrijdag`, `vrijdag volgende week`, `vrijdag a.s.` */
function coming(moments: Moments): Find {
  const { next, nextWeek, comingMarks } = moments.words
  const day = `(${oneOf(moments.fullWeekdays)})`
  const before = pattern(`(?:${oneOf([nextWeek])}\\s+(?:op\\s+)?|(${oneOf(next)})\\s+)${day}${noDate}`)
  const behind = pattern(`${day}\\s+(?:${oneOf([nextWeek])}|${oneOf(comingMarks)}\\.?)`)
  return (reading) => {
    const { today } = reading
    return [
      ...[...reading.text.matchAll(before)].map((match) => {
        const wanted = moments.weekdays[match[2]?.toLowerCase() ?? ''] ?? 0
        const [soon, later] = [nextWeekday(today, wanted, true), weekdayNextWeek(today, wanted)]
        const word = match[1]?.toLowerCase()
        const isNextWeek = word === undefined
        // "Volgende vrijdag" is said of this week and of the next: the teacher chooses.
        const days = isNextWeek ? [later] : word === next[0] ? [later, soon] : [soon]
        return found(reading, match, days.map(moments.write))
      }),
      ...[...reading.text.matchAll(behind)].map((match) => {
        const wanted = moments.weekdays[match[1]?.toLowerCase() ?? ''] ?? 0
        const inNextWeek = match[0].toLowerCase().endsWith(nextWeek)
        return found(reading, match, [
          moments.write(inNextWeek ? weekdayNextWeek(today, wanted) : nextWeekday(today, wanted, true)),
        ])
      }),
    ]
  }
}

/** `morgen`, `vanavond`, but not `'s morgens` or `in de morgen`. */
function relative(moments: Moments): Find {
  const { relative: days, relativePart, notRelativeAfter } = moments.words
  const tomorrow = pattern(oneOf(Object.keys(days)))
  return (reading) =>
    [...reading.text.matchAll(tomorrow)].flatMap((match) => {
      const before = /(\S+)\s+$/.exec(reading.text.slice(0, match.index))?.[1]?.toLowerCase() ?? ''
      const isPart = notRelativeAfter.includes(before) || before in moments.weekdays
      if (isPart) return []
      const word = match[0].toLowerCase()
      const part = relativePart[word]
      const day = moments.write(addDays(reading.today, days[word] ?? 0))
      return [found(reading, match, [part === undefined ? day : `${day} ${part}`])]
    })
}

/** `woensdagnamiddag`: which Wednesday? Not after `elke`. */
function withPart(moments: Moments): Find {
  const { parts, every } = moments.words
  const compound = pattern(`(${oneOf(moments.fullWeekdays)})(${oneOf(Object.keys(parts))})${noDate}`)
  return (reading) =>
    [...reading.text.matchAll(compound)].flatMap((match) => {
      const before = /(\S+)\s+$/.exec(reading.text.slice(0, match.index))?.[1]?.toLowerCase() ?? ''
      if (every.slice(0, 3).includes(before)) return []
      const wanted = moments.weekdays[match[1]?.toLowerCase() ?? ''] ?? 0
      const part = parts[match[2]?.toLowerCase() ?? ''] ?? ''
      return [
        found(
          reading,
          match,
          [`${moments.write(nextWeekday(reading.today, wanted, true))} ${part}`],
          'date.part',
        ),
      ]
    })
}

/** `tegen vrijdag`: a last day needs its number. Not `van maandag tot vrijdag`. */
function deadline(moments: Moments): Find {
  const { deadline: words, before } = moments.words
  const last = pattern(`(${oneOf(words)})\\s+(${oneOf(moments.fullWeekdays)})${noDate}`)
  return (reading) =>
    [...reading.text.matchAll(last)].map((match) => {
      const wanted = moments.weekdays[match[2]?.toLowerCase() ?? ''] ?? 0
      return found(
        reading,
        match,
        [`${before} ${moments.write(nextWeekday(reading.today, wanted, true))}`],
        'date.deadline',
      )
    })
}

/** `volgende week`, `over 2 weken`, `half februari`: no day at all. */
function vague(moments: Moments): Find {
  const { vaguePeriods, aroundMonth, spans, spanWords, spanCounts, hours } = moments.words
  const weekdayBehind = `(?!\\s+(?:op\\s+)?${oneOf(moments.fullWeekdays)})`
  const period = pattern(`(?<!${oneOf(moments.fullWeekdays)}\\s+)${oneOf(vaguePeriods)}${weekdayBehind}`)
  const around = pattern(`${oneOf(aroundMonth)}\\s+${oneOf(moments.fullMonths)}`)
  const span = pattern(
    `${oneOf(spanWords)}\\s+(?:\\d+|${oneOf([...spanCounts, ...Object.keys(hours)])})\\s+${oneOf(spans)}`,
  )
  return (reading) =>
    [period, around, span]
      .flatMap((source) => [...reading.text.matchAll(source)])
      .map((match) => ({ from: match.index, to: match.index + match[0].length, why: 'date.vague' }))
}
