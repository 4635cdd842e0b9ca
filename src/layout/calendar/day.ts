import type { CalendarDay } from '../../compose/calendar'
import type { TextLine } from '../../text/types'
import type { Setting } from '../dictionary/said'
import { mm } from '../measures'
import type { Sheet } from '../sheet'
import type { OpenNode } from '../structure'
import type { Part } from './hatch'

/** The place of a day in its month. An empty place has a box as well: so every week has seven. */
export interface SetDay {
  /** Puts the day in its box. Tells what of the box is shaded, and what stays white in it. */
  readonly place: (sheet: Sheet, box: Part, mirrored: boolean) => Shade
}

export interface Shade {
  readonly shaded: readonly Part[]
  readonly white: readonly Part[]
}

const edge = 0.6
const inset = mm(0.7)
const numberSize = 10
const numberWidth = mm(5.4)
const numberHeight = mm(2.6)
/** Stands under the number when there is more than one tile can say; the list says all. */
const more = '+'
/** White between a number or a tile and the shade around it. */
const halo = 1.2
const unshaded: Shade = { shaded: [], white: [] }

const grown = ({ left, top, right, bottom }: Part, by: number): Part => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

/** Where the tile of a day stands: at the side where reading ends, away from its number. */
function tileIn({ left, top, right, bottom }: Part, mirrored: boolean): Part {
  const size = Math.min(right - left - numberWidth - inset, bottom - top - 2 * inset)
  const x = mirrored ? left + inset : right - inset - size
  const y = bottom - inset - size
  return { left: x, right: x + size, top: y, bottom: y + size }
}

/** A day of a month: a cell of its week with its number and its tile. */
export function setDay(day: CalendarDay | undefined, week: OpenNode, { tree, typesetter }: Setting): SetDay {
  const cell = tree.add(week, 'TD', { language: 'nl' })
  const placeBox = (sheet: Sheet, { left, top, right, bottom }: Part) =>
    sheet.reader.push({
      kind: 'box',
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      radius: 0,
      stroke: edge,
      node: cell.id,
    })
  if (!day)
    return {
      place: (sheet, box) => {
        placeBox(sheet, box)
        return unshaded
      },
    }

  const style = { language: 'nl', direction: 'ltr', weight: day.weekend ? 400 : 700 } as const
  const [first, ...others] = day.pictos
  const [number] = typesetter.lines(day.number, style, 100)
  const [plus] = others.length > 0 ? typesetter.lines(more, style, 100) : []
  const text = tree.add(cell, 'P', { language: 'nl' })
  const alt = day.pictos.map((picto) => picto.alt).join(', ')
  const figure = first && tree.add(cell, 'Figure', { alt, language: 'nl' })
  return {
    place: (sheet, box, mirrored) => {
      placeBox(sheet, box)
      const write = (line: TextLine, down: number): Part => {
        const width = line.width * numberSize
        const x = mirrored ? box.right - inset - width : box.left + inset
        const baseline = box.top + down
        sheet.reader.push({ kind: 'text', x, baseline, size: numberSize, line, ink: 'ink', node: text.id })
        return { left: x, top: baseline - numberHeight, right: x + width, bottom: baseline + halo }
      }
      const white = [...(number ? [write(number, mm(3.7))] : []), ...(plus ? [write(plus, mm(6.6))] : [])]
      if (first && figure) {
        const at = tileIn(box, mirrored)
        const size = at.right - at.left
        const place = { x: at.left, y: at.top, size }
        sheet.reader.push({ kind: 'tile', ...place, tile: first.tile, node: figure.id })
        white.push(at)
      }
      return day.free
        ? { shaded: [grown(box, -edge)], white: white.map((part) => grown(part, halo)) }
        : unshaded
    },
  }
}
