import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item, LaidOut, Page } from '../../src/layout/page'
import { allWords } from '../support/all-words'
import { arbitraryLetter } from '../support/arbitrary-letter'
import { engine, templateOf } from '../support/engine'

const template = await templateOf('uitstap')
const languages = ['nl', 'fr', 'uk', 'ar', 'ti']
const letters = arbitraryLetter(template)
const runs = { numRuns: 12 }

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What an item covers: of text the reach of its letters without the rare high accents. */
function boxOf(item: Item): Box {
  switch (item.kind) {
    case 'text': {
      const { x, baseline, size, line } = item
      return {
        left: x,
        right: x + line.width * size,
        top: baseline - 0.72 * size,
        bottom: baseline + 0.2 * size,
      }
    }
    case 'tile':
    case 'shape':
      return { left: item.x, right: item.x + item.size, top: item.y, bottom: item.y + item.size }
    case 'field':
    case 'image':
    case 'box':
      return { left: item.x, right: item.x + item.width, top: item.y, bottom: item.y + item.height }
    case 'rule':
      return { left: item.x1, right: item.x2, top: item.y1, bottom: item.y2 }
  }
}

const slack = 0.01

const overlap = (a: Box, b: Box) =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack

/** Frames hold things and shapes sit on lines; everything else must keep clear of everything else. */
const mustKeepClear = (item: Item) => item.kind === 'text' || item.kind === 'tile'

function overlaps({ items }: Page): readonly (readonly [Item, Item])[] {
  const solid = items.filter(mustKeepClear)
  return solid.flatMap((one, index) =>
    solid
      .slice(index + 1)
      .flatMap((other) => (overlap(boxOf(one), boxOf(other)) ? [[one, other] as const] : [])),
  )
}

const describeItem = (item: Item) =>
  item.kind === 'text' ? item.line.text.slice(item.line.start, item.line.end) : JSON.stringify(boxOf(item))

/** Every paragraph of the page with all of its lines: the text that is really printed. */
function printedTexts({ pages }: LaidOut): ReadonlySet<string> {
  const ranges = new Map<string, Set<number>>()
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.kind !== 'text') continue
    const { text, start, endWithSpace } = item.line
    const covered = ranges.get(text) ?? new Set()
    for (let index = start; index < endWithSpace; index += 1) covered.add(index)
    ranges.set(text, covered)
  }
  return new Set([...ranges].filter(([text, covered]) => covered.size === text.length).map(([text]) => text))
}

const holdsWhole = (printed: ReadonlySet<string>, sentence: string) =>
  [...printed].some((text) => text.includes(sentence))

describe.each(languages)('any letter, laid out in %s', (language) => {
  it('keeps everything on the paper and nothing on top of anything', async () => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const { laidOut } = await engine.edition(letter, language)
        for (const page of laidOut.pages) {
          for (const item of page.items) {
            const { left, right, top, bottom } = boxOf(item)
            expect(left).toBeGreaterThanOrEqual(-slack)
            expect(right).toBeLessThanOrEqual(page.width + slack)
            expect(top).toBeGreaterThanOrEqual(-slack)
            expect(bottom).toBeLessThanOrEqual(page.height + slack)
          }
          expect(overlaps(page).map((pair) => pair.map(describeItem))).toEqual([])
        }
      }),
      runs,
    )
  }, 120_000)

  it('prints every sentence whole, in Dutch and in translation', async () => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const { composed, laidOut } = await engine.edition(letter, language)
        const printed = printedTexts(laidOut)
        for (const { dutch, translation } of allWords(composed)) {
          expect(holdsWhole(printed, dutch), dutch).toBe(true)
          if (translation !== undefined) expect(holdsWhole(printed, translation), translation).toBe(true)
        }
      }),
      runs,
    )
  }, 120_000)

  it('is the same page and the same file every time', async () => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const make = async () => {
          const { laidOut } = await engine.edition(structuredClone(letter), language)
          return engine.pdf([laidOut], { title: laidOut.title, created: letter.changed })
        }
        expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true)
      }),
      { numRuns: 4 },
    )
  }, 120_000)

  it('has every item of a page under a node of the tree or marked as decoration', async () => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const { laidOut } = await engine.edition(letter, language)
        const ids = new Set<number>()
        const collect = (node: LaidOut['root']) => {
          ids.add(node.id)
          node.children.forEach(collect)
        }
        collect(laidOut.root)
        for (const item of laidOut.pages.flatMap(({ items }) => items)) {
          if (item.node === undefined) expect(item.kind === 'tile').toBe(false)
          else expect(ids.has(item.node)).toBe(true)
        }
      }),
      runs,
    )
  }, 120_000)
})
