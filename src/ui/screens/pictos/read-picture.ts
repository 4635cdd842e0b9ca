import { type Ask, withWorker } from '../../../files/killable-worker'
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

const createWorker = () => new Worker(trustedScript(workerAddress), { type: 'module' })

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
  ask: Ask<PictureRequest, PictureReply>,
  file: Blob,
  shape: Shape,
): Promise<Result<Pixels, WorkerProblem>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const first = await ask({ bytes, shape })
  if (!first.ok) return first
  if ('png' in first.value) return { ok: true, value: first.value }
  const drawn = await drawSvg(first.value, shape)
  const reply = drawn && (await ask({ drawn }))
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
  return withWorker<PictureRequest, PictureReply, Pixels, WorkerProblem>(createWorker, longest, (ask) =>
    readWith(ask, file, shape),
  )
}
