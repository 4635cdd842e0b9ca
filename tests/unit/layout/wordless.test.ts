import { expect, it } from 'vitest'
import type { Item, LaidOut } from '../../../src/layout/page'
import { withoutWords } from '../../../src/layout/wordless'

const line = { text: 'Uw kind', start: 0, end: 7, endWithSpace: 7, baseLevel: 0, runs: [], width: 3 } as const
const words: Item = { kind: 'text', x: 100, baseline: 50, size: 12, line, ink: 'ink', source: 'phrase:a' }
const tile: Item = { kind: 'tile', x: 10, y: 10, size: 40, tile: { kind: 'concept', id: 'bus' } }

it('a page without words keeps its pictures, and a bar as wide as the words in their place', () => {
  const page = { width: 595, height: 842, items: [words, tile] }
  const laidOut = { pages: [page], title: 'Uitstap' } as unknown as LaidOut
  const [hidden, shown] = withoutWords(laidOut).pages[0]?.items ?? []
  expect(shown).toBe(tile)
  expect(hidden).toMatchObject({ kind: 'rule', x1: 100, x2: 136, source: 'phrase:a' })
  expect(JSON.stringify(hidden)).not.toContain('Uw kind')
})
