import type { Item, LaidOut, Page } from '../page'

/** Pages beside each other on one side of a sheet, by number from 0. A number past the last page is a white page. */
type Side = readonly [left: number, right: number]

/**
 * Which pages lie beside each other when sheets are printed on both sides, laid in each other and folded once: fronts and
 * backs in turn, the outermost sheet first. A booklet that is read from right to left is bound at the right.
 */
export function foldedSides(pageCount: number, boundRight = false): readonly Side[] {
  const places = Math.ceil(pageCount / 4) * 4
  return Array.from({ length: places / 2 }, (_, index): Side => {
    const [early, late] = [index, places - 1 - index]
    // On a front the later page lies at the left of the fold, on a back the earlier one.
    const isFront = index % 2 === 0
    return isFront === boundRight ? [early, late] : [late, early]
  })
}

const moved = (item: Item, by: number): Item =>
  item.kind === 'rule' ? { ...item, x1: item.x1 + by, x2: item.x2 + by } : { ...item, x: item.x + by }

interface Paper {
  readonly width: number
  readonly height: number
}

/** A page in the middle of its half of the sheet. */
function onHalf(page: Page | undefined, half: 0 | 1, sheet: Paper): readonly Item[] {
  if (!page) return []
  const by = (sheet.width / 2) * half + (sheet.width / 2 - page.width) / 2
  return page.items.map((item) => moved(item, by))
}

/** The pages two by two on sheets that are folded into a booklet. What is read aloud keeps the order of the pages. */
export function folded(laidOut: LaidOut, sheet: Paper, boundRight = false): LaidOut {
  const { pages } = laidOut
  return {
    ...laidOut,
    pages: foldedSides(pages.length, boundRight).map(([left, right]) => ({
      ...sheet,
      items: [...onHalf(pages[left], 0, sheet), ...onHalf(pages[right], 1, sheet)],
    })),
  }
}
