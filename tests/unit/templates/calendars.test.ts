import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/catalogue/languages'
import { calendarLaws } from '../../../src/cli/content/laws-calendar'
import { withoutIsolates } from '../../../src/compose/text'
import { formatDay, formatMoney, formatTime } from '../../../src/compose/values'
import { calendar } from './content'

const read = (text: string | undefined) => withoutIsolates(text ?? '').replaceAll('\u00a0', ' ')

describe.each(languages.map(({ dutchName, code }) => [dutchName, calendar(code)] as const))(
  'the calendar in %s',
  (_, table) => {
    it.each(calendarLaws)('$promise', ({ mend }) => {
      expect(mend(table)).toBeUndefined()
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
