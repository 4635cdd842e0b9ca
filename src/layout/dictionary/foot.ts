import type { InAll } from '../../compose/dictionary'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { placeText, setText } from '../type'
import type { Paper } from './paper'
import { addSaid, type Setting, startOf, styleOf, typeOf } from './said'

/** The line at the bottom of every page. */
export interface Foot {
  readonly height: number
  /** `index` counts from 0. Only the first page's foot is read aloud; the others repeat it. */
  readonly place: (sheet: Sheet, index: number, count: number) => void
}

const size = 8
const cornerWidth = mm(20)
const ruleGap = mm(1)
const edge = mm(8)

/** Says in every language that this is a translation of which the Dutch counts; then the number of the page. */
export function dictionaryFoot(parent: OpenNode, foot: InAll, paper: Paper, setting: Setting): Foot {
  const { typesetter } = setting
  const left = paper.margin
  const width = paper.width - 2 * paper.margin
  const [dutch, ...others] = foot
  // Dutch last, beside the page number, as on a letter.
  const lines = [...others, ...(dutch ? [dutch] : [])].map((said) => ({
    said,
    set: setText(
      typesetter,
      said.text ?? '',
      styleOf(said.language, 400),
      typeOf(said.language, size),
      said === dutch ? width - cornerWidth : width,
    ),
    node: addSaid(setting, parent, 'P', said),
  }))
  const leading = size * 1.3
  const textHeight = lines.reduce((sum, { set }) => sum + set.height, 0)
  const height = ruleGap + Math.max(textHeight, leading)

  return {
    height,
    place: (sheet, index, count) => {
      const top = paper.height - edge - height
      sheet.reader.push({
        kind: 'rule',
        x1: left,
        x2: left + width,
        y1: top,
        y2: top,
        width: 0.5,
        ink: 'quiet',
      })
      let y = top + ruleGap
      for (const { said, set, node } of lines) {
        const align = startOf(said.language)
        const place = { side: 'reader', x: left, top: y, align } as const
        placeText(sheet, set, { ...place, ...(index === 0 && { node: node.id }) })
        y += set.height
      }
      const style = { language: 'nl', direction: 'ltr', weight: 400 } as const
      const corner = setText(typesetter, `${index + 1}/${count}`, style, { size, leading }, cornerWidth)
      placeText(sheet, corner, {
        side: 'reader',
        x: left + width - cornerWidth,
        top: paper.height - edge - leading,
        align: 'right',
        ink: 'quiet',
      })
    },
  }
}

/** Where the content of a page ends when a foot stands under it. */
export const bottomAbove = (foot: Foot, paper: Paper) => paper.height - edge - foot.height - mm(2)
