import type { Table, TableRow } from '../../model/class-list-import/table'
import { cellText } from './cell'
import { mostColumns, mostRows } from './problem'

/** Cells that are one on the sheet: places from 0, rows as numbered from 1. */
export interface Merge {
  readonly column: number
  readonly from: number
  readonly to: number
}

interface OpenRow {
  readonly cells: string[]
  readonly hidden: boolean
}

/** Collects the cells of one sheet while it is read. */
export interface Grid {
  readonly put: (row: number, column: number, text: string, hidden: boolean) => void
  readonly merge: (merge: Merge) => void
  readonly error: () => void
  readonly formula: () => void
  /** Whether there are more rows than we read: the reader can stop. */
  readonly isFull: () => boolean
  readonly table: () => Table
}

/** No sheet has more merged cells that matter. */
const mostMerges = 5_000

export function createGrid(name: string): Grid {
  const rows = new Map<number, OpenRow>()
  const merges: Merge[] = []
  let [errors, formulas] = [0, 0]

  /** A class that is written once beside all its children goes for each of them. Across, only the first cell counts. */
  function spread({ column, from, to }: Merge): void {
    const text = rows.get(from)?.cells[column] ?? ''
    if (text === '') return
    for (const [number, row] of rows) if (number > from && number <= to) row.cells[column] ||= text
  }

  return {
    put: (number, column, source, hidden) => {
      const text = cellText(source)
      if (text === '' || column >= mostColumns) return
      const row = rows.get(number) ?? { cells: [], hidden }
      row.cells[column] = text
      rows.set(number, row)
    },
    merge: (merge) => {
      if (merges.length < mostMerges && merge.to > merge.from) merges.push(merge)
    },
    error: () => {
      errors += 1
    },
    formula: () => {
      formulas += 1
    },
    isFull: () => rows.size > mostRows,
    table: () => {
      merges.forEach(spread)
      const sorted = [...rows].toSorted(([one], [other]) => one - other)
      return {
        name: cellText(name),
        rows: sorted.map(([number, { cells, hidden }]): TableRow => {
          const whole = Array.from(cells, (cell) => cell ?? '')
          return { number, cells: whole, ...(hidden && { hidden }) }
        }),
        errors,
        formulas,
      }
    },
  }
}
