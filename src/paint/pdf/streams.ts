import { zlibSync } from 'fflate'
import type { PDFContext, PDFRef } from 'pdf-lib'
import { PDFRawStream } from 'pdf-lib'

type Entries = Parameters<PDFContext['stream']>[1]

/** Registers a deflated stream. */
export function compressed(context: PDFContext, bytes: Uint8Array, entries: Entries = {}): PDFRef {
  const dictionary = context.obj({ ...entries, Filter: 'FlateDecode' })
  return context.register(PDFRawStream.of(dictionary, zlibSync(bytes)))
}
