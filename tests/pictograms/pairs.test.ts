import { expect, it } from 'vitest'
import { drawAll } from '../../pictograms/drawings/all'
import exceptions from '../../pictograms/exceptions.json'
import { render } from '../../pictograms/inspect/raster'
import { type Fingerprint, fingerprint, overlap, signDistance } from '../../pictograms/inspect/similarity'
import { svgOf } from '../../pictograms/kit/svg'

/** Tiles of one family may look alike: the family says why. */
const related = (a: string, b: string): boolean =>
  exceptions.families.some(({ ids }) => ids.includes(a) && ids.includes(b))

/** Most light in the same places, or the same coarse build with more than half of the light in the same places. */
const alike = (a: Fingerprint, b: Fingerprint): boolean => {
  const shared = overlap(a, b)
  return shared > 0.75 || (shared > 0.6 && signDistance(a, b) < 12)
}

it('no two pictures can be taken for each other, unless they belong together', () => {
  const prints = [...drawAll()].map(([id, drawing]) => ({
    id,
    print: fingerprint(render(svgOf(drawing), 128)),
  }))
  const confusable = prints.flatMap((a, i) =>
    prints
      .slice(i + 1)
      .filter((b) => !related(a.id, b.id))
      .filter((b) => alike(a.print, b.print))
      .map((b) => `${a.id} and ${b.id}`),
  )
  expect(confusable).toEqual([])
})
