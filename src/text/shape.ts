import type { LanguageCode } from '../model/language'
import { BOX } from './characters'
import { shapingLanguage } from './fonts'
import { graphemeStarts } from './graphemes'
import type { LoadedFace, ShapedGlyph } from './harfbuzz'
import type { TextItem } from './itemize'

/** An item with its glyphs, in visual order. */
export interface ShapedRun {
  readonly item: TextItem
  readonly glyphs: readonly ShapedGlyph[]
  /** In em. */
  readonly width: number
}

/** @param text as fonts may see it (`shapeable`) */
export function shapeItem(text: string, language: LanguageCode, item: TextItem): ShapedRun {
  return shapePart(text, language, item, item.start, item.end)
}

/**
 * The part of a run that one line needs. Its glyphs are those of the run, unless the cut goes through letters that
 * depend on each other.
 */
export function cutRun(
  text: string,
  language: LanguageCode,
  run: ShapedRun,
  start: number,
  end: number,
): ShapedRun {
  const { item, glyphs } = run
  if (start <= item.start && end >= item.end) return run
  const from = Math.max(start, item.start)
  const to = Math.min(end, item.end)
  if (!safeCut(run, from) || !safeCut(run, to)) return shapePart(text, language, item, from, to)
  const [a, b] = [firstGlyphFrom(run, from), firstGlyphFrom(run, to)]
  const part = item.level % 2 === 1 ? glyphs.slice(b, a) : glyphs.slice(a, b)
  return { item: { ...item, start: from, end: to }, glyphs: part, width: widthOf(item.face, part) }
}

function shapePart(
  text: string,
  language: LanguageCode,
  item: TextItem,
  start: number,
  end: number,
): ShapedRun {
  const part = { ...item, start, end }
  const glyphs = item.invisible ? [] : item.missing ? boxes(text, part) : shapeText(text, language, part)
  return { item: part, glyphs, width: widthOf(item.face, glyphs) }
}

function shapeText(text: string, language: LanguageCode, item: TextItem): readonly ShapedGlyph[] {
  const { start, end, level, script } = item
  const rightToLeft = level % 2 === 1
  return item.face.shape({
    text,
    start,
    end,
    rightToLeft,
    script,
    language: shapingLanguage(script, language),
  })
}

/** One box for each character as a reader counts them. */
function boxes(text: string, { face, start, end, level }: TextItem): readonly ShapedGlyph[] {
  const glyph = face.glyphOf(BOX)
  const advance = face.advanceOf(glyph)
  const found = graphemeStarts(text.slice(start, end)).map((index) => ({
    glyph,
    cluster: start + index,
    advance,
    dx: 0,
    dy: 0,
    unsafeToBreak: false,
  }))
  return level % 2 === 1 ? found.reverse() : found
}

function safeCut({ item, glyphs }: ShapedRun, position: number): boolean {
  if (position === item.start || position === item.end) return true
  const rightToLeft = item.level % 2 === 1
  const at = firstGlyphFrom({ item, glyphs }, position)
  const glyph = glyphs[rightToLeft ? at - 1 : at]
  return glyph?.cluster === position && !glyph.unsafeToBreak
}

/**
 * Binary search in glyphs whose clusters rise (left to right) or fall (right to left).
 * Left to right: index of the first glyph at or after `position`. Right to left: number of glyphs at or after it.
 */
function firstGlyphFrom({ item, glyphs }: Pick<ShapedRun, 'item' | 'glyphs'>, position: number): number {
  const rightToLeft = item.level % 2 === 1
  let low = 0
  let high = glyphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const after = (glyphs[middle]?.cluster ?? 0) >= position
    if (after === rightToLeft) low = middle + 1
    else high = middle
  }
  return low
}

const widthOf = (face: LoadedFace, glyphs: readonly ShapedGlyph[]): number =>
  glyphs.reduce((sum, { advance }) => sum + advance, 0) / face.unitsPerEm
