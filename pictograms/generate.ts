/** Writes the set: `svg/<id>.svg` and `tiles.json`. Run by `npm run pictograms`; never edit its output by hand. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { drawAll } from './drawings/all'
import { filesOf } from './output'

const here = (path: string): URL => new URL(path, import.meta.url)
const tiles = drawAll()
const files = filesOf(tiles)

mkdirSync(here('svg/'), { recursive: true })
for (const file of readdirSync(here('svg/'))) {
  if (!files.has(`svg/${file}`)) rmSync(here(`svg/${file}`))
}
for (const [path, text] of files) writeFileSync(here(path), text)
console.log(`${tiles.size} pictograms written`)
