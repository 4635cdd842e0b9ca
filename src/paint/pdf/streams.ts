import type { PdfFile } from './file'
import type { Packed } from './pack'
import type { Ref, Syntax } from './syntax'

/** Writes a stream that is packed already. */
export const writePacked = (
  file: PdfFile,
  { bytes }: Packed,
  entries: Readonly<Record<string, Syntax | number>> = {},
): Ref => file.stream(bytes, { ...entries, Filter: '/FlateDecode' })
