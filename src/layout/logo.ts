import { pngSize } from '../model/png'
import type { Pixels } from '../model/tile'
import type { Block } from './block'
import { margin, mm } from './measures'

/** A logo as large as it stands on the page. */
export interface SizedLogo {
  readonly pixels: Pixels
  readonly width: number
  readonly height: number
}

/** A logo is as large as fits in here. */
const logoRoom = { width: mm(38), height: mm(9) }
/** Between the logo and the name. */
export const logoGap = mm(3)

/** Undefined for pixels that say nothing of their size. */
export function sizedLogo(pixels: Pixels): SizedLogo | undefined {
  const size = pngSize(pixels.png)
  if (!size) return undefined
  const scale = Math.min(logoRoom.width / size[0], logoRoom.height / size[1])
  return { pixels, width: size[0] * scale, height: size[1] * scale }
}

/** Puts a logo in the room that the school line has left for it. */
export const withLogo = (
  [line, ...others]: readonly Block[],
  { pixels, width: wide, height: high }: SizedLogo,
): readonly Block[] =>
  line
    ? [
        {
          ...line,
          place: (sheet, top) => {
            const at = { x: margin.side, y: top + (line.height - high) / 2, width: wide, height: high }
            sheet.dutch.push({ kind: 'image', ...at, pixels, source: 'section:school' })
            line.place(sheet, top)
          },
        },
        ...others,
      ]
    : others

/** The texts in one piece, in the middle of the height of the logo beside them. */
export function inOnePiece(texts: readonly Block[], least: number): Block {
  const textHeight = texts.reduce((sum, { height }) => sum + height, 0)
  const height = Math.max(least, textHeight)
  return {
    height,
    before: 0,
    place: (sheet, top) => {
      let next = top + (height - textHeight) / 2
      for (const text of texts) {
        text.place(sheet, next)
        next += text.height
      }
    },
  }
}
