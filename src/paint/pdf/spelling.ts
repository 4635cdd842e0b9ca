import type { FontFace, GlyphRun, TextLine } from '../../text/types'
import type { Character } from './characters'
import { blank, charactersOf } from './characters'

/** A run with its characters from left to right. */
export interface SpelledRun {
  readonly run: GlyphRun
  readonly characters: readonly Character[]
}

const spelled = new WeakMap<TextLine, readonly SpelledRun[]>()

/**
 * The runs of a line in the order they are read (the order of strings that ISO 32000-1, 14.8.2.3.3 asks for), with direction
 * marks where programs that take text out of a PDF need them. The same line gives the same runs.
 */
export function spellLine(line: TextLine): readonly SpelledRun[] {
  const known = spelled.get(line)
  if (known) return known
  const visual = line.runs
    .filter(({ glyphs }) => glyphs.length > 0)
    .map((run) => ({ run, characters: charactersOf(run, line.text) }))
  const runs = visual
    .map((spelledRun, i) => withMarks(spelledRun, visual[i - 1], visual[i + 1]))
    .sort((a, b) => a.run.start - b.run.start)
  spelled.set(line, runs)
  return runs
}

/** The space that a line break swallowed, so that copied lines do not glue. */
export interface EndOfLine {
  readonly face: FontFace
  readonly characters: readonly Character[]
  /** Where it stands, in em from the left of the line. */
  readonly x: number
}

const spaces = new WeakMap<FontFace, readonly Character[]>()

/** Undefined where no space was swallowed. */
export function endOfLine(line: TextLine): EndOfLine | undefined {
  const last = spellLine(line).at(-1)?.run
  if (!last || !/\s/.test(line.text.slice(line.end, line.endWithSpace))) return undefined
  const face = last.font
  const glyph = face.glyphOf(0x20)
  const width = face.advanceOf(glyph)
  const characters = spaces.get(face) ?? [{ glyph, text: ' ', width, advance: width, key: `${glyph}  ` }]
  spaces.set(face, characters)
  return { face, characters, x: line.baseLevel === 1 ? -width / face.unitsPerEm : line.width }
}

const leftToRightMark = '\u200e'
const rightToLeftMark = '\u200f'
const bracket = /^[\p{Ps}\p{Pe}«»‹›<>]$/u
/** Characters of weak direction that numbers are written with (UAX #9: ES, ET and CS), and digits. */
const weak = /^[\p{Sc}#%°+\-\u2212.,:/\u00a0\u060c]$/u
const ofNumber = /^[\p{Sc}#%°+\-\u2212.,:/\u00a0\u060c\d]$/u

/**
 * PDFium, the viewer of Chrome, finds the direction of text itself, from the characters as they stand from left to right. It
 * mirrors a bracket after right-to-left text, although ours is already the one that is read; and it takes a full stop for part
 * of the number that it touches. Marks that are blank glyphs set it right; other viewers pass over them.
 */
function withMarks(spelledRun: SpelledRun, left?: SpelledRun, right?: SpelledRun): SpelledRun {
  const { run, characters } = spelledRun
  if ((run.level & 1) === 0) return spelledRun
  const mark = blank(rightToLeftMark)
  const marked = characters.flatMap((character) =>
    bracket.test(character.text) ? [mark, character, blank(leftToRightMark)] : [character],
  )
  const [first, last] = [characters[0], characters.at(-1)]
  const before = left?.characters.at(-1)
  const after = right?.characters[0]
  const splitLeft = first && before && weak.test(first.text) && ofNumber.test(before.text)
  const splitRight = last && after && weak.test(last.text) && ofNumber.test(after.text)
  return { run, characters: [...(splitLeft ? [mark] : []), ...marked, ...(splitRight ? [mark] : [])] }
}
