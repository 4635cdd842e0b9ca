import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ui = fileURLToPath(new URL('../../../../src/ui/', import.meta.url))
const read = (file: string) => readFileSync(file, 'utf8')

/** The key of each word, and the part whose words it is among; words of the core are there always. */
const partOf = new Map(
  readdirSync(join(ui, 'words'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      Object.keys(JSON.parse(read(join(ui, 'words', name, 'nl.json')))).map(
        (key) => [key.replace(/_(one|other)$/, ''), name] as const,
      ),
    ),
)

const fileAt = (path: string) => [`${path}.ts`, `${path}.tsx`].find(existsSync)

/** What a module of the interface imports at once: what it fetches later brings its own words. */
const importsOf = (file: string) =>
  [...read(file).matchAll(/^(?:import|export)\s(?!type\b)[^'"]*from\s+'(\.[^']+)'/gms)].flatMap(
    ([, path = '']) => fileAt(join(dirname(file), path)) ?? [],
  )

function modulesOf(entry: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(entry) || relative(ui, entry).startsWith('..')) return found
  found.add(entry)
  for (const next of importsOf(entry)) modulesOf(next, found)
  return found
}

/** The words that a module says: keys between quotes, and those that begin as a template does. */
const saidIn = (file: string) =>
  [...read(file).matchAll(/['`]([a-z][\w-]*(?:\.[\w-]+)*\.?)(['`]|\$\{)/g)].flatMap(([, text = '', end]) =>
    end === '${' ? [...partOf.keys()].filter((key) => text.includes('.') && key.startsWith(text)) : text,
  )

const shell = join(ui, 'shell/screens.ts')
const screens = read(shell)
  .split('lazyScreen(\n')
  .slice(1)
  .map((call) => {
    const path = /import\('([^']+)'\)/.exec(call)?.[1] ?? ''
    const rest = call.slice(call.indexOf('then'), call.indexOf('\n)'))
    return {
      name: path.replace(/^.*\//, ''),
      entry: fileAt(join(dirname(shell), path)) ?? '',
      parts: [...rest.matchAll(/'([\w-]+)'/g)].map(([, part]) => part ?? ''),
    }
  })

describe('a screen that comes when it is first shown', () => {
  it('is found in the list of screens', () => {
    expect(screens.length).toBeGreaterThan(7)
  })

  it.each(screens)('brings all the words that it says: $name', ({ entry, parts }) => {
    const said = [...modulesOf(entry)].flatMap(saidIn)
    const needed = new Set(said.flatMap((key) => partOf.get(key) ?? []))
    expect([...needed].filter((part) => !parts.includes(part))).toEqual([])
  })
})
