import { type PDFContext, PDFDict, PDFParser } from 'pdf-lib'
import { readFormName, readRowName, rowFields, sheetFields } from '../../model/check-form'
import type { ReturnedRow, ReturnedSheet } from '../../model/check-sheet'
import { tidyTranslation } from '../../model/translation-check'
import { type FilledField, fieldsOf, hasActions } from './pdf-fields'
import { unpacksWithin } from './pdf-size'
import { refuse, type SheetRead, sheetOf } from './problem'

/** In bytes: a form of all sentences is a tenth of it. */
const largestPdf = 20_000_000
/** What its streams may become when they are unpacked. */
const largestUnpacked = 200_000_000

/**
 * Reads a check sheet that was filled in on a screen. Takes what is in its fields and nothing else: no script runs, no picture
 * or font is opened. A hostile file can keep it busy for ever: call it where it can be stopped.
 */
export async function readPdfSheet(bytes: Uint8Array): Promise<SheetRead> {
  if (bytes.length > largestPdf || !(await unpacksWithin(bytes, largestUnpacked))) return refuse('large')
  const context = await parsed(bytes)
  if (!context) return refuse('broken')
  if (context.trailerInfo.Encrypt) return refuse('locked')
  if (!(context.lookup(context.trailerInfo.Root) instanceof PDFDict)) return refuse('broken')

  const fields = fieldsOf(context)
  const names = fields.flatMap(({ path: [name = ''] }) => readFormName(name) ?? [])
  const [form] = names.filter(({ known }) => known)
  if (!form) {
    if (names.length > 0) return refuse('newer')
    if (hasActions(context)) return refuse('unsafe')
    return refuse(fields.length > 0 ? 'form' : 'flat')
  }
  return sheetFrom(
    fields.filter(({ path: [name = ''] }) => readFormName(name)?.language === form.language),
    form.language,
  )
}

/** The objects of a file, as far as they can be found; undefined when it is no PDF from beginning to end. */
async function parsed(bytes: Uint8Array): Promise<PDFContext | undefined> {
  try {
    return await PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY).parseDocument()
  } catch {
    return undefined // the parser says by throwing that a file is damaged
  }
}

const isTicked = ({ value = 'Off' }: FilledField) => value !== 'Off' && value !== ''

/** Sentence by sentence. What nobody touched asks for nothing. */
function sheetFrom(fields: readonly FilledField[], language: string): SheetRead {
  const groups = new Map<string, FilledField[]>()
  for (const field of fields.filter(({ path }) => path.length === 3)) {
    const [, name = ''] = field.path
    const group = groups.get(name) ?? []
    groups.set(name, group)
    group.push(field)
  }
  const all = [...groups].flatMap(([name, own]) => rowOf(name, own) ?? [])
  if (all.length === 0) return refuse('empty')
  const said = (name: string) => fields.find(({ path }) => path.length === 2 && path[1] === name)
  const [by = '', remarks = ''] = [sheetFields.by, sheetFields.remarks].map(
    (name) => said(name)?.value?.trim() ?? '',
  )
  const native = said(sheetFields.native)
  const rows = all.filter(
    ({ verdict, translation, seen = '' }) =>
      verdict !== undefined || tidyTranslation(translation) !== tidyTranslation(seen),
  )
  if (rows.length === 0 && remarks === '') return refuse('untouched')
  const sheet: ReturnedSheet = {
    language,
    rows,
    how: 'pdf',
    ...(by !== '' && { by }),
    ...(native && isTicked(native) && { native: true }),
    ...(remarks !== '' && { remarks }),
  }
  return rows.length === 0 ? { ok: true, value: sheet } : sheetOf(sheet)
}

/** Undefined for a group that is no sentence. Who ticks both boxes has a doubt: then it is wrong. */
function rowOf(name: string, fields: readonly FilledField[]): ReturnedRow | undefined {
  const said = readRowName(name)
  if (!said) return undefined
  const at = (wanted: string) => fields.find(({ path }) => path[2] === wanted)
  const [right, wrong, text] = [at(rowFields.right), at(rowFields.wrong), at(rowFields.translation)]
  const verdict = wrong && isTicked(wrong) ? 'wrong' : right && isTicked(right) ? 'right' : undefined
  return {
    ...said,
    translation: text?.value ?? '',
    ...(text?.before !== undefined && { seen: text.before }),
    ...(verdict && { verdict }),
  }
}
