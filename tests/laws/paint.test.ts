import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LaidOut } from '../../src/layout/page'
import { pageToSvg } from '../../src/paint/svg/markup'
import { checkPdf } from '../conformance/check'
import { readToUnicode } from '../conformance/reader/cmap'
import { openPdf } from '../conformance/reader/file'
import { bytesOf, latin1, streamAt } from '../conformance/reader/objects'
import type { Shown } from '../conformance/reader/pages'
import { readXml } from '../conformance/reader/xml'
import { arbitraryLetter } from '../support/arbitrary-letter'
import { engine, templateOf } from '../support/engine'

const letters = arbitraryLetter(await templateOf('uitstap'))
const language = fc.constantFrom('nl', 'fr', 'ar')
const runs = { numRuns: 8 }
const created = '2026-11-10T08:00:00Z'

const paint = (laidOut: LaidOut) => engine.pdf([laidOut], { title: laidOut.title, created })

/** Text of a string as it is read, without the marks that only steer programs. */
function readText({ text, marks }: Shown): string {
  const map = streamAt(text?.font, 'ToUnicode')
  const texts = map ? readToUnicode(latin1(bytesOf(map))) : new Map<number, string>()
  const characters = (text?.codes ?? []).map((code) => texts.get(code) ?? '?')
  const isReversed = marks.some(({ tag }) => tag === 'ReversedChars')
  return (isReversed ? characters.reverse() : characters).join('')
}

const visible = (text: string) => text.replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')

/** What stands on the pages, line by line, with the space that a line ends with. */
const written = ({ pages }: LaidOut) =>
  pages
    .flatMap(({ items }) => items)
    .map((item) => {
      if (item.kind !== 'text') return ''
      const { text, start, end, endWithSpace } = item.line
      return visible(text.slice(start, end)) + (/\s/.test(text.slice(end, endWithSpace)) ? ' ' : '')
    })
    .join('')

describe('any letter', { timeout: 120_000 }, () => {
  it('is a file that meets PDF/UA-1 and PDF/A-2a', async () => {
    await fc.assert(
      fc.asyncProperty(letters, language, async (letter, code) => {
        const { laidOut } = await engine.edition(letter, code)
        expect(await checkPdf(await paint(laidOut))).toEqual([])
      }),
      runs,
    )
  })

  it('has every character of the page in the file, in the order in which it is read', async () => {
    await fc.assert(
      fc.asyncProperty(letters, language, async (letter, code) => {
        const { laidOut } = await engine.edition(letter, code)
        const { pages } = await openPdf(await paint(laidOut))
        const read = pages.flatMap(({ shown }) => shown.filter(({ text }) => text).map(readText)).join('')
        expect(visible(read)).toBe(written(laidOut))
      }),
      runs,
    )
  })

  it('has the same bytes when it is painted again', async () => {
    await fc.assert(
      fc.asyncProperty(letters, language, async (letter, code) => {
        const { laidOut } = await engine.edition(letter, code)
        expect(await paint(laidOut)).toEqual(await paint(laidOut))
      }),
      runs,
    )
  })

  it('is a well-formed picture', async () => {
    const drawing = await engine.drawings()
    await fc.assert(
      fc.asyncProperty(letters, language, async (letter, code) => {
        const { laidOut } = await engine.edition(letter, code)
        for (const page of laidOut.pages) expect(readXml(pageToSvg(page, { drawing }))).toBeDefined()
      }),
      runs,
    )
  })
})
