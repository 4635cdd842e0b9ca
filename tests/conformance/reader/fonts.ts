import { type PDFDict, PDFRawStream } from 'pdf-lib'
import { readToUnicode } from './cmap'
import type { PdfFile } from './file'
import { asDict, bytesOf, dictAt, entry, latin1, listAt, nameAt, numberAt, streamAt } from './objects'
import type { FontProgram } from './truetype'
import { readFontProgram } from './truetype'

/** A font with the codes that the pages show in it. */
export interface UsedFont {
  readonly name: string
  readonly dict: PDFDict
  readonly descendant: PDFDict | undefined
  readonly descriptor: PDFDict | undefined
  /** Codes that are seen, and those only in invisible text too. */
  readonly rendered: ReadonlySet<number>
  readonly shown: ReadonlySet<number>
  readonly texts: ReadonlyMap<number, string> | undefined
  /** The embedded program; a string says what it lacks; undefined: not embedded. */
  readonly program: FontProgram | string | undefined
  readonly glyphOf: (code: number) => number
  readonly widthOf: (code: number) => number
}

const usedFonts = new WeakMap<PdfFile, readonly UsedFont[]>()

/** The fonts that pages and fields show text in. Read once for a file. */
export function fontsOf(file: PdfFile): readonly UsedFont[] {
  const known = usedFonts.get(file)
  if (known) return known
  const codes = new Map<PDFDict, { shown: Set<number>; rendered: Set<number> }>()
  for (const { shown } of [...file.pages, ...file.looks]) {
    for (const { text } of shown) {
      if (!text?.font) continue
      const use = codes.get(text.font) ?? { shown: new Set(), rendered: new Set() }
      codes.set(text.font, use)
      for (const code of text.codes) {
        use.shown.add(code)
        if (text.renderMode !== 3) use.rendered.add(code)
      }
    }
  }
  const fonts = [...codes].map(([dict, use]) => openFont(dict, use))
  usedFonts.set(file, fonts)
  return fonts
}

function openFont(dict: PDFDict, use: Pick<UsedFont, 'shown' | 'rendered'>): UsedFont {
  const descendant = asDict(listAt(dict, 'DescendantFonts')[0])
  const descriptor = dictAt(descendant ?? dict, 'FontDescriptor')
  const toUnicode = streamAt(dict, 'ToUnicode')
  const embedded = streamAt(descriptor, 'FontFile2')
  const map = entry(descendant, 'CIDToGIDMap')
  const glyphs = map instanceof PDFRawStream ? bytesOf(map) : undefined
  const widths = widthsOf(descendant)
  return {
    name: nameAt(dict, 'BaseFont') ?? '?',
    dict,
    descendant,
    descriptor,
    ...use,
    texts: toUnicode && readToUnicode(latin1(bytesOf(toUnicode))),
    program: embedded && readFontProgram(bytesOf(embedded)),
    glyphOf: (code) => (glyphs ? ((glyphs[2 * code] ?? 0) << 8) | (glyphs[2 * code + 1] ?? 0) : code),
    widthOf: (code) => widths.get(code) ?? numberAt(descendant, 'DW') ?? 1000,
  }
}

/** `W` array of a CID font (ISO 32000-1, 9.7.4.3). */
function widthsOf(descendant: PDFDict | undefined): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const parts = listAt(descendant, 'W')
  for (let i = 0; i < parts.length; ) {
    const first = Number(parts[i]?.toString())
    const next = parts[i + 1]
    if (next && 'asArray' in next && typeof next.asArray === 'function') {
      for (const [k, width] of next.asArray().entries()) widths.set(first + k, Number(String(width)))
      i += 2
    } else {
      for (let code = first; code <= Number(next?.toString()); code++)
        widths.set(code, Number(parts[i + 2]?.toString()))
      i += 3
    }
  }
  return widths
}
