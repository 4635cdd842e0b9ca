import type { PDFContext, PDFRef } from 'pdf-lib'
import { PDFString } from 'pdf-lib'
import type { FontFace } from '../../text/types'
import type { Character } from './characters'
import { digest } from './digest'
import { compressed } from './streams'
import { hex16 } from './strings'
import type { TrueType } from './subset/read'
import { readTrueType } from './subset/read'
import { subsetFont } from './subset/subset'
import { toUnicodeMap } from './to-unicode'

/** A font of the document. Its codes are handed out as text is shown; code n shows glyph n of the embedded subset. */
export interface DocumentFont {
  /** Resource name, `F1`. */
  readonly name: string
  readonly ref: PDFRef
  /** Operator that shows characters at the current place. */
  readonly show: (characters: readonly Character[]) => string
  /** Operator that shows one space, for the end of a line. */
  readonly showSpace: () => string
}

export interface DocumentFonts {
  readonly use: (face: FontFace) => DocumentFont
  /** Writes the font objects, once all text is shown. */
  readonly embed: () => void
}

/** How far glyphs may drift from where they were laid out before it is put right: thousandths of an em. */
const drift = 1

export function createFonts(context: PDFContext): DocumentFonts {
  const fonts = new Map<FontFace, { readonly font: DocumentFont; readonly shown: readonly Character[] }>()
  return {
    use(face) {
      const known = fonts.get(face)
      if (known) return known.font
      const created = createFont(face, `F${fonts.size + 1}`, context.nextRef())
      fonts.set(face, created)
      return created.font
    },
    embed() {
      for (const [face, { font, shown }] of fonts) embedFont(context, face, font.ref, shown)
    },
  }
}

function createFont(face: FontFace, name: string, ref: PDFRef) {
  const notdef: Character = { glyph: 0, text: '', width: face.advanceOf(0), advance: 0, key: '' }
  const shown: Character[] = [notdef]
  const codes = new Map<string, number>()
  const operators = new WeakMap<readonly Character[], string>()
  const perMille = 1000 / face.unitsPerEm

  const codeOf = (character: Character) => {
    const known = codes.get(character.key)
    if (known !== undefined) return known
    codes.set(character.key, shown.length)
    return shown.push(character) - 1
  }
  const showCharacters = (characters: readonly Character[]) => {
    const pieces: (string | number)[] = []
    let digits = ''
    let error = 0
    for (const character of characters) {
      if (Math.abs(error) >= drift) {
        const correction = Math.round(error)
        if (digits) pieces.push(`<${digits}>`)
        pieces.push(correction)
        digits = ''
        error -= correction
      }
      digits += hex16(codeOf(character))
      error += widthInFile(character, perMille) - character.advance * perMille
    }
    return pieces.length === 0 ? `<${digits}>Tj` : `[${pieces.join('')}<${digits}>]TJ`
  }
  const show = (characters: readonly Character[]) => {
    const known = operators.get(characters)
    if (known !== undefined) return known
    const operator = showCharacters(characters)
    operators.set(characters, operator)
    return operator
  }
  const showSpace = () => {
    const glyph = face.glyphOf(0x20)
    const width = face.advanceOf(glyph)
    return showCharacters([{ glyph, text: ' ', width, advance: width, key: `${glyph}  ` }])
  }
  return { font: { name, ref, show, showSpace }, shown }
}

/** Whole thousandths, because PDFium cuts off the rest. */
function widthInFile(character: Character, perMille: number): number {
  return Math.round(character.width * perMille)
}

function embedFont(context: PDFContext, face: FontFace, ref: PDFRef, shown: readonly Character[]) {
  const font = readTrueType(face.bytes)
  const perMille = 1000 / face.unitsPerEm
  const subset = subsetFont(
    font,
    shown.map(({ glyph }) => glyph),
  )
  const name = `${subsetTag(subset)}+${face.postscriptName}`
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: context.register(
        context.obj({
          ...descriptor(face, font, perMille),
          FontName: name,
          FontFile2: compressed(context, subset, { Length1: subset.length }),
        }),
      ),
      W: [0, shown.map((character) => widthInFile(character, perMille))],
      CIDToGIDMap: 'Identity',
    }),
  )
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: compressed(context, toUnicodeMap(shown.map(({ text }) => text))),
    }),
  )
}

function descriptor(face: FontFace, font: TrueType, perMille: number) {
  const symbolic = 4
  return {
    Type: 'FontDescriptor',
    Flags: symbolic,
    FontBBox: font.bounds.map((value) => Math.round(value * perMille)),
    ItalicAngle: 0,
    Ascent: Math.round(face.ascent * perMille),
    // Negative in a PDF whichever way the font states it.
    Descent: -Math.abs(Math.round(face.descent * perMille)),
    CapHeight: Math.round(face.capHeight * perMille),
    StemV: face.weight === 700 ? 140 : 80,
  }
}

/** Six capitals that tell subsets of one font apart (ISO 32000-1, 9.6.4). */
function subsetTag(subset: Uint8Array): string {
  return Array.from(digest(subset).subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}
