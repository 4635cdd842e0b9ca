import type { CheckSheet } from '../../model/check-sheet'
import { writeCsv } from './csv'
import { writePo } from './po'
import { writeTmx } from './tmx'
import { writeXliff1 } from './xliff-1'
import { writeXliff2 } from './xliff-2'

/** The formats of a check sheet: a table for volunteers, the others for professionals. */
export const sheetFormats = ['csv', 'xliff-1', 'xliff-2', 'tmx', 'po'] as const
export type SheetFormat = (typeof sheetFormats)[number]

interface Writer {
  readonly extension: string
  readonly type: string
  readonly write: (sheet: CheckSheet) => string
}

/** How each format is written, and what its files are called. All are UTF-8. */
export const sheetWriters: Readonly<Record<SheetFormat, Writer>> = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', write: writeCsv },
  'xliff-1': { extension: 'xlf', type: 'application/xliff+xml', write: writeXliff1 },
  'xliff-2': { extension: 'xlf', type: 'application/xliff+xml', write: writeXliff2 },
  tmx: { extension: 'tmx', type: 'application/x-tmx+xml', write: writeTmx },
  po: { extension: 'po', type: 'text/x-gettext-translation', write: writePo },
}
