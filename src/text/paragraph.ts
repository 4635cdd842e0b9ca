import type { Script } from '../model/language'
import { levelsOf } from './bidi'
import { type LineBreak, lineBreaks } from './breaks'
import { shapeable, trailsOff } from './characters'
import { graphemeStarts } from './graphemes'
import { type FaceChoice, itemize } from './itemize'
import { type ShapedRun, shapeItem } from './shape'
import type { TextStyle } from './types'

/** A paragraph, shaped once, ready to be cut into lines of any width. */
export interface Paragraph {
  readonly text: string
  /** As fonts may see it, index for index. */
  readonly shapeable: string
  readonly style: TextStyle
  /** In logical order. */
  readonly runs: readonly ShapedRun[]
  /** For each UTF-16 index the width of all that stands before it, in em; one longer than the text. */
  readonly reach: Float64Array
  readonly breaks: readonly (LineBreak & { readonly trimmed: number })[]
  /** Starts of characters, for words longer than a line; found when first needed. */
  readonly graphemes: () => readonly number[]
}

/** Directions, fonts, glyphs and places to break. */
export function shapeParagraph(
  text: string,
  style: TextStyle,
  choose: (script: Script) => FaceChoice,
): Paragraph {
  const visible = shapeable(text)
  const items = itemize(visible, levelsOf(text, style.direction), style.language, choose)
  const runs = items.map((item) => shapeItem(visible, style.language, item))
  let graphemes: readonly number[] | undefined
  return {
    text,
    shapeable: visible,
    style,
    runs,
    reach: reachOf(text.length, runs),
    breaks: trimmed(text, lineBreaks(text)),
    graphemes: () => {
      graphemes ??= graphemeStarts(visible)
      return graphemes
    },
  }
}

/** Adds to each break where the ink before it ends. */
const trimmed = (text: string, breaks: readonly LineBreak[]): Paragraph['breaks'] =>
  breaks.map((found, i) => {
    const start = breaks[i - 1]?.position ?? 0
    let end = found.position
    while (end > start && trailsOff(text.charAt(end - 1))) end--
    return { ...found, trimmed: end }
  })

function reachOf(length: number, runs: readonly ShapedRun[]): Float64Array {
  const reach = new Float64Array(length + 1)
  for (const { item, glyphs } of runs) {
    for (const { cluster, advance } of glyphs) {
      reach[cluster + 1] = (reach[cluster + 1] ?? 0) + advance / item.face.unitsPerEm
    }
  }
  for (let i = 1; i <= length; i++) reach[i] = (reach[i] ?? 0) + (reach[i - 1] ?? 0)
  return reach
}
