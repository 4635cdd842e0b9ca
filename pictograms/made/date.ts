import type { Drawing } from '../../src/model/tile'
import { cutLine, drawing, ink, inkLine, line, type Part, solid, surface } from '../kit/layers'
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
      [x, 20],
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
    solid(polygon('7 14 7, 93 14 7, 93 34 1, 7 34 1')),
    surface(polygon('7 37.5 1, 93 37.5 1, 93 94 7, 7 94 7')),
    ring(21),
    ring(79),
    digits(String(Number(month)), { x: 50, y: 24, height: 17, stroke: 4.2 }, (d, w) => cutLine(d, w)),
    digits(String(Number(day)), { x: 50, y: 57.5, height: 33, stroke: 7.4 }, (d, w) => inkLine(d, w)),
    weekStrip(11, 84.4, 78, 15, today, ink),
  )
}
