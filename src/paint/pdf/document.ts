import type { LaidOut } from '../../layout/page'
import { type FileOptions, joinParts } from './join'
import { createPart, type PartOptions, wholeFile } from './part'

export type PdfOptions = FileOptions & PartOptions

/** A file of letters that are there already. */
export function paintPdf(
  documents: readonly [LaidOut, ...LaidOut[]],
  options: PdfOptions,
): Uint8Array<ArrayBuffer> {
  const kind = documents.length === 1 ? 'one' : 'many'
  const part = createPart(options, kind, wholeFile)
  documents.forEach(part.add)
  return joinParts([part.finish()], options, kind)
}
