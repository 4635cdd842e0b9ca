import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measuresFor, tightest } from '../../src/layout/measures'
import type { Item, LaidOut, NodeId, StructureNode } from '../../src/layout/page'
import { measuredLetter } from '../../src/layout/parts'
import { planPages } from '../../src/layout/plan'
import type { Letter } from '../../src/model/letter'
import { boxOf, inside } from '../support/boxes'
import { engine, sampleOf } from '../support/engine'

const sample = await sampleOf('uitstap')
const languages = ['nl', 'fr', 'ar', 'ti'] as const
const runs = { numRuns: 40 }

/** The outing with more to say before the frame and in it: so the frame comes to lie at every height of a page. */
const letters = fc
  .record({ wat: fc.nat({ max: 8 }), verwachten: fc.nat({ max: 6 }), long: fc.boolean() })
  .map(({ wat, verwachten, long }): Letter => {
    const text = long ? 'Wij gaan te voet naar het station en nemen daar samen de trein. '.repeat(3) : 'Zoo.'
    const lines = (section: 'wat' | 'verwachten', count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `${section}${index}`, section, text }))
    return { ...sample, extra: [...lines('wat', wat), ...lines('verwachten', verwachten)] }
  })

const editions = fc.tuple(letters, fc.constantFrom(...languages))

/** The list item that each node is in. */
function rowsOf(root: StructureNode): ReadonlyMap<NodeId, NodeId> {
  const rows = new Map<NodeId, NodeId>()
  const visit = (node: StructureNode, row?: NodeId) => {
    const own = node.type === 'LI' ? node.id : row
    if (own !== undefined) rows.set(node.id, own)
    for (const child of node.children) visit(child, own)
  }
  visit(root)
  return rows
}

const frameOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'box' && item.stroke > 3 ? [item] : []))[0]

/** What stands in the frame, page by page. */
function framesOf({ pages, root }: LaidOut) {
  const rows = rowsOf(root)
  return pages.flatMap(({ items }) => {
    const frame = frameOf(items)
    if (!frame) return []
    const within = items.filter((item) => item !== frame && inside(boxOf(item), boxOf(frame)))
    return [
      {
        open: frame.open,
        rows: new Set(within.flatMap(({ node }) => (node === undefined ? [] : (rows.get(node) ?? [])))),
        decoration: within.flatMap((item) =>
          item.kind === 'text' && item.node === undefined ? [item.line.text] : [],
        ),
      },
    ]
  })
}

const headingsOf = (node: StructureNode): number =>
  (node.type === 'H2' ? 1 : 0) + node.children.reduce((sum, child) => sum + headingsOf(child), 0)

const always = (check: (letter: Letter, language: string) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(editions, ([letter, language]) => check(letter, language)),
    runs,
  )

describe('the frame with what we expect', () => {
  it('is open only where it goes on, and no row of it stands on two pages', async () => {
    await always(async (letter, language) => {
      const frames = framesOf((await engine.edition(letter, language)).laidOut)
      frames.forEach(({ open }, index) => {
        expect(open?.top ?? false).toBe(index > 0)
        expect(open?.bottom ?? false).toBe(index < frames.length - 1)
      })
      const rows = frames.flatMap((frame) => [...frame.rows])
      expect(rows).toHaveLength(new Set(rows).size)
    })
  })

  it('says again what it is where it goes on: for the eyes, not for who listens', async () => {
    let divided = 0
    await always(async (letter, language) => {
      const { laidOut, composed } = await engine.edition(letter, language)
      const [first, ...others] = framesOf(laidOut)
      const heading = composed.sections.find(({ id }) => id === 'verwachten')?.heading
      const text = heading?.translation ?? heading?.dutch
      expect(first?.decoration).toEqual([])
      for (const { decoration } of others) {
        expect([[], [text]]).toContainEqual(decoration)
        if (decoration.length > 0) divided += 1
      }
      expect(headingsOf(laidOut.root)).toBe(composed.sections.length + (composed.slip ? 1 : 0))
    })
    expect(divided).toBeGreaterThan(0)
  })

  it('leaves no row alone, but for the third of three, unless that saves a page', async () => {
    await always(async (letter, language) => {
      const frames = framesOf((await engine.edition(letter, language)).laidOut)
      if (frames.length < 2 || frames.some(({ decoration }, index) => index > 0 && decoration.length === 0))
        return
      const counts = frames.map(({ rows }) => rows.size)
      expect(counts.at(0)).toBeGreaterThan(1)
      if (counts.join() !== '2,1') expect(counts.at(-1)).toBeGreaterThan(1)
    })
  })

  it('never costs a page', async () => {
    await always(async (letter, language) => {
      const { laidOut, composed } = await engine.edition(letter, language)
      const typesetter = await engine.typesetterFor([language])
      const tight = planPages(
        measuredLetter(composed, typesetter)(tightest),
        measuresFor(composed.variant, composed.language.script, tightest),
        { backFree: false, frameBreaks: 'any' },
      )
      expect(laidOut.pages).toHaveLength(tight.pagination.count)
    })
  })
})
