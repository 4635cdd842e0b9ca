import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stderr, stdout } from 'node:process'
import type { Language } from '../../../model/language'
import { scriptOf } from '../../../text/fonts'
import { coverageOf } from './fonts'
import { kitOf } from './kit'
import { help, parseTask, type Task } from './options'
import { takeKit } from './take'

type Start = Extract<Task, { readonly kind: 'start' }>

const root = new URL('../../../../', import.meta.url)

async function start({ language, folder, format }: Start): Promise<number> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) {
    stderr.write(`De map ${folder} is niet leeg. Kies een nieuwe map.\n`)
    return 2
  }
  const files = Object.entries(await kitOf(language, format))
  for (const [name, content] of files) await writeFile(join(folder, name), content)
  stdout.write(
    `${files.map(([name]) => join(folder, name)).join('\n')}\n\nGeef de hele map. Begin bij LEES-MIJ.md.\n`,
  )
  return 0
}

/** The lines that a language needs beside its files. */
function linesFor({ code, ownName, dutchName, script, direction }: Language): string {
  const line = `{ code: '${code}', ownName: '${ownName}', dutchName: '${dutchName}', script: '${script}', direction: '${direction}' },`
  const names = [dutchName.toLowerCase(), ownName.toLowerCase(), code]
  const needsScript = scriptOf(code) !== script
  return [
    `src/catalogue/languages.ts, bij "languages":\n  ${line}`,
    `templates/lists/language-names.json, bij "letters" (en weg bij "letterless"):\n  "${code}": ${JSON.stringify(names)},`,
    ...(needsScript ? [`src/text/fonts.ts, bij "SCRIPT_OF":\n  '${code}': '${script}',`] : []),
  ].join('\n')
}

async function take(folder: string): Promise<number> {
  const taken = await takeKit(folder)
  if (!taken.ok) {
    stderr.write(`${taken.todo.join('\n')}\n\nNog te doen: ${taken.todo.length}. Er is niets geschreven.\n`)
    return 1
  }
  const { language, files } = taken
  for (const [path, text] of Object.entries(files)) await writeFile(new URL(path, root), text)
  const coverage = await coverageOf(language, Object.values(files))
  const fonts = coverage.map(({ family, missing }) =>
    missing.length === 0 ? `${family} heeft alle letters` : `${family} mist ${missing.join(' ')}`,
  )
  stdout.write(
    [
      ...Object.keys(files),
      '',
      `Voeg toe in ${linesFor(language)}`,
      '',
      `Lettertype: ${fonts.join('; ')}.`,
      'Daarna: `npm run fix`, `npm test`, en bekijk een brief: ' +
        `npm run letter -- --sample uitstap --lang ${language.code}`,
      'Alle zinnen zijn "ruw" tot iemand anders ze nakijkt.',
      '',
    ].join('\n'),
  )
  return 0
}

/** `npm run new-language`: 0 done · 1 there is still something to do · 2 the command was not understood. */
export async function newLanguage(words: readonly string[]): Promise<number> {
  const task = parseTask(words)
  if (!task.ok) {
    stderr.write(`${task.why}\n\n${help}`)
    return 2
  }
  switch (task.value.kind) {
    case 'help':
      stdout.write(help)
      return 0
    case 'start':
      return start(task.value)
    case 'take':
      return take(task.value.folder)
  }
}
