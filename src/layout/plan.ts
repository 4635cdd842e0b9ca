import type { FrameBreaks } from './chains'
import { type Pagination, paginate, type Room } from './flow'
import { type Measures, margin, mm, paper } from './measures'
import type { MeasuredLetter } from './parts'
import { whole } from './slip'

/** What is pleasant, but given up when it costs a page. */
export interface Wishes {
  /** Nothing stands on the back of the slip. */
  readonly backFree: boolean
  /** Where the frame with the expectations may be divided, when it does not stand whole on one page. */
  readonly frameBreaks: FrameBreaks
}

/** A measured letter, divided over pages. */
export interface Plan {
  readonly letter: MeasuredLetter
  readonly room: Room
  readonly pagination: Pagination
}

/** White space that is left at the bottom of a page goes into its gaps, until rows stand this far apart. */
const widestRowGap = mm(4.5)

/** Divides a measured letter over pages. */
export function planPages(letter: MeasuredLetter, measures: Measures, wishes: Wishes): Plan {
  const { blocks, slip, foot } = letter
  const wholeSlip = slip.length > 0 ? whole(slip) : undefined
  const top = margin.top
  const bottom = paper.height - margin.bottom - foot.height - mm(1.5)
  // A slip longer than a page cannot stay whole; then it flows like the rest.
  const slipFits = wholeSlip !== undefined && wholeSlip.height <= bottom - top
  const room: Room = {
    top,
    bottom,
    framePadding: measures.framePadding,
    reserve: wishes.backFree && slipFits ? wholeSlip.height : 0,
    frameBreaks: wishes.frameBreaks,
    stretch: widestRowGap / measures.rowGap,
  }
  const pagination = slipFits
    ? paginate(blocks, wholeSlip, room)
    : paginate([...blocks, ...slip], undefined, room)
  return { letter, room, pagination }
}
