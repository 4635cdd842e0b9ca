import { type Cache, createCache } from '../../text/cache'
import type { FontFace } from '../../text/types'
import type { Character } from './characters'
import { bytes16, literal } from './strings'
import type { Syntax } from './syntax'

/** The characters of a font in a file: code n shows character n, which is glyph n of the embedded subset. Never changes. */
export interface Alphabet {
  readonly face: FontFace
  readonly characters: readonly Character[]
  readonly codes: ReadonlyMap<string, number>
  /** Operator that shows characters, all of which are in the alphabet, at the current place. */
  readonly show: (characters: readonly Character[]) => Syntax
}

/** How far glyphs may drift from where they were laid out before it is put right: thousandths of an em, 0.02 mm of a line. */
const drift = 5

/** Alphabets to remember per font: those of the last letters. */
const remembered = 8

const alphabets = new WeakMap<FontFace, Cache<Alphabet>>()

/**
 * An alphabet with these characters besides those of `base`. It depends on which characters there are and not on where they
 * stand: two letters with the same characters get the same one, and what was made of it for the first serves the second.
 */
export function alphabetOf(face: FontFace, added: readonly Character[], base?: Alphabet): Alphabet {
  const characters = [
    ...(base?.characters ?? [notdef(face)]),
    ...added.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  ]
  const memory = alphabets.get(face) ?? createCache(remembered)
  alphabets.set(face, memory)
  const key = characters.map((character) => character.key).join('\n')
  const known = memory.get(key)
  if (known) return known
  const alphabet = createAlphabet(face, characters)
  memory.set(key, alphabet, 1)
  return alphabet
}

const notdef = (face: FontFace): Character => ({
  glyph: 0,
  text: '',
  width: face.advanceOf(0),
  advance: 0,
  key: '',
})

function createAlphabet(face: FontFace, characters: readonly Character[]): Alphabet {
  const codes = new Map(characters.map(({ key }, code) => [key, code]))
  const operators = new WeakMap<readonly Character[], Syntax>()
  return {
    face,
    characters,
    codes,
    show: (shown) => {
      const known = operators.get(shown)
      if (known !== undefined) return known
      const operator = showOperator(shown, face, codes)
      operators.set(shown, operator)
      return operator
    },
  }
}

function showOperator(
  shown: readonly Character[],
  face: FontFace,
  codes: ReadonlyMap<string, number>,
): Syntax {
  const perMille = 1000 / face.unitsPerEm
  const pieces: (Syntax | number)[] = []
  let bytes = ''
  let error = 0
  for (const character of shown) {
    const code = codes.get(character.key)
    if (code === undefined) throw new RangeError(`No code for ${character.key}`)
    if (Math.abs(error) >= drift) {
      const correction = Math.round(error)
      if (bytes) pieces.push(literal(bytes))
      pieces.push(correction)
      bytes = ''
      error -= correction
    }
    bytes += bytes16(code)
    error += widthInFile(character, face) - character.advance * perMille
  }
  return pieces.length === 0 ? `${literal(bytes)}Tj` : `[${pieces.join('')}${literal(bytes)}]TJ`
}

/** Whole thousandths, because PDFium cuts off the rest. */
export const widthInFile = ({ width }: Character, { unitsPerEm }: FontFace): number =>
  Math.round((width * 1000) / unitsPerEm)
