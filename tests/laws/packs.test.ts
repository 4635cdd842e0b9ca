import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutPack } from '../../src/batch/layout-pack'
import type { PackOrder } from '../../src/batch/pack'
import { languages } from '../../src/catalogue/languages'
import type { Page } from '../../src/layout/page'
import { boxOf, inside, overlap, solid } from '../support/boxes'
import { engine } from '../support/engine'
import { aPack, everyPart, packPapers } from '../support/packs'

const parts = fc.shuffledSubarray([...everyPart], { minLength: 1 })
const code = fc.constantFrom(...languages.map((language) => language.code))
const orders: fc.Arbitrary<PackOrder> = fc
  .record({ parts, language: code, paper: fc.constantFrom(...packPapers) })
  .map(aPack)
const flat = orders.map((order): PackOrder => ({ ...order, paper: 'both-sides' }))
const runs = { numRuns: 12 }

const numberOn = ({ items }: Page) => {
  const last = items.at(-1)
  return last?.kind === 'text' && last.node === undefined ? Number(last.line.text) : undefined
}
/** The pages that a family gets: without the checklist for the talk, which has no numbers. */
const ofFamily = (pages: readonly Page[]) => pages.slice(pages.findIndex((page) => numberOn(page) === 1))

describe('a pack for a new family', () => {
  it('stays on the paper, and nothing lies on top of anything, page numbers neither', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const { laidOut, failed } = await layoutPack(order, engine)
        expect(failed).toEqual([])
        for (const page of laidOut.pages) {
          const paper = { left: 0, top: 0, right: page.width, bottom: page.height }
          const boxes = page.items.filter(solid).map(boxOf)
          expect(boxes.filter((box) => !inside(box, paper))).toEqual([])
          expect(boxes.flatMap((one, at) => boxes.slice(at + 1).filter((two) => overlap(one, two)))).toEqual(
            [],
          )
        }
      }),
      runs,
    )
  })

  it('numbers its pages from 1 on, white ones counted', async () => {
    await fc.assert(
      fc.asyncProperty(flat, async (order) => {
        const pages = ofFamily((await layoutPack(order, engine)).laidOut.pages)
        expect(pages.map((page, index) => (page.items.length === 0 ? index + 1 : numberOn(page)))).toEqual(
          pages.map((_, index) => index + 1),
        )
      }),
      runs,
    )
  })

  it('begins every part on a front, on the page that the contents say', async () => {
    await fc.assert(
      fc.asyncProperty(flat, async (order) => {
        const pages = ofFamily((await layoutPack(order, engine)).laidOut.pages)
        const said = pages
          .slice(0, 4)
          .flatMap(({ items }) => items)
          .flatMap((item) =>
            item.kind === 'text' && item.size === 16 && /^\d+$/.test(item.line.text)
              ? Number(item.line.text)
              : [],
          )
        const shown = order.parts.filter(({ kind }) => kind !== 'talk')
        expect(said).toHaveLength(shown.length)
        expect(said.every((page) => page % 2 === 1 && (pages[page - 1]?.items.length ?? 0) > 0)).toBe(true)
        expect(said).toEqual(said.toSorted((one, other) => one - other))
      }),
      runs,
    )
  })

  it('is the same every time', async () => {
    const [one, two] = [
      await layoutPack(aPack({ language: 'ar' }), engine),
      await layoutPack(aPack({ language: 'ar' }), engine),
    ]
    expect(JSON.stringify(two.laidOut.root)).toBe(JSON.stringify(one.laidOut.root))
    expect(two.laidOut.pages.map(({ items }) => items.map(boxOf))).toEqual(
      one.laidOut.pages.map(({ items }) => items.map(boxOf)),
    )
  })
})
