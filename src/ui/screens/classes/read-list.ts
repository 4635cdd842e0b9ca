import { type ListProblem, mostBytes } from '../../../files/class-list/problem'
import type { ListRead } from '../../../files/class-list/read'
import type { ListRequest } from '../../../files/class-list/worker'
import workerAddress from '../../../files/class-list/worker?worker&url'
import { withWorker } from '../../../files/killable-worker'
import type { Table } from '../../../model/class-list-import/table'
import type { Result } from '../../../model/result'
import { trustedScript } from '../../../offline/trusted-script'

/** `slow` took longer than any honest list: reading it was stopped. */
export type ReadProblem = ListProblem | 'slow'

/** In milliseconds, with the start of the worker. A list of 3,000 children takes a slow phone about one second. */
const longest = 8_000

const createWorker = () => new Worker(trustedScript(workerAddress), { type: 'module' })

/** A list from outside as tables, read in a worker of its own that ends with it. Pasted text passes the same gate. */
export async function readList(file: Blob, name: string): Promise<Result<readonly Table[], ReadProblem>> {
  if (file.size > mostBytes) return { ok: false, why: 'large' }
  return withWorker<ListRequest, ListRead, readonly Table[], ListProblem>(
    createWorker,
    longest,
    async (ask) => ask({ bytes: new Uint8Array(await file.arrayBuffer()), name }),
  )
}
