import type { CheckSheet } from '../../model/check-sheet'
import { writeCsv } from './csv'
import { writeDocx } from './docx'
import { writePo } from './po'
import { writeTmx } from './tmx'
import { writeXliff1 } from './xliff-1'
import { writeXliff2 } from './xliff-2'

/** The formats of a check sheet that are text: a table for volunteers, the others for professionals. */
export const sheetFormats = ['csv', 'xliff-1', 'xliff-2', 'tmx', 'po'] as const
export type SheetFormat = (typeof sheetFormats)[number]

interface Writer<Content> {
  readonly extension: string
  readonly type: string
  readonly write: (sheet: CheckSheet) => Content
}

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

/** Marks of direction are for pages and screens: in a file they are characters that nobody sees and everybody copies. */
const inPlainText =
  <Content>(write: Writer<Content>['write']): Writer<Content>['write'] =>
  ({ language, rows }) =>
    write({
      language,
      rows: rows.map(({ example, ...row }) => ({
        ...row,
        example: { dutch: plain(example.dutch), translation: plain(example.translation) },
      })),
    })

/** How each format of text is written, and what its files are called. All are UTF-8. */
export const sheetWriters: Readonly<Record<SheetFormat, Writer<string>>> = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', write: inPlainText(writeCsv) },
  'xliff-1': { extension: 'xlf', type: 'application/xliff+xml', write: inPlainText(writeXliff1) },
  'xliff-2': { extension: 'xlf', type: 'application/xliff+xml', write: inPlainText(writeXliff2) },
  tmx: { extension: 'tmx', type: 'application/x-tmx+xml', write: inPlainText(writeTmx) },
  po: { extension: 'po', type: 'text/x-gettext-translation', write: inPlainText(writePo) },
}

export type SheetFileFormat = SheetFormat | 'docx'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** All formats of a check sheet, as files. */
export const sheetFileWriters: Readonly<Record<SheetFileFormat, Writer<string | Uint8Array<ArrayBuffer>>>> = {
  ...sheetWriters,
  docx: { extension: 'docx', type: docxType, write: inPlainText(writeDocx) },
}
