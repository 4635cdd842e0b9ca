import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/batch/engine'
import { keepPixels } from '../../../src/files/png'
import type { Item, LaidOut } from '../../../src/layout/page'
import { checkPdf } from '../../conformance/check'
import { boxOf, overlap, solid } from '../../support/boxes'
import { engine, sampleOf, world } from '../../support/engine'

const green = (width: number, height: number) => {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < data.length; at += 4) data.set([30, 107, 58, 255], at)
  return keepPixels({ width, height, data })
}
const logos = { wide: green(400, 100), tall: green(90, 180), square: green(64, 64) }
const withLogo = (shape: keyof typeof logos) => createEngine({ ...world, logo: () => logos[shape] })

const imagesOf = ({ pages }: LaidOut) =>
  pages.map(({ items }) =>
    items.filter((item): item is Extract<Item, { kind: 'image' }> => item.kind === 'image'),
  )

describe.each(Object.keys(logos) as readonly (keyof typeof logos)[])('a %s logo', (shape) => {
  it.each(['nl', 'ar'])(
    'stands once, on the first page, in its own shape, and on nothing else, in %s',
    async (language) => {
      const { laidOut } = await withLogo(shape).edition(await sampleOf('uitstap'), language)
      const [first, ...others] = imagesOf(laidOut)
      expect([first?.length, others.flat()]).toEqual([1, []])
      const [logo] = first ?? []
      if (!logo) throw new Error('no logo')
      const ratio = { wide: 4, tall: 0.5, square: 1 }[shape]
      expect(logo.width / logo.height).toBeCloseTo(ratio)
      expect(logo.height).toBeLessThanOrEqual((9 * 72) / 25.4 + 0.01)
      const covered = laidOut.pages[0]?.items.filter(
        (item) => solid(item) && overlap(boxOf(item), boxOf(logo)),
      )
      expect(covered).toEqual([])
      expect(logo.node).toBeUndefined()
    },
  )
})

it('is written once into a file of many letters, which stays archivable and tagged', async () => {
  const made = withLogo('wide')
  const letter = await sampleOf('uitstap')
  const [dutch, arabic] = [await made.edition(letter, 'nl'), await made.edition(letter, 'ar')]
  const options = { title: 'Uitstap', created: '2026-11-10T08:00:00Z' }
  const file = await made.pdf([dutch.laidOut, arabic.laidOut], options)
  expect(await checkPdf(file)).toEqual([])
  expect(new TextDecoder('latin1').decode(file).match(/\/Subtype\s*\/Image/g)).toHaveLength(1)
})

it('leaves letters without a logo as they were', async () => {
  const { laidOut } = await engine.edition(await sampleOf('uitstap'), 'nl')
  expect(imagesOf(laidOut).flat()).toEqual([])
})
