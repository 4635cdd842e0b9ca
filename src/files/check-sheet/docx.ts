import { strToU8, zipSync } from 'fflate'
import type { CheckSheet } from '../../model/check-sheet'
import { openZip } from '../unzip'
import { bodyOf } from './docx-body'
import { documentPart } from './docx-parts'
import { refuse, type SheetProblem, type SheetRead } from './problem'
import { sheetFromTable } from './table'
import { readXml, within, type XmlElement } from './xml'

const mainPart = 'word/document.xml'

/** The same sheet gives the same bytes. */
const moment = new Date(2000, 0, 1)

/**
 * A document with a table, as word processors open it: sentence, translation, and two columns for the reader.
 * ECMA-376, Office Open XML.
 */
export function writeDocx(sheet: CheckSheet): Uint8Array<ArrayBuffer> {
  const parts = { ...documentPart, [mainPart]: bodyOf(sheet) }
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: moment })
}

/** What a cell says, its paragraphs joined. What was struck out while changes were tracked is gone. */
function textOf({ name, children }: XmlElement): string {
  if (name === 'del' || name === 'moveFrom' || name === 'instrText' || name === 'pPr' || name === 'rPr')
    return ''
  if (name === 't') return children.filter((child) => typeof child === 'string').join('')
  if (name === 'tab' || name === 'br') return ' '
  const inner = children.flatMap((child) => (typeof child === 'string' ? [] : textOf(child)))
  return name === 'tc' ? inner.filter(Boolean).join(' ') : inner.join('')
}

/** The rows of the first table of a document, wherever a word processor put it. */
function firstTable(document: XmlElement): readonly (readonly string[])[] | undefined {
  const [table] = within(document, 'tbl')
  return table && within(table, 'tr').map((row) => within(row, 'tc').map(textOf))
}

const problems: Readonly<Record<'unsafe' | 'locked' | 'broken' | 'missing', SheetProblem>> = {
  unsafe: 'unsafe',
  locked: 'locked',
  broken: 'broken',
  missing: 'kind',
}

/** Reads the table of a document back. Nothing in it is followed or run. */
export function readDocx(bytes: Uint8Array): SheetRead {
  const zip = openZip(bytes)
  if (!zip.ok) return refuse(problems[zip.why])
  const part = zip.value.read(mainPart)
  if (!part.ok) return refuse(problems[part.why])
  const xml = readXml(new TextDecoder().decode(part.value))
  if (!xml.ok) return refuse(xml.why)
  const table = firstTable(xml.value)
  return table ? sheetFromTable(table, 'docx') : refuse('columns')
}
