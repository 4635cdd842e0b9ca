import type { FontFace } from '../../text/types'
import { type Alphabet, widthInFile } from './alphabet'
import { digest } from './digest'
import type { PdfFile } from './file'
import { type Packed, packed } from './pack'
import { writePacked } from './streams'
import { literal } from './strings'
import { readTrueType } from './subset/read'
import { subsetFont } from './subset/subset'
import { array, dictionary, type Ref, type Syntax } from './syntax'
import { toUnicodeMap } from './to-unicode'

/** What is embedded of a font for an alphabet. */
interface Embedded {
  /** Name of the subset, `/ABCDEF+Andika`. */
  readonly name: Syntax
  readonly subset: Packed
  readonly toUnicode: Packed
}

const embedded = new WeakMap<Alphabet, Embedded>()

/** Made once for each alphabet. */
function embeddedFor(alphabet: Alphabet): Embedded {
  const known = embedded.get(alphabet)
  if (known) return known
  const { face, characters } = alphabet
  const subset = subsetFont(
    readTrueType(face.bytes),
    characters.map(({ glyph }) => glyph),
  )
  const made = {
    name: `/${subsetTag(subset)}+${face.postscriptName}`,
    subset: packed(subset),
    toUnicode: packed(toUnicodeMap(characters.map(({ text }) => text))),
  }
  embedded.set(alphabet, made)
  return made
}

/** Writes a composite font that shows the characters of an alphabet, as `ref`. */
export function writeFont(file: PdfFile, alphabet: Alphabet, ref: Ref) {
  const { face, characters } = alphabet
  const { name, subset, toUnicode } = embeddedFor(alphabet)
  const descendant = file.object(
    dictionary({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: dictionary({
        Registry: literal('Adobe'),
        Ordering: literal('Identity'),
        Supplement: 0,
      }),
      FontDescriptor: file.object(
        dictionary({
          ...descriptorOf(face, 'codes'),
          FontName: name,
          FontFile2: writePacked(file, subset, { Length1: subset.length }),
        }),
      ),
      W: array([0, array(characters.map((character) => widthInFile(character, face)))]),
      CIDToGIDMap: '/Identity',
    }),
  )
  file.object(
    dictionary({
      Type: '/Font',
      Subtype: '/Type0',
      BaseFont: name,
      Encoding: '/Identity-H',
      DescendantFonts: array([descendant]),
      ToUnicode: writePacked(file, toUnicode),
    }),
    ref,
  )
}

const flags = { codes: 4, letters: 32 }

/** What a font descriptor says of a face, whether its characters are codes of ours or letters of an encoding. */
export function descriptorOf(face: FontFace, characters: keyof typeof flags) {
  const perMille = 1000 / face.unitsPerEm
  return {
    Type: '/FontDescriptor',
    Flags: flags[characters],
    FontBBox: array(readTrueType(face.bytes).bounds.map((value) => Math.round(value * perMille))),
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
