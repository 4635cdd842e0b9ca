import type { CalendarEntry, YearCalendar } from '../../compose/calendar'
import type { Typesetter } from '../../text/types'
import { type BandBlock, bandsBetween, flowBands } from '../dictionary/bands'
import { finished } from '../dictionary/finished'
import { bottomAbove, dictionaryFoot, type Foot } from '../dictionary/foot'
import { type Paper, papers } from '../dictionary/paper'
import type { Setting } from '../dictionary/said'
import { isMirroredFor } from '../handouts/pair'
import { setTiledPair } from '../handouts/tiled-pair'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import type { Sheet } from '../sheet'
import { createTree, type OpenNode } from '../structure'
import { entryBlock } from './entry'
import { type SetMonth, setMonth } from './month'

export type CalendarPaper = 'A4' | 'A3'

/** Months beside each other, and on one side: half a year on each side of A4, the whole year on one side of A3. */
const plans = { A4: { columns: 2, months: 6 }, A3: { columns: 3, months: 12 } } as const

const columnGap = mm(6)
const monthGap = mm(3)
const headTile = mm(12)
const headGap = mm(2)
const listGap = mm(3)
/** Heights of a week to try, from roomy to tight: the first with which all of a side fits on it is taken. */
const weekHeights = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7.2].map(mm)
const tightestWeek = mm(7.2)
/** Steps in which the list under the months grows until everything is in it. */
const step = mm(2)

interface Side {
  readonly head: {
    readonly height: number
    readonly place: (sheet: Sheet, left: number, top: number) => void
  }
  /** Row by row. */
  readonly rows: readonly (readonly SetMonth[])[]
  readonly list: readonly BandBlock[]
}

interface Page {
  readonly paper: Paper
  readonly foot: Foot
  readonly columns: number
  readonly mirrored: boolean
}

const inRows = <T>(items: readonly T[], columns: number) =>
  Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  )

const rowHeight = (row: readonly SetMonth[], week: number) =>
  Math.max(...row.map(({ head, weeks }) => head + weeks * week))

const monthsTop = ({ head }: Side, { paper }: Page) => paper.margin + head.height + headGap

const monthsHeight = ({ rows }: Side, week: number) =>
  rows.reduce((sum, row) => sum + rowHeight(row, week) + monthGap, 0) - monthGap

/** The list in columns under the months, of equal length where it fits; what does not fit goes on over the page. */
function flowList(side: Side, week: number, page: Page): readonly Sheet[] {
  const { paper, foot, columns, mirrored } = page
  const bands = bandsBetween(paper.margin, paper.width - paper.margin, columns, columnGap, mirrored)
  const from = monthsTop(side, page) + monthsHeight(side, week) + listGap
  const lowest = bottomAbove(foot, paper)
  const flow = (bottom: number) =>
    flowBands(side.list, { bands, top: (page) => (page === 0 ? from : paper.margin), bottom })
  for (let bottom = from + step; bottom < lowest; bottom += step) {
    const sheets = flow(bottom)
    if (sheets.length === 1 && side.list.every(({ height }) => from + height <= bottom)) return sheets
  }
  return flow(lowest)
}

/** A side with its weeks as high as leaves room for its list. */
function roomiest(side: Side, page: Page) {
  const lowest = bottomAbove(page.foot, page.paper)
  const fits = (week: number) =>
    flowList(side, week, page).length === 1 && monthsTop(side, page) + monthsHeight(side, week) < lowest
  const week = weekHeights.find(fits) ?? tightestWeek
  return { side, week, sheets: flowList(side, week, page) }
}

function placeMonths(sheet: Sheet, side: Side, week: number, page: Page) {
  const { paper, columns, mirrored } = page
  const bands = bandsBetween(paper.margin, paper.width - paper.margin, columns, columnGap, mirrored)
  let top = monthsTop(side, page)
  for (const row of side.rows) {
    row.forEach((month, index) => {
      const band = bands[index]
      if (band) month.place(sheet, band.left, top, week)
    })
    top += rowHeight(row, week) + monthGap
  }
}

/** What happens in these months; what goes on over both halves of the year stands in both lists. */
const entriesIn = (calendar: YearCalendar, months: YearCalendar['months']): readonly CalendarEntry[] => {
  const days = months.flatMap(({ weeks }) => weeks.flat().flatMap((day) => day?.day ?? []))
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  return calendar.entries.filter(({ from, to }) => from <= last && first <= to)
}

interface Place extends Omit<Page, 'foot'> {
  readonly book: OpenNode
  readonly first: boolean
}

function setSide(
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

/**
 * A school year for on the fridge: on both sides of A4, or on one side of A3. Under the months stands what is free and
 * what happens, with the tiles that mark the days.
 */
export function layoutCalendar(
  calendar: YearCalendar,
  paperName: CalendarPaper,
  typesetter: Typesetter,
): LaidOut {
  const tree = createTree('nl')
  const setting: Setting = { typesetter, tree }
  const book = tree.add(tree.root, 'Sect')
  const { columns, months } = plans[paperName]
  const paper = papers[paperName]
  const mirrored = isMirroredFor(calendar.languages)
  const sides = inRows(calendar.months, months).map((part, side) =>
    setSide(calendar, part, { book, paper, columns, mirrored, first: side === 0 }, setting),
  )
  const foot = dictionaryFoot(book, calendar.foot, paper, setting)
  const page: Page = { paper, foot, columns, mirrored }
  const placed = sides.map((side) => roomiest(side, page))
  // What does not fit under its months comes after all months, so that A4 is still a calendar on both sides.
  const sheets = [
    ...placed.flatMap(({ sheets }) => sheets.slice(0, 1)),
    ...placed.flatMap(({ sheets }) => sheets.slice(1)),
  ]
  placed.forEach(({ side, week }, index) => {
    const sheet = sheets[index]
    if (!sheet) return
    side.head.place(sheet, paper.margin, paper.margin)
    placeMonths(sheet, side, week, page)
  })
  sheets.forEach((sheet, index) => {
    foot.place(sheet, index, sheets.length)
  })
  return finished(sheets, paper, tree, calendar)
}
