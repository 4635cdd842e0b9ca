import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HandoutOrder, layoutHandout } from '../../src/batch/handouts'
import { languages } from '../../src/catalogue/languages'
import type { Item } from '../../src/layout/page'
import { boxOf, inside, overlap, solid } from '../support/boxes'
import { engine } from '../support/engine'
import { events, goodNews, note } from '../support/handouts'

const codes = languages.map(({ code }) => code)
const target = fc.constantFrom(...codes).map((code) => [code])
const typed = fc.oneof(
  fc.constantFrom('', 'Yusuf', 'Anne-Sophie Vandenbroucke', 'فاطمة', 'የውሃንስ', 'uitstap naar 3 boerderijen'),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
)
const day = fc.constantFrom(undefined, '2026-11-24', '2027-02-30')

const facts = fc.record({
  children: fc.array(typed, { maxLength: 9 }),
  date: day,
  teacher: typed,
})
const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T

const orders: fc.Arbitrary<HandoutOrder> = fc.oneof(
  fc.record({
    kind: fc.constant('news' as const),
    cards: fc.subarray(goodNews, { minLength: 1 }),
    facts: facts.map(({ date, ...rest }) => withoutUndefined({ ...rest, date }) as NewsFactsOf),
    languages: target,
  }),
  fc.record({ kind: fc.constant('answers' as const), letter: typed, languages: target }),
  fc.record({
    kind: fc.constantFrom('looking' as const, 'telling' as const),
    copy: fc.constant(note),
    languages: target,
  }),
  fc.record({
    kind: fc.constant('explained' as const),
    cards: fc.subarray(events, { minLength: 1 }),
    languages: target,
  }),
)
type NewsFactsOf = Extract<HandoutOrder, { kind: 'news' }>['facts']

const dashed = (item: Item) => item.kind === 'rule' && item.dash !== undefined && item.dash[0] !== 0
const runs = { numRuns: 30 }

describe('any handout', () => {
  it('stays on the paper, and nothing lies on top of anything', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        for (const page of (await layoutHandout(order, engine)).pages) {
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

  it('is cut along its lines without cutting a word, a tile, a box or a line to write on', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        for (const { items } of (await layoutHandout(order, engine)).pages) {
          const cuts = items.filter(dashed).map(boxOf)
          const rest = items.filter((item) => !dashed(item)).map(boxOf)
          const wide = cuts.map((cut) => ({ ...cut, right: cut.right + 1, bottom: cut.bottom + 1 }))
          expect(rest.filter((box) => wide.some((cut) => overlap(box, cut)))).toEqual([])
        }
      }),
      runs,
    )
  })

  it('is the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const [one, two] = [
          await layoutHandout(order, engine),
          await layoutHandout(structuredClone(order), engine),
        ]
        expect(two.root).toEqual(one.root)
        expect(two.pages.map(({ items }) => items.map(boxOf))).toEqual(
          one.pages.map(({ items }) => items.map(boxOf)),
        )
      }),
      { numRuns: 8 },
    )
  })
})

describe('the date on a good-news card', () => {
  it.each(codes)('is never broken within a word: %s', async (code) => {
    const facts = { children: [], date: '2026-11-24', teacher: '' }
    const laidOut = await layoutHandout({ kind: 'news', cards: ['blij'], facts, languages: [code] }, engine)
    const lines = laidOut.pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' ? item.line : [])),
    )
    const dates = lines.filter(({ text }) => text.includes('2026'))
    expect(dates.length).toBeGreaterThan(0)
    expect(dates.filter(({ text, end }) => end < text.length && text[end] !== ' ')).toEqual([])
  })
})
