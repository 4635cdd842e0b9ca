import type { Failure, JobResult, MadeFile } from './job'
import type { AnyJob, WorkerMessage } from './worker'

interface Run {
  readonly createWorker: () => Worker
  readonly onProgress: (done: number, total: number) => void
  /** Shows a page as soon as it is there. */
  readonly onPage?: (svg: string) => void
  /** Takes a file as soon as it is whole; the result then has none. */
  readonly onFile?: (file: MadeFile) => void
  /** Hears at once what could not be made; it stands in the result as well. */
  readonly onFailure?: (failure: Failure) => void
  /** Stops the job: nothing half-made comes out. */
  readonly signal: AbortSignal
}

export type JobOutcome =
  | { readonly ok: true; readonly result: JobResult }
  | { readonly ok: false; readonly why: 'cancelled' | 'crashed'; readonly reason?: string }

/** Runs a job in a worker of its own, away from the screen. The worker ends with the job. */
export function startJob(
  job: AnyJob,
  { createWorker, onProgress, onPage, onFile, onFailure, signal }: Run,
): Promise<JobOutcome> {
  return new Promise((resolve) => {
    const worker = createWorker()
    const files: MadeFile[] = []
    const failures: Failure[] = []
    const keep = (file: MadeFile) => void files.push(file)
    const finish = (outcome: JobOutcome) => {
      worker.terminate()
      signal.removeEventListener('abort', cancel)
      resolve(outcome)
    }
    const cancel = () => finish({ ok: false, why: 'cancelled' })
    const crash = (reason: string) => finish({ ok: false, why: 'crashed', reason })

    worker.addEventListener('error', ({ message }) => crash(message))
    worker.addEventListener('messageerror', () => crash('unreadable message'))
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total)
      else if (data.kind === 'page') onPage?.(data.svg)
      else if (data.kind === 'file') (onFile ?? keep)(data.file)
      else if (data.kind === 'failure') {
        failures.push(data.failure)
        onFailure?.(data.failure)
      } else if (data.kind === 'crash') crash(data.reason)
      else finish({ ok: true, result: { files, failures } })
    })
    signal.addEventListener('abort', cancel)
    if (signal.aborted) cancel()
    else worker.postMessage(job)
  })
}
