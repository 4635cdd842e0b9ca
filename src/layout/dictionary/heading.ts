import type { DictionarySection } from '../../compose/dictionary'
import { mm } from '../measures'
import type { OpenNode } from '../structure'
import { placeText, type SetText } from '../type'
import type { BandBlock } from './bands'
import { addSaid, fitWords, type Setting, tallest } from './said'

interface Heading {
  readonly width: number
  readonly size: number
  readonly before: number
  readonly mirrored: boolean
}

const gap = mm(3.5)
const smallest = 9

const widthOf = ({ lines, type }: SetText) => Math.max(0, ...lines.map((line) => line.width)) * type.size

/** Texts one after the other along a line, as many lines as they need. Each comes with its distance from the start. */
function inLines<T extends { readonly set: SetText }>(texts: readonly T[], width: number) {
  const lines: (readonly [text: T, from: number])[][] = [[]]
  let from = 0
  for (const text of texts) {
    const wide = widthOf(text.set)
    if (from > 0 && from + wide > width) {
      lines.push([])
      from = 0
    }
    lines.at(-1)?.push([text, from])
    from += wide + gap
  }
  return lines
}

/** The name of a theme: Dutch in bold, then the other languages. It stays with what follows. */
export function headingBlock(
  section: DictionarySection,
  parent: OpenNode,
  { width, size, before, mirrored }: Heading,
  setting: Setting,
): BandBlock {
  const texts = section.heading
    .filter(({ text }) => text !== undefined)
    .map((said, index) => ({
      node: addSaid(setting, parent, index === 0 ? 'H2' : 'P', said),
      set: fitWords(setting.typesetter, said, {
        weight: index === 0 ? 700 : 400,
        width,
        largest: index === 0 ? size : size * 0.82,
        smallest,
      }),
    }))
  const lines = inLines(texts, width)
  const heightOf = (line: (typeof lines)[number]) => tallest(line.map(([{ set }]) => set))
  return {
    height: lines.reduce((sum, line) => sum + heightOf(line), 0),
    before,
    keepWithNext: true,
    place: (sheet, { left, right }, top) => {
      let y = top
      for (const line of lines) {
        for (const [{ set, node }, from] of line) {
          // The baselines of all languages on one line.
          const drop = Math.max(...line.map(([other]) => other.set.rise)) - set.rise
          const x = mirrored ? right - from - set.width : left + from
          const align = mirrored ? 'right' : 'left'
          placeText(sheet, set, { side: 'reader', x, top: y + drop, align, node: node.id })
        }
        y += heightOf(line)
      }
    },
  }
}
