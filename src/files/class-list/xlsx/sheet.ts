import type { Table } from '../../../model/class-list-import/table'
import { addDays } from '../../../model/day'
import type { Result } from '../../../model/result'
import type { ZipFile } from '../../unzip'
import { createGrid, type Grid } from '../grid'
import type { ListProblem } from '../problem'
import { listenToPart, type SheetPlace } from './workbook'

/** What cells refer to. */
export interface SheetContext {
  readonly strings: readonly string[]
  readonly dayStyles: ReadonlySet<number>
  readonly from1904: boolean
}

const mostRowsOfExcel = 1_048_576

/** `C12` as a place from 0 and a row from 1. */
function placeOf(
  reference: string | undefined,
): { readonly column: number; readonly row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '')
  if (!match) return undefined
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, row: Number(match[2]) }
}

interface OpenCell {
  readonly type: string
  readonly style: number
  column: number
  value: string
  hasFormula: boolean
}

/** A number as a person reads it: a day where the style shows one, else without the noise of its storage. */
function numberText(value: string, style: number, { dayStyles, from1904 }: SheetContext): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (dayStyles.has(style) && number >= 1 && number < 2_958_466)
    return addDays(from1904 ? '1904-01-01' : '1899-12-30', Math.floor(number))
  return String(Number(number.toPrecision(15)))
}

/** What a cell shows; undefined when it shows an error or has nothing to show. */
function textOf(
  { type, style, value, hasFormula }: OpenCell,
  context: SheetContext,
  grid: Grid,
): string | undefined {
  if (hasFormula && value === '' && type !== 'str') return void grid.formula()
  switch (type) {
    case 's':
      return context.strings[Number(value)]
    case 'e':
      return void grid.error()
    case 'b':
      return value === '1' ? 'waar' : 'onwaar'
    case 'd':
      return value.slice(0, 10)
    case 'inlineStr':
    case 'str':
      return value
    default:
      return numberText(value, style, context)
  }
}

/** Reads one sheet. Formulas are never worked out: what counts is the result that the spreadsheet stored with them. */
export function readSheet(
  zip: ZipFile,
  place: SheetPlace,
  context: SheetContext,
): Result<Table, ListProblem> {
  const grid = createGrid(place.name)
  let row = 0
  let column = -1
  let isHidden = false
  let cell: OpenCell | undefined
  let isValue = false
  let inAid = false
  const read = listenToPart(zip, place.part, {
    open: (name, attribute) => {
      isValue = false
      switch (name) {
        case 'row': {
          const number = Number(attribute('r') ?? row + 1)
          row = Number.isInteger(number) && number > 0 && number <= mostRowsOfExcel ? number : row + 1
          column = -1
          isHidden = /^(1|true)$/.test(attribute('hidden') ?? '')
          break
        }
        case 'c':
          column = placeOf(attribute('r'))?.column ?? column + 1
          cell = {
            type: attribute('t') ?? 'n',
            style: Number(attribute('s') ?? 0),
            column,
            value: '',
            hasFormula: false,
          }
          break
        case 'f':
          if (cell) cell.hasFormula = true
          break
        case 'rPh':
          inAid = true
          break
        case 'v':
        case 't':
          isValue = cell !== undefined && !inAid
          break
        case 'mergeCell': {
          const [from, to] = (attribute('ref') ?? '').split(':').map(placeOf)
          if (from && to) grid.merge({ column: from.column, from: from.row, to: to.row })
        }
      }
    },
    text: (text) => {
      if (isValue && cell) cell.value += text
    },
    close: (name) => {
      isValue = false
      if (name === 'rPh') inAid = false
      if (name !== 'c' || !cell) return
      const text = textOf(cell, context, grid)
      if (text !== undefined) grid.put(row, cell.column, text, isHidden)
      cell = undefined
    },
    isDone: grid.isFull,
  })
  if (!read.ok) return read
  return grid.isFull() ? { ok: false, why: 'rows' } : { ok: true, value: grid.table() }
}
