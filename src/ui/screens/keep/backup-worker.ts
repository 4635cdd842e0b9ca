import type { BackupProblem } from '../../../files/backup/format'
import { readBackup } from '../../../files/backup/read'
import { type WriteOptions, writeBackup } from '../../../files/backup/write'
import type { Carried, Purpose } from '../../../model/carried'
import type { Result } from '../../../model/result'
import { same } from '../../../model/same'
import { carriedFrom } from '../../../store/gate-workspace'

/** What a file turned out to be, with every record in it whole. */
export interface Opened {
  readonly purpose: Purpose
  /** ISO 8601 instant. */
  readonly made: string
  readonly carried: Carried
}

export type ReadRequest = { readonly bytes: Uint8Array; readonly passphrase: string | undefined }
export type WriteRequest = { readonly carried: Carried; readonly options: WriteOptions }

export type ReadReply = Result<Opened, BackupProblem>
export type WriteReply = Result<Uint8Array<ArrayBuffer>, 'broken'>

async function read({ bytes, passphrase }: ReadRequest): Promise<ReadReply> {
  const file = await readBackup(bytes, passphrase)
  if (!file.ok) return file
  const { purpose, made, parts } = file.value
  const carried = carriedFrom(parts)
  return carried.ok ? { ok: true, value: { purpose, made, carried: carried.value } } : carried
}

/** A file is only handed over when it has been opened again and says the same. */
async function write({ carried, options }: WriteRequest): Promise<WriteReply> {
  const bytes = await writeBackup(carried, options)
  const again = await read({ bytes, passphrase: options.passphrase })
  return again.ok && same(again.value.carried, carried)
    ? { ok: true, value: bytes }
    : { ok: false, why: 'broken' }
}

self.addEventListener('message', async ({ data }: MessageEvent<ReadRequest | WriteRequest>) => {
  const reply = 'bytes' in data ? read(data) : write(data)
  // A bug of ours: whoever waits must hear that it did not work.
  self.postMessage(await Promise.resolve(reply).catch(() => ({ ok: false, why: 'broken' })))
})
