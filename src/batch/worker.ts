import type { PdfPart } from '../paint/pdf/part'
import type { Job, JobEvent, PrintJob } from './job'
import type { ShareEvent } from './run-job'

/** What the page may ask of a worker: all of a job, or a share of it and then the file of all shares. */
export type WorkerTask =
  | { readonly kind: 'all'; readonly job: Job | PrintJob }
  | { readonly kind: 'share'; readonly job: Job; readonly share: number }
  | { readonly kind: 'join'; readonly job: Job; readonly parts: readonly PdfPart[] }

export type WorkerMessage =
  | ShareEvent
  | { readonly kind: 'end' }
  | { readonly kind: 'crash'; readonly reason: string }

const post = (message: WorkerMessage) => {
  self.postMessage(message, { transfer: buffersOf(message) })
}

function buffersOf(message: WorkerMessage): ArrayBuffer[] {
  if (message.kind === 'file') return [message.file.bytes.buffer]
  if (message.kind === 'part') return [message.part.objects.bytes.buffer]
  return []
}

async function* eventsOf(task: WorkerTask): AsyncGenerator<JobEvent | ShareEvent> {
  if (task.kind === 'join') {
    const { joined } = await import('./run-job')
    for (const file of joined(task.job, task.parts)) yield { kind: 'file', file }
    return
  }
  // Loaded here and not above: a task that comes while a module waits for others would be lost.
  const [{ createEngine }, { fetchWorld }, { runJob, runShare }] = await Promise.all([
    import('./engine'),
    import('./fetch-world'),
    import('./run-job'),
  ])
  const { corrections = [] } = task.job
  const engine = createEngine({ ...fetchWorld, corrections: () => corrections })
  if (task.kind === 'share') yield* runShare(task.job, engine, task.share)
  else if ('order' in task.job) yield* (await import('./run-print')).runPrint(task.job, engine)
  else yield* runJob(task.job, engine)
}

self.addEventListener('message', async ({ data: task }: MessageEvent<WorkerTask>) => {
  try {
    for await (const event of eventsOf(task)) post(event)
    post({ kind: 'end' })
  } catch (error) {
    post({ kind: 'crash', reason: error instanceof Error ? error.message : String(error) })
  }
})
