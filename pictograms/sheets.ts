/**
 * Pictures of the whole set to look at: `npx tsx pictograms/sheets.ts <folder> [id,id…]`.
 * contact.png, copied.png (15 mm after two photocopies), inverse.png and pairs.png (the 20 closest pairs).
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Drawing } from '../src/model/tile'
import { tileToSvg } from '../src/paint/svg/markup'
import { drawAll } from './drawings/all'
import { copiedSheet } from './inspect/copied-sheet'
import { render } from './inspect/raster'
import { fingerprint, overlap, signDistance } from './inspect/similarity'
import { svgOf } from './kit/svg'
import { amountTile } from './made/amount'
import { clockTile } from './made/clock'
import { dateTile } from './made/date'
import { numberTile } from './made/number'

type Named = readonly (readonly [name: string, drawing: Drawing])[]

const [folder = '', only] = process.argv.slice(2)
if (!folder) throw new Error('Give the folder for the sheets: npx tsx pictograms/sheets.ts <folder> [id,id…]')
mkdirSync(folder, { recursive: true })

const made: Named = [
  ...['2026-11-24', '2027-01-02', '2026-09-13'].map((d) => [d, dateTile(d)] as const),
  ...['08:30', '15:25', '12:00'].map((t) => [t, clockTile(t)] as const),
  ...[100, 250, 500, 750, 1250, 3785, 5000, 8550, 24000].map(
    (c) => [`${c / 100} euro`, amountTile(c)] as const,
  ),
  ...['1', '12', '208', '3518'].map((n) => [`lijn ${n}`, numberTile(n)] as const),
]
const chosen = only?.split(',')
const tiles: Named = [...drawAll(), ...made].filter(([name]) => !chosen || chosen.includes(name))

const contact = (named: Named, file: string, columns = 10, inverse = false): void => {
  const [cell, tile] = [124, 110]
  const rows = Math.ceil(named.length / columns)
  const pictures = named.map(([name, drawing], i) => {
    const [x, y] = [(i % columns) * cell + 7, Math.floor(i / columns) * (cell + 14) + 7]
    const svg = (inverse ? tileToSvg(drawing, { inverse }) : svgOf(drawing)).replace(
      '<svg',
      `<svg x="${x}" y="${y}" width="${tile}" height="${tile}"`,
    )
    return `${svg}<text x="${x}" y="${y + tile + 14}" font-size="13" font-family="sans-serif">${name}</text>`
  })
  const size = `width="${columns * cell + 7}" height="${rows * (cell + 14) + 7}"`
  const page = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><path fill="#fff" d="M0 0H9999V99999H0Z"/>${pictures.join('')}</svg>`
  writeFileSync(join(folder, file), new Resvg(page, { font: { loadSystemFonts: true } }).render().asPng())
}

const closestPairs = (named: Named, count: number): Named => {
  const prints = named.map(([name, drawing]) => ({
    name,
    drawing,
    print: fingerprint(render(svgOf(drawing), 128)),
  }))
  return prints
    .flatMap((a, i) =>
      prints
        .slice(i + 1)
        .map((b) => ({ a, b, far: signDistance(a.print, b.print), same: overlap(a.print, b.print) })),
    )
    .sort((p, q) => p.far - 40 * p.same - (q.far - 40 * q.same))
    .slice(0, count)
    .flatMap(({ a, b, far, same }) => [
      [`${a.name} ${far}`, a.drawing] as const,
      [`${b.name} ${same.toFixed(2)}`, b.drawing] as const,
    ])
}

contact(tiles, 'contact.png')
contact(tiles, 'inverse.png', 10, true)
writeFileSync(
  join(folder, 'copied.png'),
  copiedSheet(
    tiles.map(([, drawing]) => drawing),
    9,
  ),
)
contact(closestPairs(tiles, 20), 'pairs.png', 8)
