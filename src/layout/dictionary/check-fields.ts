import type { Language } from '../../model/language'
import type { FontFace } from '../../text/types'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { setText } from '../type'
import { answerBox, answerWords, placeAnswerWords } from './check-row'
import { addSaid, type Setting, startOf, styleOf, typeOf } from './said'

/** A field of a check form: where it belongs among the fields, and what it asks, in the language of the teacher. */
export interface CheckField {
  readonly path: readonly string[]
  readonly label: string
  readonly spoken: Language
}

/** Something whose place on the page is decided later. */
interface Placeable {
  readonly height: number
  readonly place: (sheet: Sheet, x: number, top: number) => void
}

/** What is typed in a text field. */
interface Typed {
  readonly language: Language
  /** What stands in it already. */
  readonly value: string
  readonly width: number
  /** Room for so many lines, and for all of the value. */
  readonly lines: number
}

const size = 11
/** Programs that fill in forms leave as much between the edge and the text. */
const padding = mm(1)

/** The font of Latin letters, which slots are written with in every language; Cyrillic stands in it as well. */
function latinFace({ typesetter }: Setting): FontFace {
  const [line] = typesetter.lines('a', { language: 'nl', direction: 'ltr', weight: 400 }, 10)
  const face = line?.runs[0]?.font
  if (!face) throw new RangeError('There is no font for Latin letters')
  return face
}

/** A field to type in. */
export function textField(
  parent: OpenNode,
  { path, label, spoken }: CheckField,
  { language, value, width, lines }: Typed,
  setting: Setting,
): Placeable {
  const node = setting.tree.add(parent, 'Form', { language: spoken.code })
  const [style, type] = [styleOf(language, 400), typeOf(language, size)]
  const set = setText(setting.typesetter, value, style, type, width - 2 * padding)
  const height = Math.max(lines, set.lines.length) * type.leading + 2 * padding
  const field = {
    kind: 'text',
    path,
    label,
    style,
    value,
    type,
    multiline: lines > 1,
    face: latinFace(setting),
    lines: set.lines.map((line, index) => ({
      x: startOf(language) === 'right' ? width - padding - line.width * size : padding,
      baseline: padding + index * type.leading + set.rise,
      line,
    })),
  } as const
  return {
    height,
    place: (sheet, x, y) => {
      sheet.reader.push({ kind: 'field', x, y, width, height, field, node: node.id })
    },
  }
}

/** A box to tick, with its words beside it. */
export function tickField(
  parent: OpenNode,
  { path, label, spoken }: CheckField,
  text: string,
  setting: Setting,
  width?: number,
): Placeable {
  const box = setting.tree.add(parent, 'Form', { language: spoken.code })
  const node = addSaid(setting, parent, 'P', { language: spoken, text })
  const set = answerWords(setting, spoken, text, width)
  const field = { kind: 'tick', path, label } as const
  return {
    height: answerBox,
    place: (sheet, x, y) => {
      sheet.reader.push({ kind: 'field', x, y, width: answerBox, height: answerBox, field, node: box.id })
      placeAnswerWords(sheet, set, { x, y, node })
    },
  }
}
