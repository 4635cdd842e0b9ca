import type { Composed, Words } from '../compose/composed'
import { addDutchText, addReaderText, type Context, dutchStyle, readerStyle, startSide } from './context'
import { margin, mm, paper } from './measures'
import type { Sheet } from './sheet'
import type { OpenNode } from './structure'
import { placeText, setText } from './type'

/** The line at the bottom of every page. */
export interface Foot {
  readonly height: number
  /** `index` counts from 0. Only the first page's foot is read aloud; the others repeat it. */
  readonly place: (sheet: Sheet, index: number, count: number) => void
}

const width = paper.width - 2 * margin.side
const cornerWidth = mm(52)

/** What the foot says. */
export type FootContent = Pick<Composed, 'foot' | 'credit' | 'reference'>

const joined = (foot: readonly Words[], read: (words: Words) => string | undefined) =>
  foot.flatMap((words) => read(words) ?? []).join(' ')

/**
 * Says in both languages that this is a translation, that the Dutch text counts and how far it was checked; then, small,
 * which letter this is and which page of how many.
 */
export function footOf(content: FootContent, parent: OpenNode, context: Context): Foot {
  const { audience, typesetter, measures } = context
  const translated = audience.variant === 'beside'
  const type = measures.foot
  const readerText = translated ? joined(content.foot, (words) => words.translation) : ''
  const dutchFoot = translated ? joined(content.foot, (words) => words.dutch) : ''
  const dutchText = [dutchFoot, content.credit].filter(Boolean).join(' ')
  const readerType = { size: type.size, leading: type.size * 1.45 }
  const reader = setText(typesetter, readerText, readerStyle(audience, 400), readerType, width)
  const dutch = setText(typesetter, dutchText, dutchStyle(400), type, width - cornerWidth)
  const readerNode = translated ? addReaderText(context, parent, 'P', readerText) : undefined
  const dutchNode = dutchText !== '' ? addDutchText(context, parent) : undefined
  const height = mm(1.5) + reader.height + Math.max(dutch.height, type.leading)

  return {
    height,
    place: (sheet, index, count) => {
      const top = paper.height - margin.bottom - height
      const rule = { y1: top, y2: top, x1: margin.side, x2: paper.width - margin.side, width: 0.5 } as const
      sheet.reader.push({ kind: 'rule', ...rule, ink: 'quiet' })
      const first = index === 0
      const textTop = top + mm(1)
      const readerAt = { side: 'reader', x: margin.side, top: textTop, align: startSide(audience) } as const
      placeText(sheet, reader, { ...readerAt, ...(first && readerNode && { node: readerNode.id }) })
      const dutchAt = { side: 'dutch', x: margin.side, top: textTop + reader.height, align: 'left' } as const
      placeText(sheet, dutch, { ...dutchAt, ...(first && dutchNode && { node: dutchNode.id }) })
      const corner = count > 1 ? `${content.reference} · ${index + 1}/${count}` : content.reference
      const set = setText(typesetter, corner, dutchStyle(400), type, cornerWidth)
      const cornerX = paper.width - margin.side - cornerWidth
      placeText(sheet, set, { ...dutchAt, x: cornerX, align: 'right', ink: 'quiet' })
    },
  }
}
