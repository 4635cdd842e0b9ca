import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutTableOrder } from '../../src/batch/tables'
import { languages } from '../../src/catalogue/languages'
import type { StructureNode } from '../../src/layout/page'
import type { TableCell, TablePrint } from '../../src/layout/table'
import { boxOf, inside, overlap, solid } from '../support/boxes'
import { engine } from '../support/engine'

const word = fc.constantFrom('12', 'Arabisch', 'العربية', 'ትግርኛ', 'Українська', 'Amina, Noah en Lina', '')
const sentence = fc.array(fc.constantFrom('Een', 'tolk', 'bij', 'gesprekken', '3A:'), {
  minLength: 1,
  maxLength: 30,
})
const paragraph = sentence.map((words) => words.join(' '))
const cell: fc.Arbitrary<TableCell> = fc.record(
  { text: word, language: fc.constantFrom(...languages) },
  { requiredKeys: ['text'] },
)

const tables: fc.Arbitrary<TablePrint> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    language: fc.constantFrom(...languages.filter(({ code }) => ['nl', 'fr', 'en'].includes(code))),
    title: fc.constantFrom('Stapel 3A', 'Verantwoording van het schooljaar 2026-2027'),
    lead: fc.array(paragraph, { maxLength: 3 }),
    columns: fc.array(fc.record({ head: word, share: fc.integer({ min: 1, max: 4 }) }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 70 }),
    end: fc.array(paragraph, { maxLength: 8 }),
  }),
)
const runs = { numRuns: 25 }
const layout = (table: TablePrint) => layoutTableOrder({ kind: 'table', table }, engine)

const rowsIn = (node: StructureNode): number =>
  (node.type === 'TR' ? 1 : 0) + node.children.reduce((sum, child) => sum + rowsIn(child), 0)

describe('a list for the school', () => {
  it('stays on the paper, and nothing lies on top of anything', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        for (const page of (await layout(table)).pages) {
          const paper = { left: 0, top: 0, right: page.width, bottom: page.height }
          const boxes = page.items.filter(solid).map(boxOf)
          expect(page.items.map(boxOf).filter((box) => !inside(box, paper))).toEqual([])
          expect(boxes.flatMap((one, at) => boxes.slice(at + 1).filter((two) => overlap(one, two)))).toEqual(
            [],
          )
        }
      }),
      runs,
    )
  })

  it('has every row once in its table, under one head', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const said = table.rows.filter((cells) => cells.some(({ text }) => text !== '')).length
        const head = table.columns.some(({ head: text }) => text !== '') ? 1 : 0
        expect(rowsIn((await layout(table)).root)).toBe(said + head)
      }),
      runs,
    )
  })
})
