import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutPrint, type PrintOrder } from '../../src/batch/prints'
import { loadConcepts } from '../../src/catalogue/concepts'
import { languages } from '../../src/catalogue/languages'
import { type Grid, grids, mostShift } from '../../src/layout/dictionary/grids'
import { mm } from '../../src/layout/measures'
import type { LaidOut } from '../../src/layout/page'
import { type Box, boxOf, inside, overlap, solid } from '../support/boxes'
import { engine } from '../support/engine'

const all = (await loadConcepts()).map(({ id }) => id)
const others = languages.map(({ code }) => code).filter((code) => code !== 'nl')

const conceptsOn = ({ pages }: LaidOut) =>
  pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'tile' && item.tile.kind === 'concept' ? item.tile.id : [])),
  )

const concepts = fc.subarray(all, { minLength: 1, maxLength: 70 })
const few = fc.subarray(others, { maxLength: 3 })
const gridName = fc.constantFrom(...(Object.keys(grids) as (keyof typeof grids)[]))
const shift = fc.record({
  x: fc.double({ min: -9, max: 9, noNaN: true }),
  y: fc.double({ min: -9, max: 9, noNaN: true }),
})
const upToOne = fc.subarray(others, { maxLength: 1 })

const orders: fc.Arbitrary<PrintOrder> = fc.oneof(
  fc.record({
    kind: fc.constant('booklet' as const),
    paper: fc.constantFrom('A4' as const, 'A5' as const),
    concepts,
    languages: few,
  }),
  fc.record({
    kind: fc.constant('booklet' as const),
    paper: fc.constant('A5' as const),
    folded: fc.constant(true),
    concepts,
    languages: few,
  }),
  fc.record({
    kind: fc.constant('poster' as const),
    paper: fc.constantFrom('A4' as const, 'A3' as const),
    concepts,
    languages: few,
  }),
  fc.record({
    kind: fc.constant('stickers' as const),
    plan: fc.record({ grid: gridName, shift, used: fc.nat(70) }),
    concepts,
    languages: upToOne,
  }),
  fc.record({
    kind: fc.constant('test' as const),
    concepts: fc.subarray(all, { minLength: 1, maxLength: 20 }),
    languages: upToOne,
  }),
)

const runs = { numRuns: 25 }

describe('anything that is printed of the pictograms', () => {
  it('stays on the paper, and nothing lies on top of anything', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        for (const page of (await layoutPrint(order, engine)).pages) {
          const paper = { left: 0, top: 0, right: page.width, bottom: page.height }
          const boxes = page.items.filter(solid).map(boxOf)
          expect(page.items.map(boxOf).filter((box) => !inside(box, paper))).toEqual([])
          expect(
            boxes.filter((one, index) => boxes.slice(index + 1).some((two) => overlap(one, two))),
          ).toEqual([])
        }
      }),
      runs,
    )
  })

  it('shows every chosen pictogram once', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const laidOut = await layoutPrint(order, engine)
        expect(conceptsOn(laidOut).toSorted()).toEqual(order.concepts.toSorted())
      }),
      runs,
    )
  })

  it('is the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const [one, two] = [
          await layoutPrint(order, engine),
          await layoutPrint(structuredClone(order), engine),
        ]
        expect(JSON.stringify(two.root)).toBe(JSON.stringify(one.root))
        expect(two.pages.map(({ items }) => items.map(boxOf))).toEqual(
          one.pages.map(({ items }) => items.map(boxOf)),
        )
      }),
      { numRuns: 8 },
    )
  })
})

describe.each(Object.entries(grids).filter(([, grid]) => !('cut' in grid)))(
  'a sheet of %s stickers',
  (name, grid) => {
    const sheet: Grid = grid
    const perSheet = sheet.columns * sheet.rows

    it('has its stickers on A4, and as many as its name says', () => {
      expect(perSheet).toBe(Number(name))
      expect(sheet.left * 2 + (sheet.columns - 1) * sheet.pitch + sheet.width).toBeCloseTo(210, 0)
      expect(sheet.top * 2 + sheet.rows * sheet.height).toBeCloseTo(297, 0)
    })

    it('prints nothing outside a sticker, two millimetres from its edge, wherever the sheet is shifted', async () => {
      await fc.assert(
        fc.asyncProperty(
          shift,
          upToOne,
          fc.nat(perSheet - 1),
          concepts,
          async (moved, codes, used, chosen) => {
            const plan = { grid: name as keyof typeof grids, shift: moved, used }
            const laidOut = await layoutPrint(
              { kind: 'stickers', plan, concepts: chosen, languages: codes },
              engine,
            )
            const by = (value: number) => mm(Math.min(mostShift, Math.max(-mostShift, value)))
            const stickers = Array.from({ length: perSheet }, (_, index): Box => {
              const left = mm(sheet.left + (index % sheet.columns) * sheet.pitch + 2) + by(moved.x)
              const top = mm(sheet.top + Math.floor(index / sheet.columns) * sheet.height + 2) + by(moved.y)
              return { left, top, right: left + mm(sheet.width - 4), bottom: top + mm(sheet.height - 4) }
            })
            const smallPrint = 5.5
            for (const { items } of laidOut.pages) {
              const onStickers = items
                .filter((item) => item.kind !== 'text' || item.size > smallPrint)
                .map(boxOf)
              expect(onStickers.filter((box) => !stickers.some((sticker) => inside(box, sticker)))).toEqual(
                [],
              )
            }
            expect(conceptsOn(laidOut)).toHaveLength(chosen.length)
          },
        ),
        { numRuns: 12 },
      )
    })
  },
)
