import { type ListProblem, mostBytes } from '../../../files/class-list/problem'
import type { ListRead } from '../../../files/class-list/read'
import type { ListRequest } from '../../../files/class-list/worker'
import workerAddress from '../../../files/class-list/worker?worker&url'
import type { Table } from '../../../model/class-list-import/table'
import type { Result } from '../../../model/result'
import { trustedScript } from '../../../offline/trusted-script'

/** `slow` took longer than any honest list: reading it was stopped. */
export type ReadProblem = ListProblem | 'slow'

/** In milliseconds, with the start of the worker. A list of 3,000 children takes a slow phone about one second. */
const longest = 8_000

/** Asks the worker. Rejects when it takes too long. */
function ask(worker: Worker, request: ListRequest, signal: AbortSignal): Promise<ListRead> {
  return new Promise((resolve, reject) => {
    const broken = () => resolve({ ok: false, why: 'broken' })
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<ListRead>) => resolve(data), { once: true })
    worker.addEventListener('error', broken, { once: true })
    worker.addEventListener('messageerror', broken, { once: true })
    worker.postMessage(request)
  })
}

/** A list from outside as tables, read in a worker of its own that ends with it. Pasted text passes the same gate. */
export async function readList(file: Blob, name: string): Promise<Result<readonly Table[], ReadProblem>> {
  if (file.size > mostBytes) return { ok: false, why: 'large' }
  const worker = new Worker(trustedScript(workerAddress), { type: 'module' })
  const signal = AbortSignal.timeout(longest)
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return await ask(worker, { bytes, name }, signal)
  } catch {
    return { ok: false, why: signal.aborted ? 'slow' : 'broken' }
  } finally {
    worker.terminate()
  }
}
