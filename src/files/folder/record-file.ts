import * as v from 'valibot'
import { mostBefore } from '../../model/folder-sync'
import { isPlainId } from '../../model/plain-id'
import { readJson } from '../backup/json'
import { sha256 } from '../backup/sha256'

/** The kinds of records that a shared folder holds. Class lists and the account of prints are none of them. */
export const sharedParts = ['letters', 'packs', 'facts', 'corrections'] as const
export type SharedPart = (typeof sharedParts)[number]

/** One record, and what it is known by. Whether its value is whole is looked at by whoever takes it. */
export interface SharedRecord {
  readonly part: SharedPart
  readonly id: string
  readonly value: unknown
}

export const keyOf = ({ part, id }: Pick<SharedRecord, 'part' | 'id'>) => `${part}/${id}`

const names: Readonly<Record<SharedPart, string>> = {
  letters: 'brief',
  packs: 'pakket',
  facts: 'school',
  corrections: 'vertalingen',
}

/** The one name of a record's file, on every system. */
export const fileOf = ({ part, id }: Pick<SharedRecord, 'part' | 'id'>) =>
  `${names[part]}-${encodeURIComponent(id).replace(/[!'()*%]/g, (character) => `=${character.charCodeAt(0).toString(16)}`)}.json`

/** The same text for the same value, in whatever order its fields came to be. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, inside]) => inside !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, inside]) => `${JSON.stringify(name)}:${canonical(inside)}`).join(',')}}`
}

/** What a letter counts for itself says nothing: two devices that hold the same words count differently. */
function spoken({ part, value }: SharedRecord): unknown {
  if (part !== 'letters' || typeof value !== 'object' || value === null) return value
  const { revision: _, changed: __, ...words } = { revision: 0, changed: '', ...value }
  return words
}

/** The fingerprint of what a record says. */
export const printOf = (record: SharedRecord): Promise<string> =>
  sha256(new TextEncoder().encode(canonical(spoken(record))))

const fileSchema = v.object({
  kind: v.literal('pictobrief-record'),
  version: v.literal(1),
  part: v.picklist(sharedParts),
  id: v.pipe(v.string(), v.check(isPlainId)),
  before: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(mostBefore)),
  record: v.unknown(),
})

export const writeRecordFile = ({ part, id, value }: SharedRecord, before: readonly string[]): string =>
  `${JSON.stringify({ kind: 'pictobrief-record', version: 1, part, id, before, record: value }, null, 1)}\n`

/** Undefined for a file that is not ours, not whole, or of a newer version. */
export function readRecordFile(
  text: string,
): { readonly record: SharedRecord; readonly before: readonly string[] } | undefined {
  const json = readJson(new TextEncoder().encode(text))
  const read = json.ok ? v.safeParse(fileSchema, json.value) : undefined
  if (!read?.success) return undefined
  const { part, id, before, record } = read.output
  return { record: { part, id, value: record }, before }
}
