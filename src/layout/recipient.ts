import type { Typesetter } from '../text/types'
import { type Context, dutchStyle } from './context'
import { margin, mm, paper } from './measures'
import type { Sheet } from './sheet'
import { addSpoken } from './spoken'
import type { OpenNode } from './structure'
import { linesOf, placeText, type SetText, setText } from './type'

/** Whose copy it is, in the white above the school line: a pile is sorted by one corner of its sheets. */
export interface NameTag {
  /** `index` counts from 0. Only the first page's name is read aloud; the others repeat it. */
  readonly place: (sheet: Sheet, index: number) => void
}

const tagSize = 10.5
const smallest = 6
const step = 0.5
const lineHeight = 1.25
const width = paper.width - 2 * margin.side
/** Printers leave this much of the edge white. */
const edge = mm(4.5)

/** Sets a name as large as it fits, in bold. Of an endless one stands what fits in the smallest type. */
export function setName(
  typesetter: Typesetter,
  name: string,
  room: { readonly width: number; readonly height: number; readonly largest: number },
): SetText {
  const at = (size: number) =>
    setText(typesetter, name, dutchStyle(700), { size, leading: size * lineHeight }, room.width)
  let set = at(room.largest)
  for (let size = room.largest - step; size >= smallest && !fits(set, room.height); size -= step)
    set = at(size)
  return linesOf(set, 0, Math.max(1, Math.floor(room.height / set.type.leading)))
}

const fits = ({ height }: SetText, room: number) => height <= room

/** A node for a name: Dutch, but for letters of another script in it. */
export const addName = ({ tree, typesetter }: Context, parent: OpenNode, text: string): OpenNode =>
  addSpoken({ tree, typesetter }, parent, 'P', { text, style: dutchStyle(400) })

/** The name at the right of every page, for every reader: it takes no room from the letter. */
export function nameTag(recipient: string, parent: OpenNode, context: Context): NameTag {
  const height = margin.top - edge
  const set = setName(context.typesetter, recipient, { width, height, largest: tagSize })
  const node = addName(context, parent, recipient)
  const place = { side: 'dutch', x: margin.side, top: edge, align: 'right' } as const
  return {
    place: (sheet, index) => placeText(sheet, set, { ...place, ...(index === 0 && { node: node.id }) }),
  }
}
