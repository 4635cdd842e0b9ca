import type { ComposedLine, ComposedSection, Words } from '../compose/composed'
import type { Block } from './block'
import {
  addDutchText,
  addReaderText,
  type Columns,
  type Context,
  columnsBeside,
  columnsOf,
  dutchStyle,
  readerStyle,
  startSide,
} from './context'
import { fieldBlocks } from './field'
import { frameOf } from './frame'
import { mm } from './measures'
import { codeWidth } from './qr-code'
import { rowBlocks } from './row'
import type { OpenNode } from './structure'
import { thingBlocks } from './things'
import { placeText, setText } from './type'

const ruleWidth = 0.7

interface Heading {
  readonly words: Words
  readonly parent: OpenNode
  readonly columns: Columns
  /** A rule under it; headings in the frame have none. */
  readonly ruled: boolean
  readonly before: number
}

/** A heading in the reader's language and, on a translated page, the Dutch one over the Dutch column. */
export function headingBlock({ words, parent, columns, ruled, before }: Heading, context: Context): Block {
  const { audience, typesetter, measures } = context
  const text = words.translation ?? words.dutch
  const heading = setText(
    typesetter,
    text,
    readerStyle(audience, 700),
    measures.heading,
    columns.reader.width,
  )
  const node = addReaderText(context, parent, 'H2', text)
  const dutch =
    columns.dutch &&
    setText(typesetter, words.dutch, dutchStyle(700), measures.dutchHeading, columns.dutch.width)
  const dutchNode = dutch && addDutchText(context, parent)
  const textHeight = Math.max(heading.height, dutch?.height ?? 0)
  return {
    height: textHeight + (ruled ? mm(0.8) : 0),
    before,
    keepWithNext: true,
    place: (sheet, top) => {
      const place = {
        side: 'reader',
        x: columns.reader.x,
        align: startSide(audience),
        node: node.id,
      } as const
      placeText(sheet, heading, { ...place, top: top + textHeight - heading.height })
      if (dutch && dutchNode && columns.dutch) {
        const at = { side: 'dutch', x: columns.dutch.x, align: 'left', node: dutchNode.id } as const
        placeText(sheet, dutch, { ...at, top: top + textHeight - dutch.height })
      }
      if (!ruled) return
      const y = top + textHeight + mm(0.4)
      sheet.reader.push({
        kind: 'rule',
        x1: columns.left,
        y1: y,
        x2: columns.right,
        y2: y,
        width: ruleWidth,
        ink: 'ink',
      })
    },
  }
}

/** The rows of a section or of the slip; neighbouring things stand side by side. `above`: see `rowBlocks`. */
export function lineBlocks(
  lines: readonly ComposedLine[],
  list: OpenNode,
  columns: Columns,
  context: Context,
  above = 0,
): readonly Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; ) {
    const rest = lines.slice(index)
    const [line] = rest
    if (!line) break
    const next = rest.findIndex(({ thing }) => !thing)
    const things = rest.slice(0, next === -1 ? rest.length : next)
    if (things.length > 0) blocks.push(...thingBlocks(things, list, columns, context))
    else if (line.field) blocks.push(...fieldBlocks(line, line.field, list, columns, context))
    else blocks.push(...rowBlocks(line, list, columns, context, index === 0 ? above : 0))
    index += Math.max(1, things.length)
  }
  return blocks
}

/** A section: its heading and its rows. *Wij verwachten* stands in the thick frame. */
export function sectionBlocks(
  section: ComposedSection,
  parent: OpenNode,
  context: Context,
): readonly Block[] {
  const { audience, measures, tree } = context
  const framed = section.id === 'verwachten'
  const columns = columnsOf(audience, framed ? measures.framePadding + mm(1) : 0)
  const node = tree.add(parent, 'Sect')
  const code = section.lines[0]?.code
  const heading = headingBlock(
    {
      words: section.heading,
      parent: node,
      // A QR code beside the first row stands beside the heading as well: so the letter stays as short as without it.
      columns: code ? columnsBeside(columns, audience, codeWidth(code.text, measures.code)) : columns,
      ruled: !framed,
      before: measures.sectionGap,
    },
    context,
  )
  const above = heading.height + measures.rowGap + measures.sectionGap
  const rows = lineBlocks(section.lines, tree.add(node, 'L'), columns, context, above)
  if (!framed) return [heading, ...rows]
  const frame = frameOf(section.heading, columns, context)
  return [heading, ...rows].map((block) => ({ ...block, frame }))
}
