import type { InAll } from '../../compose/dictionary'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { placeText, type SetText } from '../type'
import { addSaid, fitWords, type Setting, startOf } from './said'

/** The title of a print with a sentence under it, each in all its languages. */
export interface Head {
  readonly height: number
  readonly place: (sheet: Sheet, left: number, top: number) => void
}

interface Sizes {
  readonly title: number
  readonly text: number
}

interface Line {
  readonly set: SetText
  readonly node: OpenNode
  readonly align: 'left' | 'right'
}

const gap = mm(2)

/** The Dutch title as H1, the others below it, then the sentences. */
export function dictionaryHead(
  parent: OpenNode,
  title: InAll,
  sentences: readonly InAll[],
  width: number,
  sizes: Sizes,
  setting: Setting,
): Head {
  const set = (texts: InAll, type: 'H1' | 'P', largest: number): readonly Line[] =>
    texts
      .filter(({ text }) => text !== undefined)
      .map((said, index) => ({
        set: fitWords(setting.typesetter, said, {
          weight: type === 'H1' ? 700 : 400,
          width,
          largest: index === 0 || type === 'P' ? largest : largest * 0.75,
          smallest: sizes.text,
        }),
        node: addSaid(setting, parent, index === 0 ? type : 'P', said),
        align: startOf(said.language),
      }))
  const groups = [
    set(title, 'H1', sizes.title),
    ...sentences.map((sentence) => set(sentence, 'P', sizes.text)),
  ]
  const heightOf = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.set.height, 0)
  return {
    height: groups.reduce((sum, group) => sum + heightOf(group), 0) + groups.length * gap,
    place: (sheet, left, top) => {
      let y = top
      for (const group of groups) {
        for (const { set, node, align } of group) {
          placeText(sheet, set, { side: 'reader', x: left, top: y, align, node: node.id })
          y += set.height
        }
        y += gap
      }
    },
  }
}
