import type { Result } from '../model/result'

/** Asks the worker one thing and waits for what it says. Rejects when it breaks, or when time is up. */
export type Ask<Request, Reply> = (request: Request) => Promise<Reply>

/**
 * Lets a worker of its own read a file from outside, and ends the worker with it: at the latest after so many milliseconds,
 * whatever the file makes it do. `slow` that long it took; `broken` the worker fell.
 * @param read asks the worker, as often as it takes.
 */
export async function withWorker<Request, Reply, Value, Why extends string>(
  create: () => Worker,
  longest: number,
  read: (ask: Ask<Request, Reply>) => Promise<Result<Value, Why>>,
): Promise<Result<Value, Why | 'slow' | 'broken'>> {
  const worker = create()
  const late = AbortSignal.timeout(longest)
  const ask: Ask<Request, Reply> = (request) =>
    new Promise((resolve, reject) => {
      const broken = () => reject(new Error('The worker fell'))
      late.addEventListener('abort', () => reject(late.reason), { once: true })
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => resolve(data), { once: true })
      worker.addEventListener('error', broken, { once: true })
      worker.addEventListener('messageerror', broken, { once: true })
      worker.postMessage(request)
    })
  try {
    return await read(ask)
  } catch {
    return { ok: false, why: late.aborted ? 'slow' : 'broken' }
  } finally {
    worker.terminate()
  }
}
