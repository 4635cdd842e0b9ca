import { asDict, dictAt, keysOf, listAt } from '../reader/objects'
import type { Opened } from '../spoil'
import { type Defect, inFile } from './defect'

/** The first picture of the page, in RGB: it is drawn by a tile. */
function picture({ page }: Opened) {
  const tiles = dictAt(dictAt(page, 'Resources'), 'XObject')
  const images = keysOf(tiles).flatMap(
    (name) => dictAt(dictAt(dictAt(dictAt(tiles, name), 'Resources'), 'XObject'), 'I') ?? [],
  )
  return images[0]
}
const having = (key: string, value: unknown) => (file: Opened) => file.set(picture(file), key, value)

/** Mistakes in the pictures of a school's own. */
export const imageDefects: readonly Defect[] = [
  inFile('A 6.2.8', 'a smoothed image', having('Interpolate', true)),
  inFile('A 6.2.8', 'an image with alternates', having('Alternates', [])),
  inFile('A 6.2.8-2', 'an image of three bits', having('BitsPerComponent', 3)),
  inFile('A 6.2.4.3-2', 'an RGB image on a grey output intent', (file) => {
    const intent = asDict(listAt(file.catalog, 'OutputIntents')[0])
    file.rewrite(intent, 'DestOutputProfile', (source) => source.replace('RGB ', 'GRAY'))
  }),
  inFile('PDF 8.9.5', 'an image with fewer rows than it promises', having('Height', 41)),
  inFile('PDF 8.9.5', 'an image whose rows are read as grey', (file) => {
    file.set(dictAt(picture(file), 'DecodeParms'), 'Colors', 1)
  }),
  inFile('own image-colours', 'an image in ink colours', having('ColorSpace', 'DeviceCMYK')),
  inFile('own no-transparency', 'an image with a soft mask', (file) =>
    file.set(picture(file), 'SMask', file.add({}, '')),
  ),
  inFile('own no-transparency', 'an image with a colour left open', having('Mask', [0, 0, 0, 0, 0, 0])),
]
