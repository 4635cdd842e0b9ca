import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { languages } from '../../../src/catalogue/languages'
import { familyOf, fontId, scriptOf } from '../../../src/text/fonts'
import { dist } from '../../journeys/support/site'
import { type Figure, goalsTable, type Table } from '../support/figure'
import { sum, worst } from '../support/statistics'

const fonts = fileURLToPath(new URL('../../../public/fonts/', import.meta.url))

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length / 1000

/** A script and all that it cannot start without, as names in `assets/`. */
function withImports(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found
  found.add(name)
  const source = readFileSync(`${dist}/assets/${name}`, 'utf8')
  for (const [, imported = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)) {
    withImports(imported, found)
  }
  return found
}

/** What a browser fetches before it can make a page or a file. */
export function downloadTable(): Table {
  const assets = readdirSync(`${dist}/assets`)
  const named = (start: string) => assets.filter((name) => name.startsWith(start) && name.endsWith('.js'))
  const report: { readonly firstLoad: readonly { readonly name: string }[] } = JSON.parse(
    readFileSync(`${dist}/.vite/build-report.json`, 'utf8'),
  )
  const first = new Set(report.firstLoad.map(({ name }) => name.replace('assets/', '')))
  // Two builds of the engine: one for the page, one for the worker. Only the page's shares files with the first load.
  const weights = named('engine-').map((name) =>
    sum(
      [...withImports(name)]
        .filter((file) => !first.has(file))
        .map((file) => gzipped(`${dist}/assets/${file}`)),
    ),
  )
  const wasm = sum(
    assets.filter((name) => name.endsWith('.wasm')).map((name) => gzipped(`${dist}/assets/${name}`)),
  )
  const figures: Figure[] = [
    {
      id: 'download.engine',
      what: 'engine and WASM, to make a file',
      value: worst(weights) + wasm,
      unit: 'kB',
    },
    { id: 'download.wasm', what: '– of which HarfBuzz', value: wasm, unit: 'kB' },
    ...weights.map(
      (value, i): Figure => ({
        id: `download.engine-${i + 1}`,
        what: `– of which our code and its packages (build ${i + 1} of ${weights.length}: page, worker)`,
        value,
        unit: 'kB',
      }),
    ),
    ...languages.map(
      ({ code }): Figure => ({
        id: `download.fonts-${code}`,
        what: `fonts of ${code} (${familyOf(scriptOf(code), code)})`,
        value: sum(
          ([400, 700] as const).map((weight) =>
            gzipped(`${fonts}${fontId(familyOf(scriptOf(code), code), weight)}.ttf`),
          ),
        ),
        unit: 'kB',
      }),
    ),
  ]
  return goalsTable('Download (gzip)', figures, [
    'A translated letter needs the fonts of its language and those of Dutch.',
  ])
}
