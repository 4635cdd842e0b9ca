import bidiFactory from 'bidi-js'
import type { Direction } from '../model/language'
import { isBidiControl } from './characters'

const bidi = bidiFactory()

/** The standard ignores nesting deeper than 125; a text with this many controls is an attack or an accident. */
const MOST_CONTROLS = 1000

/** Embedding level of every UTF-16 unit (UAX #9). The direction of the paragraph is given, never guessed. */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(withoutFlood(text), direction).levels
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

function withoutFlood(text: string): string {
  const controls = Array.from(text).filter(isBidiControl).length
  return controls > MOST_CONTROLS ? text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '\u2060') : text
}
