import { sheetFields } from '../../model/check-form'
import type { Language } from '../../model/language'
import { mm } from '../measures'
import type { OpenNode } from '../structure'
import { placeText } from '../type'
import { textField, tickField } from './check-fields'
import type { CheckBlock } from './check-pages'
import { answerBox, columns, gap } from './check-row'
import { addSaid, fitWords, type Setting } from './said'

/** What the head of a form asks, in the language of the teacher. */
export interface WhoLookedWords {
  readonly language: Language
  readonly by: string
  readonly native: string
  readonly remarks: string
}

const byWidth = mm(40)
const labelWidth = columns.words - columns.left - gap / 2
const labelSize = { largest: 10.5, smallest: 7 }
const remarksLines = 2

/** Who looked, whether it is their mother tongue, and what else they have to say. Never of which family. */
export function whoLooked(
  parent: OpenNode,
  form: string,
  words: WhoLookedWords,
  setting: Setting,
): CheckBlock {
  const { language } = words
  const part = setting.tree.add(parent, 'Div')
  const field = (name: string, label: string) => ({ path: [form, name], label, spoken: language })
  const line = (name: string, text: string, width: number, lines: number) => ({
    node: addSaid(setting, part, 'P', { language, text }),
    set: fitWords(setting.typesetter, { language, text }, { weight: 400, width: labelWidth, ...labelSize }),
    field: textField(part, field(name, text), { language, value: '', width, lines }, setting),
  })
  const by = line(sheetFields.by, words.by, byWidth, 1)
  const nativeX = columns.words + byWidth + gap
  const nativeWidth = columns.right - nativeX
  const native = tickField(part, field(sheetFields.native, words.native), words.native, setting, nativeWidth)
  const remarks = line(sheetFields.remarks, words.remarks, columns.right - columns.words, remarksLines)

  const first = Math.max(by.field.height, by.set.height) + gap / 2
  return {
    height: first + Math.max(remarks.field.height, remarks.set.height) + gap / 2,
    place: (sheet, top) => {
      const placeLine = ({ set, node, field }: typeof by, y: number) => {
        placeText(sheet, set, { side: 'reader', x: columns.left, top: y, align: 'left', node: node.id })
        field.place(sheet, columns.words, y)
      }
      // In the order in which they are read: some programs go from field to field as they stand in the file.
      placeLine(by, top)
      native.place(sheet, nativeX, top + (by.field.height - answerBox) / 2)
      placeLine(remarks, top + first)
    },
  }
}
