import { inVisualOrder } from './bidi'
import type { Paragraph } from './paragraph'
import { cutRun } from './shape'
import type { GlyphRun, TextLine } from './types'

/** Rounding slack, in em: a thousandth of a point at any size we print. */
const SLACK = 1e-5

interface Cut {
  readonly end: number
  readonly endWithSpace: number
}

/** Fills lines of at most `width` em from the start, as many words on each as fit. */
export function breakIntoLines(paragraph: Paragraph, width: number): readonly TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  while (start < paragraph.text.length) {
    const line = nextLine(paragraph, start, width)
    lines.push(line)
    start = line.endWithSpace
  }
  return lines
}

/**
 * The widths of words are known beforehand, but a cut can change letters: then the line is measured and, if it has
 * become too wide, shortened by as much.
 */
function nextLine(paragraph: Paragraph, start: number, width: number): TextLine {
  let cut = longestCut(paragraph, start, width, Number.POSITIVE_INFINITY)
  let line = lineOf(paragraph, start, cut)
  let room = width
  while (line.width > width + SLACK) {
    room -= line.width - width
    const shorter = longestCut(paragraph, start, room, cut.endWithSpace)
    if (shorter.endWithSpace >= cut.endWithSpace) break
    cut = shorter
    line = lineOf(paragraph, start, cut)
  }
  return line
}

/**
 * The farthest place to end the line that fits: between words, else at a break to avoid, else between two characters.
 * If not even one character fits, that character.
 * @param before only places before this index
 */
function longestCut(paragraph: Paragraph, start: number, width: number, before: number): Cut {
  const { breaks, reach } = paragraph
  const limit = (reach[start] ?? 0) + width + SLACK
  const fits = (end: number) => (reach[end] ?? 0) <= limit
  let good: Cut | undefined
  let poor: Cut | undefined
  for (let i = firstAfter(breaks, start); i < breaks.length; i++) {
    const found = breaks[i]
    if (!found || found.position >= before) break
    const cut = { end: Math.max(start, found.trimmed), endWithSpace: found.position }
    if (!fits(cut.end)) break
    if (found.kind === 'avoid') poor = cut
    else good = cut
    if (found.kind === 'must') break
  }
  return good ?? poor ?? cutInWord(paragraph, start, fits, before)
}

function cutInWord(
  { graphemes, text }: Paragraph,
  start: number,
  fits: (end: number) => boolean,
  before: number,
): Cut {
  const starts = graphemes()
  const first = lowerBound(starts.length, (i) => (starts[i] ?? 0) > start)
  let end = starts[first] ?? text.length
  for (let i = first + 1; i <= starts.length; i++) {
    const next = starts[i] ?? text.length
    if (next >= before || !fits(next)) break
    end = next
  }
  return { end, endWithSpace: end }
}

function lineOf(paragraph: Paragraph, start: number, { end, endWithSpace }: Cut): TextLine {
  const { text, shapeable, style, runs } = paragraph
  const pieces: GlyphRun[] = []
  for (let i = lowerBound(runs.length, (k) => (runs[k]?.item.end ?? 0) > start); i < runs.length; i++) {
    const run = runs[i]
    if (!run || run.item.start >= end) break
    const { item, glyphs, width } = cutRun(shapeable, style.language, run, start, end)
    if (glyphs.length === 0) continue
    pieces.push({ font: item.face, level: item.level, start: item.start, end: item.end, glyphs, x: 0, width })
  }
  let x = 0
  const placed = inVisualOrder(pieces).map((piece) => {
    const left = x
    x += piece.width
    return { ...piece, x: left }
  })
  const baseLevel = style.direction === 'rtl' ? 1 : 0
  return { text, start, end, endWithSpace, baseLevel, runs: placed, width: x }
}

const firstAfter = (breaks: Paragraph['breaks'], position: number): number =>
  lowerBound(breaks.length, (i) => (breaks[i]?.position ?? 0) > position)

/** First index in 0..length for which `holds` is true; it must stay true from there on. */
function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
