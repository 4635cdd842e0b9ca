import type { Said } from '../../compose/dictionary'
import type { Language } from '../../model/language'
import type { TextStyle, Typesetter, Weight } from '../../text/types'
import type { StructureType } from '../page'
import { addSpoken } from '../spoken'
import type { OpenNode, Tree } from '../structure'
import { type SetText, setText } from '../type'

/** What every dictionary page is set with. */
export interface Setting {
  readonly typesetter: Typesetter
  readonly tree: Tree
}

const lineHeight = { Latn: 1.25, Cyrl: 1.25, Arab: 1.42, Ethi: 1.34 } as const

export const styleOf = ({ code, direction }: Language, weight: Weight): TextStyle => ({
  language: code,
  direction,
  weight,
})

export const typeOf = ({ script }: Language, size: number) => ({ size, leading: size * lineHeight[script] })

export const startOf = ({ direction }: Language): 'left' | 'right' => (direction === 'rtl' ? 'right' : 'left')

interface Fit {
  readonly weight: Weight
  readonly width: number
  /** The type size to begin with, and the smallest that is still read. */
  readonly largest: number
  readonly smallest: number
  /** How high the text may become; without it only the longest word counts. */
  readonly height?: number
}

const step = 0.5
/** Room for what rounding adds to a word that fits exactly. */
const hair = 0.01

/** Sets words as large as they fit without a word being broken; at the smallest size they are broken where they must. */
export function fitWords(typesetter: Typesetter, { text = '', language }: Said, fit: Fit): SetText {
  const style = styleOf(language, fit.weight)
  const wholeWords = text.split(' ').flatMap((word) => typesetter.lines(word, style, 1000))
  const widest = Math.max(0, ...wholeWords.map(({ width }) => width))
  const setAt = (size: number) => setText(typesetter, text, style, typeOf(language, size), fit.width)
  const { height: highest = Number.POSITIVE_INFINITY } = fit
  for (let size = fit.largest; size > fit.smallest; size -= step) {
    if (widest * size + hair > fit.width) continue
    const set = setAt(size)
    if (set.height <= highest) return set
  }
  return setAt(fit.smallest)
}

/** A node for words in their own language. */
export const addSaid = (
  setting: Setting,
  parent: OpenNode,
  type: StructureType,
  { language, text = '' }: Said,
  properties: { readonly scope?: 'Row' | 'Column' } = {},
): OpenNode => addSpoken(setting, parent, type, { text, style: styleOf(language, 400) }, properties)

/** The height of the highest of some texts. */
export const tallest = (texts: readonly SetText[]) => Math.max(0, ...texts.map(({ height }) => height))
