import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { photocopy } from '../../../pictograms/inspect/copier'
import { render } from '../../../pictograms/inspect/raster'
import type { Item, Page } from '../../../src/layout/page'
import { codeOf, wantedCode } from '../../../src/model/check-payment'
import type { Letter } from '../../../src/model/letter'
import { pageToSvg } from '../../../src/paint/svg/markup'
import { type Box, boxOf, overlap } from '../../support/boxes'
import { engine, sampleOf, templateOf } from '../../support/engine'

/** A letter that asks for a transfer, as full as a school makes it. */
async function withTransfer(id: string): Promise<Letter> {
  const letter = await sampleOf(id)
  const transfer = {
    betalen: 'overschrijving',
    iban: 'BE68539007547034',
    betaaldatum: '2026-11-20',
    mededeling: 'Boerderij 1B',
  }
  return 'betalen' in letter.values ? { ...letter, values: { ...letter.values, ...transfer } } : letter
}

/** Short and long, from left to right and from right to left. */
const readers = ['nl', 'fr', 'ar', 'ti', 'uk']

const paid = ['rekening', 'herinnering', 'uitstap', 'meerdaagse'] as const
const drawings = await engine.drawings()

type Picture = ReturnType<typeof render>

const moved = (item: Item, x: number, y: number): Item => {
  if (item.kind === 'text') return { ...item, x: item.x + x, baseline: item.baseline + y }
  return item.kind === 'rule'
    ? { ...item, x1: item.x1 + x, x2: item.x2 + x, y1: item.y1 + y, y2: item.y2 + y }
    : { ...item, x: item.x + x, y: item.y + y }
}

/** A part of a page as a camera sees it: 0 black to 1 white, in a square. */
function seen(page: Page, part: Box): Picture {
  const side = part.right - part.left
  const items = page.items
    .filter((item) => overlap(boxOf(item), part))
    .map((item) => moved(item, -part.left, -part.top))
  const svg = pageToSvg({ width: side, height: side, items }, { drawing: drawings })
  return render(svg, Math.round((side / 72) * 300))
}

function read({ n, at }: Picture): string | undefined {
  const rgba = new Uint8ClampedArray(n * n * 4).fill(255)
  for (const [index, white] of at.entries()) rgba.fill(white * 255, index * 4, index * 4 + 3)
  return jsQR(rgba, n, n)?.data
}

const pageWithCode = (pages: readonly Page[]) => pages.find(({ items }) => items.some(isCode))
const isCode = ({ kind, node, ...item }: Page['items'][number]) =>
  kind === 'shape' && node !== undefined && 'd' in item && item.d.length > 2000

describe('the code on a letter with a payment', () => {
  it.each(['nl', 'ar'])(
    'is read from the page in %s, among all else, and from its photocopy',
    async (language) => {
      const letter = await sampleOf('rekening')
      const text = wantedCode(await templateOf('rekening'), letter, 'iban')
      const page = pageWithCode((await engine.edition(letter, language)).laidOut.pages)
      if (!page) throw new Error('no code')
      const code = page.items.find(isCode)
      if (!code) throw new Error('no code')
      const { left, right, top, bottom } = boxOf(code)
      const around = { left: left - 40, right: right + 40, top: top - 40, bottom: bottom + 40 }
      const picture = seen(page, around)
      expect(read(picture)).toBe(text)
      expect(read(photocopy(picture, 'dark'))).toBe(text)
    },
  )

  it.each(paid)('has nothing in the white around it: %s', async (id) => {
    const letter = await withTransfer(id)
    for (const code of readers) {
      const page = pageWithCode((await engine.edition(letter, code)).laidOut.pages)
      const item = page?.items.find(isCode)
      if (!page || !item) throw new Error(`no code: ${code}`)
      const { left, right, top, bottom } = boxOf(item)
      // Two modules at least, of what the standard has four; most letters have all four.
      const white = ((right - left) / 37) * 2
      const around = { left: left - white, right: right + white, top: top - white, bottom: bottom + white }
      // A box around the text is a frame: only its edges are black, and they keep their own distance.
      const others = page.items.filter((other) => other !== item && other.kind !== 'box')
      expect(
        others.filter((other) => overlap(boxOf(other), around)),
        code,
      ).toEqual([])
    }
  })

  it('is not there when the teacher wants none, and takes no page more when it is', async () => {
    for (const id of ['rekening', 'herinnering', 'uitstap']) {
      const letter = await withTransfer(id)
      for (const code of readers) {
        const [withCode, without] = await Promise.all(
          [letter, { ...letter, left: [codeOf('iban')] }].map((one) => engine.edition(one, code)),
        )
        expect(pageWithCode(without?.laidOut.pages ?? [])).toBeUndefined()
        expect(withCode?.laidOut.pages.length, `${id} ${code}`).toBe(without?.laidOut.pages.length)
      }
    }
  })
})
