import type { Typesetter } from '../../text/types'
import { dutchStyle } from '../context'
import { mm } from '../measures'
import type { LaidOut, Page } from '../page'
import { setText } from '../type'

const type = { size: 12, leading: 15 }
const width = mm(12)
/** The corner that every paper of ours leaves white, and printers can still print. */
const corner = { side: mm(4.5), baseline: mm(8.8) }

/** The number of a page, large in its upper corner: who cannot read the words finds the page of the contents by it. */
function numbered(page: Page, number: number, side: 'left' | 'right', typesetter: Typesetter): Page {
  const { lines } = setText(typesetter, String(number), dutchStyle(700), type, width)
  const items = lines.map((line) => ({
    kind: 'text' as const,
    x: side === 'left' ? corner.side : page.width - corner.side - line.width * type.size,
    baseline: corner.baseline,
    size: type.size,
    line,
    ink: 'ink' as const,
  }))
  return { ...page, items: [...page.items, ...items] }
}

/** Where the numbers stand: in one corner of every page, or at the outer edge of a book bound at one side. */
export type NumberedAs = 'sheets' | 'bound-left' | 'bound-right'

/** The same with numbers from 1 on. White pages count, but show nothing. */
export function withPageNumbers(laidOut: LaidOut, as: NumberedAs, typesetter: Typesetter): LaidOut {
  const sideOf = (number: number) =>
    as === 'sheets' || (number % 2 === 1) === (as === 'bound-left') ? 'right' : 'left'
  return {
    ...laidOut,
    pages: laidOut.pages.map((page, index) =>
      page.items.length === 0 ? page : numbered(page, index + 1, sideOf(index + 1), typesetter),
    ),
  }
}
