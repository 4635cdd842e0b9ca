/**
 * Takes the donor icons once from their packages into phosphor.json and mdi.json: `node pictograms/donors/import.mjs`.
 * The packages go to a scratch folder; generating the set needs only the JSON. Outlines are moved so that they fill 80
 * of the 100 units around (50, 51), as absolute M L C Q A Z.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const wanted = JSON.parse(readFileSync(new URL('wanted.json', import.meta.url), 'utf8'))
const span = 80
const middle = [50, 51]

const scratch = mkdtempSync(join(tmpdir(), 'donors-'))
const packages = [...wanted.map(({ package: name, version }) => `${name}@${version}`), 'svgpath@2.6.0']
execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', scratch, ...packages])
const svgpath = createRequire(join(scratch, 'package.json'))('svgpath')

const normalise = (file) => {
  const svg = readFileSync(file, 'utf8')
  const d = [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map(([, path]) => path).join('')
  const { x, y, width, height } = new Resvg(svg).getBBox()
  const scale = span / Math.max(width, height)
  const path = svgpath(d)
    .translate(-x - width / 2, -y - height / 2)
    .scale(scale)
    .translate(...middle)
    .abs()
    .unshort()
    .iterate(([command, ...n], _, x0, y0) => {
      if (command === 'H') return [['L', n[0], y0]]
      if (command === 'V') return [['L', x0, n[0]]]
    })
    .round(2)
  return path.segments.map(([command, ...n]) => command + n.join(' ')).join('')
}

for (const { id, package: name, version, licence, notice, path, icons } of wanted) {
  const at = (file) => join(scratch, 'node_modules', name, file)
  const paths = Object.fromEntries(icons.map((icon) => [icon, normalise(at(path.replace('*', icon)))]))
  const donor = { package: name, version, licence, icons: paths }
  writeFileSync(new URL(`${id}.json`, import.meta.url), `${JSON.stringify(donor, null, 2)}\n`)
  writeFileSync(new URL(`../LICENTIES/${id}.txt`, import.meta.url), readFileSync(at(notice)))
}
rmSync(scratch, { recursive: true })
