import type { Direction } from '../../../src/model/language'
import type { Shape } from '../../../src/paint/tile'

/** A sentence in the reader's language, and in Dutch. Values are isolated with FSI, LRI and PDI. */
export interface Pair {
  readonly target: string
  readonly dutch: string
}

/** A pictogram in the two forms that peers can draw: a document, or paths on a canvas of 0..100. */
export interface PeerTile {
  readonly svg: string
  readonly shapes: readonly Shape[]
}

export interface PeerRow {
  readonly tiles: readonly PeerTile[]
  readonly sentences: readonly Pair[]
  readonly tick: boolean
  readonly write: boolean
}

export interface PeerFont {
  /** The name in the font itself. */
  readonly family: string
  readonly regular: string
  readonly bold: string
}

/** The words and pictures of one of our letters, as anybody could typeset them. Plain data: it goes to another process. */
export interface PeerLetter {
  readonly language: string
  readonly direction: Direction
  readonly fonts: { readonly target: PeerFont; readonly dutch: PeerFont }
  readonly head: string
  readonly title: Pair
  readonly strip: readonly { readonly tile: PeerTile; readonly words: Pair }[]
  readonly sections: readonly {
    readonly heading: Pair
    readonly framed: boolean
    readonly rows: readonly PeerRow[]
  }[]
  readonly slip: { readonly title: Pair; readonly rows: readonly PeerRow[] }
  readonly foot: readonly Pair[]
}

/** Every row of a letter with the heading it stands under; the slip comes last. */
export const blocksOf = ({ sections, slip }: PeerLetter) => [
  ...sections,
  { heading: slip.title, framed: false, rows: slip.rows },
]

/** Without the signs that steer the direction of text, for programs whose fonts would print them as boxes. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

/** Text in stretches that one of two fonts has, for programs that do not look for a font themselves. */
export function byFont(
  text: string,
  direction: Direction,
): readonly { readonly text: string; readonly latin: boolean }[] {
  if (direction === 'ltr' && !/[\u1200-\u139f]/.test(text)) return [{ text, latin: false }]
  return (text.match(/[\p{sc=Latin}\p{Nd}][\p{sc=Latin}\p{Nd}\p{P}\s]*|[^\p{sc=Latin}\p{Nd}]+/gu) ?? []).map(
    (part) => ({
      text: part,
      latin: /^[\p{sc=Latin}\p{Nd}]/u.test(part),
    }),
  )
}
