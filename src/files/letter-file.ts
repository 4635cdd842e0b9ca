import * as v from 'valibot'
import type { Letter } from '../model/letter'
import { sectionOrder } from '../model/template'

const longest = 20_000
const most = 2_000

const text = v.pipe(v.string(), v.maxLength(longest))
const texts = v.pipe(v.array(text), v.maxLength(most))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const instant = v.pipe(v.string(), v.isoTimestamp())
const fewKeys = <T>(record: Record<string, T>) => Object.keys(record).length <= most

const freeLine = v.object({
  id,
  section: v.picklist(sectionOrder),
  text,
  phrase: v.optional(id),
  picture: v.optional(id),
})

/** A letter in a file. What a script leaves out is empty; only the template must be named. */
const letterSchema = v.object({
  id: v.optional(id, 'brief'),
  template: id,
  templateVersion: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 1),
  values: v.optional(
    v.pipe(v.record(id, v.union([text, v.pipe(v.number(), v.finite()), texts])), v.check(fewKeys)),
    {},
  ),
  answers: v.optional(v.pipe(v.record(id, text), v.check(fewKeys)), {}),
  left: v.optional(texts, []),
  extra: v.optional(v.pipe(v.array(freeLine), v.maxLength(most)), []),
  languages: v.optional(texts, []),
  created: v.optional(instant, '2000-01-01T00:00:00Z'),
  changed: v.optional(instant, '2000-01-01T00:00:00Z'),
  revision: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
  sample: v.optional(v.boolean()),
  sent: v.optional(instant),
  moved: v.optional(v.pipe(v.record(id, text), v.check(fewKeys))),
})

const kind = 'pictobrief-brief'
const version = 1
const fileSchema = v.object({ kind: v.literal(kind), version: v.number(), letter: v.unknown() })

type Read = { readonly ok: true; readonly letter: Letter } | { readonly ok: false; readonly why: string }

const refuse = (why: string): Read => ({ ok: false, why })

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

/** Largest letter file that is read: a letter of a thousand pages would still fit. */
const largest = 5_000_000

/**
 * Reads a letter that was saved as a file, or written by a script. Nothing of it is trusted: unknown parts are left out,
 * a wrong part refuses the whole in one sentence.
 */
export function readLetterFile(source: string): Read {
  if (source.length > largest) return refuse('Dit bestand is te groot voor een brief.')
  const json = parseJson(source)
  if (json === undefined)
    return refuse('Dit is geen brief van Pictobrief: het bestand is stuk of van een ander programma.')
  const wrapped = v.safeParse(fileSchema, json)
  if (wrapped.success && wrapped.output.version > version) {
    return refuse('Deze brief komt uit een nieuwere Pictobrief. Vernieuw Pictobrief en probeer opnieuw.')
  }
  const parsed = v.safeParse(letterSchema, wrapped.success ? wrapped.output.letter : json)
  if (parsed.success) return { ok: true, letter: parsed.output as Letter }
  const where = v.getDotPath(parsed.issues[0]) ?? 'het begin'
  return refuse(`Deze brief kan niet gelezen worden: bij "${where}" staat iets dat er niet hoort.`)
}

/** A letter as a file that Pictobrief, or a script, can read back. */
export const writeLetterFile = (letter: Letter): string =>
  `${JSON.stringify({ kind, version, letter }, null, 2)}\n`
