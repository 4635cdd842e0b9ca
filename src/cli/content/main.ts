import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { type Template, type Theme, themes } from '../../model/template'
import { checkTemplates, readContent } from './check-folder'
import { draftTemplate } from './draft'

const folder = new URL('../../../templates/', import.meta.url)
const fileOf = (name: string) => new URL(`${name}.json`, folder)
const read = async <T>(name: string) => JSON.parse(await readFile(fileOf(name), 'utf8')) as T
const write = (name: string, value: unknown) =>
  writeFile(fileOf(name), `${JSON.stringify(value, undefined, 2)}\n`)

const usage = `Usage: npm run new-letter -- <id> --theme <theme> --picture <pictogram>
  <id>       a new name in small letters, for example "schoolreis"
  --theme    ${themes.join(', ')}
  --picture  a pictogram of pictograms/concepts.json
`

async function check(): Promise<number> {
  const problems = await checkTemplates()
  for (const problem of problems) stderr.write(`${problem}\n`)
  stdout.write(problems.length === 0 ? 'All templates can be used.\n' : `\n${problems.length} to mend.\n`)
  return problems.length === 0 ? 0 : 1
}

async function startLetter(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    options: { theme: { type: 'string' }, picture: { type: 'string' } },
  })
  const [id = ''] = positionals
  const { theme, picture } = values
  const { concepts } = await readContent()
  const refusal = !/^[a-z][a-z0-9-]*$/.test(id)
    ? usage
    : existsSync(fileOf(id))
      ? `There is a letter "${id}" already: templates/${id}.json\n`
      : !themes.includes(theme as Theme)
        ? `"${theme}" is no theme.\n\n${usage}`
        : typeof picture !== 'string' || !concepts.has(picture)
          ? `"${picture}" is no pictogram.\n\n${usage}`
          : undefined
  if (refusal !== undefined) {
    stderr.write(refusal)
    return 2
  }
  const about = { id, theme: theme as Theme, picture: picture as string }
  await write(id, draftTemplate(about, await read<Template>('uitstap')))
  await write('index', [...(await read<readonly object[]>('index')), about])
  stdout.write(`templates/${id}.json is there, and stands in templates/index.json. Still to do:\n\n`)
  await check()
  stdout.write('\nThen the words for the teacher in templates/teacher/nl, and `npm test`.\n')
  return 0
}

const [task = 'check', ...words] = argv.slice(2)
const tasks: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  new: startLetter,
  language: async (rest) => (await import('./language/main')).newLanguage(rest),
  check,
}
exit(await (tasks[task] ?? check)(words))
