import type { CalendarEntry, YearCalendar } from '../../compose/calendar'
import type { BandBlock } from '../dictionary/bands'
import type { Paper } from '../dictionary/paper'
import type { Setting } from '../dictionary/said'
import { setTiledPair } from '../handouts/tiled-pair'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { entryBlock } from './entry'
import { type SetMonth, setMonth } from './month'

export const columnGap = mm(6)
const headTile = mm(12)

/** Items in rows of so many. */
export const inRows = <T>(items: readonly T[], columns: number) =>
  Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  )

/** One side of the paper, measured: a title, months in rows, and what happens in them. */
export interface Side {
  readonly head: {
    readonly height: number
    readonly place: (sheet: Sheet, left: number, top: number) => void
  }
  /** Row by row. */
  readonly rows: readonly (readonly SetMonth[])[]
  readonly list: readonly BandBlock[]
}

/** What happens in these months; what goes on over both halves of the year stands in both lists. */
const entriesIn = (calendar: YearCalendar, months: YearCalendar['months']): readonly CalendarEntry[] => {
  const days = months.flatMap(({ weeks }) => weeks.flat().flatMap((day) => day?.day ?? []))
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  return calendar.entries.filter(({ from, to }) => from <= last && first <= to)
}

interface Place {
  readonly paper: Paper
  /** Months beside each other. */
  readonly columns: number
  readonly mirrored: boolean
  readonly book: OpenNode
  readonly first: boolean
}

export function setSide(
  calendar: YearCalendar,
  months: YearCalendar['months'],
  { book, paper, columns, mirrored, first }: Place,
  setting: Setting,
): Side {
  const { tree } = setting
  const width = paper.width - 2 * paper.margin
  const column = (width - (columns - 1) * columnGap) / columns
  const part = tree.add(book, 'Sect')
  const head = setTiledPair(
    { picto: calendar.picto, said: calendar.title },
    part,
    { width, tile: headTile, share: 0.5, gap: columnGap },
    { type: first ? 'H1' : 'P', weight: 700, size: 19, smallest: 10, height: headTile },
    setting,
  )
  const set = months.map((month) => setMonth(month, calendar, part, column, setting))
  const list = tree.add(part, 'L')
  return {
    head,
    rows: inRows(set, columns),
    list: entriesIn(calendar, months).map((entry) => entryBlock(entry, list, column, mirrored, setting)),
  }
}
