import type { Dictionary } from '../../compose/dictionary'
import { mm } from '../measures'

export type PaperName = 'A5' | 'A4' | 'A3'

/** A sheet and the white around what is printed on it, in points. */
export interface Paper {
  readonly width: number
  readonly height: number
  readonly margin: number
}

export const papers: Readonly<Record<PaperName, Paper>> = {
  A5: { width: mm(148), height: mm(210), margin: mm(11) },
  A4: { width: mm(210), height: mm(297), margin: mm(14) },
  A3: { width: mm(297), height: mm(420), margin: mm(16) },
}

/** Whether the page is for readers from right to left only, and mirrored for them. */
export const isMirrored = ({ languages }: Dictionary): boolean =>
  languages.length > 1 && languages.slice(1).every(({ direction }) => direction === 'rtl')
