import { paperGrey } from '../ink'
import type { DocumentFonts } from './fonts'
import type { GraphicsState } from './operators'
import { decimal } from './strings'
import type { Ref, Syntax } from './syntax'
import type { Shown, TextItem } from './text-parts'

/** Where text is written. */
export interface TextCanvas {
  readonly write: (operators: Syntax) => void
  readonly state: GraphicsState
  /** From layout's y, downwards from the top, to PDF's, upwards from the bottom. */
  readonly up: (y: number) => number
  readonly fonts: DocumentFonts
  /** The fonts that were used, by the names they have in the content. */
  readonly usedFonts: Map<string, Ref>
}

/** Writes what a line of text shows, or a part of it. */
export function drawText(
  { write, state, up, fonts, usedFonts }: TextCanvas,
  item: Pick<TextItem, 'x' | 'baseline' | 'size' | 'ink'>,
  shown: readonly Shown[],
) {
  const { size } = item
  const y = decimal(up(item.baseline))
  const showAt = ({ x, face, characters }: Shown) => {
    const font = fonts.use(face)
    usedFonts.set(font.name, font.ref)
    state.set('Tf', `/${font.name} ${decimal(size)}`)
    write(`1 0 0 1 ${decimal(item.x + x * size)} ${y} Tm`)
    write(font.show(characters))
  }
  state.set('g', decimal(paperGrey[item.ink]))
  write('BT')
  for (const text of shown) {
    // The characters of the string stand in reverse order (ISO 32000-1, 14.8.2.3.3).
    if (text.rightToLeft) write('/ReversedChars BMC')
    showAt(text)
    if (text.rightToLeft) write('EMC')
  }
  write('ET')
}
