import type { BackupProblem } from '../../../files/backup/format'
import { isOurs } from '../../../files/backup/read'
import type { WriteOptions } from '../../../files/backup/write'
import { withWorker } from '../../../files/killable-worker'
import type { Carried } from '../../../model/carried'
import type { Result } from '../../../model/result'
import { trustedScript } from '../../../offline/trusted-script'
import type { Opened, ReadReply, ReadRequest, WriteReply, WriteRequest } from './backup-worker'
import workerAddress from './backup-worker?worker&url'

/** In milliseconds. A passphrase alone keeps a slow phone busy for some seconds. */
const longest = 30_000

/** `gone`: the file was moved, or lies on a disk that is not there any more. */
export type OpenProblem = BackupProblem | 'slow' | 'gone'

const createWorker = () => new Worker(trustedScript(workerAddress), { type: 'module' })

/** Opens a file of ours in a worker of its own. */
export async function readBackupFile(file: Blob, passphrase?: string): Promise<Result<Opened, OpenProblem>> {
  const { mostBytes } = await import('../../../files/backup/format')
  if (file.size > mostBytes) return { ok: false, why: 'large' }
  const buffer = await file.arrayBuffer().catch(() => undefined)
  if (!buffer) return { ok: false, why: 'gone' }
  const bytes = new Uint8Array(buffer)
  if (!isOurs(bytes)) return { ok: false, why: 'kind' }
  return await withWorker<ReadRequest, ReadReply, Opened, BackupProblem>(createWorker, longest, (ask) =>
    ask({ bytes, passphrase }),
  )
}

/** Makes a file in a worker of its own, and reads it back before it is handed over. */
export const makeBackupFile = (
  carried: Carried,
  options: WriteOptions,
): Promise<Result<Uint8Array<ArrayBuffer>, 'slow' | 'broken'>> =>
  withWorker<WriteRequest, WriteReply, Uint8Array<ArrayBuffer>, 'broken'>(createWorker, longest, (ask) =>
    ask({ carried, options }),
  )
