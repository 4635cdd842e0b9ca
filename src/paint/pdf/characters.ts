import type { GlyphRun, PlacedGlyph } from '../../text/types'
import { plainText } from './strings'
import type { Composite } from './subset/composite'
import type { GlyphSource } from './subset/subset'

/** One character as the PDF shows it: one code, one glyph, one piece of text. */
export interface Character {
  readonly glyph: GlyphSource
  /** What it is when copied or read aloud; mostly one character, several for a left-to-right ligature. */
  readonly text: string
  /** Width of the glyph and distance to the next one (kerning makes them differ), in font units. */
  readonly width: number
  readonly advance: number
  /** Equal for characters that can share a code. */
  readonly key: string
}

/** Zero-width (non-)joiner: shapes its neighbours and has no width of its own. */
const joiners = new Set(['\u200c', '\u200d'])

/**
 * The characters of a run from left to right. Every cluster of glyphs becomes one character; a right-to-left ligature becomes
 * one per letter, because readers that turn right-to-left text around do it code by code.
 */
export function charactersOf(run: GlyphRun, paragraph: string): readonly Character[] {
  const clusters = clustersOf(run)
  const rightToLeft = (run.level & 1) === 1
  return clusters.flatMap(({ glyphs, start, end }) => {
    const text = plainText(paragraph.slice(start, end))
    const letters = rightToLeft ? [...text] : []
    if (letters.length > 1) return splitLigature(run, glyphs, letters)
    return [character(run, glyphs, text === '' ? '\u200b' : text)]
  })
}

/** A character that is read but not seen, such as a direction mark. */
export function blank(text: string): Character {
  return compositeCharacter({ parts: [], advance: 0 }, text)
}

interface Cluster {
  readonly glyphs: readonly PlacedGlyph[]
  /** UTF-16 range in the paragraph. */
  readonly start: number
  readonly end: number
}

function clustersOf(run: GlyphRun): readonly Cluster[] {
  const groups: PlacedGlyph[][] = []
  for (const glyph of run.glyphs) {
    const group = groups.at(-1)
    if (group && group[0]?.cluster === glyph.cluster) group.push(glyph)
    else groups.push([glyph])
  }
  const rightToLeft = (run.level & 1) === 1
  return groups.map((glyphs, i) => {
    const next = groups[rightToLeft ? i - 1 : i + 1]
    const isFirst = i === (rightToLeft ? groups.length - 1 : 0)
    return {
      glyphs,
      start: isFirst ? run.start : (glyphs[0]?.cluster ?? run.start),
      end: next?.[0]?.cluster ?? run.end,
    }
  })
}

function character(run: GlyphRun, glyphs: readonly PlacedGlyph[], text: string): Character {
  const [first, ...rest] = glyphs
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
  // Glyph 0 is drawn as a part: the reader sees the font's empty box, and no text refers to `.notdef`.
  if (first && rest.length === 0 && first.dx === 0 && first.dy === 0 && first.glyph !== 0) {
    const width = run.font.advanceOf(first.glyph)
    return { glyph: first.glyph, text, width, advance, key: `${first.glyph} ${text}` }
  }
  return compositeCharacter(compose(glyphs), text)
}

function compose(glyphs: readonly PlacedGlyph[]): Composite {
  let pen = 0
  const parts = glyphs.map(({ glyph, advance, dx, dy }) => {
    const part = { glyph, dx: pen + dx, dy }
    pen += advance
    return part
  })
  return { parts, advance: pen }
}

function compositeCharacter(glyph: Composite, text: string): Character {
  const parts = glyph.parts.map(({ glyph, dx, dy }) => `${glyph},${dx},${dy}`).join(';')
  const { advance } = glyph
  return { glyph, text, width: Math.max(0, advance), advance, key: `${parts}=${advance} ${text}` }
}

/** The look goes to the last letter, which stands leftmost; the others are blanks that share its width. */
function splitLigature(
  run: GlyphRun,
  glyphs: readonly PlacedGlyph[],
  letters: readonly string[],
): readonly Character[] {
  const visible = letters.filter((letter) => !joiners.has(letter))
  const whole = compose(glyphs)
  const share = Math.trunc(whole.advance / Math.max(1, visible.length))
  let carried = visible.length === 0
  return letters.toReversed().map((letter) => {
    if (joiners.has(letter)) return blank(letter)
    if (carried) return compositeCharacter({ parts: [], advance: share }, letter)
    carried = true
    if (visible.length === 1) return character(run, glyphs, letter)
    const rest = whole.advance - share * (visible.length - 1)
    return compositeCharacter({ parts: whole.parts, advance: rest }, letter)
  })
}
