import { readdir, readFile } from 'node:fs/promises'
import { checkTemplate } from './check-template'
import type { Content } from './problem'

const root = new URL('../../../', import.meta.url)
const readText = (path: string) => readFile(new URL(path, root), 'utf8')
const readJson = async <T>(path: string) => JSON.parse(await readText(path)) as T

/** What templates may refer to, as it lies in the project. */
export async function readContent(): Promise<Content> {
  const [dutch, concepts, index] = await Promise.all([
    readJson<Readonly<Record<string, string>>>('templates/phrases/nl.json'),
    readJson<readonly { readonly id: string }[]>('pictograms/concepts.json'),
    readJson<readonly { readonly id: string }[]>('templates/index.json'),
  ])
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id))
  return { dutch, concepts: ids(concepts), letters: ids(index) }
}

/** Every problem of every template, one line each: `templates/uitstap.json:12  what to do`. */
export async function checkTemplates(): Promise<readonly string[]> {
  const content = await readContent()
  const names = (await readdir(new URL('templates/', root))).filter(
    (name) => name.endsWith('.json') && name !== 'index.json',
  )
  const found = await Promise.all(
    names.toSorted().map(async (name) => {
      const problems = checkTemplate(await readText(`templates/${name}`), content)
      return problems.map(({ line, message }) => `templates/${name}:${line}  ${message}`)
    }),
  )
  return found.flat()
}
