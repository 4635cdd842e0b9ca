import { readPng } from '../../model/png'
import type { Pixels } from '../../model/tile'
import type { PdfFile } from './file'
import { dictionary, type Ref } from './syntax'

/**
 * Writes an image XObject, as often as it is drawn. The packed rows of a PNG are PDF's own (predictor 15, ISO 32000-1,
 * 7.4.4.4), so nothing is decoded. Throws for what never passed `files/png.ts`.
 */
export function writeImage(file: PdfFile, picture: Pixels): Ref {
  const png = readPng(picture.png)
  if (!png) throw new TypeError('Not a picture that was kept')
  const { width, height, channels, data } = png
  return file.stream(data, {
    Type: '/XObject',
    Subtype: '/Image',
    Width: width,
    Height: height,
    ColorSpace: channels === 1 ? '/DeviceGray' : '/DeviceRGB',
    BitsPerComponent: 8,
    Filter: '/FlateDecode',
    DecodeParms: dictionary({ Predictor: 15, Colors: channels, BitsPerComponent: 8, Columns: width }),
  })
}
