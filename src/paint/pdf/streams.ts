import { zlibSync } from 'fflate'
import type { PdfFile } from './file'
import type { Ref, Syntax } from './syntax'

/** Bytes that were deflated before; a file takes them as they are. */
export interface Packed {
  readonly bytes: Uint8Array
  /** Before packing. */
  readonly length: number
}

export const packed = (content: Uint8Array): Packed => ({ bytes: zlibSync(content), length: content.length })

/** Writes a stream that is packed already. */
export const writePacked = (
  file: PdfFile,
  { bytes }: Packed,
  entries: Readonly<Record<string, Syntax | number>> = {},
): Ref => file.stream(bytes, { ...entries, Filter: '/FlateDecode' })
