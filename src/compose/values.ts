import { dayParts, weekday } from '../model/day'
import type { Calendar } from '../model/language'
import type { Slot, SlotValue } from '../model/template'
import { minutesOf } from '../model/time'
import { clean, isolate, isolateLeftToRight, noBreak } from './text'

const fill = (pattern: string, parts: Readonly<Record<string, string>>) =>
  pattern.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole)

/** Lines break only beside the weekday, never inside day, month and year. */
const keepDateTogether = (pattern: string) =>
  pattern
    .replaceAll(' ', noBreak)
    .replace(new RegExp(`\\{\\{weekday\\}\\}(,?)${noBreak}`), '{{weekday}}$1 ')
    .replace(`${noBreak}{{weekday}}`, ' {{weekday}}')

const keepTogether = (text: string) => text.replaceAll(' ', noBreak)

/** `dinsdag 24 november 2026` or, for under a tile, `di 24 november`; undefined when the text is no day. */
export function formatDay(
  day: SlotValue,
  calendar: Calendar,
  length: 'full' | 'short' = 'full',
): string | undefined {
  const parts = dayParts(day)
  const index = parts && weekday(String(day))
  if (!parts || index === undefined) return undefined
  const words = {
    weekday: keepTogether((length === 'full' ? calendar.weekdays : calendar.weekdaysShort)[index] ?? ''),
    day: String(parts.day),
    month: keepTogether(calendar.months[parts.month - 1] ?? ''),
    monthNumber: String(parts.month),
    year: String(parts.year),
  }
  return length === 'full' ? fill(keepDateTogether(calendar.date), words) : fill(calendar.dateShort, words)
}

/** `08.30 uur`; undefined when the text is no time. */
export function formatTime(time: SlotValue, calendar: Calendar): string | undefined {
  const minutes = minutesOf(time)
  if (minutes === undefined) return undefined
  const pattern =
    minutes < 12 * 60
      ? calendar.time.morning
      : minutes < 18 * 60
        ? calendar.time.afternoon
        : calendar.time.evening
  return keepTogether(fill(pattern, { time: String(time).replace(':', '.') }))
}

/** `5 euro` or `5,50 euro`; undefined when the value is no amount in whole cents. */
export function formatMoney(cents: SlotValue, calendar: Calendar): string | undefined {
  if (typeof cents !== 'number' || !Number.isFinite(cents) || cents < 0) return undefined
  const rounded = Math.round(cents)
  const rest = rounded % 100
  const amount = `${Math.floor(rounded / 100)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`
  return keepTogether(fill(calendar.money, { amount }))
}

/** An account number in groups of four, a phone number as typed; neither breaks over a line. */
const formatNumber = (text: string, groupOfFour: boolean) =>
  keepTogether(groupOfFour ? text.replace(/\s+/g, '').replace(/(.{4})(?=.)/g, '$1 ') : text)

const isDirectionNeutral = (text: string) => !/\p{L}/u.test(text)

function write(slot: Slot, value: SlotValue, calendar: Calendar): string | undefined {
  switch (slot.type) {
    case 'date':
      return formatDay(value, calendar)
    case 'time':
      return formatTime(value, calendar)
    case 'money':
      return formatMoney(value, calendar)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
    case 'phone':
    case 'iban':
      return formatNumber(clean(String(value)), slot.type === 'iban')
    case 'name':
    case 'text':
      return clean(String(value))
    case 'choice':
    case 'concepts':
      return undefined
  }
}

/**
 * A slot's value as words of one language, isolated from the sentence around it. Undefined when there is nothing to
 * write; a value of the wrong shape is written as it was typed, so that nothing a teacher typed is ever lost.
 */
export function formatValue(
  slot: Slot,
  value: SlotValue | undefined,
  calendar: Calendar,
): string | undefined {
  if (value === undefined || slot.type === 'choice' || slot.type === 'concepts') return undefined
  const text = write(slot, value, calendar) ?? clean(String(value))
  if (text === '') return undefined
  return isDirectionNeutral(text) ? isolateLeftToRight(text) : isolate(text)
}

const dots: Readonly<Record<Slot['type'], number>> = {
  date: 14,
  time: 6,
  money: 6,
  number: 5,
  phone: 12,
  iban: 20,
  name: 16,
  text: 20,
  choice: 8,
  concepts: 8,
}

/** An empty slot: a dotted line to fill in by hand. */
export const gap = (slot: Slot) => isolateLeftToRight('…'.repeat(dots[slot.type]))
