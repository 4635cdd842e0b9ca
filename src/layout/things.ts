import type { ComposedLine } from '../compose/composed'
import type { Block } from './block'
import {
  addDutchText,
  addReaderText,
  type Columns,
  type Context,
  dutchStyle,
  isRightToLeft,
  readerStyle,
  startSide,
} from './context'
import { mm } from './measures'
import { addPictoNodes, placePictos, setPictos } from './pictos'
import type { OpenNode } from './structure'
import { placeText, type SetText, setText } from './type'
import { rowText } from './words'

const columnGap = mm(4)
/** A thing whose words need more lines than this asks for wider cells. */
const mostLines = { reader: 2, dutch: 2 }

interface Cell {
  readonly line: ComposedLine
  readonly reader: SetText
  readonly dutch?: SetText
  readonly height: number
}

function setCell(line: ComposedLine, cellWidth: number, { audience, typesetter, measures }: Context): Cell {
  const text = rowText(line, audience.variant)
  const width = cellWidth - setPictos(line.pictos, measures.rowTile, measures.tileGap).width
  const readerWords = text.reader === '' ? text.dutch : text.reader
  const reader = setText(typesetter, readerWords, readerStyle(audience, 400), measures.reader, width)
  const beside = audience.variant === 'beside' && text.reader !== ''
  const dutch = beside ? setText(typesetter, text.dutch, dutchStyle(400), measures.dutch, width) : undefined
  const textHeight = reader.height + (dutch?.height ?? 0)
  return { line, reader, ...(dutch && { dutch }), height: Math.max(measures.rowTile, textHeight) }
}

const fits = ({ reader, dutch }: Cell) =>
  reader.lines.length <= mostLines.reader && (dutch?.lines.length ?? 0) <= mostLines.dutch

/** The most cells side by side in which every thing still stands on two lines at most. */
function setCells(lines: readonly ComposedLine[], width: number, context: Context) {
  const wide = context.audience.variant === 'dutch' ? 3 : 2
  for (let count = Math.min(wide, lines.length); count > 1; count -= 1) {
    const cellWidth = (width - (count - 1) * columnGap) / count
    const cells = lines.map((line) => setCell(line, cellWidth, context))
    if (cells.every(fits)) return { count, cellWidth, cells }
  }
  return { count: 1, cellWidth: width, cells: lines.map((line) => setCell(line, width, context)) }
}

function addNodes(cell: Cell, list: OpenNode, context: Context) {
  const { line, dutch } = cell
  const text = rowText(line, context.audience.variant)
  const body = context.tree.add(context.tree.add(list, 'LI'), 'LBody')
  return {
    figures: addPictoNodes(context, body, line.pictos),
    reader: addReaderText(context, body, 'P', text.reader === '' ? text.dutch : text.reader),
    dutch: dutch && addDutchText(context, body),
  }
}

/** A list of things, for example what to bring: cells of a tile, the word and, on a translated page, the Dutch under it. */
export function thingBlocks(
  lines: readonly ComposedLine[],
  list: OpenNode,
  columns: Columns,
  context: Context,
): readonly Block[] {
  const { audience, measures } = context
  const { count, cellWidth, cells } = setCells(lines, columns.right - columns.left, context)
  const drawn = cells.map((cell) => ({ cell, nodes: addNodes(cell, list, context) }))
  const rightToLeft = isRightToLeft(audience)

  return Array.from({ length: Math.ceil(cells.length / count) }, (_, row): Block => {
    const here = drawn.slice(row * count, (row + 1) * count)
    const height = Math.max(...here.map(({ cell }) => cell.height))
    return {
      height,
      before: measures.rowGap,
      place: (sheet, top) => {
        here.forEach(({ cell, nodes }, index) => {
          const { line, reader, dutch } = cell
          const { source } = line
          const offset = index * (cellWidth + columnGap)
          const x = rightToLeft ? columns.right - offset - cellWidth : columns.left + offset
          const pictos = setPictos(line.pictos, measures.rowTile, measures.tileGap)
          const cellColumns: Columns = { left: x, right: x + cellWidth, reader: { x, width: cellWidth } }
          placePictos(
            sheet,
            pictos,
            { nodes: nodes.figures, columns: cellColumns, top, height, source },
            audience,
          )
          const textX = rightToLeft ? x : x + pictos.width
          const textTop = top + (height - reader.height - (dutch?.height ?? 0)) / 2
          const at = { x: textX, align: startSide(audience), source } as const
          placeText(sheet, reader, { ...at, side: 'reader', top: textTop, node: nodes.reader.id })
          if (!dutch || !nodes.dutch) return
          placeText(sheet, dutch, {
            ...at,
            side: 'dutch',
            top: textTop + reader.height,
            node: nodes.dutch.id,
          })
        })
      },
    }
  })
}
