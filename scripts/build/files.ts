import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import type { PrecachedFile, PrecachedFiles } from '../../src/offline/files'

/** Files of the first visit that no chunk of the app imports: the marks of the app, and the faces of Dutch. */
const alwaysFirst = [/^manifest\.webmanifest$/, /^icons\//, /^fonts\/andika-/]
/** The words that Dutch letters need. Chunks with them are loaded later than the app, but kept as early. */
const dutchWords = /\/templates\/[a-z]+\/nl\.json$/
/** For the host and for install dialogues; no page of ours ever asks for them. */
const neverKept = [/^_headers$/, /^sw\.js$/, /^screenshots\//, /^\.vite\//]

/** Splits everything in `dist/` in what the first visit keeps on the device, and what follows in the background. */
export function filesToKeep(dist: string, bundle: Rolldown.OutputBundle): PrecachedFiles {
  const first = new Set(['index.html', ...firstLoad(bundle), ...chunksWith(bundle, dutchWords)])
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !neverKept.some((pattern) => pattern.test(name)))
    .sort()
  const isFirst = (name: string) => first.has(name) || alwaysFirst.some((pattern) => pattern.test(name))
  const keep = (name: string) => precachedFile(name, readFileSync(join(dist, name)))
  return {
    shell: names.filter(isFirst).map(keep),
    rest: names.filter((name) => !isFirst(name)).map(keep),
  }
}

/** The scripts that start the app, with their style sheets and pictures: whatever the entry imports statically. */
export function firstLoad(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (name: string) => {
    const chunk = bundle[name]
    if (found.has(name) || chunk?.type !== 'chunk') return
    found.add(name)
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css)
    for (const asset of chunk.viteMetadata?.importedAssets ?? []) found.add(asset)
    chunk.imports.forEach(visit)
  }
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && chunk.isEntry) visit(chunk.fileName)
  return found
}

function chunksWith(bundle: Rolldown.OutputBundle, module: RegExp): readonly string[] {
  return Object.values(bundle).flatMap((chunk) =>
    chunk.type === 'chunk' && chunk.moduleIds.some((id) => module.test(id)) ? [chunk.fileName] : [],
  )
}

function precachedFile(name: string, bytes: Buffer): PrecachedFile {
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
  const hasHashInName = name.startsWith('assets/')
  return {
    url: name === 'index.html' ? '/' : `/${name}`,
    revision: hasHashInName ? null : integrity.slice(7, 23).replace(/\W/g, '-'),
    integrity,
  }
}
