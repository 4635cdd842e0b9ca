import { deflateSync, zipSync } from 'fflate'
import type { Carried, Purpose } from '../../model/carried'
import { lockedName, type Manifest, type ManifestPart, manifestName, version } from './format'
import { lockBytes } from './lock'
import { type Part, partsOf } from './parts'
import { sha256 } from './sha256'

export interface WriteOptions {
  readonly purpose: Purpose
  /** ISO 8601 instant. */
  readonly made: string
  /** With one, nothing but the manifest can be read without it. */
  readonly passphrase?: string
  /** Of PBKDF2; fewer only in tests. */
  readonly rounds?: number
}

/** A moment for every entry, so that the same content gives the same file. */
const mtime = new Date(2000, 0, 1)

const describe = async ({ name, bytes, count }: Part): Promise<ManifestPart> => ({
  name,
  count,
  bytes: bytes.length,
  sha256: await sha256(bytes),
})

/** What packs as well as this would be taken for a bomb by whoever opens it with care: ourselves first of all. */
const suspect = { bytes: 1_000_000, ratio: 50 }

function levelFor({ name, bytes }: Part): 0 | 6 {
  if (!name.endsWith('.json')) return 0
  const isSuspect = bytes.length > suspect.bytes && deflateSync(bytes).length * suspect.ratio < bytes.length
  return isSuspect ? 0 : 6
}

/** The manifest comes first and is not packed, so that even half a file says what it was. */
function zip(manifest: Manifest, parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const told = new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`)
  return zipSync(
    {
      [manifestName]: [told, { level: 0 }],
      ...Object.fromEntries(
        parts.map((part) => [part.name, [part.bytes, { level: levelFor(part) }] as const]),
      ),
    },
    { mtime },
  )
}

/** What is carried as one file, as `docs/bestand.md` describes it. */
export async function writeBackup(
  carried: Carried,
  { purpose, made, passphrase, rounds }: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = { kind: 'pictobrief', version, purpose, made } as const
  const parts = partsOf(carried)
  const plain = zip({ ...head, parts: await Promise.all(parts.map(describe)) }, parts)
  if (passphrase === undefined) return plain
  const { lock, bytes } = await lockBytes(plain, passphrase, rounds)
  const locked = { name: lockedName, bytes, count: 1 }
  return zip({ ...head, lock, parts: [await describe(locked)] }, [locked])
}
