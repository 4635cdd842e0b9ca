import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { filesToKeep, firstLoad } from './files.ts'

/** What one build weighs, in bytes; `scripts/lib/budgets.mjs` holds it against tests/bench/budget.json. */
export interface BuildReport {
  readonly firstLoad: readonly {
    readonly name: string
    readonly gzip: number
    readonly packages: readonly string[]
  }[]
  /** Uncompressed, as the device keeps them. */
  readonly shell: { readonly files: number; readonly bytes: number }
  readonly rest: { readonly files: number; readonly bytes: number }
}

/** Writes `.vite/build-report.json` into each build. */
export function buildReport(): Plugin {
  return {
    name: 'pictobrief:report',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir: dist = 'dist' }, bundle) {
        const report = weigh(dist, bundle)
        mkdirSync(join(dist, '.vite'), { recursive: true })
        writeFileSync(join(dist, '.vite/build-report.json'), `${JSON.stringify(report, null, 2)}\n`)
      },
    },
  }
}

function weigh(dist: string, bundle: Rolldown.OutputBundle): BuildReport {
  const read = (name: string) => readFileSync(join(dist, name))
  const sum = (files: readonly { readonly url: string }[]) => ({
    files: files.length,
    bytes: files.reduce((bytes, { url }) => bytes + read(url === '/' ? 'index.html' : url).byteLength, 0),
  })
  const { shell, rest } = filesToKeep(dist, bundle)
  return {
    firstLoad: [...firstLoad(bundle)]
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, gzip: gzipSync(read(name)).byteLength, packages: packagesIn(bundle[name]) })),
    shell: sum(shell),
    rest: sum(rest),
  }
}

function packagesIn(chunk: Rolldown.OutputBundle[string] | undefined): readonly string[] {
  if (chunk?.type !== 'chunk') return []
  const used = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0)
  const names = used.map(([id]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}
