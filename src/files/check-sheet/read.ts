import { decodeText } from '../decode-text'
import { readCsv } from './csv'
import { readDocx } from './docx'
import { readPo } from './po'
import { largestSheet, refuse, type SheetRead } from './problem'
import { readTmx } from './tmx'
import { readXliff1 } from './xliff-1'
import { readXliff2 } from './xliff-2'
import { readXml } from './xml'

function readXmlSheet(source: string): SheetRead {
  const xml = readXml(source)
  if (!xml.ok) return refuse(xml.why)
  const { name, attributes } = xml.value
  if (name === 'tmx') return readTmx(xml.value)
  if (name !== 'xliff') return refuse('kind')
  return /^2\./.test(attributes.get('version') ?? '') ? readXliff2(xml.value) : readXliff1(xml.value)
}

const isPo = (source: string) => /^\s*(#[^\n]*\n\s*)*msg(id|ctxt)\s+"/.test(source.slice(0, 20_000))

/** Control characters that stand in no text file: a PDF, a picture, a document of an office program. */
const isBinary = (source: string) => /[\u0000-\u0008\u000e-\u001f]/.test(source.slice(0, 2_000))

/** Reads a check sheet that came back, in any of the formats that we write. What it is shows from what it holds. */
export function readCheckSheet(source: string): SheetRead {
  if (source.length > largestSheet) return refuse('large')
  const text = source.replace(/^\ufeff/, '')
  if (/^\s*</.test(text)) return readXmlSheet(text)
  if (text.trim() === '') return refuse('empty')
  if (isBinary(text)) return refuse('kind')
  return isPo(text) ? readPo(text) : readCsv(text)
}

/** Viewers look for its first line in as many bytes. */
const pdfHead = 1024

const isPdf = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, pdfHead)).includes('%PDF-')

/** Documents of word processors are zips. */
const isZip = ([p, k]: Uint8Array) => p === 0x50 && k === 0x4b

/** The same of a file as it came: what reads PDFs is fetched when there is one. */
export async function readSheetFile(bytes: Uint8Array): Promise<SheetRead> {
  if (isZip(bytes)) return readDocx(bytes)
  if (!isPdf(bytes)) return readCheckSheet(decodeText(bytes))
  const { readPdfSheet } = await import('./pdf')
  return readPdfSheet(bytes)
}
