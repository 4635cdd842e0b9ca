import type { Script } from '../model/language'

/** The replacement character, which in our fonts is an empty box: it stands for what no font can show. */
export const BOX = 0xfffd

/** Isolates, embeddings, overrides and marks of direction: they steer the order of text and have no shape. */
const BIDI_CONTROL = /\p{Bidi_Control}/u

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u
const EXTENDING = /[\p{M}\p{Default_Ignorable_Code_Point}]/u
/** Spaces that HarfBuzz makes from the font's own word space when the font lacks them. */
const SPACE = /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]/
/** Word or line space that disappears at the end of a line. No-break spaces stay. */
const TRAILING = /[\s\p{Cc}\u200b\p{Bidi_Control}]/u
const NO_BREAK = /[\u00a0\u202f\u2007\ufeff]/

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script_Extensions=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
]

interface CharacterClass {
  /** Script that decides the font, or undefined for signs and digits that belong to every script. */
  readonly script: Script | undefined
  /** Belongs to the character before it: a mark, a joiner, an invisible control. */
  readonly extends: boolean
  /** Leaves no glyph. */
  readonly ignorable: boolean
  /** A space, which every font can set. */
  readonly space: boolean
}

const classes = new Map<number, CharacterClass>()

/** What itemisation needs to know of a code point. Letters and signs repeat, so answers are remembered (at most 64 Ki). */
export function classOf(codePoint: number): CharacterClass {
  const known = classes.get(codePoint)
  if (known) return known
  const character = String.fromCodePoint(codePoint)
  const extending = EXTENDING.test(character)
  const found = {
    script: extending ? undefined : SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0],
    extends: extending,
    ignorable: IGNORABLE.test(character),
    space: SPACE.test(character),
  }
  if (classes.size < 0x10000) classes.set(codePoint, found)
  return found
}

export const isBidiControl = (character: string): boolean => BIDI_CONTROL.test(character)

export const trailsOff = (character: string): boolean => TRAILING.test(character) && !NO_BREAK.test(character)

/**
 * The text as fonts may see it, index for index. Line ends and tabs are word spaces; half a surrogate pair is the
 * replacement character. Control characters, the blank Korean fillers (which HarfBuzz would draw) and isolates become
 * word joiners, which leave no glyph and let Arabic letters join. U+2066..2069 themselves would cut the letters of
 * `ل{{name}}` apart, and the template's isolates are no business of the reader.
 */
export function shapeable(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\u2066-\u2069\u115f\u1160\u3164\uffa0]/gu, '\u2060')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}
