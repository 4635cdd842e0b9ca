import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import type { Item, Page } from '../../../../src/layout/page'
import { svgItems } from '../../../../src/paint/svg/items'
import { pageToSvg, tileToSvg } from '../../../../src/paint/svg/markup'
import { readXml } from '../../../conformance/reader/xml'
import { sampleDrawing, samplePage } from '../../../conformance/sample'
import { shippedTypesetter, styleOf } from '../../../support/faces'

const options = { drawing: () => sampleDrawing }
const [page] = samplePage().pages
if (!page) throw new Error('no page')

const typesetter = shippedTypesetter()
const text = (words: string, source?: string): Item => {
  const [line] = typesetter.lines(words, styleOf('nl'), 100)
  if (!line) throw new Error('no line')
  return {
    kind: 'text',
    x: 10,
    baseline: 20,
    size: 10,
    line,
    ink: 'ink',
    ...(source !== undefined && { source }),
  }
}
const pageOf = (...items: readonly Item[]): Page => ({ width: 100, height: 40, items })

/** Share of dark pixels within a part of a picture, in the picture's own units. */
function darkness(svg: string, [x0, y0, x1, y1]: readonly [number, number, number, number]): number {
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'zoom', value: 4 } }).render()
  let dark = 0
  let all = 0
  for (let y = Math.round(y0 * 4); y < Math.min(height, y1 * 4); y++) {
    for (let x = Math.round(x0 * 4); x < Math.min(width, x1 * 4); x++) {
      const alpha = pixels[(y * width + x) * 4 + 3] ?? 0
      if (alpha > 127 && (pixels[(y * width + x) * 4] ?? 255) < 128) dark++
      all++
    }
  }
  return dark / all
}

describe('the picture of a page', () => {
  it('is well-formed', () => {
    expect(readXml(pageToSvg(page, options))).toBeDefined()
  })

  it('shows every item once', () => {
    expect(svgItems(page, options)).toHaveLength(page.items.length)
  })

  it('has letters where they stand, and white around them', () => {
    const svg = pageToSvg(pageOf(text('mmm')), options)
    expect(darkness(svg, [10, 15, 30, 20])).toBeGreaterThan(0.2)
    expect(darkness(svg, [10, 21, 30, 40])).toBe(0)
    expect(darkness(svg, [0, 0, 9, 40])).toBe(0)
  })

  it('cannot be broken out of by the name of a source', () => {
    const svg = pageToSvg(pageOf(text('a', '"><script>alert(1)</script>')), options)
    expect(svg).not.toContain('<script')
    expect([...(readXml(svg)?.children.at(-1)?.attributes ?? [])]).toContainEqual([
      'data-source',
      '"><script>alert(1)</script>',
    ])
  })
})

describe('the parts of a page', () => {
  it('have keys of their own, also when they say the same', () => {
    const keys = svgItems(pageOf(text('a', 'x'), text('a', 'x'), text('a')), options).map(({ key }) => key)
    expect(new Set(keys).size).toBe(3)
  })

  it('keep their key and their path when something else on the page changes', () => {
    const kept = text('blijft', 'een')
    const [before] = svgItems(pageOf(kept, text('oud', 'twee')), options)
    const after = svgItems(pageOf(text('nieuw', 'twee'), kept), options)[1]
    expect(after).toEqual(before)
  })

  it('know what they show, and where', () => {
    const [item] = svgItems(pageOf(text('mmm', 'slot:prijs')), options)
    expect(item?.source).toBe('slot:prijs')
    expect(item?.box).toMatchObject({ x: 10, y: 10, height: 13.5 })
  })
})

describe('the picture of a tile', () => {
  it('is a black square with round corners', () => {
    const svg = tileToSvg([])
    expect(darkness(svg, [10, 10, 90, 90])).toBe(1)
    expect(darkness(svg, [0, 0, 2, 2])).toBe(0)
  })

  it('is a white square with a black frame when ink is saved', () => {
    const svg = tileToSvg([], { inverse: true })
    expect(darkness(svg, [6, 6, 94, 94])).toBe(0)
    expect(darkness(svg, [0.2, 20, 1.2, 80])).toBe(1)
  })

  it('holds a drawing within the square', () => {
    const overflowing = tileToSvg([{ d: 'M-50 50L150 50', role: 'figure', stroke: 30 }])
    expect(darkness(overflowing, [0, 40, 0.75, 60])).toBe(1)
    expect(darkness(overflowing, [2, 40, 98, 60])).toBe(0)
  })
})
