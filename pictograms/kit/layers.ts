import type { Drawing, Layer, Role } from '../../src/model/tile'
import { number, type Points, polyline } from './paths'

/** Anything that paints: one layer, or parts painted one after another. */
export type Part = Layer | readonly Part[]

/** Drawings of one theme: concept id -> what to paint. */
export type Drawings = Readonly<Record<string, () => Part>>

export interface LineStyle {
  /** Width of the black gap that frees the line from what lies below it. */
  readonly moat?: number
  readonly butt?: boolean
}

/** Path data (it begins with M), or points to join. */
type Track = Points

const track = (d: Track): string => (typeof d === 'string' && d.startsWith('M') ? d : polyline(d))
const width = (n: number): number => Number(number(n))

/** The black gap around a shape that keeps it apart from what lies below it. */
const moatAround = (d: string, moat: number): Layer => ({
  d,
  role: 'cut',
  stroke: width(moat * 2),
  fill: true,
})

const area = (role: Role, d: string, moat: number): Part =>
  moat > 0 ? [moatAround(d, moat), { d, role }] : { d, role }

const strip = (role: Role, d: Track, stroke: number, butt?: boolean): Layer => ({
  d: track(d),
  role,
  stroke: width(stroke),
  ...(butt ? { butt } : {}),
})

/** White shape on the black tile. */
export const solid = (d: string, moat = 0): Part => area('figure', d, moat)
/** Black shape out of a white one. */
export const cut = (d: string): Part => area('cut', d, 0)
/** Paper, face, coin or bubble: stays white in the ink-saving variant. */
export const surface = (d: string, moat = 0): Part => area('surface', d, moat)
/** Black detail on a surface: stays black in the ink-saving variant. */
export const ink = (d: string): Part => area('ink', d, 0)

export const line = (d: Track, stroke: number, { moat = 0, butt }: LineStyle = {}): Part =>
  moat > 0
    ? [strip('cut', d, stroke + 2 * moat, butt), strip('figure', d, stroke, butt)]
    : strip('figure', d, stroke, butt)
export const cutLine = (d: Track, stroke: number, { butt }: LineStyle = {}): Part =>
  strip('cut', d, stroke, butt)
export const inkLine = (d: Track, stroke: number, { butt }: LineStyle = {}): Part =>
  strip('ink', d, stroke, butt)

const isLayer = (part: Part): part is Layer => 'd' in part

/** Flattens parts to the layers of a drawing, in the order of painting. */
export const drawing = (...parts: readonly Part[]): Drawing =>
  parts.flatMap((part) => (isLayer(part) ? [part] : drawing(...part)))
