import type { InAll, Said } from '../../compose/dictionary'
import type { Language } from '../../model/language'
import type { Weight } from '../../text/types'
import { addSaid, fitWords, type Setting, startOf } from '../dictionary/said'
import type { StructureType } from '../page'
import type { Sheet, Side } from '../sheet'
import type { OpenNode } from '../structure'
import { placeText, type SetText } from '../type'

/** Where something stands within a row, in points from the row's left edge. */
export interface Span {
  readonly x: number
  readonly width: number
}

/** The parents' language at the side where reading starts, the Dutch beside it. In Dutch alone there is one span. */
export interface PairSpans {
  readonly main: Span
  readonly dutch?: Span
}

/** Whether the parents read from right to left, and the page is mirrored for them. */
export const isMirroredFor = (languages: readonly Language[]) => languages.at(-1)?.direction === 'rtl'

/** The spans of a row of this width; the Dutch takes `share` of it. */
export function pairSpans(
  width: number,
  languages: readonly Language[],
  { share, gap }: { readonly share: number; readonly gap: number },
): PairSpans {
  if (languages.length === 1) return { main: { x: 0, width } }
  const dutch = (width - gap) * share
  const main = width - gap - dutch
  return isMirroredFor(languages)
    ? { main: { x: dutch + gap, width: main }, dutch: { x: 0, width: dutch } }
    : { main: { x: 0, width: main }, dutch: { x: main + gap, width: dutch } }
}

export interface Look {
  readonly type: StructureType
  readonly weight: Weight
  readonly size: number
  /** Size of the Dutch beside another language; the same when absent. */
  readonly dutchSize?: number
  readonly smallest: number
  /** How high it may become before its type gets smaller. */
  readonly height?: number
  /** Centred instead of where reading starts. */
  readonly centred?: boolean
}

/** A sentence in its languages, measured, side by side. */
export interface SetPair {
  readonly height: number
  /** In the middle of `height` points, of its own height when absent. */
  readonly place: (sheet: Sheet, left: number, top: number, height?: number) => void
}

interface Part {
  readonly said: Said
  readonly side: Side
  readonly span: Span
  readonly set: SetText
  readonly node: OpenNode
}

/** Room for a translator where nobody has translated the sentence yet: one line, at most so high. */
const highestLine = 20
const heightOf = ({ said, set }: Part) =>
  said.text === undefined ? Math.min(highestLine, set.type.size * 1.8) : set.height

/** Sets a sentence: the parents' language first, then the Dutch, in the order in which they are read. */
export function setPair(
  [dutch, reader]: InAll,
  parent: OpenNode,
  spans: PairSpans,
  look: Look,
  setting: Setting,
): SetPair {
  const part = (said: Said, side: Side, span: Span, type: StructureType, largest: number): Part => ({
    said,
    side,
    span,
    node: addSaid(setting, parent, type, said),
    set: fitWords(setting.typesetter, said, {
      weight: look.weight,
      width: span.width,
      largest,
      smallest: Math.min(look.smallest, largest),
      ...(look.height !== undefined && { height: look.height }),
    }),
  })
  const parts: readonly Part[] = [
    ...(reader ? [part(reader, 'reader', spans.main, look.type, look.size)] : []),
    ...(dutch && reader && spans.dutch
      ? [part(dutch, 'dutch', spans.dutch, 'P', look.dutchSize ?? look.size)]
      : []),
    ...(dutch && !reader ? [part(dutch, 'reader', spans.main, look.type, look.size)] : []),
  ]
  const own = Math.max(0, ...parts.map(heightOf))
  return {
    height: own,
    place: (sheet, left, top, height = own) => {
      for (const part of parts) {
        const { said, side, span, set, node } = part
        const x = left + span.x
        const y = top + (height - heightOf(part)) / 2
        if (said.text === undefined) {
          const end = y + heightOf(part) - 1
          const rule = { x1: x, x2: x + span.width, y1: end, y2: end, width: 0.7, dash: [0, 3] } as const
          sheet[side].push({ kind: 'rule', ...rule, ink: 'ink' })
          continue
        }
        const align = look.centred ? 'center' : startOf(said.language)
        placeText(sheet, set, { side, x, top: y, align, node: node.id })
      }
    },
  }
}
