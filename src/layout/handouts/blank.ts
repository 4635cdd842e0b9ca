import type { InAll } from '../../compose/dictionary'
import type { Blank } from '../../compose/handouts/handout'
import { addSaid, fitWords, type Setting } from '../dictionary/said'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { linesOf, placeText } from '../type'
import { placeWriteLines } from '../write-lines'
import { isMirroredFor, type PairSpans, pairSpans, setPair } from './pair'

/** A label above a line to write on. */
export interface SetBlank {
  readonly height: number
  /** The line lies at the bottom of `height` points, so that blanks beside each other have their lines level. */
  readonly place: (sheet: Sheet, left: number, top: number, height?: number) => void
}

const handwriting = mm(7.5)
/** A label on one line, in the script that asks for the highest lines. */
const oneLine = 13
const labels = { share: 0.5, gap: mm(3) }
/** As many lines as fit above one line to write on, in the smallest type; the screen asks for less. */
const mostLines = 2
const thickness = 0.7

/** Sets a label in its languages, above a line on which the value stands when it is known. */
export function setBlank(
  { label, value }: Blank,
  parent: OpenNode,
  width: number,
  setting: Setting,
): SetBlank {
  const languages = label.map(({ language }) => language)
  const spans = pairSpans(width, languages, labels)
  const look = { type: 'P', weight: 400, size: 9, smallest: 7, height: oneLine } as const
  const title = setPair(label, parent, spans, look, setting)
  const written = value && setValue(value, parent, width, spans, isMirroredFor(languages), setting)
  const own = title.height + handwriting
  return {
    height: own,
    place: (sheet, left, top, height = own) => {
      title.place(sheet, left, top)
      written?.(sheet, left, top + height)
      const line = { x: left, width, top: top + height - handwriting, apart: handwriting }
      placeWriteLines(sheet, { count: 1, ...line })
    },
  }
}

/** The value, standing on the line: a date in both languages, a name once, where reading starts. */
function setValue(
  value: InAll,
  parent: OpenNode,
  width: number,
  spans: PairSpans,
  mirrored: boolean,
  setting: Setting,
) {
  const [dutch, reader] = value
  const texts = [
    ...(reader ? [{ said: reader, span: spans.main, side: 'reader' as const }] : []),
    ...(dutch && reader && spans.dutch ? [{ said: dutch, span: spans.dutch, side: 'dutch' as const }] : []),
    ...(dutch && !reader ? [{ said: dutch, span: { x: 0, width }, side: 'reader' as const }] : []),
  ].map(({ said, span, side }) => {
    const fit = { weight: 700, width: span.width, height: handwriting, largest: 13, smallest: 7 } as const
    const set = linesOf(fitWords(setting.typesetter, said, fit), 0, mostLines)
    const node = addSaid(setting, parent, 'P', said)
    return { span, side, set, node }
  })
  return (sheet: Sheet, left: number, bottom: number) => {
    for (const { span, side, set, node } of texts) {
      const align = side === 'dutch' || !mirrored ? 'left' : 'right'
      const top = bottom - thickness - set.height
      placeText(sheet, set, { side, x: left + span.x, top, align, node: node.id })
    }
  }
}
