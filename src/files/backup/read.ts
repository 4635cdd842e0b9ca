import * as v from 'valibot'
import type { Purpose } from '../../model/carried'
import type { Result } from '../../model/result'
import { openZip, type ZipFile } from '../unzip'
import {
  anyManifestSchema,
  type BackupProblem,
  lockedName,
  type Manifest,
  manifestName,
  manifestSchema,
  mostBytes,
  version,
} from './format'
import { readJson } from './json'
import { unlockBytes } from './lock'
import { type RawParts, rawPartsOf } from './parts'
import { sha256 } from './sha256'

/** A file whose every byte is what its manifest says. What its records are is still to be looked at. */
export interface OpenedFile {
  readonly purpose: Purpose
  /** ISO 8601 instant. */
  readonly made: string
  readonly parts: RawParts
}

type Opened<T> = Result<T, BackupProblem>

const refuse = (why: BackupProblem) => ({ ok: false, why }) as const

const zipStart = [0x50, 0x4b, 0x03, 0x04]

/** Whether the first entry is our manifest: then a file that cannot be opened was ours, and is damaged. */
export function isOurs(bytes: Uint8Array): boolean {
  const name = new TextDecoder().decode(bytes.subarray(30, 30 + manifestName.length))
  return zipStart.every((byte, at) => bytes[at] === byte) && name === manifestName
}

function manifestOf(zip: ZipFile): Opened<Manifest> {
  const entry = zip.read(manifestName)
  if (!entry.ok) return refuse(entry.why === 'unsafe' ? 'unsafe' : 'broken')
  const json = readJson(entry.value)
  if (!json.ok) return json
  const known = v.safeParse(manifestSchema, json.value)
  if (known.success) return { ok: true, value: known.output }
  const any = v.safeParse(anyManifestSchema, json.value)
  if (!any.success) return refuse('kind')
  return refuse(any.output.version > version ? 'newer' : 'broken')
}

/** Every entry that the manifest tells of, whole; and none that it does not tell of. */
async function entriesOf(
  zip: ZipFile,
  { parts }: Manifest,
): Promise<Opened<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>> {
  const entries = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const { name, bytes, sha256: digest } of parts) {
    const entry = zip.read(name)
    if (!entry.ok) return refuse(entry.why === 'unsafe' ? 'unsafe' : 'broken')
    const content = entry.value.slice()
    if (content.length !== bytes || (await sha256(content)) !== digest) return refuse('broken')
    entries.set(name, content)
  }
  return zip.names.length === entries.size + 1 ? { ok: true, value: entries } : refuse('unsafe')
}

function assemble({ purpose, made }: Manifest, entries: ReadonlyMap<string, Uint8Array>): Opened<OpenedFile> {
  const read = new Map<string, unknown>()
  for (const [name, bytes] of entries) {
    if (!name.endsWith('.json')) continue
    const json = readJson(bytes)
    if (!json.ok) return json
    read.set(name, json.value)
  }
  const parts = rawPartsOf(
    (name) => read.get(name),
    (name) => entries.get(name),
  )
  return parts ? { ok: true, value: { purpose, made, parts } } : refuse('part')
}

async function open(
  bytes: Uint8Array,
  passphrase: string | undefined,
  isInner: boolean,
): Promise<Opened<OpenedFile>> {
  const zip = openZip(bytes, mostBytes)
  if (!zip.ok) return refuse(zip.why === 'locked' || !isOurs(bytes) ? 'kind' : zip.why)
  if (!zip.value.names.includes(manifestName)) return refuse('kind')
  const manifest = manifestOf(zip.value)
  if (!manifest.ok) return manifest
  const entries = await entriesOf(zip.value, manifest.value)
  if (!entries.ok) return entries
  const { lock } = manifest.value
  if (!lock) return assemble(manifest.value, entries.value)
  const locked = entries.value.get(lockedName)
  // A lock within a lock is nothing that we write.
  if (!locked || isInner) return refuse('unsafe')
  if (passphrase === undefined) return refuse('locked')
  const plain = await unlockBytes({ lock, bytes: locked }, passphrase)
  return plain.ok ? open(plain.value, undefined, true) : plain
}

/** Opens a backup, or what a colleague gave: limits first, then checksums, then what it says. */
export const readBackup = (bytes: Uint8Array, passphrase?: string): Promise<Opened<OpenedFile>> =>
  bytes.length > mostBytes ? Promise.resolve(refuse('large')) : open(bytes, passphrase, false)
