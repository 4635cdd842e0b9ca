import bidiFactory from 'bidi-js'
import type { Direction } from '../model/language'

const bidi = bidiFactory()

/** Letters, digits and controls that can turn a text to the right; without them it runs to the right of itself. */
const CAN_TURN =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The algorithm costs the square of the length at worst, so a line longer than any in a letter is cut up. */
const HARD_LINES = /.{1,4096}|[\n\r\u2028\u2029]/g

/** Embedding level of every UTF-16 unit (UAX #9). The direction of the paragraph is given, never guessed. */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  const levels = new Uint8Array(text.length)
  if (direction === 'ltr' && !CAN_TURN.test(text)) return levels
  for (const { index, 0: line } of text.matchAll(HARD_LINES)) {
    levels.set(bidi.getEmbeddingLevels(line, direction).levels, index)
  }
  return levels
}

/** Rule L2 of UAX #9 on whole runs: the order in which they stand on the line, left to right. */
export function inVisualOrder<R extends { readonly level: number }>(runs: readonly R[]): readonly R[] {
  const order = [...runs]
  const highest = runs.reduce((top, { level }) => Math.max(top, level), 0)
  const lowestOdd = runs.reduce((low, { level }) => (level % 2 === 1 ? Math.min(low, level) : low), Infinity)
  for (let level = highest; level >= lowestOdd; level--) {
    let start = 0
    while (start < order.length) {
      let end = start
      while ((order[end]?.level ?? -1) >= level) end++
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = end + 1
    }
  }
  return order
}
