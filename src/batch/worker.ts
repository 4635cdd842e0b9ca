import { createEngine } from './engine'
import { fetchWorld } from './fetch-world'
import type { Job, JobEvent } from './job'
import { runJob } from './run-job'

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
    for await (const event of runJob(job, createEngine(fetchWorld))) post(event)
    post({ kind: 'end' })
  } catch (error) {
    post({ kind: 'crash', reason: error instanceof Error ? error.message : String(error) })
  }
})
