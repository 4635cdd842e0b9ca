import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { BuildReport } from '../../../scripts/build/report'
import { languages } from '../../../src/catalogue/languages'
import { familyOf, fontId, scriptOf } from '../../../src/text/fonts'
import { dist } from '../../journeys/support/site'
import { type Figure, goalsTable, type Table } from '../support/figure'
import { sum } from '../support/statistics'

const fonts = fileURLToPath(new URL('../../../public/fonts/', import.meta.url))

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length / 1000

/** What a script cannot start without; and HarfBuzz, which the engine calls for itself. */
const needed = [/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g, /\b(harfbuzz-[\w-]+\.js)\b/g]

/** A script and all that it needs, as names in `assets/`. */
function withImports(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found
  found.add(name)
  const source = readFileSync(`${dist}/assets/${name}`, 'utf8')
  for (const pattern of needed) {
    for (const [, imported = ''] of source.matchAll(pattern)) withImports(imported, found)
  }
  return found
}

/** What a browser fetches before it can make a page or a file. */
export function downloadTable(): Table {
  const assets = readdirSync(`${dist}/assets`)
  const scripts = assets.filter((name) => name.endsWith('.js'))
  const text = (name: string) => readFileSync(`${dist}/assets/${name}`, 'utf8')
  const inWorker = scripts
    .filter((name) => name.startsWith('worker-'))
    .map(text)
    .join()
  const report: BuildReport = JSON.parse(readFileSync(`${dist}/.vite/build-report.json`, 'utf8'))
  const first = new Set(report.firstLoad.map(({ name }) => name.replace('assets/', '')))
  // The engine is built twice: for the page, where it shares code with the first load, and for the worker, which shares nothing.
  const engines = scripts.filter((name) => name.startsWith('engine-') && text(name).includes('harfbuzz'))
  const weigh = (names: readonly string[]) =>
    sum(
      [...new Set(names.flatMap((name) => [...withImports(name)]))]
        .filter((name) => !first.has(name))
        .map((name) => gzipped(`${dist}/assets/${name}`)),
    )
  const page = weigh(engines.filter((name) => !inWorker.includes(name)))
  const worker = weigh(engines.filter((name) => inWorker.includes(name)))
  const wasm = sum(
    assets.filter((name) => name.endsWith('.wasm')).map((name) => gzipped(`${dist}/assets/${name}`)),
  )
  const figures: Figure[] = [
    { id: 'download.engine', what: 'engine and WASM for the page (preview)', value: page + wasm, unit: 'kB' },
    {
      id: 'download.engine-worker',
      what: 'engine and WASM for the worker (export)',
      value: worker + wasm,
      unit: 'kB',
    },
    { id: 'download.wasm', what: '– of which HarfBuzz, fetched once for both', value: wasm, unit: 'kB' },
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
