import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/catalogue/languages'
import { isolate, withoutIsolates } from '../../src/compose/text'
import type { Item, LaidOut } from '../../src/layout/page'
import { boxOf, inside, overlap, solid } from '../support/boxes'
import { engine, sampleOf } from '../support/engine'

const letter = await sampleOf('uitstap')
const code = fc.constantFrom(...languages.map((language) => language.code))
const name = fc.oneof(
  fc.constantFrom(
    'Amina',
    '12',
    'Jan-Baptist',
    'أمينة',
    'Зоряна',
    'ሰላም',
    "D'Hondt",
    'A'.repeat(60),
    '\u202eNoah',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)
const runs = { numRuns: 25 }

const textOf = (item: Item) =>
  item.kind === 'text' ? item.line.text.slice(item.line.start, item.line.end) : ''

/** Items as they lie on the page, without the numbers of their nodes: a name adds nodes. */
const lying = (items: readonly Item[]) =>
  items.map((item) => JSON.stringify([item.kind, textOf(item), boxOf(item)])).toSorted()

const namesOn = ({ pages }: LaidOut, child: string, group: string) =>
  pages.map(({ items }) =>
    items.filter((item) => item.kind === 'text' && [child, `${child} · ${group}`].includes(item.line.text)),
  )

describe('a name on a letter', () => {
  it('moves nothing: what the teacher looked at is what is printed', async () => {
    await fc.assert(
      fc.asyncProperty(name, code, async (child, language) => {
        const plain = await engine.edition(letter, language)
        const named = await engine.edition(letter, language, {}, { child, group: '3A' })
        expect(named.laidOut.pages).toHaveLength(plain.laidOut.pages.length)
        named.laidOut.pages.forEach((page, index) => {
          const before = lying(plain.laidOut.pages[index]?.items ?? [])
          const now = lying(page.items)
          expect(before.filter((item) => !now.includes(item))).toEqual([])
        })
      }),
      runs,
    )
  })

  it('lies on the paper, at the head of every page and over nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(name, code, async (child, language) => {
        const { laidOut } = await engine.edition(letter, language, {}, { child, group: '3A' })
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

  it('is said once at the head and once on the slip', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('Amina', 'أمينة', 'ሰላም'), code, async (child, language) => {
        const { composed, laidOut } = await engine.edition(letter, language, {}, { child, group: '3A' })
        expect(withoutIsolates(composed.recipient ?? '')).toBe(`${child} · 3A`)
        const pages = namesOn(laidOut, isolate(child), isolate('3A'))
        expect(pages.every((items) => items.length > 0)).toBe(true)
        const said = pages.flat().filter(({ node }) => node !== undefined)
        expect(said).toHaveLength(2)
        expect(laidOut.title).not.toContain(child)
      }),
      { numRuns: 15 },
    )
  })

  it('stands on no copy for anybody', async () => {
    const { composed } = await engine.edition(letter, 'ar', {}, { child: ' ', group: '' })
    expect(composed.recipient).toBeUndefined()
  })
})
