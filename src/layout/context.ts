import type { Composed } from '../compose/composed'
import type { LanguageCode } from '../model/language'
import type { TextStyle, Typesetter, Weight } from '../text/types'
import { type Measures, margin, mm, paper } from './measures'
import { addSpoken } from './spoken'
import type { OpenNode, Tree } from './structure'

/** Who reads the letter: in which language, with or without the Dutch beside it. */
export type Audience = Pick<Composed, 'language' | 'variant'>

/** What every part of a page is set with. */
export interface Context {
  readonly audience: Audience
  readonly typesetter: Typesetter
  readonly measures: Measures
  readonly tree: Tree
}

export const dutchCode: LanguageCode = 'nl'

export const dutchStyle = (weight: Weight): TextStyle => ({ language: dutchCode, direction: 'ltr', weight })

export const readerStyle = ({ language }: Audience, weight: Weight): TextStyle => ({
  language: language.code,
  direction: language.direction,
  weight,
})

export const isRightToLeft = ({ language }: Audience) => language.direction === 'rtl'

/** The side of the page where reading starts. */
export const startSide = (audience: Audience) => (isRightToLeft(audience) ? 'right' : 'left')

/** The two columns of a row, in points from the left of the paper. */
export interface Columns {
  /** Outer edges of the whole row. */
  readonly left: number
  readonly right: number
  readonly reader: { readonly x: number; readonly width: number }
  /** Absent in a Dutch letter. */
  readonly dutch?: { readonly x: number; readonly width: number }
}

const columnGap = mm(6)
const dutchShare = 0.37

/** Columns between the margins, `inset` further in. A right-to-left page is the mirror of a left-to-right one. */
export function columnsOf(audience: Audience, inset = 0): Columns {
  const left = margin.side + inset
  const right = paper.width - margin.side - inset
  const width = right - left
  if (audience.variant === 'dutch') return { left, right, reader: { x: left, width } }
  const dutchWidth = (paper.width - 2 * margin.side) * dutchShare - inset
  const readerWidth = width - dutchWidth - columnGap
  return isRightToLeft(audience)
    ? {
        left,
        right,
        reader: { x: right - readerWidth, width: readerWidth },
        dutch: { x: left, width: dutchWidth },
      }
    : {
        left,
        right,
        reader: { x: left, width: readerWidth },
        dutch: { x: right - dutchWidth, width: dutchWidth },
      }
}

/** How much of what stands at the edge comes off the reader's column; the Dutch column has the rest. */
const readerGives = 0.45

/** What is left of columns beside something this wide at the edge where reading ends. */
export function columnsBeside(columns: Columns, audience: Audience, width: number): Columns {
  const { left, right, reader, dutch } = columns
  const given = dutch ? width * readerGives : width
  const narrow = { ...reader, width: reader.width - given }
  if (!isRightToLeft(audience)) {
    const moved = dutch && { x: dutch.x - given, width: dutch.width - (width - given) }
    return { left, right: right - width, reader: narrow, ...(moved && { dutch: moved }) }
  }
  const moved = dutch && { x: dutch.x + width, width: dutch.width - (width - given) }
  return {
    left: left + width,
    right,
    reader: { ...narrow, x: reader.x + given },
    ...(moved && { dutch: moved }),
  }
}

/** A node for text in the reader's language, with what stands in it in Dutch. */
export function addReaderText(
  context: Context,
  parent: OpenNode,
  type: 'H1' | 'H2' | 'P',
  text: string,
): OpenNode {
  const style = readerStyle(context.audience, type === 'P' ? 400 : 700)
  return addSpoken(context, parent, type, { text, style })
}

export const addDutchText = ({ tree }: Context, parent: OpenNode): OpenNode =>
  tree.add(parent, 'P', { language: dutchCode })
