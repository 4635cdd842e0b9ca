import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, foldedSides } from '../../../../src/layout/dictionary/fold'
import type { Item, LaidOut } from '../../../../src/layout/page'

/** The pages as a hand turns them: sheets laid in each other, folded, read from the first leaf to the last. */
function read(sides: ReturnType<typeof foldedSides>, boundRight: boolean): readonly number[] {
  const [before, after] = boundRight ? ([1, 0] as const) : ([0, 1] as const)
  const sheets = Array.from({ length: sides.length / 2 }, (_, index) => sides.slice(index * 2, index * 2 + 2))
  // Of each sheet, one leaf comes before the middle and one after it; the outermost sheet is first and last.
  const first = sheets.flatMap(([front, back]) => [front?.[after], back?.[before]])
  const second = sheets.toReversed().flatMap(([front, back]) => [back?.[after], front?.[before]])
  return [...first, ...second].map(Number)
}

const item = (x: number): Item => ({ kind: 'tile', x, y: 5, size: 10, tile: { kind: 'concept', id: 'bus' } })
const booklet = (count: number): LaidOut => ({
  pages: Array.from({ length: count }, (_, index) => ({ width: 90, height: 140, items: [item(index)] })),
  root: { id: 0, type: 'Document', children: [] },
  title: '',
  language: 'nl',
  direction: 'ltr',
  languages: ['nl'],
})

describe('a booklet to fold', () => {
  it('is read in order, whatever the number of pages and the side of its back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.boolean(), (count, boundRight) => {
        const order = read(foldedSides(count, boundRight), boundRight)
        expect(order).toEqual(order.map((_, index) => index))
        expect(order.length % 4).toBe(0)
        expect(order.length - count).toBeLessThan(4)
      }),
    )
  })

  it('has its cover outside: the first page at the right of the fold, or at the left when read from right to left', () => {
    expect(foldedSides(8)[0]).toEqual([7, 0])
    expect(foldedSides(8, true)[0]).toEqual([0, 7])
  })

  it('keeps each page on its own half of the sheet, and leaves white what is no page', () => {
    const { pages } = folded(booklet(6), { width: 200, height: 140 })
    const places = pages.map(({ items }) => items.map((one) => ('x' in one ? one.x : undefined)))
    // Half of 200 is 100; a page of 90 leaves 5 on either side of it.
    expect(places).toEqual([[105 + 0], [5 + 1], [5 + 5, 105 + 2], [5 + 3, 105 + 4]])
    expect(pages.every(({ width, height }) => width === 200 && height === 140)).toBe(true)
  })
})
