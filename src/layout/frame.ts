import type { Words } from '../compose/composed'
import { type Block, type Frame, shareFrame } from './block'
import { type Columns, type Context, readerStyle, startSide } from './context'
import { margin, mm, paper } from './measures'
import type { Sheet } from './sheet'
import type { Placed } from './stack'
import { placeText, setText } from './type'

const stroke = mm(1.1)
const radius = mm(4)

/** Points to the next page, between the ends of the sides. */
const goOnMark = { size: mm(4.5), d: 'M0 0L100 0L50 50Z' } as const

/** The thick frame around a section; on a page where it goes on, its heading is repeated small in the reader's language. */
export function frameOf(
  heading: Words,
  columns: Columns,
  { audience, typesetter, measures }: Context,
): Frame {
  const text = heading.translation ?? heading.dutch
  const { x, width } = columns.reader
  const set = setText(typesetter, text, readerStyle(audience, 700), measures.label, width)
  const at = { side: 'reader', x, align: startSide(audience) } as const
  // It stands in the white that a frame begins with: where a frame goes on, no edge is above it.
  const raised = Math.min(set.height, measures.framePadding)
  return {
    again: {
      height: set.height - raised,
      before: 0,
      place: (sheet, top) => placeText(sheet, set, { ...at, top: top - raised }),
    },
  }
}

/** The same frame, as the first block of a page where it goes on. */
export const goingOn = (frame: Frame): Block => ({ ...frame.again, frame })

type Page = readonly Placed[]

const isOpen = (one: Placed | undefined, other: Placed | undefined) => shareFrame(one?.block, other?.block)

/** One frame around each run of framed blocks on a page, open where it comes from or goes on to another page. */
export function placeFrames(
  sheet: Sheet,
  page: Page,
  { before, after, padding }: { readonly before?: Page; readonly after?: Page; readonly padding: number },
) {
  let first = 0
  page.forEach(({ block, top }, index) => {
    if (index > 0 && !shareFrame(block, page[index - 1]?.block)) first = index
    if (!block.frame || shareFrame(block, page[index + 1]?.block)) return
    const y = (page[first]?.top ?? top) - padding
    const open = {
      top: first === 0 && isOpen(before?.at(-1), page[0]),
      bottom: index === page.length - 1 && isOpen(after?.[0], page[index]),
    }
    sheet.reader.push({
      kind: 'box',
      x: margin.side,
      y,
      width: paper.width - 2 * margin.side,
      height: top + block.height + padding - y,
      radius,
      stroke,
      ...((open.top || open.bottom) && { open }),
    })
    if (open.bottom) placeGoOnMark(sheet, top + block.height + padding)
  })
}

function placeGoOnMark(sheet: Sheet, bottom: number) {
  const { size, d } = goOnMark
  sheet.reader.push({ kind: 'shape', x: (paper.width - size) / 2, y: bottom - size / 4, size, d, ink: 'ink' })
}
