import { chromium } from './chromium'
import { pdfkit } from './pdfkit'
import { pdfmake } from './pdfmake'
import type { Peer } from './peer'
import { reactPdf } from './react-pdf'
import { typstNative, typstWasm } from './typst'

/** By the names that the tables give them. */
export const peers: Readonly<Record<string, Peer>> = {
  'typst, native': typstNative,
  'typst, WASM': typstWasm,
  'Chromium print': chromium,
  '@react-pdf/renderer': reactPdf,
  pdfkit,
  pdfmake,
}
