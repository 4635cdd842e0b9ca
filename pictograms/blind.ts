/**
 * Sheets for a reader who has not seen the set: `npx tsx pictograms/blind.ts <folder> [seed] [id,id…]`.
 * sheet-01.png and so on: 30 tiles in rows of six, 15 mm after two photocopies, in an order that the seed gives, without a
 * word. key.json: what stands where, for the one who scores. See docs/recognition.md for the method.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import concepts from './concepts.json'
import { drawAll } from './drawings/all'
import { copiedSheet } from './inspect/copied-sheet'

const [folder = '', seed = '1', only] = process.argv.slice(2)
if (!folder || !Number.isSafeInteger(Number(seed)))
  throw new Error('Give the folder for the sheets: npx tsx pictograms/blind.ts <folder> [seed] [id,id…]')

const columns = 6
const perSheet = 30

/** The same numbers for the same seed (Numerical Recipes' linear congruence). */
function createDice(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled<T>(items: readonly T[], roll: () => number): readonly T[] {
  return items
    .map((item) => ({ item, place: roll() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

const wanted = only?.split(',')
const drawings = drawAll()
const unknown = (wanted ?? []).filter((id) => !drawings.has(id))
if (unknown.length > 0) throw new Error(`No such pictogram: ${unknown.join(', ')}`)
const asked = concepts.filter(({ id }) => !wanted || wanted.includes(id))
const order = shuffled(asked, createDice(Number(seed)))
const sheets = Array.from({ length: Math.ceil(order.length / perSheet) }, (_, index) =>
  order.slice(index * perSheet, (index + 1) * perSheet),
)

mkdirSync(folder, { recursive: true })
const key = sheets.flatMap((sheet, index) => {
  const name = `sheet-${String(index + 1).padStart(2, '0')}.png`
  writeFileSync(
    join(folder, name),
    copiedSheet(
      sheet.map(({ id }) => drawings.get(id) ?? []),
      columns,
    ),
  )
  return sheet.map(({ id, word, synonyms, recognition }, place) => ({
    sheet: name,
    row: 1 + Math.floor(place / columns),
    column: 1 + (place % columns),
    id,
    word,
    synonyms,
    recognition,
  }))
})
writeFileSync(join(folder, 'key.json'), `${JSON.stringify(key, null, 2)}\n`)
console.log(`${order.length} tiles on ${sheets.length} sheets; do not show key.json to the reader`)
