import type { CalendarMonth, YearCalendar } from '../../compose/calendar'
import type { InAll } from '../../compose/dictionary'
import { addSaid, fitWords, type Setting } from '../dictionary/said'
import { isMirroredFor } from '../handouts/pair'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { placeText } from '../type'
import { setDay } from './day'
import { hatch } from './hatch'

/** A month that is measured but has no place yet. Its weeks are as high as the page has room for. */
export interface SetMonth {
  readonly weeks: number
  /** The height of what stands above the weeks. */
  readonly head: number
  readonly place: (sheet: Sheet, left: number, top: number, weekHeight: number) => void
}

const nameGap = mm(0.8)
const betweenNames = mm(3)

/** The name of the month in its languages on one line: the first language where reading starts. */
function setName(name: InAll, month: OpenNode, width: number, mirrored: boolean, setting: Setting) {
  const texts = name.filter(({ text }) => text !== undefined)
  const each = (width - (texts.length - 1) * betweenNames) / texts.length
  const parts = texts.map((said, index) => ({
    node: addSaid(setting, month, index === 0 ? 'H2' : 'P', said),
    set: fitWords(setting.typesetter, said, {
      weight: 700,
      width: each,
      largest: 12,
      smallest: 7,
      height: 20,
    }),
  }))
  const rise = Math.max(0, ...parts.map(({ set }) => set.rise))
  return {
    height: Math.max(0, ...parts.map(({ set }) => rise - set.rise + set.height)),
    place: (sheet: Sheet, left: number, top: number) =>
      parts.forEach(({ set, node }, index) => {
        const atLeft = (index === 0) !== (mirrored && parts.length > 1)
        placeText(sheet, set, {
          side: 'reader',
          x: atLeft ? left : left + width - set.width,
          top: top + rise - set.rise,
          align: atLeft ? 'left' : 'right',
          node: node.id,
        })
      }),
  }
}

/** The short names of the weekdays over their columns, language under language. */
function setWeekdays(weekdays: readonly InAll[], table: OpenNode, column: number, setting: Setting) {
  const row = setting.tree.add(table, 'TR')
  const cells = weekdays.map((names) => {
    const head = setting.tree.add(row, 'TH', { scope: 'Column' })
    return names
      .filter(({ text }) => text !== undefined)
      .map((said, index) => ({
        node: addSaid(setting, head, 'P', said),
        set: fitWords(setting.typesetter, said, {
          weight: index === 0 ? 700 : 400,
          width: column - 2,
          largest: 8.5,
          smallest: 5,
        }),
      }))
  })
  const heights = Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
    Math.max(...cells.map((cell) => cell[line]?.set.height ?? 0)),
  )
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    place: (sheet: Sheet, top: number, columnAt: (day: number) => number) =>
      cells.forEach((cell, day) => {
        let y = top
        cell.forEach(({ set, node }, line) => {
          placeText(sheet, set, {
            side: 'reader',
            x: columnAt(day) + 1,
            top: y,
            align: 'center',
            node: node.id,
          })
          y += heights[line] ?? 0
        })
      }),
  }
}

/** A month: its name, the weekdays, and a box for each day. Days without school are shaded. */
export function setMonth(
  { name, weeks }: CalendarMonth,
  { weekdays, languages }: YearCalendar,
  parent: OpenNode,
  width: number,
  setting: Setting,
): SetMonth {
  const { tree } = setting
  const month = tree.add(parent, 'Sect')
  const mirrored = isMirroredFor(languages)
  const column = width / 7
  const title = setName(name, month, width, mirrored, setting)
  const table = tree.add(month, 'Table')
  const heads = setWeekdays(weekdays, table, column, setting)
  const rows = weeks.map((week) => {
    const row = tree.add(table, 'TR')
    return week.map((day) => setDay(day, row, setting))
  })
  const head = title.height + nameGap + heads.height
  return {
    weeks: weeks.length,
    head,
    place: (sheet, left, top, weekHeight) => {
      const columnAt = (day: number) => left + (mirrored ? 6 - day : day) * column
      title.place(sheet, left, top)
      heads.place(sheet, top + title.height + nameGap, columnAt)
      const shades = rows.flatMap((row, index) =>
        row.map((day, weekday) => {
          const box = { left: columnAt(weekday), top: top + head + index * weekHeight }
          const whole = { ...box, right: box.left + column, bottom: box.top + weekHeight }
          return day.place(sheet, whole, mirrored)
        }),
      )
      const square = { x: left, y: top, size: width }
      const d = hatch(
        shades.flatMap(({ shaded }) => shaded),
        shades.flatMap(({ white }) => white),
        square,
      )
      if (d !== '') sheet.reader.push({ kind: 'shape', ...square, d, ink: 'ink' })
    },
  }
}
