import type { Language } from '../../model/language'
import type { ConceptId } from '../../model/tile'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import { placeText, type SetText } from '../type'
import { papers } from './paper'
import { addSaid, fitWords, type Setting, startOf } from './said'

/** A sentence to look at, with example values where it has slots. */
export interface CheckLine {
  readonly dutch: string
  /** Empty when there is none yet. */
  readonly translation: string
  readonly picture?: ConceptId
}

/** In which languages the rows of a check sheet speak: the two of the sentences, and that of who looks after them. */
export interface RowLanguages {
  readonly dutch: Language
  readonly target: Language
  readonly words: Language
}

/** Where things stand on a check sheet: number, picture, Dutch, translation, answers. */
const paper = papers.A4
const numberWidth = mm(9)
const tile = mm(12)
const answersWidth = mm(24)
const left = paper.margin
const right = paper.width - paper.margin
export const gap = mm(4)
export const columns = {
  left,
  right,
  width: right - left,
  words: left + numberWidth + tile + gap,
  /** Width of the Dutch, and of the translation. */
  word: (right - left - numberWidth - tile - answersWidth - 3 * gap) / 2,
  answers: right - answersWidth,
}
/** From one answer to the next. */
export const answerStep = mm(7.5)
export const answerBox = mm(4.5)
const answerGap = gap / 2

/** No words of a row become higher. */
const mostWords = mm(16)

/** A row with its words set, and its nodes in the tree. */
export interface CheckRowBlock {
  /** Of words and picture. */
  readonly height: number
  /** What follows in the row is read after its sentence. */
  readonly body: OpenNode
  readonly place: (sheet: Sheet, top: number) => void
}

/** A numbered sentence with its picture and its translation. */
export function checkRow(
  { dutch, translation, picture }: CheckLine,
  number: number,
  list: OpenNode,
  languages: RowLanguages,
  setting: Setting,
): CheckRowBlock {
  const { tree, typesetter } = setting
  const item = tree.add(list, 'LI')
  const label = tree.add(item, 'Lbl', { language: languages.words.code })
  const body = tree.add(item, 'LBody')
  const numeral = fitWords(
    typesetter,
    { language: languages.words, text: `${number}` },
    { weight: 700, width: numberWidth, largest: 11.5, smallest: 7 },
  )
  const figure =
    picture === undefined
      ? undefined
      : tree.add(body, 'Figure', { alt: dutch, language: languages.dutch.code })
  const fit = { weight: 400, width: columns.word, height: mostWords, largest: 11.5, smallest: 7 } as const
  const words = [
    { said: { language: languages.dutch, text: dutch }, x: columns.words },
    { said: { language: languages.target, text: translation }, x: columns.words + columns.word + gap },
  ]
    .filter(({ said }) => said.text !== '')
    .map(({ said, x }) => ({
      x,
      align: startOf(said.language),
      node: addSaid(setting, body, 'P', said).id,
      set: fitWords(typesetter, said, fit),
    }))
  return {
    height: Math.max(tile, ...words.map(({ set }) => set.height)),
    body,
    place: (sheet, top) => {
      placeText(sheet, numeral, { side: 'reader', x: left, top, align: 'left', node: label.id })
      if (picture !== undefined && figure) {
        const shown = { kind: 'concept', id: picture } as const
        const place = { x: left + numberWidth, y: top, size: tile, node: figure.id }
        sheet.reader.push({ kind: 'tile', tile: shown, ...place })
      }
      for (const { set, ...place } of words) placeText(sheet, set, { side: 'reader', top, ...place })
    },
  }
}

/** The words beside a box to tick; together they are so wide. */
export const answerWords = (
  { typesetter }: Setting,
  language: Language,
  text: string,
  width = answersWidth,
): SetText =>
  fitWords(
    typesetter,
    { language, text },
    { weight: 400, width: width - answerBox - answerGap, largest: 10.5, smallest: 7 },
  )

/** Puts the words of an answer beside its box, which has its top at `y`. */
export const placeAnswerWords = (
  sheet: Sheet,
  set: SetText,
  { x, y, node }: { readonly x: number; readonly y: number; readonly node: OpenNode },
) =>
  placeText(sheet, set, {
    side: 'reader',
    x: x + answerBox + answerGap,
    top: y + (answerBox - set.height) / 2,
    align: 'left',
    node: node.id,
  })
