import type { Drawing } from '../../src/model/tile'
import { drawing, ink, inkLine, line, type Part, surface } from '../kit/layers'
import { digits } from '../kit/objects/digits'
import { calendar, weekStrip } from '../kit/objects/time'
import { polygon } from '../kit/paths'

/** Monday 0 … Sunday 6, by Sakamoto's arithmetic on the Gregorian calendar. */
export const weekdayOf = (year: number, month: number, day: number): number => {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const y = month < 3 ? year - 1 : year
  const sunday0 = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
  return (sunday0 + 6) % 7
}

const ring = (x: number): Part =>
  line(
    [
      [x, 8],
      [x, 18],
    ],
    6,
    { moat: 2.6 },
  )

/**
 * The tile of a day, `YYYY-MM-DD`: a tear-off calendar with the month in digits on its head, the day large, and the
 * weekday as the tall block in the strip of seven. Text that is no date gives an empty month sheet.
 */
export const dateTile = (date: string): Drawing => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year || !month || !day) return drawing(calendar(12, 16, 76, 74, { columns: 5 }))
  const today = weekdayOf(Number(year), Number(month), Number(day))
  return drawing(
    surface(polygon('8 12 7, 92 12 7, 92 33 1, 8 33 1')),
    surface(polygon('8 36.5 1, 92 36.5 1, 92 94 7, 8 94 7')),
    ring(21),
    ring(79),
    digits(String(Number(month)), { x: 50, y: 22.6, height: 17.6, stroke: 4 }, inkLine),
    digits(String(Number(day)), { x: 50, y: 54.5, height: 30, stroke: 7.2 }, inkLine),
    weekStrip(9.5, 82, 81, 18, today, ink),
  )
}
