import type { Table } from '../../../model/class-list-import/table'
import type { Result } from '../../../model/result'
import type { ZipFile } from '../../unzip'
import type { ListProblem } from '../problem'
import { readSheet } from './sheet'
import { readStrings } from './strings'
import { readDayStyles } from './styles'
import { readWorkbook } from './workbook'

/** No school parts a list over more sheets. */
const mostSheets = 60

/** The sheets of an Excel workbook that hold something. A hidden sheet counts only when no other does. */
export function readXlsx(zip: ZipFile): Result<readonly Table[], ListProblem> {
  const workbook = readWorkbook(zip)
  if (!workbook.ok) return workbook
  const { sheets, from1904 } = workbook.value
  if (sheets.length > mostSheets) return { ok: false, why: 'rows' }
  const strings = readStrings(zip, workbook.value.strings)
  if (!strings.ok) return strings
  const dayStyles = readDayStyles(zip, workbook.value.styles)
  if (!dayStyles.ok) return dayStyles
  const context = { strings: strings.value, dayStyles: dayStyles.value, from1904 }

  for (const hidden of [false, true]) {
    const tables: Table[] = []
    for (const place of sheets.filter((sheet) => sheet.hidden === hidden)) {
      const sheet = readSheet(zip, place, context)
      if (!sheet.ok) return sheet
      if (sheet.value.rows.length > 0) tables.push(sheet.value)
    }
    if (tables.length > 0) return { ok: true, value: tables }
  }
  return { ok: false, why: 'empty' }
}
