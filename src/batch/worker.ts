import type { Engine } from './engine'
import type { Job, JobEvent, PrintJob } from './job'
import type { PackJob } from './pack'
import type { PileJob } from './pile'

/** What a worker can be asked to make. */
export type AnyJob = Job | PrintJob | PileJob | PackJob

/** What the page may ask of the worker: one job per worker. */
export type WorkerMessage =
  | JobEvent
  | { readonly kind: 'end' }
  | { readonly kind: 'crash'; readonly reason: string }

const post = (message: WorkerMessage) => {
  const transfer = message.kind === 'file' ? [message.file.bytes.buffer] : []
  self.postMessage(message, { transfer })
}

async function run(job: AnyJob, engine: Engine): Promise<AsyncGenerator<JobEvent>> {
  if ('order' in job) return (await import('./run-print')).runPrint(job, engine)
  if ('parts' in job) return (await import('./run-pile')).runPile(job, engine)
  if ('books' in job) return (await import('./run-packs')).runPacks(job, engine)
  return (await import('./run-job')).runJob(job, engine)
}

self.addEventListener('message', async ({ data: job }: MessageEvent<AnyJob>) => {
  try {
    // Loaded here and not above: a job that comes while a module waits for others would be lost.
    const [{ createEngine }, { fetchWorld }] = await Promise.all([
      import('./engine'),
      import('./fetch-world'),
    ])
    const { corrections = [] } = job
    const rough = ('rough' in job && job.rough) || 'mark'
    const logo = 'logo' in job ? job.logo : undefined
    const engine = createEngine({
      ...fetchWorld,
      corrections: () => corrections,
      rough: () => rough,
      logo: () => logo,
    })
    for await (const event of await run(job, engine)) post(event)
    post({ kind: 'end' })
  } catch (error) {
    post({ kind: 'crash', reason: error instanceof Error ? error.message : String(error) })
  }
})
