import { type Depiction, isPixels } from '../../../model/tile'
import { tileToSvg } from '../../../paint/svg/markup'

/** Large enough for a poster, small enough for a mail. */
const pixels = 1024

export const svgFile = (drawing: Depiction): Blob => new Blob([tileToSvg(drawing)], { type: 'image/svg+xml' })

/** The tile as a picture of `pixels` by `pixels`; a picture of the school's own as it is. Rejects when the browser cannot draw. */
export async function pngFile(drawing: Depiction): Promise<Blob> {
  if (isPixels(drawing)) {
    const bytes = Uint8Array.from(atob(drawing.png), (character) => character.charCodeAt(0))
    return new Blob([bytes], { type: 'image/png' })
  }
  const url = URL.createObjectURL(svgFile(drawing))
  try {
    const image = new Image(pixels, pixels)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = pixels
    canvas.height = pixels
    canvas.getContext('2d')?.drawImage(image, 0, 0, pixels, pixels)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Puts the tile on the clipboard, to be pasted in another program. */
export const copyTile = (drawing: Depiction): Promise<void> =>
  // The promise goes in unresolved: Safari forgets the click when it has to wait.
  navigator.clipboard.write([new ClipboardItem({ 'image/png': pngFile(drawing) })])
