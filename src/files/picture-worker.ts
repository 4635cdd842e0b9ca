import type { Result } from '../model/result'
import type { Pixels } from '../model/tile'
import { drawPicture, type Shape } from './picture-canvas'
import { isMarkup, type PictureProblem, pictureSize } from './picture-size'
import { keepPixels, type Rgba } from './png'
import { checkSvg, type DrawableSvg, type SvgProblem } from './svg-check'

/** What the page asks: to read a file, or to keep what it drew of an SVG. */
export type PictureRequest = { readonly bytes: Uint8Array; readonly shape: Shape } | { readonly drawn: Rgba }

export type WorkerProblem = PictureProblem | SvgProblem | 'broken'

/** The picture as it is kept; or an SVG that only a page can draw, and may. */
export type PictureReply = Result<Pixels | DrawableSvg, WorkerProblem>

async function read(bytes: Uint8Array, shape: Shape): Promise<PictureReply> {
  if (isMarkup(bytes)) return checkSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  const measured = pictureSize(bytes)
  if (!measured.ok) return measured
  const picture = await createImageBitmap(new Blob([bytes.slice()], { type: measured.value.type }))
  const drawn = drawPicture(picture, picture, shape)
  picture.close()
  return drawn ? { ok: true, value: keepPixels(drawn) } : { ok: false, why: 'broken' }
}

self.addEventListener('message', async ({ data }: MessageEvent<PictureRequest>) => {
  const reply = 'drawn' in data ? keep(data.drawn) : read(data.bytes, data.shape)
  // A file that cannot be decoded throws: that is all we can know of it.
  self.postMessage(await Promise.resolve(reply).catch((): PictureReply => ({ ok: false, why: 'broken' })))
})

const keep = (drawn: Rgba): PictureReply => ({ ok: true, value: keepPixels(drawn) })
