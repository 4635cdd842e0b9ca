import type { TextLine, TextStyle, Typesetter } from '../text/types'
import type { TypeSize } from './measures'
import type { Ink, NodeId } from './page'
import type { Sheet, Side } from './sheet'

/** A paragraph that is broken into lines and measured, but has no place yet. */
export interface SetText {
  readonly lines: readonly TextLine[]
  readonly type: TypeSize
  readonly width: number
  readonly height: number
  /** From the top of a line's slot to its baseline. */
  readonly rise: number
  readonly style: TextStyle
}

export function setText(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  type: TypeSize,
  width: number,
): SetText {
  const lines = text === '' ? [] : typesetter.lines(text, style, width / type.size)
  const { ascent, descent } = typesetter.extents(style)
  const rise = (type.leading - (ascent + descent) * type.size) / 2 + ascent * type.size
  return { lines, type, width, height: lines.length * type.leading, rise, style }
}

/** The lines from `start` up to `end` as a text of their own. */
export const linesOf = (text: SetText, start: number, end: number): SetText => {
  const lines = text.lines.slice(start, end)
  return { ...text, lines, height: lines.length * text.type.leading }
}

interface Place {
  readonly side: Side
  readonly x: number
  readonly top: number
  readonly align: 'left' | 'right' | 'center'
  readonly ink?: Ink
  readonly node?: NodeId
  readonly source?: string
}

const indent = { left: 0, center: 0.5, right: 1 } as const

/** Puts a set text on the page, its box's top left corner at (x, top). */
export function placeText(sheet: Sheet, text: SetText, place: Place) {
  const { side, x, top, align, ink = 'ink', node, source } = place
  text.lines.forEach((line, index) => {
    sheet[side].push({
      kind: 'text',
      x: x + (text.width - line.width * text.type.size) * indent[align],
      baseline: top + index * text.type.leading + text.rise,
      size: text.type.size,
      line,
      ink,
      ...(node !== undefined && { node }),
      ...(source !== undefined && { source }),
    })
  })
}
