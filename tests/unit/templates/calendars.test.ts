import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/catalogue/languages'
import { withoutIsolates } from '../../../src/compose/text'
import { formatDay, formatMoney, formatTime } from '../../../src/compose/values'
import { addDays } from '../../../src/model/day'
import { calendar, slotsIn } from './content'

const read = (text: string | undefined) => withoutIsolates(text ?? '').replaceAll('\u00a0', ' ')

describe.each(languages.map(({ dutchName, code }) => [dutchName, calendar(code)] as const))(
  'the calendar in %s',
  (_, table) => {
    it('has seven days and twelve months, all different', () => {
      expect(new Set(table.weekdays).size).toBe(7)
      expect(table.weekdays).toHaveLength(7)
      expect(new Set(table.weekdaysShort).size).toBe(7)
      expect(table.weekdaysShort).toHaveLength(7)
      expect(new Set(table.months).size).toBe(12)
      expect(table.months).toHaveLength(12)
    })

    it('names day, month and year in a date, once each', () => {
      expect(slotsIn(table.date)).toEqual(expect.arrayContaining(['day', 'month', 'weekday', 'year']))
      expect(slotsIn(table.dateShort)).toEqual(expect.arrayContaining(['day', 'month', 'weekday']))
      expect(new Set(slotsIn(table.date)).size).toBe(slotsIn(table.date).length)
    })

    it('shows the time and the amount exactly once', () => {
      for (const pattern of Object.values(table.time)) expect(slotsIn(pattern)).toEqual(['time'])
      expect(slotsIn(table.money)).toEqual(['amount'])
    })

    it('lets a line break beside the weekday, and nowhere else in a date', () => {
      const date = formatDay('2026-11-24', table) ?? ''
      const breaks = [...date.matchAll(/ /g)].map(({ index }) => index)
      expect(breaks).toHaveLength(1)
      const weekday = (table.weekdays[1] ?? 'nothing').replaceAll(' ', '\u00a0')
      const beside = [date.indexOf(weekday) - 1, date.indexOf(weekday) + weekday.length]
      expect(beside.some((place) => breaks[0] === place || date.slice(place, breaks[0]) === ',')).toBe(true)
    })

    it('writes every day of two years differently, in Latin digits', () => {
      const days = Array.from({ length: 730 }, (_unused, index) => addDays('2026-09-01', index))
      const written = days.map((day) => read(formatDay(day, table)))
      expect(new Set(written).size).toBe(days.length)
      for (const text of written) {
        expect(text).toMatch(/\b202[678]\b/)
        expect(text).not.toMatch(/[{}]|[\u0660-\u0669\u06f0-\u06f9\u1369-\u137c]/)
      }
    })
  },
)

describe('a date, a time and an amount', () => {
  it.each([
    ['nl', 'dinsdag 24 november 2026', '08.30 uur', '5,50 euro'],
    ['fr', 'mardi 24 novembre 2026', '08.30 h', '5,50 euros'],
    ['en', 'Tuesday 24 November 2026', '08.30', '5,50 euro'],
    ['tr', '24 Kasım 2026 Salı', '08.30', '5,50 euro'],
    ['uk', 'вівторок, 24 листопада 2026 року', '08.30', '5,50 євро'],
    ['ru', 'вторник, 24 ноября 2026 года', '08.30', '5,50 евро'],
    ['ar', 'الثلاثاء 24 نوفمبر (11) 2026', 'الساعة 08.30', '5,50 يورو'],
    ['ps', 'سه‌شنبه 24 نومبر (11) 2026', '08.30 بجې', '5,50 یورو'],
    ['ti', 'ሰሉስ 24 ሕዳር (11) 2026', 'ሰዓት 08.30 ናይ ንግሆ', '5,50 ዩሮ'],
  ])('read in %s as %s, %s and %s', (code, date, time, money) => {
    const table = calendar(code)
    expect(read(formatDay('2026-11-24', table))).toBe(date)
    expect(read(formatTime('08:30', table))).toBe(time)
    expect(read(formatMoney(550, table))).toBe(money)
  })

  it('cannot be taken for an hour of the other half of the day in Tigrinya', () => {
    const times = ['07:30', '13:30', '19:30'].map((time) => read(formatTime(time, calendar('ti'))))
    expect(new Set(times.map((time) => time.replace(/\d+\.\d+/, ''))).size).toBe(3)
  })
})
