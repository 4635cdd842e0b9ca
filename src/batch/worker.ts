import type { Job, JobEvent } from './job'

/** What the page may ask of the worker: one job per worker. */
export type WorkerMessage =
  | JobEvent
  | { readonly kind: 'end' }
  | { readonly kind: 'crash'; readonly reason: string }

const post = (message: WorkerMessage) => {
  const transfer = message.kind === 'file' ? [message.file.bytes.buffer] : []
  self.postMessage(message, { transfer })
}

self.addEventListener('message', async ({ data: job }: MessageEvent<Job>) => {
  try {
    // Loaded here and not above: HarfBuzz waits for its WASM, and a job that came while this module waited would be lost.
    const [{ createEngine }, { fetchWorld }, { runJob }] = await Promise.all([
      import('./engine'),
      import('./fetch-world'),
      import('./run-job'),
    ])
    for await (const event of runJob(job, createEngine(fetchWorld))) post(event)
    post({ kind: 'end' })
  } catch (error) {
    post({ kind: 'crash', reason: error instanceof Error ? error.message : String(error) })
  }
})
