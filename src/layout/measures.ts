import type { Script } from '../model/language'

/** Millimetres to points. */
export const mm = (millimetres: number) => (millimetres * 72) / 25.4

/** A4, in points. */
export const paper = { width: mm(210), height: mm(297) }

export const margin = { side: mm(14), top: mm(10), bottom: mm(8) }

/**
 * How tight a page is set: 0 comfortable; up to 5 the white space shrinks, up to 8 the type, to 12 pt and never smaller;
 * the last steps squeeze the gaps once more, for a letter that would otherwise need one more page for a few lines.
 */
export type Tightness = number
export const tightest: Tightness = 10

const tightestSpace = 5
const smallestType = 8

/** All sizes of one page, in points. */
export interface Measures {
  readonly reader: TypeSize
  /** The Dutch beside a translation. In a Dutch letter the reader's own size. */
  readonly dutch: TypeSize
  readonly title: TypeSize
  readonly subtitle: TypeSize
  readonly heading: TypeSize
  readonly dutchHeading: TypeSize
  readonly label: TypeSize
  readonly dutchLabel: TypeSize
  readonly school: TypeSize
  readonly foot: TypeSize
  readonly rowTile: number
  readonly stripTile: number
  readonly tickBox: number
  /** A QR code, without the white around it. */
  readonly code: number
  /** Between rows, before a heading, inside the frame, between tile and text. */
  readonly rowGap: number
  readonly sectionGap: number
  readonly framePadding: number
  readonly tileGap: number
  /** From one line to write on to the next. */
  readonly writeLine: number
}

export interface TypeSize {
  readonly size: number
  /** Distance from baseline to baseline. */
  readonly leading: number
}

const lineHeight: Readonly<Record<Script, number>> = { Latn: 1.35, Cyrl: 1.35, Arab: 1.5, Ethi: 1.42 }
const tightLineHeight: Readonly<Record<Script, number>> = { Latn: 1.25, Cyrl: 1.25, Arab: 1.42, Ethi: 1.34 }

const between = (loose: number, tight: number, share: number) => loose + (tight - loose) * share

/** Sizes for a tightness: first the white space shrinks, then the type, from 14 (translated: 13) to 12 pt. */
export function measuresFor(variant: 'dutch' | 'beside', script: Script, tightness: Tightness): Measures {
  const space = Math.min(1, tightness / tightestSpace)
  const shrink = Math.min(1, Math.max(0, (tightness - 3) / (smallestType - 3)))
  const squeeze = Math.max(0, (tightness - smallestType) / (tightest - smallestType))
  const lead = between(lineHeight[script], tightLineHeight[script], space)
  const dutchLead = between(lineHeight.Latn, tightLineHeight.Latn, space)
  const reader = (size: number): TypeSize => ({ size, leading: size * lead })
  const latin = (size: number): TypeSize => ({ size, leading: size * dutchLead })
  const beside = variant === 'beside'
  const body = between(beside ? 13 : 14, 12, shrink)
  return {
    reader: reader(body),
    dutch: latin(beside ? 10.5 : body),
    title: reader(between(21, 18, space)),
    subtitle: latin(between(14, 12.5, space)),
    heading: reader(between(13.5, 12.5, space)),
    dutchHeading: latin(beside ? 12 : 13.5),
    label: reader(between(11, 10, space)),
    dutchLabel: latin(9),
    school: latin(10.5),
    foot: latin(8),
    rowTile: mm(between(11, 10, space)),
    stripTile: mm(between(16, 15, space)),
    tickBox: mm(5),
    code: mm(beside ? between(22, 19.5, space) : between(25, 21, space) - 1.5 * squeeze),
    rowGap: mm(between(2.4, 1.2, space) - 0.6 * squeeze),
    sectionGap: mm(between(4.5, 2.2, space) - squeeze),
    framePadding: mm(between(3.5, 2, space) - 0.5 * squeeze),
    tileGap: mm(3),
    writeLine: mm(8),
  }
}
