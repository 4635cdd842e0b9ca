import { drawPicture, type Shape } from '../../../files/picture-canvas'
import { mostBytes } from '../../../files/picture-size'
import type { PictureReply, PictureRequest, WorkerProblem } from '../../../files/picture-worker'
import workerAddress from '../../../files/picture-worker?worker&url'
import type { DrawableSvg } from '../../../files/svg-check'
import type { Result } from '../../../model/result'
import type { Pixels } from '../../../model/tile'
import { trustedScript } from '../../../offline/trusted-script'

/** `slow` took longer than any honest picture: reading it was stopped. */
export type ReadProblem = WorkerProblem | 'slow'

/** In milliseconds. A photograph of 40 megapixels takes a slow phone some seconds. */
const longest = 15_000

/** Asks the worker. Stopped with it when it takes too long. */
function ask(worker: Worker, request: PictureRequest, signal: AbortSignal): Promise<PictureReply> {
  return new Promise((resolve, reject) => {
    const broken = () => resolve({ ok: false, why: 'broken' })
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<PictureReply>) => resolve(data), {
      once: true,
    })
    worker.addEventListener('error', broken, { once: true })
    worker.addEventListener('messageerror', broken, { once: true })
    worker.postMessage(request)
  })
}

/** Draws an SVG that passed the check, as an image: such a one runs nothing and fetches nothing. */
async function drawSvg({ source, width, height }: DrawableSvg, shape: Shape) {
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    return drawPicture(image, { width, height }, shape)
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function readWith(
  worker: Worker,
  file: Blob,
  shape: Shape,
  signal: AbortSignal,
): Promise<Result<Pixels, ReadProblem>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const first = await ask(worker, { bytes, shape }, signal)
  if (!first.ok) return first
  if ('png' in first.value) return { ok: true, value: first.value }
  const drawn = await drawSvg(first.value, shape)
  const reply = drawn && (await ask(worker, { drawn }, signal))
  if (!reply) return { ok: false, why: 'broken' }
  if (!reply.ok) return reply
  return 'png' in reply.value ? { ok: true, value: reply.value } : { ok: false, why: 'broken' }
}

/**
 * A picture from outside as pixels. It is measured, decoded, drawn and packed in a worker of its own that ends with it,
 * at the latest after `longest`.
 */
export async function readPicture(file: Blob, shape: Shape = 'square'): Promise<Result<Pixels, ReadProblem>> {
  if (file.size > mostBytes) return { ok: false, why: 'large' }
  const worker = new Worker(trustedScript(workerAddress), { type: 'module' })
  const signal = AbortSignal.timeout(longest)
  try {
    return await readWith(worker, file, shape, signal)
  } catch {
    return { ok: false, why: signal.aborted ? 'slow' : 'broken' }
  } finally {
    worker.terminate()
  }
}
