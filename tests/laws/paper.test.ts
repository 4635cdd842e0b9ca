import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { svgItems } from '../../src/paint/svg/items'
import { allWords } from '../support/all-words'
import { arbitraryLetter } from '../support/arbitrary-letter'
import { engine, templateOf } from '../support/engine'
import { paragraphsOf, plain } from '../support/read-pdf'

const template = await templateOf('uitstap')
const letters = arbitraryLetter(template)

/** Readers see a space where a line ends, also inside a word that was too long for its line. */
const withoutSpaces = (text: string) => plain(text).replaceAll(' ', '')

/**
 * What a reader can be asked to give back letter by letter. Not: characters that no font has (they are boxes), names in
 * right-to-left script (readers order them each in their own way; the bench measures that), and texts that go on over
 * pages (they come back in pieces; the law of the page counts every character of them).
 */
const canBeReadBack = (sentence: string, missing: readonly string[]) =>
  sentence.length < 300 &&
  !/\p{Script=Arabic}/u.test(sentence) &&
  !missing.some((character) => sentence.includes(character))

describe.each(['nl', 'fr', 'uk'])('the paper in %s', (language) => {
  it('holds every sentence of the letter, read back by another program', async () => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const { composed, laidOut, missing } = await engine.edition(letter, language)
        const bytes = await engine.pdf([laidOut], { title: laidOut.title, created: letter.changed })
        const paper = withoutSpaces((await paragraphsOf(bytes)).flat().join(' '))
        const sentences = allWords(composed).flatMap(({ dutch, translation }) => [
          dutch,
          translation ?? dutch,
        ])
        for (const sentence of sentences.filter((text) => canBeReadBack(text, missing))) {
          expect(paper).toContain(withoutSpaces(sentence))
        }
      }),
      { numRuns: 6 },
    )
  })
})

describe.each(['nl', 'ar', 'ti'])('screen and paper in %s', (language) => {
  it('show the same items', async () => {
    const drawing = await engine.drawings()
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const { laidOut } = await engine.edition(letter, language)
        for (const page of laidOut.pages) {
          const shown = svgItems(page, { drawing })
          const painted = {
            text: 'fill',
            shape: 'fill',
            rule: 'stroke',
            box: 'stroke',
            field: 'stroke',
            tile: 'tile',
            image: 'image',
          } as const
          expect(shown.map(({ kind, source }) => [kind, source])).toEqual(
            page.items.map(({ kind, source }) => [painted[kind], source]),
          )
        }
      }),
      { numRuns: 6 },
    )
  })
})
