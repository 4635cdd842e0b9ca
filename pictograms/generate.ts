/** Writes the set: `svg/<id>.svg` and `tiles.json`. Run by `npm run pictograms`; never edit its output by hand. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { drawAll } from './drawings/all'
import { svgOf } from './kit/svg'

const folder = new URL('svg/', import.meta.url)
const tiles = drawAll()

mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder)) {
  if (file.endsWith('.svg') && !tiles.has(file.slice(0, -4))) rmSync(new URL(file, folder))
}
for (const [id, drawing] of tiles) writeFileSync(new URL(`${id}.svg`, folder), svgOf(drawing))

const rows = [...tiles].map(([id, drawing]) => `${JSON.stringify(id)}:${JSON.stringify(drawing)}`)
writeFileSync(new URL('tiles.json', import.meta.url), `{\n${rows.join(',\n')}\n}\n`)
console.log(`${tiles.size} pictograms written`)
