import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { createEngine, type Engine } from '../batch/engine'
import { withoutWords } from '../layout/wordless'
import type { Correction } from '../model/correction'
import type { Letter } from '../model/letter'
import type { OwnPictures } from '../model/own-picture'
import type { RoughPolicy } from '../model/policy'
import { help, type Options, parseOptions } from './options'
import { overviewOf } from './overview'
import { readCorrections } from './read-corrections'
import { readLetter } from './read-letter'
import { readPictures } from './read-pictures'

/** 0 done · 1 a file could not be made · 2 the command was not understood. */
type ExitCode = 0 | 1 | 2

const fontFolder = new URL('../../public/fonts/', import.meta.url)

type Wanted = Extract<Options, { readonly help: false }>

const engineFor = (corrections: readonly Correction[], rough: RoughPolicy): Engine =>
  createEngine({
    font: (id) => readFile(new URL(`${id}.ttf`, fontFolder)),
    corrections: () => corrections,
    rough: () => rough,
  })

async function writePdf(
  engine: Engine,
  letter: Letter,
  language: string,
  { out, wordless, own }: Pick<Wanted, 'out' | 'wordless'> & { readonly own: OwnPictures },
): Promise<string> {
  const { composed, laidOut, missing } = await engine.edition(letter, language, own)
  if (missing.length > 0)
    stderr.write(`Let op: geen lettertype heeft ${missing.join(' ')}; er staat een vakje.\n`)
  const shown = wordless ? withoutWords(laidOut) : laidOut
  const bytes = await engine.pdf([shown], { title: laidOut.title, created: letter.changed, own })
  const file = join(out, `${letter.template}-${language}.pdf`)
  if (composed.language.code !== language)
    stderr.write(`Let op: ${file} is alleen in het Nederlands: niet elke zin is nagekeken.\n`)
  await writeFile(file, bytes)
  return file
}

async function writeOverviews(
  engine: Engine,
  { out, languages }: Pick<Wanted, 'out' | 'languages'>,
): Promise<ExitCode> {
  await mkdir(out, { recursive: true })
  for (const language of languages) {
    const file = join(out, `overzicht-${language}.html`)
    await writeFile(file, await overviewOf(engine, language))
    stdout.write(`${file}\n`)
  }
  return 0
}

/** Says what is wrong, and ends with the code for that. */
function fail(why: string, code: ExitCode = 1): ExitCode {
  stderr.write(`${why}\n`)
  return code
}

async function run(words: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(words)
  if (!options.ok) return fail(`${options.why}\n\n${help}`, 2)
  if (options.help) {
    stdout.write(help)
    return 0
  }
  const { source, pictures, corrections: file } = options
  const corrections = file === undefined ? ({ ok: true, value: [] } as const) : await readCorrections(file)
  if (!corrections.ok) return fail(corrections.why)
  const engine = engineFor(corrections.value, options.rough)
  if (source.kind === 'overview') return await writeOverviews(engine, options)
  const letter = await readLetter(source)
  if (!letter.ok) return fail(letter.why)
  const read = pictures
    ? await readPictures(pictures.folder, pictures.credit)
    : ({ ok: true, own: {} } as const)
  if (!read.ok) return fail(read.why)
  try {
    await mkdir(options.out, { recursive: true })
    for (const language of options.languages) {
      stdout.write(`${await writePdf(engine, letter.letter, language, { ...options, own: read.own })}\n`)
    }
    return 0
  } catch (error) {
    return fail(`Het bestand is niet gemaakt: ${error instanceof Error ? error.message : String(error)}`)
  }
}

exit(await run(argv.slice(2)))
