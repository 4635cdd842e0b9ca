import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay, versionsToDrop } from '../../../src/store/versions'

const day = (instant: string) => instant.slice(0, 10)
const today = '2026-11-24'
const left = (kept: readonly string[]) => {
  const drop = new Set(versionsToDrop(kept, today, day))
  return kept.filter((instant) => !drop.has(instant))
}
const at = (date: string, hour: number) => `${date}T${String(hour).padStart(2, '0')}:00:00.000Z`
const instants = fc.uniqueArray(
  fc
    .date({ min: new Date('2026-10-20'), max: new Date('2026-11-24T23:59:59Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  { maxLength: 40 },
)

describe('the versions that stay', () => {
  it('are the last three of today', () => {
    expect(left([8, 9, 10, 11].map((hour) => at(today, hour)))).toEqual(
      [9, 10, 11].map((hour) => at(today, hour)),
    )
  })

  it('are the last one of an earlier day', () => {
    const kept = [at('2026-11-20', 8), at('2026-11-20', 17), at('2026-11-21', 9)]
    expect(left(kept)).toEqual([at('2026-11-20', 17), at('2026-11-21', 9)])
  })

  it('are the last ten, however many days one works on a letter', () => {
    const kept = Array.from({ length: 20 }, (_, index) =>
      at(`2026-11-${index + 1}`.replace(/-(\d)$/, '-0$1'), 9),
    )
    expect(left(kept)).toEqual(kept.slice(10))
  })

  it('are never more than ten, never more than three of today or one of an earlier day, and always the newest', () => {
    fc.assert(
      fc.property(instants, (kept) => {
        const stay = left(kept)
        expect(stay.length).toBeLessThanOrEqual(10)
        expect(stay.filter((instant) => day(instant) === today).length).toBeLessThanOrEqual(3)
        const newest = [...kept].sort().at(-1)
        expect(newest === undefined || stay.includes(newest)).toBe(true)
        const earlier = stay.map(day).filter((one) => one !== today)
        expect(new Set(earlier).size).toBe(earlier.length)
      }),
    )
  })

  it('stay when one looks again', () => {
    fc.assert(
      fc.property(instants, (kept) => {
        const stay = left(kept)
        expect(left(stay)).toEqual(stay)
      }),
    )
  })

  it('count by the day on the calendar of the teacher', () => {
    const late = new Date(2026, 10, 24, 23, 59)
    expect(localDay(late.getTime())).toBe('2026-11-24')
    expect(localDay(late.getTime() + 60_000)).toBe('2026-11-25')
  })
})
