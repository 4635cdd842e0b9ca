import type { PdfPart } from '../paint/pdf/part'
import type { Failure, Job, JobResult, MadeFile, PrintJob } from './job'
import { sharesOf } from './shares'
import type { WorkerMessage, WorkerTask } from './worker'

interface Run {
  readonly createWorker: () => Worker
  readonly onProgress: (done: number, total: number) => void
  /** Shows a page as soon as it is there. */
  readonly onPage?: (svg: string) => void
  /** Stops the job: nothing half-made comes out. */
  readonly signal: AbortSignal
  /** How many threads the machine runs at the same time. */
  readonly cores?: number
}

export type JobOutcome =
  | { readonly ok: true; readonly result: JobResult }
  | { readonly ok: false; readonly why: 'cancelled' | 'crashed'; readonly reason?: string }

/** What each worker does: a large job is shared where more than one can be at work. */
function tasksFor(job: Job | PrintJob, cores: number): readonly WorkerTask[] {
  const shares = 'order' in job || cores < 2 ? 1 : sharesOf(job).length
  if ('order' in job || shares === 1) return [{ kind: 'all', job }]
  return Array.from({ length: shares }, (_, share) => ({ kind: 'share', job, share }))
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

/** Runs a job in workers of its own, away from the screen. They end with the job. */
export function startJob(job: Job | PrintJob, run: Run): Promise<JobOutcome> {
  const { createWorker, onProgress, onPage, signal, cores = navigator.hardwareConcurrency } = run
  const tasks = tasksFor(job, cores)
  return new Promise((resolve) => {
    const workers = tasks.map(createWorker)
    const files: MadeFile[] = []
    const failures: Failure[] = []
    const parts: PdfPart[] = []
    const counts = tasks.map(() => ({ done: 0, total: 0 }))
    let working = tasks.length
    const finish = (outcome: JobOutcome) => {
      for (const worker of workers) worker.terminate()
      signal.removeEventListener('abort', cancel)
      resolve(outcome)
    }
    const cancel = () => finish({ ok: false, why: 'cancelled' })
    const crash = (reason: string) => finish({ ok: false, why: 'crashed', reason })
    const end = () => {
      working -= 1
      if (working > 0) return
      const [first] = workers
      if ('order' in job || parts.length === 0 || !first) {
        finish({ ok: true, result: inOrder(job, { files, failures }) })
        return
      }
      working = 1
      const task: WorkerTask = { kind: 'join', job, parts: parts.splice(0) }
      first.postMessage(task, { transfer: task.parts.map(({ objects }) => objects.bytes.buffer) })
    }

    workers.forEach((worker, index) => {
      worker.addEventListener('error', ({ message }) => crash(message))
      worker.addEventListener('messageerror', () => crash('unreadable message'))
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
        if (data.kind === 'progress') {
          counts[index] = data
          const total = 'order' in job ? data.total : job.copies.length
          onProgress(sum(counts.map(({ done }) => done)), total)
        } else if (data.kind === 'page') onPage?.(data.svg)
        else if (data.kind === 'file') files.push(data.file)
        else if (data.kind === 'failure') failures.push(data.failure)
        else if (data.kind === 'part') parts[index] = data.part
        else if (data.kind === 'crash') crash(data.reason)
        else end()
      })
    })
    signal.addEventListener('abort', cancel)
    if (signal.aborted) cancel()
    else {
      workers.forEach((worker, index) => {
        worker.postMessage(tasks[index])
      })
    }
  })
}

/** Files in the order of the copies, whichever worker was first. */
function inOrder(job: Job | PrintJob, { files, failures }: JobResult): JobResult {
  if ('order' in job) return { files, failures }
  const places = new Map(job.copies.map(({ name }, index) => [`${name}.pdf`, index]))
  const placeOf = ({ name }: MadeFile) => places.get(name) ?? 0
  return { files: files.toSorted((a, b) => placeOf(a) - placeOf(b)), failures }
}
