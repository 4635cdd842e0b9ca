import type { LaidOut } from '../../layout/page'
import type { FontFace, TextLine } from '../../text/types'
import { type Alphabet, alphabetOf } from './alphabet'
import type { Character } from './characters'
import { writeFont } from './embed'
import type { PdfFile } from './file'
import { endOfLine, spellLine } from './spelling'
import type { Ref, Syntax } from './syntax'

/** A font of the document. */
export interface DocumentFont {
  /** Resource name, `F1`. */
  readonly name: string
  readonly ref: Ref
  /** Operator that shows characters at the current place. */
  readonly show: (characters: readonly Character[]) => Syntax
}

export interface DocumentFonts {
  /** Gives codes to the characters of a letter that have none yet. */
  readonly expect: (laidOut: LaidOut) => void
  /** A font whose characters were expected. */
  readonly use: (face: FontFace) => DocumentFont
  /** Writes the font objects, once all text is shown. */
  readonly embed: () => void
}

export function createFonts(file: PdfFile): DocumentFonts {
  const alphabets = new Map<FontFace, Alphabet>()
  const fonts = new Map<FontFace, DocumentFont>()
  const expected = new WeakSet<TextLine>()

  const add = (face: FontFace, characters: ReadonlySet<Character>) => {
    const base = alphabets.get(face)
    const added = new Map<string, Character>()
    for (const character of characters) {
      if (!base?.codes.has(character.key)) added.set(character.key, character)
    }
    if (added.size > 0) alphabets.set(face, alphabetOf(face, [...added.values()], base))
  }
  return {
    expect: (laidOut) => {
      const met = new Map<FontFace, Set<Character>>()
      for (const line of linesOf(laidOut)) {
        if (expected.has(line)) continue
        expected.add(line)
        for (const { face, characters } of charactersIn(line)) {
          const found = met.get(face) ?? new Set<Character>()
          met.set(face, found)
          for (const character of characters) found.add(character)
        }
      }
      for (const [face, characters] of met) add(face, characters)
    },
    use: (face) => {
      const known = fonts.get(face)
      if (known) return known
      const show: DocumentFont['show'] = (characters) => {
        const alphabet = alphabets.get(face)
        if (!alphabet) throw new RangeError(`Font ${face.id} was not expected`)
        return alphabet.show(characters)
      }
      const font = { name: `F${fonts.size + 1}`, ref: file.reserve(), show }
      fonts.set(face, font)
      return font
    },
    embed: () => {
      for (const [face, { ref }] of fonts) {
        const alphabet = alphabets.get(face)
        if (alphabet) writeFont(file, alphabet, ref)
      }
    },
  }
}

function* linesOf({ pages }: LaidOut): Generator<TextLine> {
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind === 'text') yield item.line
      if (item.kind === 'field' && item.field.kind === 'text') {
        for (const { line } of item.field.lines) yield line
      }
    }
  }
}

interface FaceCharacters {
  readonly face: FontFace
  readonly characters: ReadonlySet<Character>
}

const known = new WeakMap<TextLine, readonly FaceCharacters[]>()

/** The characters of a line by font, each once; found once for a line. */
function charactersIn(line: TextLine): readonly FaceCharacters[] {
  const before = known.get(line)
  if (before) return before
  const runs = spellLine(line).map(({ run, characters }) => ({ face: run.font, characters }))
  const end = endOfLine(line)
  const found = (end ? [...runs, end] : runs).map(({ face, characters }) => ({
    face,
    characters: new Set(characters.map((character) => sameObject(face, character))),
  }))
  known.set(line, found)
  return found
}

const objects = new WeakMap<FontFace, Map<string, Character>>()
/** Strange text makes endless characters; after so many they are not worth remembering. */
const mostObjects = 4096

/** Equal characters as one object, which sets tell apart faster than keys. */
function sameObject(face: FontFace, character: Character): Character {
  const met = objects.get(face) ?? new Map<string, Character>()
  objects.set(face, met)
  const same = met.get(character.key)
  if (same) return same
  if (met.size < mostObjects) met.set(character.key, character)
  return character
}
