// @ts-check
/** Makes the app's PNG icons from public/icons/icon.svg. Run by hand after a change of the drawing. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { root } from './lib/run.mjs'

const folder = join(root, 'public/icons')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
const squareTile = svg.replace(' rx="84"', '')
/** Systems that cut icons to their own shape keep at least a circle of 80 % of the width. */
const maskable = squareTile.replace(
  '<g id="letter">',
  '<g transform="translate(256 256) scale(.78) translate(-284 -258)">',
)

write('icon-192.png', svg, 192)
write('icon-512.png', svg, 512)
write('maskable-512.png', maskable, 512)
write('apple-touch-icon.png', squareTile, 180)

/** @param {string} name @param {string} drawing @param {number} width */
function write(name, drawing, width) {
  const png = new Resvg(drawing, { fitTo: { mode: 'width', value: width } }).render().asPng()
  writeFileSync(join(folder, name), png)
}
