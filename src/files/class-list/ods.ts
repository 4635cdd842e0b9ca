import type { Table } from '../../model/class-list-import/table'
import type { Result } from '../../model/result'
import type { ZipFile } from '../unzip'
import { createGrid, type Grid } from './grid'
import { type ListProblem, mostColumns, mostRows } from './problem'
import { listenToXml } from './xml-events'

interface OpenCell {
  readonly type: string | undefined
  readonly repeat: number
  readonly down: number
  /** The value as the file stores it, for days and for yes or no. */
  readonly stored: string | undefined
  text: string
}

const count = (text: string | undefined) =>
  Math.max(1, Math.min(2_000_000, Math.floor(Number(text ?? 1)) || 1))

/** What a cell shows. Days are stored in one way, however they are shown. */
function textOf({ type, stored, text }: OpenCell, grid: Grid): string {
  if (/^(#|Err:\d)/.test(text)) {
    grid.error()
    return ''
  }
  if (type === 'date') return stored?.slice(0, 10) ?? text
  if (type === 'boolean') return stored === 'true' ? 'waar' : 'onwaar'
  return text
}

/** The sheets of a LibreOffice workbook that hold something. Repeated cells are counted, not written out, where they are empty. */
export function readOds(zip: ZipFile): Result<readonly Table[], ListProblem> {
  const content = zip.read('content.xml')
  if (!content.ok) return { ok: false, why: content.why === 'missing' ? 'broken' : content.why }
  const tables: Table[] = []
  let grid: Grid | undefined
  let [row, rowRepeat, column] = [1, 1, 0]
  let isHidden = false
  let cell: OpenCell | undefined
  let paragraphs = 0
  let isText = false
  let tooMany = false

  const put = (closed: OpenCell) => {
    const text = grid ? textOf(closed, grid) : ''
    if (text === '' || !grid) return
    if (rowRepeat > mostRows) tooMany = true
    for (let down = 0; down < rowRepeat && !tooMany; down += 1) {
      for (let across = 0; across < closed.repeat && column + across < mostColumns; across += 1)
        grid.put(row + down, column + across, text, isHidden)
    }
    if (closed.down > 1) grid.merge({ column, from: row, to: row + closed.down - 1 })
    tooMany ||= grid.isFull()
  }

  const read = listenToXml(new TextDecoder().decode(content.value), {
    open: (name, attribute) => {
      switch (name) {
        case 'table':
          grid = createGrid(attribute('table:name') ?? '')
          row = 1
          break
        case 'table-row':
          column = 0
          rowRepeat = count(attribute('table:number-rows-repeated'))
          isHidden = /collapse|filter/.test(attribute('table:visibility') ?? '')
          break
        case 'table-cell':
        case 'covered-table-cell':
          paragraphs = 0
          cell = {
            type: attribute('office:value-type'),
            repeat: count(attribute('table:number-columns-repeated')),
            down: count(attribute('table:number-rows-spanned')),
            stored: attribute('office:date-value') ?? attribute('office:boolean-value'),
            text: '',
          }
          break
        case 'annotation':
          isText = false
          paragraphs = Number.POSITIVE_INFINITY // what someone noted beside the cell is not in it
          break
        case 'p':
          isText = cell !== undefined && Number.isFinite(paragraphs)
          if (cell && isText && paragraphs > 0) cell.text += ' '
          paragraphs += 1
          break
        case 's':
          if (cell && isText) cell.text += ' '
      }
    },
    text: (text) => {
      if (cell && isText) cell.text += text
    },
    close: (name) => {
      if (name === 'p') isText = false
      if (name === 'annotation') paragraphs = 0
      if (name === 'table-cell' || name === 'covered-table-cell') {
        if (cell) {
          put(cell)
          column += cell.repeat
        }
        cell = undefined
      }
      if (name === 'table-row') row += rowRepeat
      if (name !== 'table' || !grid) return
      const table = grid.table()
      if (table.rows.length > 0) tables.push(table)
      grid = undefined
    },
    isDone: () => tooMany,
  })
  if (!read.ok) return read
  if (tooMany) return { ok: false, why: 'rows' }
  return tables.length > 0 ? { ok: true, value: tables } : { ok: false, why: 'empty' }
}
