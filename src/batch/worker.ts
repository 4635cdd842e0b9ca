import type { Job, JobEvent, PrintJob } from './job'

/** What the page may ask of the worker: one job per worker. */
export type WorkerMessage =
  | JobEvent
  | { readonly kind: 'end' }
  | { readonly kind: 'crash'; readonly reason: string }

const post = (message: WorkerMessage) => {
  const transfer = message.kind === 'file' ? [message.file.bytes.buffer] : []
  self.postMessage(message, { transfer })
}

self.addEventListener('message', async ({ data: job }: MessageEvent<Job | PrintJob>) => {
  try {
    // Loaded here and not above: a job that comes while a module waits for others would be lost.
    const [{ createEngine }, { fetchWorld }, { runJob }] = await Promise.all([
      import('./engine'),
      import('./fetch-world'),
      import('./run-job'),
    ])
    const { corrections = [] } = job
    const engine = createEngine({ ...fetchWorld, corrections: () => corrections })
    const events = 'order' in job ? (await import('./run-print')).runPrint(job, engine) : runJob(job, engine)
    for await (const event of events) post(event)
    post({ kind: 'end' })
  } catch (error) {
    post({ kind: 'crash', reason: error instanceof Error ? error.message : String(error) })
  }
})
