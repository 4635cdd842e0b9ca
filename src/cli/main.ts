import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { createEngine } from '../batch/engine'
import { withoutWords } from '../layout/wordless'
import type { Letter } from '../model/letter'
import type { OwnPictures } from '../model/own-picture'
import { help, parseOptions } from './options'
import { overviewOf } from './overview'
import { readLetter } from './read-letter'
import { readPictures } from './read-pictures'

/** 0 done · 1 a file could not be made · 2 the command was not understood. */
type ExitCode = 0 | 1 | 2

const fontFolder = new URL('../../public/fonts/', import.meta.url)

interface Output {
  readonly out: string
  readonly wordless: boolean
  readonly own?: OwnPictures
}

const engine = createEngine({ font: (id) => readFile(new URL(`${id}.ttf`, fontFolder)) })

async function writePdf(
  letter: Letter,
  language: string,
  { out, wordless, own = {} }: Output,
): Promise<string> {
  const { laidOut, missing } = await engine.edition(letter, language, own)
  if (missing.length > 0)
    stderr.write(`Let op: geen lettertype heeft ${missing.join(' ')}; er staat een vakje.\n`)
  const shown = wordless ? withoutWords(laidOut) : laidOut
  const bytes = await engine.pdf([shown], { title: laidOut.title, created: letter.changed, own })
  const file = join(out, `${letter.template}-${language}.pdf`)
  await writeFile(file, bytes)
  return file
}

async function writeOverviews({
  out,
  languages,
}: Output & { readonly languages: readonly string[] }): Promise<ExitCode> {
  await mkdir(out, { recursive: true })
  for (const language of languages) {
    const file = join(out, `overzicht-${language}.html`)
    await writeFile(file, await overviewOf(engine, language))
    stdout.write(`${file}\n`)
  }
  return 0
}

async function run(words: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(words)
  if (!options.ok) {
    stderr.write(`${options.why}\n\n${help}`)
    return 2
  }
  if (options.help) {
    stdout.write(help)
    return 0
  }
  const { source } = options
  if (source.kind === 'overview') return await writeOverviews(options)
  const letter = await readLetter(source)
  if (!letter.ok) {
    stderr.write(`${letter.why}\n`)
    return 1
  }
  const { pictures } = options
  const read = pictures
    ? await readPictures(pictures.folder, pictures.credit)
    : ({ ok: true, own: {} } as const)
  if (!read.ok) {
    stderr.write(`${read.why}\n`)
    return 1
  }
  try {
    await mkdir(options.out, { recursive: true })
    for (const language of options.languages) {
      stdout.write(`${await writePdf(letter.letter, language, { ...options, own: read.own })}\n`)
    }
    return 0
  } catch (error) {
    stderr.write(`Het bestand is niet gemaakt: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

exit(await run(argv.slice(2)))
