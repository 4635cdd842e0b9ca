import type { YearCalendar } from '../../compose/calendar'
import type { Typesetter } from '../../text/types'
import { bandsBetween, flowBands } from '../dictionary/bands'
import { finished } from '../dictionary/finished'
import { bottomAbove, dictionaryFoot, type Foot } from '../dictionary/foot'
import { type Paper, papers } from '../dictionary/paper'
import type { Setting } from '../dictionary/said'
import { isMirroredFor } from '../handouts/pair'
import { mm } from '../measures'
import type { LaidOut } from '../page'
import type { Sheet } from '../sheet'
import { createTree } from '../structure'
import type { SetMonth } from './month'
import { columnGap, inRows, type Side, setSide } from './side'

export type CalendarPaper = 'A4' | 'A3'

/** Months beside each other, and on one side: half a year on each side of A4, the whole year on one side of A3. */
const plans = { A4: { columns: 2, months: 6 }, A3: { columns: 3, months: 12 } } as const

const monthGap = mm(3)
const headGap = mm(2)
const listGap = mm(3)
/** Heights of a week to try, from roomy to tight: the first with which all of a side fits on it is taken. */
const weekHeights = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7.2].map(mm)
const tightestWeek = mm(7.2)
/** Steps in which the list under the months grows until everything is in it. */
const step = mm(2)

interface Page {
  readonly paper: Paper
  readonly foot: Foot
  readonly columns: number
  readonly mirrored: boolean
}

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
