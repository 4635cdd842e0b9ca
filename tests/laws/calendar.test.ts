import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutCalendarOrder } from '../../src/batch/year-calendar'
import { loadConcepts } from '../../src/catalogue/concepts'
import { languages } from '../../src/catalogue/languages'
import { planYear } from '../../src/model/year-plan'
import { boxOf, inside, overlap, solid } from '../support/boxes'
import { engine } from '../support/engine'
import { anyOwnDays } from '../support/own-days'

const pictures = (await loadConcepts()).map(({ id }) => id)
const codes = languages.map(({ code }) => code)

const ownDays = anyOwnDays({
  pictures,
  from: fc.integer({ min: -30, max: 400 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: -2, max: 60 })),
})

describe('any calendar', () => {
  it('stays on the paper, nothing lies on anything, and every day and every event is on it', async () => {
    await fc.assert(
      fc.asyncProperty(
        ownDays,
        fc.constantFrom(...codes),
        fc.constantFrom('A4' as const, 'A3' as const),
        fc.integer({ min: 2025, max: 2045 }),
        async (days, code, paper, start) => {
          const order = {
            kind: 'calendar',
            start,
            days,
            school: 'De Regenboog',
            paper,
            languages: [code],
          } as const
          const { pages } = await layoutCalendarOrder(order, engine, {})
          for (const page of pages) {
            const sheet = { left: 0, top: 0, right: page.width, bottom: page.height }
            const boxes = page.items.filter(solid).map(boxOf)
            // The square that a hatch is written in may reach over the edge; its lines do not.
            const placed = page.items.filter(({ kind }) => kind !== 'shape').map(boxOf)
            expect(placed.filter((box) => !inside(box, sheet))).toEqual([])
            expect(boxes.filter((one, at) => boxes.slice(at + 1).some((two) => overlap(one, two)))).toEqual(
              [],
            )
          }
          const items = pages.flatMap((page) => page.items)
          const numbers = items.filter(
            (item) => item.kind === 'text' && item.size === 10 && /^\d+$/.test(item.line.text),
          )
          expect(numbers).toHaveLength((start + 1) % 4 === 0 ? 366 : 365)
          const shown = new Set(
            items.flatMap((item) =>
              item.kind === 'tile' && item.tile.kind === 'concept' ? item.tile.id : [],
            ),
          )
          for (const { event } of planYear(start, days).events) expect(shown).toContain(event.picture)
        },
      ),
      { numRuns: 15 },
    )
  })
})
