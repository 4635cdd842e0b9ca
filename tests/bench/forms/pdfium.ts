import { readFileSync } from 'node:fs'
import { fetchPackages, fileIn, importFrom } from '../support/fetched'
import type { Entry, Writer } from './writer'

type Call = (...values: readonly number[]) => number

/** What is used of PDFium: its own functions, and the memory that they share with us. */
interface Pdfium {
  readonly pdfium: {
    readonly HEAPU8: Uint8Array
    readonly wasmExports: { readonly malloc: Call; readonly free: Call }
  }
  readonly FPDF_LoadMemDocument: (at: number, length: number, password: string) => number
  readonly FPDFAnnot_GetStringValue: (annotation: number, key: string, at: number, length: number) => number
}
type Calls = Readonly<
  Record<
    | 'PDFiumExt_Init'
    | 'PDFiumExt_OpenFormFillInfo'
    | 'PDFiumExt_InitFormFillEnvironment'
    | 'PDFiumExt_ExitFormFillEnvironment'
    | 'PDFiumExt_CloseFormFillInfo'
    | 'PDFiumExt_OpenFileWriter'
    | 'PDFiumExt_SaveAsCopy'
    | 'PDFiumExt_GetFileWriterSize'
    | 'PDFiumExt_GetFileWriterData'
    | 'PDFiumExt_CloseFileWriter'
    | 'FPDF_GetPageCount'
    | 'FPDF_LoadPage'
    | 'FPDF_ClosePage'
    | 'FPDF_CloseDocument'
    | 'FPDFPage_GetAnnotCount'
    | 'FPDFPage_GetAnnot'
    | 'FPDFPage_CloseAnnot'
    | 'FPDFAnnot_GetRect'
    | 'FPDFAnnot_GetFormFieldName'
    | 'FORM_OnAfterLoadPage'
    | 'FORM_OnBeforeClosePage'
    | 'FORM_OnMouseMove'
    | 'FORM_OnLButtonDown'
    | 'FORM_OnLButtonUp'
    | 'FORM_SelectAllText'
    | 'FORM_ReplaceSelection'
    | 'FORM_ForceToKillFocus',
    Call
  >
>
interface Package {
  readonly init: (options: { readonly wasmBinary: Uint8Array }) => Promise<Pdfium & Calls>
}

const longestName = 4096

/** The form filler of Chrome: its code, driven with the mouse and the clipboard. Undefined where it cannot be fetched. */
export async function findPdfium(): Promise<Writer | undefined> {
  const folder = fetchPackages('tools')
  if (folder === undefined) return undefined
  const { init } = await importFrom<Package>(folder, '@embedpdf/pdfium')
  const wasmBinary = readFileSync(fileIn(folder, '@embedpdf/pdfium/pdfium.wasm'))
  const pdfium = await init({ wasmBinary })
  pdfium.PDFiumExt_Init()
  return {
    id: 'pdfium',
    name: 'PDFium (Chrome)',
    fill: async (form, entries) => fillWith(pdfium, form, entries),
  }
}

function fillWith(pdfium: Pdfium & Calls, form: Uint8Array, entries: readonly Entry[]): Uint8Array {
  const { malloc } = pdfium.pdfium.wasmExports
  const heap = () => pdfium.pdfium.HEAPU8
  const bytesOf = (bytes: Uint8Array) => {
    const at = malloc(bytes.length)
    heap().set(bytes, at)
    return at
  }
  const wide = (text: string) => bytesOf(Buffer.from(`${text}\0`, 'utf16le'))
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const document = pdfium.FPDF_LoadMemDocument(bytesOf(form), form.length, '')
  const info = pdfium.PDFiumExt_OpenFormFillInfo()
  const environment = pdfium.PDFiumExt_InitFormFillEnvironment(document, info)
  const [name, rectangle] = [malloc(longestName), malloc(16)]

  for (let number = 0; number < pdfium.FPDF_GetPageCount(document); number += 1) {
    const page = pdfium.FPDF_LoadPage(document, number)
    pdfium.FORM_OnAfterLoadPage(page, environment)
    for (let index = 0; index < pdfium.FPDFPage_GetAnnotCount(page); index += 1) {
      const annotation = pdfium.FPDFPage_GetAnnot(page, index)
      const length = pdfium.FPDFAnnot_GetFormFieldName(environment, annotation, name, longestName)
      const entry = byName.get(Buffer.from(heap().slice(name, name + length - 2)).toString('utf16le'))
      if (entry) {
        pdfium.FPDFAnnot_GetRect(annotation, rectangle)
        const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(
          heap().slice(rectangle, rectangle + 16).buffer,
        )
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        pdfium.FORM_OnMouseMove(environment, page, 0, x, y)
        pdfium.FORM_OnLButtonDown(environment, page, 0, x, y)
        pdfium.FORM_OnLButtonUp(environment, page, 0, x, y)
        if (entry.typed !== undefined) {
          pdfium.FORM_SelectAllText(environment, page)
          pdfium.FORM_ReplaceSelection(environment, page, wide(entry.typed))
        }
      }
      pdfium.FPDFPage_CloseAnnot(annotation)
    }
    pdfium.FORM_ForceToKillFocus(environment)
    pdfium.FORM_OnBeforeClosePage(page, environment)
    pdfium.FPDF_ClosePage(page)
  }
  const writer = pdfium.PDFiumExt_OpenFileWriter()
  pdfium.PDFiumExt_SaveAsCopy(document, writer)
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer)
  const at = malloc(size)
  pdfium.PDFiumExt_GetFileWriterData(writer, at, size)
  const saved = heap().slice(at, at + size)
  pdfium.PDFiumExt_CloseFileWriter(writer)
  pdfium.PDFiumExt_ExitFormFillEnvironment(environment)
  pdfium.PDFiumExt_CloseFormFillInfo(info)
  pdfium.FPDF_CloseDocument(document)
  return saved
}
