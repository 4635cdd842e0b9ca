import type { Table } from '../../model/class-list-import/table'
import type { Result } from '../../model/result'
import { decodeText } from '../decode-text'
import { openZip, type ZipFile } from '../unzip'
import { readDelimited } from './delimited'
import { readOds } from './ods'
import { type ListProblem, mostBytes } from './problem'
import { readXlsx } from './xlsx/read-xlsx'

export type ListRead = Result<readonly Table[], ListProblem>

const refuse = (why: ListProblem): ListRead => ({ ok: false, why })

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte)

/** `EncryptedPackage` as old office files write it: an .xlsx with a password is wrapped in one. */
const encrypted = new TextEncoder().encode([...'EncryptedPackage'].join('\0'))

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

/** What is in a zip shows from the names of its parts, whatever the file is called. */
function readZip(zip: ZipFile): ListRead {
  const has = (pattern: RegExp) => zip.names.some((name) => pattern.test(name))
  if (has(/^xl\/workbook\.bin$/i)) return refuse('binary-excel')
  if (has(/^word\//)) return refuse('word')
  if (has(/^content\.xml$/)) {
    const type = zip.read('mimetype')
    const isSheet = type.ok && new TextDecoder().decode(type.value).includes('spreadsheet')
    return isSheet ? readOds(zip) : refuse('word')
  }
  return has(/^_rels\/\.rels$/) && has(/^xl\//) ? readXlsx(zip) : refuse('kind')
}

/** A picture or a document of an office program is full of control characters; a text has one at most by accident. */
function isBinary(text: string): boolean {
  const top = text.slice(0, 2_000)
  return top.includes('\0') || (top.match(/[\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0) > 4
}

/**
 * Reads what a school has as a class list into tables: Excel, LibreOffice, CSV, or text copied from any of them. What it is
 * shows from what it holds. Nothing of it is kept here.
 */
export function readClassFile(bytes: Uint8Array, fileName: string): ListRead {
  if (bytes.length > mostBytes) return refuse('large')
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) {
    const zip = openZip(bytes)
    return zip.ok ? readZip(zip.value) : zip
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refuse(holds(bytes, encrypted) ? 'locked' : 'old-excel')
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return refuse('pdf')
  const text = decodeText(bytes)
  if (text.trim() === '') return refuse('empty')
  if (isBinary(text)) return refuse('kind')
  if (/^\s*\{\\rtf/.test(text)) return refuse('word')
  if (/^\ufeff?\s*<(!doctype|html|table|meta|\?xml|div|style)/i.test(text)) return refuse('web')
  return readDelimited(text, fileName.replace(/\.[a-z]{2,4}$/i, ''))
}
