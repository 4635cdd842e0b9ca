import { parseArgs } from 'node:util'
import { languageOf } from '../../../catalogue/languages'
import { type SheetFileFormat, sheetFileWriters } from '../../../files/check-sheet/write'
import { type Language, letterOf, type Script, scripts } from '../../../model/language'
import type { Result } from '../../../model/result'

export const help = `Begint een nieuwe taal, of leest in wat terugkwam.

  npm run new-language -- <code> "<eigen naam>" "<Nederlandse naam>" <schrift> <ltr|rtl> --out <map> [--format csv]
  npm run new-language -- --take <map>

  <code>      de code van de taal (BCP 47): fa, ur, de
  <schrift>   ${scripts.join(', ')}: alleen hiervan is er een lettertype
  ltr, rtl    van links naar rechts, of van rechts naar links
  --out       map voor de bestanden die u aan een vrijwilliger geeft
  --format    ${Object.keys(sheetFileWriters).join(', ')}. Standaard: csv
  --take      leest de map die terugkwam, zegt per zin wat te doen is, en schrijft de bestanden als alles klaar is

Voorbeeld: npm run new-language -- fa "فارسی" "Farsi" Arab rtl --out farsi
Uitleg: docs/nieuwe-taal.md
`

export type Task =
  | { readonly kind: 'help' }
  | { readonly kind: 'take'; readonly folder: string }
  | {
      readonly kind: 'start'
      readonly language: Language
      readonly folder: string
      readonly format: SheetFileFormat
    }

const refuse = (why: string) => ({ ok: false, why }) as const

const isFormat = (text: string): text is SheetFileFormat => Object.hasOwn(sheetFileWriters, text)
const isScript = (text: string): text is Script => scripts.some((script) => script === text)
const directionOf = (script: Script) => (script === 'Arab' ? 'rtl' : 'ltr')

/** The language that somebody wants to add, or what is wrong with how they said it. */
export function languageFrom(words: readonly string[]): Result<Language, string> {
  const [code = '', ownName = '', dutchName = '', script = '', direction = ''] = words.map((word) =>
    word.trim(),
  )
  if (words.length !== 5)
    return refuse('Geef een code, de eigen naam, de Nederlandse naam, het schrift en de richting.')
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(code))
    return refuse(`"${code}" is geen code van een taal, zoals fa of ur.`)
  const known = languageOf(code)
  if (known)
    return refuse(
      `${known.dutchName} is er al. Verbeteringen gaan met een nakijkblad, in de app bij Nakijken.`,
    )
  if (!isScript(script))
    return refuse(
      `Voor het schrift "${script}" is er geen lettertype. Kies ${scripts.join(', ')}, of lees docs/nieuwe-taal.md.`,
    )
  if (!letterOf(script).test(ownName)) return refuse(`Schrijf de eigen naam in het schrift ${script}.`)
  if (!letterOf('Latn').test(dutchName)) return refuse('Schrijf de Nederlandse naam, zoals Farsi.')
  if (direction !== directionOf(script)) return refuse(`Het schrift ${script} loopt ${directionOf(script)}.`)
  return { ok: true, value: { code, ownName, dutchName, script, direction } }
}

function readArguments(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      take: { type: 'string' },
      format: { type: 'string', default: 'csv' },
      help: { type: 'boolean', default: false },
    },
  })
}

/** Understands the words behind the command, or says in one sentence what is wrong with them. */
export function parseTask(words: readonly string[]): Result<Task, string> {
  let parsed: ReturnType<typeof readArguments>
  try {
    parsed = readArguments(words)
  } catch (error) {
    return refuse(`Dit begrijp ik niet: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { values, positionals } = parsed
  const { out, take, format } = values
  if (values.help || words.length === 0) return { ok: true, value: { kind: 'help' } }
  if (take !== undefined) {
    return positionals.length > 0 || out !== undefined
      ? refuse('Geef bij --take alleen de map.')
      : { ok: true, value: { kind: 'take', folder: take } }
  }
  const language = languageFrom(positionals)
  if (!language.ok) return language
  if (out === undefined) return refuse('In welke map? Geef --out.')
  if (!isFormat(format))
    return refuse(`De soort "${format}" ken ik niet: ${Object.keys(sheetFileWriters).join(', ')}.`)
  return { ok: true, value: { kind: 'start', language: language.value, folder: out, format } }
}
