import * as v from 'valibot'
import { purposes } from '../../model/carried'
import type { ZipProblem } from '../unzip'

/**
 * Why a file is not opened.
 * `kind` no file of ours · `large` too many bytes · `broken` cut short or damaged · `newer` of a newer version of the app ·
 * `locked` with a passphrase that was not given · `passphrase` with another one · `unsafe` made to do harm · `twice` two
 * records with one id · `part` a record that is not whole
 */
export type BackupProblem =
  | Exclude<ZipProblem, 'locked'>
  | 'kind'
  | 'large'
  | 'newer'
  | 'locked'
  | 'passphrase'
  | 'twice'
  | 'part'

/** Written in every file. A file with a higher number is refused: it may say what we do not understand. */
export const version = 1

/** In bytes; no file that we make is larger. */
export const mostBytes = 200_000_000

/** The first entry of every file. */
export const manifestName = 'pictobrief.json'
/** The one other entry of a file with a passphrase: the whole plain file, encrypted. */
export const lockedName = 'versleuteld.bin'

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const base64 = v.pipe(v.string(), v.base64(), v.maxLength(100))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** What is told of each part: enough to know that it is whole. */
const partSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** How many records are in it. */
  count,
  bytes: count,
  sha256: hex,
})

/** How the key is made from a passphrase. More rounds than this would only keep a computer busy. */
const mostRounds = 10_000_000

const lockSchema = v.object({
  cipher: v.literal('AES-256-GCM'),
  key: v.literal('PBKDF2-HMAC-SHA-256'),
  rounds: v.pipe(count, v.minValue(1), v.maxValue(mostRounds)),
  salt: base64,
  iv: base64,
})
export type Lock = v.InferOutput<typeof lockSchema>

export const manifestSchema = v.object({
  kind: v.literal('pictobrief'),
  version: v.literal(version),
  purpose: v.picklist(purposes),
  /** ISO 8601 instant. */
  made: v.pipe(v.string(), v.isoTimestamp()),
  lock: v.optional(lockSchema),
  parts: v.pipe(v.array(partSchema), v.maxLength(1_500)),
})
export type Manifest = v.InferOutput<typeof manifestSchema>
export type ManifestPart = v.InferOutput<typeof partSchema>

/** Of any file of ours, also a newer one. */
export const anyManifestSchema = v.object({ kind: v.literal('pictobrief'), version: v.number() })
